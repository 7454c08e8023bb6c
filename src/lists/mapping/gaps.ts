import type { Finding } from '#src/domain/import/finding.js';
import type { Profile } from '../profile/profile.js';
import type { Field, Fields } from '../record.js';
import type { FoundTable, GroupLabel } from '../understand/understood.js';
import { dataRows } from './column-evidence.js';
import { isUsuallyConstant } from './mapping.js';
import { yearIn } from './title.js';

/** What programs call a sheet that nobody has named. */
const givenName = /^(?:tabelle|blatt|sheet|table)\s*\d*$/i;

/** What is asked about fields that nothing gives yet. */
export interface Gaps {
  readonly undecided: readonly string[];
  readonly findings: readonly Finding[];
}

interface Lacking {
  readonly table: FoundTable;
  /** The fields that nothing gives. */
  readonly fields: Fields;
  readonly profile: Profile | null;
  /** Whether a column tells days or periods: the year follows from them. */
  readonly isDated: boolean;
  /** Names of columns that may give a field. */
  readonly proposals: (field: string) => readonly string[];
}

/**
 * Looks where fields without a column could come from: texts above groups of rows, the name of the sheet, titles.
 * All of them are questions; a field that has to be there and comes from nowhere is one too.
 */
export function askAboutGaps(lacking: Lacking): Gaps {
  const labels = labelGap(lacking);
  const sheetName = sheetNameGap(lacking);
  const asked = new Set([...labels.undecided, ...sheetName.undecided]);
  const required = Object.entries(lacking.fields).filter(
    ([name, field]) => field.required && !asked.has(name),
  );
  return {
    undecided: [...asked, ...required.map(([name]) => name)],
    findings: [
      ...labels.findings,
      ...sheetName.findings,
      ...required.map(([name, field]) => withoutColumn(name, field, lacking)),
    ],
  };
}

function labelGap({ table, fields, profile }: Lacking): Gaps {
  const level = profile?.groupFields.length ?? 0;
  const labels = labelsAt(table, level);
  const [first] = labels;
  const candidates = Object.entries(fields).filter(([, field]) => canBeLabel(field));
  if (!first || candidates.length === 0) return { undecided: [], findings: [] };
  const required = candidates.filter(([, field]) => field.required);
  const others = candidates.filter(([, field]) => !field.required);
  const names = [...required, ...others].map(([name]) => name);
  const facts = { fields: names, example: first.text, labels: labels.length };
  const place = { sheet: table.sheet, cell: first.cell };
  return {
    undecided: names,
    findings: [{ code: 'group-labels-open', facts, place, text: first.text, reading: null }],
  };
}

/** The labels of one level, each once. */
function labelsAt(table: FoundTable, level: number): readonly GroupLabel[] {
  const byCell = new Map<string, GroupLabel>();
  for (const { groups } of dataRows(table)) {
    const label = groups[level];
    if (label) byCell.set(label.cell, label);
  }
  return [...byCell.values()];
}

function canBeLabel({ type, required }: Field): boolean {
  return type === 'name' || (required && (type === 'text' || type === 'choice' || type === 'year'));
}

function sheetNameGap({ table, fields, isDated }: Lacking): Gaps {
  const field = Object.keys(fields).find((name) => fields[name]?.type === 'year');
  const year = yearIn(table.sheet);
  if (field === undefined || year === null || isDated) return { undecided: [], findings: [] };
  const place = { sheet: table.sheet, cell: null };
  const finding: Finding = {
    code: 'sheet-name-open',
    facts: { field, value: String(year) },
    place,
    text: table.sheet,
    reading: String(year),
  };
  return { undecided: [field], findings: [finding] };
}

function withoutColumn(name: string, field: Field, { table, proposals }: Lacking): Finding {
  const years = field.type === 'year' ? table.titles.flatMap(({ text }) => yearIn(text) ?? []) : [];
  const values = [...new Set(years)].map(String);
  const place = { sheet: table.sheet, cell: null };
  const isNamed = field.type === 'name' && !isUsuallyConstant(field) && !givenName.test(table.sheet);
  const sheetName = isNamed ? table.sheet : null;
  const facts = { field: name, columns: proposals(name), values, sheetName };
  return { code: 'field-without-column', facts, place, text: null, reading: null };
}
