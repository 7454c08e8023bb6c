import { subtractCents, type Cents } from '#src/domain/cents.js';
import { usePartsOf } from '#src/domain/reporting/use-parts.js';
import { barsSay, usedOf } from '#src/messages/report/dashboard.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import type { Figure, PageTable } from '#src/render/page.js';
import type { PartAmounts } from '#src/render/pictures/picture.js';
import type { AmountRow } from '../overview/columns.js';

/** What is drawn of a row of an overview. */
export function barOf(row: AmountRow): PartAmounts {
  return usePartsOf(row, row.guarded);
}

/** A row of which a bar is drawn: what it is called, and what it had. */
interface NamedRow {
  readonly row: AmountRow;
  readonly name: string;
  readonly wholeCents: Cents;
}

/** Bars of these rows, with the table that they are made of. */
export function barFigure(title: Words, rows: readonly NamedRow[], table: PageTable): Figure {
  const bars = rows.map(({ row, name, wholeCents }) => ({
    name: () => name,
    note: (lang: Lang) =>
      usedOf[lang]({
        used: row.used,
        paidCents: subtractCents(row.disbursedCents, row.repaidCents),
        wholeCents,
      }),
    parts: barOf(row),
  }));
  return {
    title,
    says: (lang) =>
      barsSay[lang]({
        title: title[lang],
        rows: bars.map(({ name, note }) => `${name()}: ${note(lang)}`),
      }),
    picture: { kind: 'bars', rows: bars },
    table,
  };
}
