import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { answer, refusal, run, stateOf } from '../../support/command-line.js';
import { newDesk, type Desk } from '../../support/llq.js';

let desk: Desk;
beforeEach(async () => {
  desk = newDesk();
  await desk.llq('init');
});
afterEach(() => desk.remove());

const llq = '--year 2027 --programme llq --municipality bremen';

const budgetCents = async (): Promise<number | undefined> => {
  const { programmes } = await answer<{ programmes: { budgetCents: number }[] }>(
    desk,
    'status --programme llq --municipality bremen',
  );
  return programmes[0]?.budgetCents;
};

describe('llq budget set', () => {
  it('sets the adopted amount of a budget line, with its economic kind and the decision', async () => {
    const line = `budget set 1.600.000 ${llq} --budget-line "3696/892 50-3" --decision "Haushaltsgesetz 2027"`;
    expect(await answer(desk, line)).toMatchObject({
      number: expect.any(String),
      year: 2027,
      programme: 'llq',
      municipality: 'bremen',
      budgetLine: '3696.89250-3',
      economicKind: 'investive',
      amountCents: 160_000_000,
      decision: 'Haushaltsgesetz 2027',
    });
    expect(await budgetCents()).toBe(160_000_000);
  });

  it('says so in German, also under the German names', async () => {
    const line =
      'haushalt ansatz "1,6 Mio. €" --jahr aktuell --programm "Lebendige Quartiere" --stadt Bremen';
    const { exit, stdout } = await run(desk, line);
    expect([exit, stdout]).toEqual([
      0,
      expect.stringMatching(
        /^Gebucht als \w{3}-\d+: Ansatz 2027 llq, bremen \(konsumtiv\): 1\.600\.000,00\u00a0€\.\n$/,
      ),
    ]);
  });

  it('refuses a second amount for the same line; another line is a further entry', async () => {
    const { number } = await answer<{ number: string }>(desk, `budget set 100 ${llq}`);
    const error = await refusal(desk, `budget set 200 ${llq}`);
    expect(error).toMatchObject({ code: 'budget-already-set', exit: 3 });
    expect(error.message).toBe(
      `Für llq in bremen ist 2027 der Ansatz (konsumtiv) schon gesetzt: 100,00\u00a0€, ${number}.`,
    );
    expect(error.hint).toContain(`llq journal stornieren ${number}`);
    await answer(desk, `budget set 50 ${llq} --budget-line 3696.89250-3`);
    expect(await refusal(desk, `budget set 50 ${llq} --budget-line 3696.89250-3`)).toMatchObject({
      code: 'budget-already-set',
    });
    expect(await budgetCents()).toBe(15_000);
  });

  it('can be mistyped, taken back and set anew: the journal shows all three', async () => {
    const { number } = await answer<{ number: string }>(desk, `budget set 16.000.000 ${llq}`);
    await answer(desk, `journal reverse ${number} --reason vertippt`);
    expect(await budgetCents()).toBeUndefined();
    await answer(desk, `budget set 1.600.000 ${llq}`);
    expect(await budgetCents()).toBe(160_000_000);
    const { events } = await answer<{ events: { type: string }[] }>(desk, 'journal list --last 3');
    expect(events.map(({ type }) => type)).toEqual(['budget.set', 'posting.reversed', 'budget.set']);
  });

  it('is of the kind that all tracks of the programme have, unless told', async () => {
    const line = 'budget set 5.000 --year 2027 --programme stadtumbau-west --municipality bremen';
    expect(await answer(desk, line)).toMatchObject({ economicKind: 'investive' });
  });

  it.each([
    ['a wrong check digit', '--budget-line 3696.89250-4', 'budget-line-check-digit'],
    [
      'a kind that contradicts the line',
      '--budget-line 3696.89250-3 --economic-kind konsumtiv',
      'economic-kind-contradicts-line',
    ],
  ])('refuses %s', async (_what, flags, code) => {
    expect(await refusal(desk, `budget set 5 ${llq} ${flags}`)).toMatchObject({ code, exit: 3 });
  });

  it.each([
    ['1.600.000 --programme llq --municipality bremen', '--jahr'],
    ['1.600.000 --year 2027 --municipality bremen', '--programm'],
    ['1.600.000 --year 2027 --programme llq', '--stadt'],
    ['--year 2027 --programme llq --municipality bremen', 'BETRAG'],
  ])('is a usage error with %s only', async (given, flag) => {
    expect(await refusal(desk, `budget set ${given}`)).toMatchObject({
      exit: 2,
      message: `Es fehlt: ${flag}.`,
    });
  });
});

describe('llq budget set --from-template', () => {
  it('shows what the template knows with sources, and takes it', async () => {
    const before = await stateOf(desk);
    const shown = await run(desk, 'haushalt ansatz --aus-vorlage --jahr 2027 --probelauf');
    expect(shown.exit).toBe(0);
    expect(shown.stdout).toContain('llq, bremen: 1.600.000,00\u00a0€ (Vorschlag, nicht gebucht)');
    expect(shown.stdout).toContain('Quelle: ');
    expect(await stateOf(desk)).toBe(before);
    const { proposals } = await answer<{ proposals: { number: string | null }[] }>(
      desk,
      'budget set --from-template --year 2027 --decision Haushaltsgesetz',
    );
    expect(proposals.every(({ number }) => number !== null)).toBe(true);
    expect(await budgetCents()).toBe(160_000_000);
    const { budgets } = await answer<{ budgets: object[] }>(desk, 'budget list');
    expect(budgets[0]).toMatchObject({
      decision: 'Haushaltsgesetz',
      source: expect.stringContaining('Landesprogramm'),
    });
  });

  it('adds nothing where a budget is set already, whatever its line', async () => {
    await answer(desk, `budget set 1.500.000 ${llq} --budget-line 3696.89250-3`);
    const taken = await answer<{ proposals: object[] }>(
      desk,
      'budget set --from-template --year 2027 --programme llq',
    );
    expect(taken.proposals).toMatchObject([
      { municipality: 'bremen', alreadySet: true, number: null },
      { municipality: 'bremerhaven', alreadySet: false },
    ]);
    expect(await budgetCents()).toBe(150_000_000);
    const again = await run(desk, 'budget set --from-template --year 2027 --programme llq');
    expect(again).toMatchObject({ exit: 0, stderr: 'Hinweis: Es ist schon so; nichts wurde gebucht.\n' });
  });

  it('refuses a year of which the template knows nothing', async () => {
    expect(await refusal(desk, 'budget set --from-template --year 2010')).toMatchObject({
      code: 'template-without-proposals',
      exit: 3,
    });
  });

  it('is a usage error beside an amount', async () => {
    expect(await refusal(desk, 'budget set 5 --from-template --year 2027')).toMatchObject({
      code: 'flags-exclusive',
      exit: 2,
      message: 'Nur eines davon geht: --aus-vorlage und BETRAG.',
    });
  });
});
