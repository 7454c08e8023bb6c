import type { Cents } from '#src/domain/cents.js';
import { proofWords } from '#src/messages/allocation/proof.js';
import type { Lang } from '#src/messages/phrase.js';
import { decimal, text, type Cell } from '#src/render/cells.js';
import type { SheetColumn } from '#src/render/sheet-builder.js';
import type { ProofIndicator, ProofRow } from '../proof-rows.js';

/** A column of a proof sheet: what it shows of a line, and what it adds up to. */
export interface ProofColumn extends SheetColumn<string> {
  readonly title: string;
  /** `at` gives the address of the same line in another column. */
  readonly cell: (row: ProofRow, at: (key: string) => string) => Cell | null;
  /** The amount that is summed at the foot. */
  readonly summed?: (row: ProofRow) => Cents;
}

/** An exact number, so wide that it stands on one line. */
export function fractionColumn(
  key: string,
  {
    title,
    rows,
    of,
  }: {
    readonly title: string;
    readonly rows: readonly ProofRow[];
    readonly of: (row: ProofRow) => string | null;
  },
): ProofColumn {
  const longest = Math.max(...rows.map((row) => of(row)?.length ?? 0));
  return { key, width: Math.max(16, longest + 4), title, cell: (row) => textCell(of(row)) };
}

/** The values of an indicator, and where they come from unless all come from one source. */
export function indicatorColumns({ name, source }: ProofIndicator, lang: Lang): ProofColumn[] {
  const usedIn = (row: ProofRow) => row.indicators.find(({ indicator }) => indicator === name);
  const value: ProofColumn = {
    key: `value of ${name}`,
    width: Math.max(14, name.length + 3),
    title: name,
    cell: (row) => numberCell(usedIn(row)?.value ?? null),
  };
  const sourceOfEach: ProofColumn = {
    key: `source of ${name}`,
    width: 30,
    title: proofWords.source[lang],
    cell: (row) => {
      const used = usedIn(row);
      return used ? text(`${used.year}, ${used.source}`) : null;
    },
  };
  return source === null ? [value, sourceOfEach] : [value];
}

const wholeOrDecimal = /^\d{1,15}(\.\d{1,6})?$/;

/** A number where it is one to the last digit, else as it is written: `1/3`. */
export function numberCell(written: string | null): Cell | null {
  if (written === null) return null;
  return wholeOrDecimal.test(written) ? decimal(Number(written)) : text(written);
}

function textCell(written: string | null): Cell | null {
  return written === null ? null : text(written);
}
