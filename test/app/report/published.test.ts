import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { reportAnswer } from '#src/app/report/answer.js';
import { reportOpenData } from '#src/app/report/open-data.js';
import { asDay } from '#src/domain/day.js';
import { oneYear } from '#src/domain/year-range.js';
import { asYear } from '#src/domain/year.js';
import { arbitraryPayments, personalDay, personalText } from '../../support/arbitrary-payments.js';
import { draft } from '../../support/drafts.js';
import { contextWith, rowsOf } from '../../support/received.js';
import { formsOf } from '../../support/report-forms.js';
import { MemoryWriter } from '../../support/writer.js';

const publisher = { name: null, id: null, source: null, license: null };
const openData = { prefix: 'llq', publisher: null };

const erika = (mergedInto: string | null) =>
  draft('recipient.stated', { id: 'erika', name: 'Erika Muster', mergedInto, reason: null });

describe('whatever officers booked apart, took back and merged', () => {
  it('nothing that is published tells name, purpose, reference or day of a person', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPayments, async (events) => {
        const context = await contextWith(events);
        const request = { years: { fromYear: null, toYear: null } };
        const reports = [
          await reportAnswer(context, { ...request, publish: true }),
          await reportOpenData(context, { ...request, ...openData }),
          await reportOpenData(context, { ...request, ...openData, publisher }),
          await reportOpenData(context, { ...request, ...openData, 'as-of': asDay('2027-04-01') }),
        ];
        const forms = JSON.stringify(await Promise.all(reports.map(formsOf)));
        expect(forms).not.toContain(personalText);
        expect(forms).not.toContain(personalDay);
        expect(forms).not.toMatch(/\b23\.0[168]\./);
      }),
      { numRuns: 4 },
    );
  });

  it('nothing that is published as of a day names who is known as a person since then', async () => {
    const writer = new MemoryWriter('replica-0');
    const person = draft('recipient.stated', { id: 'akte', name: 'BF 1', kind: 'file-reference' });
    const later = { recordedAt: '2027-05-02T09:30:00.000Z' };
    const context = await contextWith([
      writer.write(erika(null)),
      writer.write(draft('disbursement.recorded', { recipient: 'erika', purpose: 'Hilfe', exceeds: [] })),
      writer.write(person, later),
      writer.write(erika('akte'), later),
    ]);
    const request = { years: oneYear(asYear(2027)), 'as-of': asDay('2027-04-01') };
    const published = await reportAnswer(context, { ...request, publish: true });
    const open = await reportOpenData(context, { ...request, ...openData });
    for (const report of [published, open]) {
      expect(rowsOf(report, 'payments')).toMatchObject([{ withheld: true, amountCents: 1_250_000 }]);
      expect(JSON.stringify(await formsOf(report))).not.toMatch(/Erika|Hilfe/);
    }
    const internal = await reportAnswer(context, { ...request, publish: false });
    expect(rowsOf(internal, 'payments')).toMatchObject([{ recipient: 'Erika Muster' }]);
  });
});
