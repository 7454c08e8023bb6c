import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../support/command-line.js';
import { newDesk, type Desk } from '../support/llq.js';

let desk: Desk;
beforeEach(() => {
  desk = newDesk();
});
afterEach(() => desk.remove());

/** Each of these sentences is oclif's own; the real parser is asked, so that a new version of it is noticed. */
describe('a command line that cannot be parsed', () => {
  it.each([
    ['status --jarh 2027', 'Unbekannte Angabe: --jarh.', 'Gemeint vielleicht: --jahr?'],
    ['status --abc --xyz', 'Unbekannte Angabe: --abc und --xyz.', '--help'],
    ['status eins zwei', 'Überzählig: eins und zwei.', 'Anführungszeichen'],
    ['status --jahr', 'Hinter --jahr fehlt der Wert.', '--help'],
    ['status --year', 'Hinter --year fehlt der Wert.', '--help'],
    ['status --jahr --pruefen', 'Hinter --jahr fehlt der Wert.', '--help'],
    ['status --ausgabeformat', 'Hinter --ausgabeformat fehlt der Wert.', '--help'],
    ['status --format yaml', '--format kennt den Wert „yaml“ nicht.', 'table, csv, json und xlsx'],
    ['status --year 2027 --jahr 2026', '--year steht mehr als einmal da.', 'Nur einmal'],
    ['status --programm ""', 'Hinter --programm fehlt der Wert.', '--help'],
    ['gebiet liste --art Wald', '--art kennt den Wert „Wald“ nicht.', 'WiN-Gebiet'],
    ['vervollstaendigung fish', 'SHELL kennt den Wert „fish“ nicht.', 'bash'],
  ])('%s: %s', async (line, message, wayOut) => {
    const argv = line.replace(' ""', '').split(' ');
    const { exit, stdout, stderr } = await desk.llq(...argv, ...(line.endsWith('""') ? [''] : []));
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`Fehler: ${message}\n`);
    expect(stderr).toContain(wayOut);
  });

  it('says it in English to those who read English', async () => {
    const { stderr } = await run(desk, 'status --jarh 2027 --lang en');
    expect(stderr).toBe('Error: Unknown flag: --jarh.\nWhat to do: Did you mean --jahr?\n');
  });

  it('is an object on stdout with --json', async () => {
    const { exit, stdout, stderr } = await run(desk, 'status --jarh 2027 --json');
    expect([exit, stderr]).toEqual([2, '']);
    expect(JSON.parse(stdout)).toEqual({
      error: {
        code: 'unknown-flag',
        exit: 2,
        message: 'Unbekannte Angabe: --jarh.',
        hint: 'Gemeint vielleicht: --jahr?',
        facts: { flags: ['--jarh'], nearest: ['--jahr'] },
      },
    });
  });

  it('takes a value that begins with a minus, and everything behind two of them', async () => {
    expect((await run(desk, 'budget set -5 --year 2027')).exit).toBe(3);
    expect((await run(desk, 'disbursement show -- --json')).stderr).toContain('keine Datenbank');
  });
});
