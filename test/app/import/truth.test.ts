import { describe, expect, it } from '@jest/globals';
import { runImport } from '#src/app/import/run.js';
import { startImport } from '#src/app/import/session.js';
import { needsAPerson } from '#src/app/import/views.js';
import type { Finding, FindingCode } from '#src/domain/import/finding.js';
import { severityOf } from '#src/domain/import/severity.js';
import {
  listFolders,
  listPath,
  readTruth,
  type TruthCase,
  type TruthFinding,
} from '../../../fixtures/lists/truth.js';
import { asTexts, bookedIn, fieldsOf, wouldBook } from '../../support/import/booked.js';
import { importDesk, requestFor, sharedDesk } from '../../support/import/desk.js';

const desk = sharedDesk();

describe.each(listFolders())('the list %s', (list) => {
  const truth = readTruth(list);

  it.each(truth.cases)('$name: is understood as it says, in every format', async (of) => {
    // Each file is read by a process of its own.
    const told = await Promise.all(of.files.map((file) => check(list, of, file)));
    expect(told).toEqual(
      of.files.map((file) => ({
        file,
        unexpected: [],
        missing: [],
        exit: of.exit,
        rows: of.rows,
        openRows: of.openRows,
        sumCents: of.sumCents ?? 0,
        bookings: asTexts(of.bookings.map(fieldsOf)),
      })),
    );
  });

  // Its twins would book the same.
  it.each(truth.cases)('$name: is booked as it says', async (of) => {
    const { ledger, context } = await importDesk();
    const accepted = { onlyValid: true, despiteSums: true, reason: 'wie geprüft' };
    await runImport(context, { ...requestOf(list, of, of.files[0] ?? ''), ...accepted });
    expect(asTexts(await bookedIn(ledger, truth.target))).toEqual(asTexts(of.bookings.map(fieldsOf)));
  });
});

/** What a check of the file comes to, held against what the truth says. */
async function check(list: string, of: TruthCase, file: string) {
  const { checked, decided } = await startImport(desk().context, requestOf(list, of, file));
  const { findings, rows, bookableCents, target } = checked;
  return {
    file,
    unexpected: unexpected(findings, of),
    missing: missing(findings, of.findings, file),
    exit: needsAPerson(checked) ? 4 : 0,
    rows: rows.new,
    openRows: rows.open,
    sumCents: bookableCents,
    bookings: asTexts(decided && target ? wouldBook(decided, target) : []),
  };
}

function requestOf(list: string, { profile, create }: TruthCase, file: string) {
  return requestFor(listPath(list, file), {
    profile: profile === null ? undefined : listPath(list, profile),
    createRecipients: create.includes('recipients'),
  });
}

/** A question about a whole column, and what may then be asked about its cells as well. */
const askedByColumn: { readonly [C in FindingCode]?: readonly FindingCode[] } = {
  'column-numbers-ambiguous': ['amount-ambiguous', 'number-ambiguous'],
  'column-numbers-mixed': ['amount-ambiguous', 'number-ambiguous'],
  'column-days-ambiguous': ['day-ambiguous'],
  'column-days-mixed': ['day-ambiguous'],
};

/** Questions and errors of a code that the truth does not name. */
function unexpected(findings: readonly Finding[], { findings: named }: TruthCase): object[] {
  const codes = new Set(named.flatMap(({ code }) => [code, ...(askedByColumn[code] ?? [])]));
  return findings.filter(({ code }) => severityOf(code) !== 'note' && !codes.has(code));
}

/** What the truth names and was not found. A CSV has no name of a sheet. */
function missing(findings: readonly Finding[], named: readonly TruthFinding[], file: string): TruthFinding[] {
  return named.filter(
    ({ code, sheet, cell, facts }) =>
      !findings.some(
        (finding) =>
          finding.code === code &&
          (sheet === null || file.endsWith('.csv') || finding.place.sheet === sheet) &&
          (cell === null || finding.place.cell === cell) &&
          Object.entries(facts ?? {}).every(([key, value]) => isSame((finding.facts as Facts)[key], value)),
      ),
  );
}

type Facts = Readonly<Record<string, unknown>>;

function isSame(found: unknown, named: unknown): boolean {
  return JSON.stringify(found) === JSON.stringify(named);
}
