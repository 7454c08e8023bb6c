import { describe, expect, it } from '@jest/globals';
import { startImport } from '#src/app/import/session.js';
import { openQuestions } from '#src/app/import/open-questions.js';
import type { FindingCode } from '#src/domain/import/finding.js';
import { wouldBook } from '../../support/import/booked.js';
import { sharedDesk } from '../../support/import/desk.js';
import { paymentList, paymentsFrom } from '../../support/import/lists.js';

const desk = sharedDesk();

function listOf(...days: readonly string[]): string {
  return paymentList(days.map((day, at) => `${day};Tenever;Beispielverein;Fest;${100 + at},00;K-${at}`));
}

async function check(...days: readonly string[]) {
  const session = await startImport(desk().context, paymentsFrom(listOf(...days)));
  const { decided, checked } = session;
  const codes = (code: FindingCode) => checked.findings.filter((finding) => finding.code === code);
  const when = decided
    ? wouldBook(decided, 'disbursements').map((booking) => booking['date'] ?? booking['period'])
    : [];
  return { session, rows: checked.rows, codes, when };
}

describe('days with points of which one has the month first', () => {
  it('are one question for their column, and none is read that could be otherwise', async () => {
    const { rows, codes, session } = await check('03.04.2021', '02.13.2021', '05.06.2021');
    expect(rows).toMatchObject({ read: 3, new: 0, open: 3 });
    expect(codes('column-days-ambiguous')).toMatchObject([{ facts: { title: 'Datum', cells: 3 } }]);
    const [question] = openQuestions(session.checked.findings);
    const decided = await session.decide([question?.answers[0]?.decision].flatMap((one) => one ?? []));
    expect(decided.checked.rows).toMatchObject({ new: 3, open: 0 });
  });
});

describe('years of two digits', () => {
  it('of payments lie no later than next year', async () => {
    const { when, codes } = await check('15.03.99', '1.4.09', '15.03.69');
    expect(when).toEqual(['1999-03-15', '2009-04-01']);
    expect(codes('year-out-of-range')).toMatchObject([{ place: { cell: 'A4' } }]);
  });
});

describe('spans of days', () => {
  it('are the periods that they are, and an error where they are none', async () => {
    const { when, codes } = await check(
      '1.1.-31.12.2011',
      'I. Quartal 2012',
      'Mrz 13',
      '01.02.2011–15.03.2011',
    );
    expect(when).toEqual(['2011', '2012-Q1', '2013-03']);
    expect(codes('span-without-period')).toMatchObject([{ place: { cell: 'A5' } }]);
  });
});
