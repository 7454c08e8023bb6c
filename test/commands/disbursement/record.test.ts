import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { available, bremen2027, paidToGroepelingen, toGroepelingen } from '../../support/bremen-2027.js';
import { answer, argvOf, refusal, run, stateOf } from '../../support/command-line.js';
import { enter, interrupt, person } from '../../support/dialogue.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = await bremen2027();
});
afterEach(() => desk.remove());

/** The code of the area that is found under a name. */
const spelt = async (area: string): Promise<string> => {
  const place = `--area "${area}" --track Quartierszentren`;
  const words = '--recipient "Beispielverein e.V." --new-recipient --purpose Probe';
  return (await answer<{ area: string }>(desk, `disbursement record 1 ${place} ${words}`)).area;
};

const elsewhere = (area: string) =>
  `disbursement record 5 --area "${area}" --track quartierszentren --recipient "Beispielverein e.V." --new-recipient --purpose Probe`;

const cityWide = (track: string) =>
  `disbursement record 5 --track ${track} --recipient X --new-recipient --purpose Probe`;

describe('llq disbursement record', () => {
  it('books a payment and says what is left on the level that decides', async () => {
    const paid = await answer(desk, `disbursement record 12.500,00 ${toGroepelingen} --reference 4711`);
    expect(paid).toMatchObject({
      number: expect.stringMatching(/^[0-9A-Z]{3}-\d+$/),
      year: 2027,
      date: '2027-03-15',
      period: null,
      area: 'groepelingen',
      track: 'quartierszentren',
      programme: 'llq',
      municipality: 'bremen',
      recipient: 'Beispielverein e.V.',
      amountCents: 1_250_000,
      purpose: 'Personalkosten',
      reference: '4711',
      exceeds: [],
      reversedBy: null,
      recordedAt: '2027-03-15T09:00:00.000Z',
      availableCents: 8_750_000,
    });
    expect(await available(desk)).toEqual({
      programme: 160_000_000 - 1_250_000,
      track: 130_000_000 - 1_250_000,
      area: 10_000_000 - 1_250_000,
    });
  });

  it('answers a person in German, with German names', async () => {
    const line =
      'auszahlung buchen 12.500,00 --gebiet groepelingen --schiene quartierszentren --traeger "Beispielverein e.V." --neuer-traeger --zweck Personalkosten --beleg 4711 --datum 01.03.2027';
    const { exit, stdout, stderr } = await run(desk, line);
    expect([exit, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      /^Gebucht als \w{3}-\d+: 12\.500,00\u00a0€ an Beispielverein e\.V\. \(quartierszentren, groepelingen, Haushaltsjahr 2027\)\. Noch verfügbar: 87\.500,00\u00a0€\.\n$/,
    );
  });

  it('books nothing on a dry run', async () => {
    const before = await stateOf(desk);
    const { exit, stdout } = await run(desk, `disbursement record 5 ${toGroepelingen} --dry-run`);
    expect([exit, stdout]).toEqual([0, expect.stringMatching(/^Probelauf, nichts gebucht: 5,00/)]);
    expect(await stateOf(desk)).toBe(before);
  });

  it('finds area and track by alias name and in any spelling', async () => {
    expect(await spelt('Groepelingen')).toBe('groepelingen');
    expect(await spelt('gro\u0308pelingen')).toBe('groepelingen');
    expect(await spelt('GRÖPELINGEN')).toBe('groepelingen');
    expect(await spelt('Osterholz-Tenever')).toBe('tenever');
    expect(await spelt('Grohn')).toBe('grohn');
  });

  it('uses the recipient of the same name, however it is spelt', async () => {
    await paidToGroepelingen(desk, '1');
    const paid = await answer<{ recipient: string }>(
      desk,
      'disbursement record 2 --area grohn --track quartierszentren --recipient "BEISPIELVEREIN E. V." --purpose Probe',
    );
    expect(paid.recipient).toBe('Beispielverein e.V.');
    const { recipients } = await answer<{ recipients: unknown[] }>(desk, 'recipient list');
    expect(recipients).toHaveLength(1);
  });
});

describe('a payment that cannot be understood', () => {
  const refusedAmounts: [string, string][] = [
    ['1,234', 'amount-ambiguous'],
    ['12.345.67', 'amount-unreadable'],
    ['0', 'amount-not-positive'],
    ['-5', 'amount-not-positive'],
    ['-5,00', 'amount-not-positive'],
    ['"(3)"', 'amount-not-positive'],
  ];
  it.each(refusedAmounts)('is refused for the amount %s: %s', async (amount, code) => {
    const error = await refusal(desk, `disbursement record ${amount} ${toGroepelingen}`);
    expect(error).toMatchObject({ code, exit: 3 });
    expect(error.message).not.toBe('');
    expect(error.hint).not.toBe('');
  });

  it.each([
    [
      'a day that no calendar has',
      '--date 31.02.2027',
      'day-not-in-calendar',
      'Den Tag „31.02.2027“ gibt es im Kalender nicht.',
    ],
    ['a year of other digits', '--year 27', 'year-unreadable', expect.any(String)],
  ])('is refused for %s', async (_what, flags, code, message) => {
    expect(await refusal(desk, `disbursement record 5 ${toGroepelingen} ${flags}`)).toMatchObject({
      code,
      exit: 3,
      message,
    });
  });

  it('is refused for an unknown area, with the nearest name', async () => {
    expect(await refusal(desk, elsewhere('Gröpelnigen'))).toMatchObject({
      code: 'name-unknown',
      exit: 3,
      message: '„Gröpelnigen“ ist als Gebiet nicht bekannt.',
      hint: 'Meinen Sie Gröpelingen?',
    });
  });

  it('is refused for an area that is closed on that day, and booked for a day on which it was open', async () => {
    const error = await refusal(desk, elsewhere('Blockdiek'));
    expect(error).toMatchObject({ code: 'area-not-valid-on', exit: 3 });
    expect(error.message).toBe(
      'Das Gebiet blockdiek gilt am 15.03.2027 nicht (gültig vom 01.01.1999 bis zum 31.12.2023).',
    );
    const { exit } = await run(desk, `${elsewhere('Blockdiek')} --date 31.12.2023`);
    expect(exit).toBe(0);
  });

  it('is refused for an area of the other municipality', async () => {
    const error = await refusal(desk, elsewhere('Lehe'));
    expect(error).toMatchObject({ code: 'area-of-other-municipality', exit: 3 });
    expect(error.message).toBe(
      'Das Gebiet lehe liegt in bremerhaven, die Förderschiene quartierszentren gehört zu bremen.',
    );
    expect(error.hint).toContain('llq schiene liste --stadt bremerhaven');
  });

  it('is refused for an area that the programme does not pay into on that day', async () => {
    const line =
      'disbursement record 5 --area ueberseestadt --track win-gebietsbudget --recipient X --new-recipient --purpose Probe';
    expect(await refusal(desk, line)).toMatchObject({ code: 'area-not-enrolled-on', exit: 3 });
  });

  it('is refused for a track that is not open on that day', async () => {
    await answer(desk, 'track edit innovationstopf --to 31.12.2026');
    const line =
      'disbursement record 5 --track innovationstopf --recipient X --new-recipient --purpose Probe';
    expect(await refusal(desk, line)).toMatchObject({ code: 'track-not-valid-on', exit: 3 });
  });

  it('is refused for a recipient that is plainly a person', async () => {
    const line =
      'disbursement record 5 --track innovationstopf --recipient "Frau Muster" --new-recipient --purpose Probe';
    expect(await refusal(desk, line)).toMatchObject({ code: 'recipient-is-person', exit: 3 });
  });
});

describe('a payment that lacks something, with nobody to ask', () => {
  const complete: Record<string, string> = {
    '--track': 'quartierszentren',
    '--recipient': 'X',
    '--purpose': 'Probe',
  };
  const missing: [string, string][] = [
    ['--track', '--schiene'],
    ['--recipient', '--traeger'],
    ['--purpose', '--zweck'],
  ];
  it.each(missing)('is a usage error without %s', async (flag, german) => {
    const given = Object.entries(complete).filter(([name]) => name !== flag);
    const line = `disbursement record 5 ${given.map((pair) => pair.join(' ')).join(' ')}`;
    expect(await refusal(desk, line)).toMatchObject({
      code: 'missing-value',
      exit: 2,
      message: `Es fehlt: ${german}.`,
    });
  });

  it('is a usage error without an amount', async () => {
    expect(await refusal(desk, `disbursement record ${toGroepelingen}`)).toMatchObject({
      code: 'missing-value',
      exit: 2,
      message: 'Es fehlt: BETRAG.',
    });
  });

  it('is a usage error where a text is blank', async () => {
    const line = 'disbursement record 5 --track quartierszentren --recipient X --purpose';
    const { exit, stderr } = await desk.llq(...argvOf(line), ' ');
    expect([exit, stderr]).toEqual([2, expect.stringContaining('Hinter --purpose fehlt der Wert.')]);
  });

  it('is a usage error for an unknown recipient, which names the flag; --yes registers it', async () => {
    const line =
      'disbursement record 5 --area grohn --track quartierszentren --recipient Neuling --purpose Probe';
    expect(await refusal(desk, line)).toMatchObject({
      code: 'question-unanswered',
      exit: 2,
      hint: 'Mit --neuer-traeger vorab antworten.',
    });
    expect(await answer(desk, `${line} --yes`)).toMatchObject({ recipient: 'Neuling' });
  });

  it('is refused where the programme has several tracks, with all of them', async () => {
    const line =
      'disbursement record 5 --area groepelingen --programme llq --recipient X --new-recipient --purpose Probe';
    const { code, exit, message } = await refusal(desk, line);
    expect([code, exit]).toEqual(['track-open', 3]);
    expect(message).toContain('quartierszentren');
    expect(message).not.toContain('bhv-');
  });

  it('takes the only track of a programme', async () => {
    await answer(desk, 'budget set 1.000 --year 2027 --programme los --municipality bremen');
    const line =
      'disbursement record 5 --programme los --recipient X --new-recipient --purpose Probe --exceed --reason Eile';
    expect(await answer(desk, line)).toMatchObject({
      track: 'los',
      programme: 'los',
      municipality: 'bremen',
    });
  });

  it('refuses a track of another programme than the one that was named', async () => {
    expect(await refusal(desk, `disbursement record 5 ${toGroepelingen} --programme win`)).toMatchObject({
      code: 'track-of-other-programme',
      exit: 3,
    });
  });
});

describe('what is available', () => {
  it('is checked on the area, which can have less than its track', async () => {
    expect(await refusal(desk, `disbursement record 100.000,01 ${toGroepelingen}`)).toMatchObject({
      code: 'exceeds-available',
      exit: 3,
      facts: {
        level: 'area',
        limitCents: 10_000_000,
        usedCents: 0,
        availableCents: 10_000_000,
        askedCents: 10_000_001,
      },
    });
    await paidToGroepelingen(desk, '100.000,00');
  });

  it('is checked on the track without an area', async () => {
    expect(await refusal(desk, cityWide('quartierszentren'))).toMatchObject({
      facts: { level: 'without-area', limitCents: 0 },
    });
    expect(await answer(desk, cityWide('innovationstopf'))).toMatchObject({
      area: null,
      availableCents: 29_999_500,
    });
  });

  it('is less by what is blocked: the payment that would need it is refused on the programme', async () => {
    const block =
      'budget amend 80.000 --kind block --year 2027 --programme llq --municipality bremen --reason Sperre';
    await answer(desk, block);
    const city = '--track innovationstopf --recipient X --new-recipient --purpose Probe';
    const wins = [
      'grohn',
      'huchting',
      'tenever',
      'luessum',
      'marssel',
      'kattenturm',
      'hemelingen',
      'neue-vahr',
    ];
    const more = ['blumenthal', 'huckelriede', 'oslebshausen', 'schweizer-viertel'];
    for (const area of [...wins, ...more]) {
      await answer(
        desk,
        `disbursement record 100.000 --area ${area} --track quartierszentren --recipient X --new-recipient --purpose Probe`,
      );
    }
    await answer(desk, `disbursement record 300.000 ${city}`);
    expect(await available(desk)).toEqual({ programme: 2_000_000, track: 10_000_000, area: 10_000_000 });
    const error = await refusal(desk, `disbursement record 20.000,01 ${toGroepelingen}`);
    expect(error).toMatchObject({
      code: 'exceeds-available',
      exit: 3,
      facts: {
        level: 'programme',
        limitCents: 152_000_000,
        usedCents: 150_000_000,
        availableCents: 2_000_000,
      },
    });
    expect(error.message).toContain('Programm llq in bremen 2027 hat 1.520.000,00');
    await paidToGroepelingen(desk, '20.000,00');
  });

  it('can be exceeded knowingly on area and track, for good; the programme takes a decision as well', async () => {
    const exceed = `disbursement record 100.001 ${toGroepelingen} --exceed`;
    expect(await refusal(desk, exceed)).toMatchObject({
      code: 'missing-value',
      exit: 2,
      message: 'Es fehlt: --grund.',
    });
    const paid = await answer<{ number: string }>(desk, `${exceed} --reason Eile`);
    expect(paid).toMatchObject({ exceeds: [{ level: 'area', excessCents: 100 }], availableCents: -100 });
    const far = `disbursement record 1.600.000 ${toGroepelingen} --exceed --reason Eile`;
    expect(await refusal(desk, far)).toMatchObject({ code: 'excess-needs-decision', exit: 3 });
    expect(await answer(desk, `${far} --decision "Deputation 3/2027"`)).toMatchObject({
      exceeds: expect.arrayContaining([{ level: 'programme', excessCents: 10_000_100 }]),
      decision: 'Deputation 3/2027',
    });
    expect(
      (await answer<{ exceeds: unknown[] }>(desk, `disbursement show ${paid.number}`)).exceeds,
    ).toHaveLength(1);
  });
});

describe('the budget year of a payment', () => {
  it('can be the year before, until the closing day, with a hint', async () => {
    const late = newDesk({ folder: desk.folder, now: '2028-01-20T09:00:00Z' });
    const { exit, stderr } = await run(late, `disbursement record 5 ${toGroepelingen} --year 2027`);
    expect([exit, stderr]).toEqual([
      0,
      'Hinweis: Gezahlt am 20.01.2028, gebucht für das Haushaltsjahr 2027.\n',
    ]);
    expect(await available(desk)).toMatchObject({ area: 9_999_500 });
  });

  it.each([
    ['a day after the closing day', '--date 01.02.2028 --year 2027'],
    ['the year after the day', '--date 31.12.2026 --year 2027'],
    ['two years before the day', '--date 05.01.2029 --year 2027'],
  ])('is refused for %s', async (_what, flags) => {
    expect(await refusal(desk, `disbursement record 5 ${toGroepelingen} ${flags}`)).toMatchObject({
      code: 'day-outside-year',
      exit: 3,
    });
  });

  it('only gets a hint where the day lies in the future', async () => {
    const { exit, stderr } = await run(desk, `disbursement record 5 ${toGroepelingen} --date 16.03.2027`);
    expect([exit, stderr]).toEqual([0, 'Hinweis: Der 16.03.2027 liegt in der Zukunft.\n']);
  });

  it('is history before the first guarded year: recorded, marked and not checked against money', async () => {
    const { exit, stdout, stderr } = await run(
      desk,
      `disbursement record 5.000.000 ${toGroepelingen} --date 03.05.2021 --json`,
    );
    expect(exit).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ year: 2021, historic: true, availableCents: null });
    expect(stderr).toContain('als historisch gebucht');
    expect((await run(desk, 'status --year 2021 --check')).exit).toBe(0);
  });
});

