import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { newDesk, type Desk } from '../../support/llq.js';

interface Areas {
  readonly areas: readonly { readonly code: string }[];
}

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

async function codes(...argv: string[]): Promise<string[]> {
  const { areas } = await desk.json<Areas>('area', 'list', ...argv);
  return areas.map(({ code }) => code);
}

describe('area list', () => {
  it('gives what is valid today, as it holds today', async () => {
    expect(await codes()).toHaveLength(20);
    const { areas } = await desk.json<Areas>(
      'area',
      'list',
      '--municipality',
      'bremen',
      '--kind',
      'emerging',
    );
    expect(areas).toEqual([
      {
        code: 'ueberseestadt',
        name: 'Überseestadt',
        municipality: 'bremen',
        kind: 'emerging',
        aliasNames: [],
        from: '2020-01-01',
        to: null,
        programmes: ['llq', 'uiq'],
      },
    ]);
  });

  it('gives what was valid on another day, and everything with --all', async () => {
    expect(await codes('--on', '31.12.2023', '--kind', 'small')).toEqual([
      'aumund',
      'bahnhofsvorstadt',
      'blockdiek',
      'grambke',
    ]);
    expect(await codes('--all')).toHaveLength(23);
  });

  it('is a table on a terminal, tabs in a pipe, CSV in a file', async () => {
    const screen = newDesk({ folder: desk.folder, terminal: true });
    expect((await screen.llq('gebiet', 'liste', '--stadt', 'bremerhaven')).stdout).toMatch(
      /^Gebiete\n\n.*─/s,
    );
    const { stdout } = await desk.llq('gebiet', 'liste', '--stadt', 'bremerhaven');
    expect(stdout.split('\n')[1]).toBe(
      'geestemuende\tGeestemünde\tbremerhaven\tsonstiges Gebiet\t01.01.2020\t\tllq\t',
    );
    const out = join(desk.folder, 'gebiete.csv');
    expect((await desk.llq('area', 'list', '--out', out)).stdout).toBe(`${out}\n`);
    expect(readFileSync(out, 'utf8')).toContain(';Gröpelingen;bremen;');
  });

  it('refuses a municipality that there is not', async () => {
    const { exit, stderr } = await desk.llq('area', 'list', '--municipality', 'hamburg');
    expect(exit).toBe(3);
    expect(stderr).toContain('„hamburg“ ist als Stadt nicht bekannt');
  });
});
