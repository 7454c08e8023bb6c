import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { root } from '../house/sources.js';
import { newProcessDesk, type ProcessDesk } from '../support/processes/desk.js';
import { deskWithMoney, eventsOf, expectSound, payment, paymentsOf } from '../support/processes/scene.js';

/** Far ahead, a day behind, and long ago. */
const wrongClocks = ['2099-12-31T12:00:00Z', '2027-03-14T12:00:00Z', '2000-02-29T12:00:00Z'];

describe('a computer whose clock is wrong by years', () => {
  it('books in the order in which it was asked, and shows what the clock claimed', async () => {
    const desk = await deskWithMoney('10.000');
    for (const clock of wrongClocks) await atClock(desk, clock).json(...payment('1.000', clock));

    const payments = await eventsOf(desk, '--type', 'disbursement.recorded');
    expect(payments.map(({ recordedAt }) => recordedAt.slice(0, 10))).toEqual(
      wrongClocks.map((clock) => clock.slice(0, 10)),
    );
    const sequences = payments.map(({ number }) => Number(number.replace(/.*-/, '')));
    expect(sequences).toEqual(sequences.toSorted((a, b) => a - b));
    expect((await paymentsOf(desk)).map(({ reference }) => reference).toSorted()).toEqual(
      wrongClocks.toSorted(),
    );
    await expectSound(desk);
  });

  it.each(wrongClocks)('takes back, backs up and restores at %s', async (clock) => {
    const desk = await deskWithMoney('10.000');
    const wrong = atClock(desk, clock);
    const { number } = await desk.json<{ number: string }>(...payment('1.000', 'doppelt'));
    await wrong.json('disbursement', 'reverse', number, '--reason', 'doppelt erfasst');
    const backup = join(desk.folder, 'Sicherung.sqlite');
    await wrong.json('database', 'backup', backup);
    await wrong.json('database', 'restore', backup, '--force', '--yes');
    await desk.json(...payment('1.000', 'neu'));
    expect((await paymentsOf(desk)).filter(({ reversedBy }) => reversedBy === null)).toMatchObject([
      { reference: 'neu' },
    ]);
    await expectSound(desk);
  });

  it('does nothing at a time when there was no programme yet, as with an empty battery', async () => {
    const desk = await deskWithMoney('10.000');
    const { exit, stderr } = await atClock(desk, '1970-01-01T12:00:00Z').llq(...payment('1.000', 'damals'));
    expect(exit).toBe(5);
    expect(stderr).toBe(
      'Fehler: Die Uhr dieses Rechners geht falsch: Sie zeigt das Jahr 1970.\n' +
        'Was tun: Nichts wurde geändert. Datum und Uhrzeit des Rechners stellen und den Befehl wiederholen.\n',
    );
    expect(await paymentsOf(desk)).toEqual([]);
  });

  it('counts a payment without a day for the day and the year that the clock shows', async () => {
    const desk = await deskWithMoney('10.000');
    const words = payment('1.000', 'heute').filter((word) => word !== '--date' && word !== '15.03.2027');
    const paid = await atClock(desk, '2027-06-15T12:00:00Z').json(...words);
    expect(paid).toMatchObject({ date: '2027-06-15', year: 2027 });
  });
});

/** The same desk, at a moment when its clock is wrong. */
function atClock({ folder }: ProcessDesk, clock: string): ProcessDesk {
  const preload = pathToFileURL(join(root, 'test', 'support', 'processes', 'shifted-clock.mjs'));
  return newProcessDesk({
    folder,
    env: { LLQ_TEST_CLOCK: clock },
    nodeArguments: ['--import', preload.href],
  });
}
