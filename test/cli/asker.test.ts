import { describe, expect, it } from '@jest/globals';
import { Asker } from '#src/cli/asker.js';
import { parsePositiveAmount } from '#src/domain/amount.js';
import { Cancelled, Usage } from '#src/domain/usage.js';
import { surroundingsOfProcess } from '#src/cli/surroundings.js';
import { enter, interrupt, person, type Turn } from '../support/dialogue.js';

interface AskerSetUp {
  readonly yes?: boolean;
  readonly json?: boolean;
  readonly stdinIsTTY?: boolean;
  readonly lang?: 'de' | 'en';
}

const nobody = { stdinIsTTY: false };

function asker(
  turns: readonly Turn[] = [],
  { yes = false, json = false, stdinIsTTY = true, lang = 'de' }: AskerSetUp = {},
) {
  const dialogue = person(...turns);
  const system = surroundingsOfProcess('.');
  const stderr = { ...system.stderr, isTTY: true };
  return new Asker({ ...system, stderr, stdinIsTTY, dialogue }, { lang, yes, json });
}

describe('a value', () => {
  it('is asked for until it can be read, with the reason', async () => {
    const turns: Turn[] = [
      ['Betrag:', enter],
      ['Hier wird eine Angabe gebraucht.', `1,234${enter}`],
      ['auf zwei Weisen', `\u001512,50${enter}`],
    ];
    expect(await asker(turns).value('Betrag', 'BETRAG', parsePositiveAmount)).toBe(1250);
  });

  it('is what is shown where nothing is typed', async () => {
    expect(await asker([['Jahr: (2027)', enter]]).value('Jahr', '--jahr', Number, '2027')).toBe(2027);
  });

  it('can be left out where it is optional', async () => {
    expect(await asker([['Beleg (leer lassen', enter]]).optional('Beleg', '--beleg')).toBe('');
    expect(await asker([['Beleg (leer lassen', ` 4711 ${enter}`]]).optional('Beleg', '--beleg')).toBe('4711');
  });

  it.each([nobody, { json: true }])('is a usage error that names the flag with %j', async (options) => {
    const asking = asker([], options);
    await expect(asking.value('Betrag', 'BETRAG', Number)).rejects.toEqual(
      new Usage('missing-value', { flag: 'BETRAG' }),
    );
    await expect(asking.select('Art', [], '--art')).rejects.toBeInstanceOf(Usage);
  });

  it('is given up with Ctrl-C', async () => {
    await expect(asker([['Betrag:', interrupt]]).value('Betrag', 'BETRAG', Number)).rejects.toBeInstanceOf(
      Cancelled,
    );
  });
});

describe('a question', () => {
  it.each(['j', 'ja', 'J', 'y', 'yes'])('is agreed to with %s', async (text) => {
    await expect(
      asker([['Neu aufnehmen? (j/N)', `${text}${enter}`]]).confirm('Neu aufnehmen?', '--ja'),
    ).resolves.toBeUndefined();
  });

  it.each(['n', 'nein', ''])('is declined with "%s", which cancels', async (text) => {
    await expect(asker([['Neu?', `${text}${enter}`]]).confirm('Neu?', '--ja')).rejects.toBeInstanceOf(
      Cancelled,
    );
  });

  it('is asked again for anything else', async () => {
    const turns: Turn[] = [
      ['Neu?', `vielleicht${enter}`],
      ['Bitte mit j oder n antworten.', `\u0015j${enter}`],
    ];
    await expect(asker(turns).confirm('Neu?', '--ja')).resolves.toBeUndefined();
  });

  it('is answered by --yes, and a usage error where nobody is there', async () => {
    await expect(asker([], { yes: true, ...nobody }).confirm('Neu?', '--ja')).resolves.toBeUndefined();
    await expect(asker([], nobody).confirm('Neu?', '--ja')).rejects.toEqual(
      new Usage('question-unanswered', { question: 'Neu?', flag: '--ja' }),
    );
  });

  it('is broken between words where the terminal ends', async () => {
    const screen = person(['Neu? (j/N)', `j${enter}`]);
    const system = surroundingsOfProcess('.');
    const stderr = { ...system.stderr, isTTY: true, columns: 30 };
    const narrow = new Asker(
      { ...system, stderr, stdinIsTTY: true, dialogue: screen },
      { lang: 'de', yes: false, json: false },
    );
    await narrow.confirm('Der Verein ist nicht verzeichnet. Neu?', '--ja');
    expect(screen.seen()).toContain('Der Verein ist nicht\n');
  });

  it('speaks English to those who read English', async () => {
    await expect(
      asker([['New? (y/N)', `y${enter}`]], { lang: 'en' }).confirm('New?', '--yes'),
    ).resolves.toBeUndefined();
  });
});
