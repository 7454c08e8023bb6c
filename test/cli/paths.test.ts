import { join, resolve } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { databasePath, sharedFolderPath, stateFolder } from '#src/cli/paths.js';

const on = (platform: NodeJS.Platform, env: Record<string, string> = {}) => ({
  platform,
  env,
  homeFolder: '/home/eva',
});

describe('the database', () => {
  it.each([
    ['linux', {}, '/home/eva/.local/share/llq/llq.sqlite'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/llq/llq.sqlite'],
    ['darwin', {}, '/home/eva/Library/Application Support/llq/llq.sqlite'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/llq/llq.sqlite'],
    ['win32', {}, '/home/eva/AppData/Local/llq/llq.sqlite'],
  ] as const)('lies in the data folder of %s with %j', (platform, env, path) => {
    expect(databasePath(on(platform, env), undefined)).toBe(join(path));
  });

  it('is what LLQ_DB says, and before that what --db says', () => {
    expect(databasePath(on('linux', { LLQ_DB: '/a.sqlite' }), undefined)).toBe(resolve('/a.sqlite'));
    expect(databasePath(on('linux', { LLQ_DB: '/a.sqlite' }), 'b.sqlite')).toBe(resolve('b.sqlite'));
    expect(databasePath(on('linux', { LLQ_DB: '' }), undefined)).toContain('.local');
  });

  it('keeps a network path as it was written, so that it can be refused', () => {
    expect(databasePath(on('linux'), '//server/share/llq.sqlite')).toBe('//server/share/llq.sqlite');
    expect(databasePath(on('win32'), '\\\\server\\share\\llq.sqlite')).toBe('\\\\server\\share\\llq.sqlite');
  });
});

describe('the shared folder', () => {
  it.each([
    ['~', '/home/eva'],
    ['~/amt/llq', '/home/eva/amt/llq'],
    ['~amt', resolve('~amt')],
    ['austausch', resolve('austausch')],
    ['/mnt/amt/llq', resolve('/mnt/amt/llq')],
    ['\\\\server\\amt\\llq', '\\\\server\\amt\\llq'],
  ])('typed as %s is %s', (typed, path) => {
    expect(sharedFolderPath(on('linux'), typed)).toBe(path);
  });
});

describe('the identities', () => {
  it.each([
    ['linux', {}, '/home/eva/.config/llq'],
    ['linux', { XDG_CONFIG_HOME: '/config' }, '/config/llq'],
    ['darwin', {}, '/home/eva/Library/Application Support/llq'],
    ['win32', { LOCALAPPDATA: '/local', APPDATA: '/roaming' }, '/local/llq'],
    ['linux', { LLQ_STATE: '/state' }, '/state'],
  ] as const)('lie in the configuration of %s with %j, never in a roaming one', (platform, env, path) => {
    expect(stateFolder(on(platform, env))).toBe(resolve(path));
  });
});
