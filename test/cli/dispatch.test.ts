import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { run } from '../support/command-line.js';
import { newDesk, type Desk } from '../support/llq.js';

let desk: Desk;
beforeEach(() => {
  desk = newDesk();
});
afterEach(() => desk.remove());

describe('a command', () => {
  it('goes by its English and by its German name', async () => {
    await run(desk, 'einrichten');
    for (const line of [
      'area list',
      'gebiet liste',
      'status',
      'stand',
      'journal pruefen',
      'journal verify',
    ]) {
      expect(await run(desk, line)).toMatchObject({ exit: 0 });
    }
  });

  it.each([
    ['stauts', 'Den Befehl „stauts“ gibt es nicht.', 'llq status'],
    ['rückzahlung buchn', 'Den Befehl „rückzahlung buchn“ gibt es nicht.', 'llq rueckzahlung buchen'],
    ['haushalt ansaz 5 --jahr 2027', 'Den Befehl „haushalt ansaz 5“ gibt es nicht.', 'llq haushalt ansatz'],
    ['xyzzy', 'Den Befehl „xyzzy“ gibt es nicht.', 'Alle Befehle: llq --help'],
  ])('that does not exist is a usage error: %s', async (line, message, wayOut) => {
    const { exit, stdout, stderr } = await run(desk, line);
    expect([exit, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).toContain(wayOut);
  });

  it('is named once among those that look like it', async () => {
    const { stderr } = await run(desk, 'rückzahlung buchn');
    expect(stderr.match(/rueckzahlung buchen/g)).toHaveLength(1);
  });

  it('has a version', async () => {
    expect(await run(desk, '--version')).toMatchObject({ exit: 0, stdout: 'llq 0.1.0\n', stderr: '' });
  });
});

describe('the help', () => {
  it.each(['--help', 'help', 'hilfe', '-h', ''])('of everything: llq %s', async (line) => {
    const { exit, stdout } = await run(desk, line);
    expect(exit).toBe(0);
    expect(stdout).toContain('einrichten ');
    expect(stdout.match(/^ {2}gebiet /gm)).toHaveLength(1);
    expect(stdout).not.toContain('area');
  });

  it.each(['budget --help', 'haushalt', 'help budget', 'hilfe haushalt'])(
    'of a topic: llq %s',
    async (line) => {
      const { exit, stdout } = await run(desk, line);
      expect(exit).toBe(0);
      expect(stdout).toContain('haushalt ansatz');
      expect(stdout).not.toContain('auszahlung');
    },
  );

  it('of a command names German and English flags, the reader’s first', async () => {
    const german = (await run(desk, 'haushalt ansatz --help')).stdout;
    expect(german).toMatch(/^Den Ansatz eines Haushaltsjahres setzen\n/);
    expect(german).toContain('llq haushalt ansatz BETRAG [Angaben]');
    expect(german).toContain('--jahr, --year WERT');
    expect(german).toContain('Rückgabewerte');
    const english = (await run(desk, 'budget set --help --lang en')).stdout;
    expect(english).toContain('llq budget set AMOUNT [Flags]');
    expect(english).toContain('--year, --jahr VALUE');
  });
});