describe('a payment that was probably booked before', () => {
  it('is a question: reference, recipient, amount and day are the same', async () => {
    const number = await paidToGroepelingen(desk, '5', '--reference 4711');
    const again = `disbursement record 5 ${toGroepelingen} --reference 4711`;
    expect(await refusal(desk, again)).toMatchObject({
      code: 'question-unanswered',
      exit: 2,
      message: expect.stringContaining(number),
      hint: 'Mit --ja vorab antworten.',
    });
    await answer(desk, `${again} --yes`);
    await answer(desk, `disbursement record 6 ${toGroepelingen} --reference 4711`);
    await answer(desk, `${again} --date 14.03.2027`);
  });

  it('is none once the first was reversed', async () => {
    const number = await paidToGroepelingen(desk, '5', '--reference 4711');
    await answer(desk, `disbursement reverse ${number} --reason vertippt`);
    await paidToGroepelingen(desk, '5', '--reference 4711');
  });
});

describe('a budget that is split by economic kind', () => {
  beforeEach(async () => {
    await answer(
      desk,
      'budget set 10.000 --year 2027 --programme llq --municipality bremen --economic-kind investive',
    );
  });

  it('covers each kind with its own money', async () => {
    const line = `disbursement record 10.000,01 ${toGroepelingen} --economic-kind investive`;
    expect(await refusal(desk, line)).toMatchObject({
      code: 'exceeds-available',
      facts: { level: 'programme', economicKind: 'investive', limitCents: 1_000_000 },
    });
    expect(
      await answer(desk, `disbursement record 10.000 ${toGroepelingen} --wirtschaftsart investiv`),
    ).toMatchObject({
      economicKind: 'investive',
      availableCents: 0,
    });
  });
});

