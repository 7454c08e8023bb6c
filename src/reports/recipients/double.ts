import type { DoubleFunding } from '#src/domain/reporting/paid/double.js';
import { yearRuns } from '#src/domain/reporting/paid/year-runs.js';
import { headed } from '#src/messages/in-both.js';
import {
  recipientsHeadings,
  recipientsLabels,
  recipientsNotes,
  recipientsWords,
} from '#src/messages/report/recipients.js';
import type { Words } from '#src/messages/phrase.js';
import { part, type Part } from '#src/render/report.js';
import type { Column } from '#src/render/table.js';
import { textColumn } from '../lists/columns.js';
import { payeeColumn } from '../paid-columns.js';

/** The same purpose paid from two programmes at about the same time: a hint, and it says so. */
export function doublePart(title: Words, rows: readonly DoubleFunding[]): Part {
  return part<DoubleFunding>(
    {
      name: 'double',
      title: headed(title, recipientsHeadings.double),
      rows,
      columns: [
        payeeColumn(),
        textColumn('purpose'),
        {
          key: 'sameYear',
          title: recipientsWords.when,
          type: 'text',
          value: ({ sameYear }, lang) =>
            (sameYear ? recipientsWords.sameYear : recipientsWords.adjacentYears)[lang],
        },
        programmeColumn('firstProgramme', recipientsWords.first),
        yearsColumn('firstYears', recipientsWords.firstYears),
        centsColumn('firstCents', recipientsWords.firstCents),
        programmeColumn('secondProgramme', recipientsWords.second),
        yearsColumn('secondYears', recipientsWords.secondYears),
        centsColumn('secondCents', recipientsWords.secondCents),
      ],
      notes: [recipientsNotes.double, recipientsNotes.project],
    },
    { label: recipientsLabels.double },
  );
}

function programmeColumn(key: 'firstProgramme' | 'secondProgramme', title: Words): Column<DoubleFunding> {
  return { key, title, type: 'text', value: (row) => row[key], widest: 13 };
}

function yearsColumn(key: 'firstYears' | 'secondYears', title: Words): Column<DoubleFunding> {
  return { key, title, type: 'text', value: (row) => yearsInShort(row[key]), widest: 20 };
}

function centsColumn(key: 'firstCents' | 'secondCents', title: Words): Column<DoubleFunding> {
  return { key, title, type: 'amount', value: (row) => row[key] };
}

/** `2019–2021, 2024`. */
function yearsInShort(years: readonly number[]): string {
  const runs = yearRuns(years).map(({ fromYear, toYear }) =>
    fromYear === toYear ? String(fromYear) : `${fromYear}–${toYear}`,
  );
  return runs.join(', ');
}
