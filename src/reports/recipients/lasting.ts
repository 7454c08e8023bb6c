import { sumCents, type Cents } from '#src/domain/cents.js';
import type { LastingProject } from '#src/domain/reporting/paid/lasting.js';
import { headed, inBoth, withFacts } from '#src/messages/in-both.js';
import { paidWords } from '#src/messages/report/paid.js';
import {
  lastingNote,
  recipientsHeadings,
  recipientsLabels,
  recipientsNotes,
  recipientsWords,
} from '#src/messages/report/recipients.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part } from '#src/render/report.js';
import type { Column } from '#src/render/table.js';
import { textColumn } from '../lists/columns.js';
import { boundColumn, payeeColumn } from '../paid-columns.js';

/** So many years have a column of their own: with more of them a page is too narrow. */
const mostYears = 5;

/** The keys are those of the JSON. */
export interface LastingRow extends LastingProject {
  /** What was paid before the years that have a column. */
  readonly earlierCents: Cents;
}

export function lastingRows(projects: readonly LastingProject[]): LastingRow[] {
  const first = shownYears(projects)[0] ?? 0;
  return projects.map((project) => {
    const before = Object.entries(project.years).filter(([year]) => Number(year) < first);
    return { ...project, earlierCents: sumCents(before.map(([, netCents]) => netCents)) };
  });
}

/** What was paid several years running, with the amount of each year. */
export function lastingPart(title: Words, rows: readonly LastingRow[], yearsRunning: number): Part {
  const years = shownYears(rows);
  const hasEarlier = rows.some(({ earlierCents }) => earlierCents !== 0);
  const amounts = [...(hasEarlier ? [earlierColumn] : []), ...years.map(yearColumn)];
  const columns: readonly Column<LastingRow>[] = [
    { ...payeeColumn(), widest: 40 },
    { ...textColumn('purpose'), widest: 40 },
    {
      key: 'programmes',
      title: paidWords.programmes,
      type: 'text',
      value: ({ programmes }) => programmes.join(', '),
      widest: 13,
    },
    boundColumn('fromYear'),
    boundColumn('toYear'),
    {
      key: 'yearsRunning',
      title: recipientsWords.yearsRunning,
      type: 'integer',
      value: (row) => row.yearsRunning,
      widest: 10,
    },
    ...amounts,
    {
      key: 'netCents',
      title: recipientsWords.total,
      type: 'amount',
      value: ({ netCents }) => netCents,
      formula: (_row, at) => amounts.map(({ key }) => at(key)).join('+') || null,
    },
  ];
  return part<LastingRow>(
    {
      name: 'lasting',
      title: headed(title, recipientsHeadings.lasting),
      rows,
      columns,
      totals: [...amounts.map(({ key }) => key), 'netCents'],
      notes: [withFacts(lastingNote, { yearsRunning }), recipientsNotes.project],
    },
    { label: recipientsLabels.lasting },
  );
}

const earlierColumn: Column<LastingRow> = {
  key: 'earlierCents',
  title: recipientsWords.earlier,
  type: 'amount',
  value: ({ earlierCents }) => earlierCents || null,
  dispensable: true,
};

function yearColumn(year: number): Column<LastingRow> {
  return {
    key: `years.${year}`,
    title: inBoth(() => String(year)),
    type: 'amount',
    value: ({ years }) => years[year] || null,
    dispensable: true,
  };
}

/** The last years in which anything was paid, ascending. */
function shownYears(projects: readonly LastingProject[]): number[] {
  const years = new Set(projects.flatMap((project) => Object.keys(project.years).map(Number)));
  return [...years].toSorted((a, b) => a - b).slice(-mostYears);
}
