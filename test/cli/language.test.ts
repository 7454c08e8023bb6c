import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { languageInArgv, languageOf } from '#src/cli/language.js';
import { run } from '../support/command-line.js';
import { newDesk, type Desk } from '../support/llq.js';

describe('the language', () => {
  it.each([
    [{}, undefined, 'de'],
    [{ LANG: 'en_GB.UTF-8' }, undefined, 'en'],
    [{ LANG: 'fr_FR.UTF-8' }, undefined, 'de'],
    [{ LANG: 'C.UTF-8' }, undefined, 'de'],
    [{ LC_ALL: 'de_DE', LANG: 'en_GB' }, undefined, 'de'],
    [{ LLQ_LANG: 'en', LANG: 'de_DE' }, undefined, 'en'],
    [{ LLQ_LANG: 'fr', LANG: 'en_GB' }, undefined, 'en'],
    [{ LLQ_LANG: 'de' }, 'en', 'en'],
  ])('with %j and --lang %s is %s', (env, flag, language) => {
    expect(languageOf(env, flag)).toBe(language);
  });

  it.each([
    [['status', '--lang', 'en'], 'en'],
    [['status', '--sprache=en'], 'en'],
    [['status'], undefined],
  ])('is found in %j before the command line is parsed', (argv, language) => {
    expect(languageInArgv(argv)).toBe(language);
  });
});

describe('every word to people', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = newDesk();
    await desk.llq('init');
  });
  afterEach(() => desk.remove());

  it('is in the language that was asked for: answer, title, failure and help', async () => {
    expect((await run(desk, 'budget list --lang en')).stdout).toContain('Number\tYear');
    expect((await run(desk, 'haushalt liste --sprache en')).stdout).toContain('Number\tYear');
    expect((await run(desk, 'budget list')).stdout).toContain('Nummer\tJahr');
    expect((await run(desk, 'disbursement show --lang en')).stderr).toContain('Missing: NUMBER.');
    expect((await run(desk, 'status --help --lang en')).stdout).toContain('Exit codes');
    expect((await run(desk, 'gibtsnicht --lang en')).stderr).toContain('There is no command "gibtsnicht".');
  });

  it('is no other than German or English: a usage error', async () => {
    const { exit, stderr } = await run(desk, 'status --lang fr');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Möglich sind: de und en.')]);
  });
});
