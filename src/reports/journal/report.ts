import type { Year } from '#src/domain/year.js';
import { withFacts } from '#src/messages/in-both.js';
import { extractChecks, extractCount, extractTitle, extractWords } from '#src/messages/report/journal.js';
import { part, type ReportBody } from '#src/render/report.js';
import type { Rows } from '#src/render/rows.js';
import { textColumn } from '../lists/columns.js';
import { extractTable } from './table.js';
import type { ExtractRow, HeadRow } from './row.js';

interface Extract {
  readonly rows: Rows<ExtractRow>;
  /** How many events these rows are of. */
  readonly events: number;
  /** How many events there are. */
  readonly all: number;
  /** None for what is shown as of a day. */
  readonly heads: readonly HeadRow[];
  readonly year: Year | null;
}

/** The audit extract, the heads that its state is made of, and how both are checked. */
export function journalReport({ rows, events, all, heads, year }: Extract): ReportBody {
  const title = withFacts(extractTitle, { year });
  const main = part(extractTable(title, rows), { label: extractWords.events });
  return {
    name: 'journal',
    title,
    year,
    scope: {},
    parts: heads.length === 0 ? [main] : [main, headPart(heads)],
    json: { year, events: rows, heads, shownEvents: events, allEvents: all },
    foot: [
      withFacts(extractCount, { events, all }),
      extractChecks.clock,
      extractChecks.hash,
      extractChecks.again,
    ],
  };
}

function headPart(rows: readonly HeadRow[]) {
  return part<HeadRow>(
    {
      name: 'heads',
      title: extractWords.headsTitle,
      rows,
      columns: [
        textColumn('number'),
        { key: 'hash', title: extractWords.hash, type: 'text', value: ({ hash }) => hash },
      ],
      notes: [extractChecks.digest],
    },
    { label: extractWords.heads },
  );
}