describe('somebody at the terminal', () => {
  it('is asked for what is missing, and only for that', async () => {
    const somebody = person(
      ['Betrag:', `5${enter}`],
      ['Förderschiene:', `quartierszentren${enter}`],
      ['Träger:', `Neuling${enter}`],
      ['Zweck:', `Probe${enter}`],
      ['Neu aufnehmen? (j/N)', `j${enter}`],
    );
    const there = newDesk({ folder: desk.folder, person: somebody });
    const { exit, stdout } = await run(there, 'auszahlung buchen --gebiet grohn');
    expect([exit, stdout, somebody.left()]).toEqual([
      0,
      expect.stringContaining('5,00\u00a0€ an Neuling'),
      [],
    ]);
  });

  it('cancels with Ctrl-C at any question: exit 130, a sentence, and nothing is booked', async () => {
    const before = await stateOf(desk);
    const there = newDesk({ folder: desk.folder, person: person(['Betrag:', interrupt]) });
    const { exit, stdout, stderr } = await run(there, 'auszahlung buchen --gebiet grohn');
    expect([exit, stdout]).toEqual([130, '']);
    expect(stderr).toMatch(/^Abgebrochen; nichts wurde geändert\.$/m);
    expect(await stateOf(desk)).toBe(before);
  });

  it('is not asked about a recipient where the money is short', async () => {
    const there = newDesk({ folder: desk.folder, person: person() });
    const line =
      'disbursement record 100.001 --area grohn --track quartierszentren --recipient Neuling --purpose Probe';
    expect(await run(there, line)).toMatchObject({
      exit: 3,
      stderr: expect.stringContaining('verfügbar nur'),
    });
  });
});
