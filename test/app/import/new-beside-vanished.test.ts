import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { startImport } from '#src/app/import/session.js';
import type { Finding } from '#src/domain/import/finding.js';
import { findingText } from '#src/messages/import/findings/all.js';
import { bookedIn } from '../../support/import/booked.js';
import { importDesk, type ImportDesk } from '../../support/import/desk.js';
import { listFile, paymentList, paymentsFrom } from '../../support/import/lists.js';

const rows = Array.from({ length: 6 }, (_, at) => row(at + 1));

function row(number: number, purpose = `Kurs ${number}`, amount = `${number}00,00`): string {
  return `0${number}.04.2009;Gröpelingen;Beispielverein;${purpose};${amount};K-${number}`;
}

/** Rows 2 and 5 say two things differently. */
const corrected = rows.map((one, at) =>
  at === 1 ? row(2, 'Sommerkurs', '250,00') : at === 4 ? row(5, 'Winterkurs', '550,00') : one,
);

describe('rows of a list without keys that say two things differently', () => {
  it('are one question, with the rows that probably belong together', async () => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList(rows)));
    const { checked } = await startImport(desk.context, paymentsFrom(paymentList(corrected)));
    const questions = questionsIn(checked.findings);
    expect(questions).toMatchObject([
      {
        place: { sheet: null, cell: null },
        facts: {
          new: 2,
          vanished: 2,
          pairs: [
            { cell: 'E3', before: 'E3', number: expect.any(String) },
            { cell: 'E6', before: 'E6', number: expect.any(String) },
          ],
        },
      },
    ]);
    const texts = questions.map((question) => findingText(question, 'de'));
    expect(texts[0]?.reason).toContain('E3');
    expect(texts[0]?.proposal).toContain('„key“');
  });

  it('are booked as changed once the profile names the column that tells rows apart', async () => {
    const desk = await importDesk();
    await runImport(desk.context, paymentsFrom(paymentList(rows)));
    const second = await runImport(desk.context, keyed(paymentList(corrected)));
    expect(second).toMatchObject({ blocked: false, rows: { changed: 2, new: 0, vanished: 0, unchanged: 4 } });
    expect(await sumIn(desk)).toBe(220_000);
  });

  it('stay a question where the key was not among what was read before', async () => {
    const desk = await importDesk();
    const { batch: corrects } = await runImport(desk.context, paymentsFrom(paymentList(rows)));
    const lines = corrected.map((one, at) => `${one};${at + 1}`);
    const file = listFile(['Datum;Gebiet;Träger;Zweck;Betrag;Beleg;Blatt', ...lines], 'Zahlungen.csv');
    const second = await runImport(desk.context, keyed(file, corrects));
    expect(second.blocked).toBe(true);
    expect(questionsIn(second.findings)).toHaveLength(1);
  });
});

function keyed(file: string, corrects?: string | null) {
  const profile = join(dirname(file), 'Zahlungen.llq.yaml');
  const lines = ['list: Zahlungen', 'target: disbursements', 'key: [reference]', 'constants:'];
  writeFileSync(profile, [...lines, '  programme: win', '  track: win-gebietsbudget', ''].join('\n'));
  return paymentsFrom(file, { profile, corrects });
}

async function sumIn({ ledger }: ImportDesk): Promise<number> {
  const booked = await bookedIn(ledger, 'disbursements');
  return booked.reduce((sum, payment) => sum + Number(payment['amountCents']), 0);
}

function questionsIn(findings: readonly Finding[]): Finding<'new-beside-vanished'>[] {
  return findings.filter((finding) => finding.code === 'new-beside-vanished');
}
