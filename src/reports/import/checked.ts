import type { Cents } from '#src/domain/cents.js';
import type { ImportTarget } from '#src/domain/codes.js';
import type { ImportRows } from '#src/domain/events/import.js';
import type { Finding } from '#src/domain/import/finding.js';
import { money } from '#src/messages/amounts.js';
import { checkedTitle, checkedWords, rowsText } from '#src/messages/import/checked.js';
import { targetWords } from '#src/messages/import/words.js';
import { withFacts } from '#src/messages/in-both.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Fact, Shown, SomeTable } from '#src/render/facts.js';
import { findingRows } from './findings.js';
import { importantFindings } from './important-findings.js';
import {
  areaTable,
  controlSumTable,
  trackTable,
  yearTable,
  type StatedSum,
  type SumRow,
} from './sum-tables.js';

/** What a check of a list came to. */
export interface CheckedList {
  readonly file: string;
  readonly target: ImportTarget | null;
  readonly profile: string | null;
  readonly corrects: string | null;
  readonly rows: ImportRows;
  readonly sumCents: Cents;
  readonly bookableCents: Cents;
  readonly years: readonly (SumRow & { readonly of: number | null })[];
  readonly tracks: readonly (SumRow & { readonly of: string | null })[];
  readonly areas: readonly (SumRow & { readonly of: string | null })[];
  readonly controlSums: readonly StatedSum[];
  readonly findings: readonly Finding[];
}

/** The whole answer of a check: what was read as what, sums, control sums, and the findings that matter most. */
export function checkedSheet(checked: CheckedList, lang: Lang): Shown {
  const { years, tracks, areas, controlSums, findings, file } = checked;
  const tables: readonly SomeTable[] = [
    (use) => use(yearTable(years)),
    (use) => use(trackTable(tracks)),
    (use) => use(areaTable(areas)),
    (use) => use(controlSumTable(controlSums)),
    (use) => use(importantFindings(findings, lang)),
  ];
  const title = withFacts(checkedTitle, { file });
  return {
    sheet: { title, facts: factsOf(checked), tables },
    get json() {
      return checkedJson(checked, lang);
    },
  };
}

/** The answer for scripts, with the sums under the name of what they are of. */
export function checkedJson(checked: CheckedList, lang: Lang): object {
  const { years, tracks, areas, controlSums, findings } = checked;
  return {
    ...checked,
    years: years.map(({ of, ...sum }) => ({ year: of, ...sum })),
    tracks: tracks.map(({ of, ...sum }) => ({ track: of, ...sum })),
    areas: areas.map(({ of, ...sum }) => ({ area: of, ...sum })),
    controlSums: controlSums.map((sum) => ({ ...sum, matches: sum.statedCents === sum.rowsCents })),
    findings: findingRows(findings, lang),
  };
}

/** Whether the list says anything else than what is booked of it. */
function differs(rows: ImportRows): boolean {
  return rows.new + rows.changed + rows.vanished > 0;
}

/** What was read as what, and how much of it can be booked. */
export function factsOf({ target, profile, corrects, rows, sumCents, bookableCents }: CheckedList): Fact[] {
  return [
    {
      label: checkedWords.target,
      value: (lang) => (target === null ? checkedWords.open[lang] : targetWords[target][lang]),
    },
    { label: checkedWords.profile, value: (lang) => profile ?? checkedWords.noProfile[lang] },
    { label: checkedWords.corrects, value: () => (differs(rows) ? corrects : null) },
    { label: checkedWords.rows, value: (lang) => rowsText(rows, lang) },
    { label: checkedWords.sum, value: (lang) => money(sumCents, lang) },
    {
      label: checkedWords.bookable,
      value: (lang) => (bookableCents === sumCents ? null : money(bookableCents, lang)),
    },
  ];
}
