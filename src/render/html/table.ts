import { formatAmount } from '#src/messages/format.js';
import { pageWords } from '#src/messages/page.js';
import { renderWords } from '#src/messages/render.js';
import type { Lang } from '#src/messages/phrase.js';
import { cellText, readableWriter } from '../cell-text.js';
import { partsIn, type PartAmounts } from '../pictures/picture.js';
import { isNumeric, type Column, type Table } from '../table.js';
import { columnTotal } from '../totals.js';
import { barCell, barScale } from './bar.js';
import { partLegend } from './legend.js';
import { longText } from './long-text.js';
import { element, together, type Markup } from './markup.js';

type BarOf<Row> = ((row: Row) => PartAmounts) | null;

/** A table in a frame that scrolls where it is too wide, its legend above and its notes below. */
export function tableMarkup<Row>(table: Table<Row>, bar: BarOf<Row>, lang: Lang): Markup {
  const { rows, title, notes = [] } = table;
  if (rows.length === 0) return element('p', { class: 'empty' }, renderWords.noRows[lang]);
  const frame = { class: 'frame', role: 'group', 'aria-label': title[lang], tabindex: 0 };
  return together(
    bar === null ? null : partLegend(partsIn(rows.map(bar)), lang),
    element('div', frame, gridOf(table, bar, lang)),
    notes.map((note) => element('p', { class: 'note' }, note[lang])),
  );
}

function gridOf<Row>(table: Table<Row>, bar: BarOf<Row>, lang: Lang): Markup {
  return element(
    'table',
    {},
    element('caption', {}, table.title[lang]),
    element('thead', {}, headRow(table, bar !== null, lang)),
    element('tbody', {}, bodyRows(table, bar, lang)),
    footOf(table, bar !== null, lang),
  );
}

function headRow<Row>({ columns }: Table<Row>, hasBar: boolean, lang: Lang): Markup {
  const titles = columns.map(({ title, type }) =>
    element('th', { scope: 'col', class: lookOf(type) }, title[lang]),
  );
  const bar = element('th', { scope: 'col', class: 'bar' }, pageWords.bar[lang]);
  return element('tr', {}, hasBar ? titles.toSpliced(1, 0, bar) : titles);
}

function bodyRows<Row>({ rows, columns, look }: Table<Row>, bar: BarOf<Row>, lang: Lang): Markup[] {
  const barIn = bar === null ? null : barScale(rows.map(bar));
  return rows.map((row) => {
    const { emphasis = null, level = 0 } = look?.(row) ?? {};
    const cells = columns.map((column, at) => cellOf(column, row, { lang, isName: at === 0 }));
    const drawn = bar && barIn ? cells.toSpliced(1, 0, barCell(bar(row), barIn)) : cells;
    return element('tr', { class: emphasis ?? (level > 0 ? 'part' : null) }, drawn);
  });
}

interface CellGround {
  readonly lang: Lang;
  /** Whether it says what the row is about. */
  readonly isName: boolean;
}

function cellOf<Row>(column: Column<Row>, row: Row, { lang, isName }: CellGround): Markup {
  const content = longText(cellText(column, row, lang, readableWriter(lang)));
  const tone = column.tone?.(row) ?? null;
  const look = [lookOf(column.type), tone === null ? null : `tone-${tone}`];
  const attributes = { class: look.filter((one) => one !== null).join(' ') || null };
  return isName
    ? element('th', { scope: 'row', ...attributes }, content)
    : element('td', attributes, content);
}

function footOf<Row>(table: Table<Row>, hasBar: boolean, lang: Lang): Markup | null {
  if ((table.totals ?? []).length === 0) return null;
  const cells = table.columns.map((column, at) => {
    if (at === 0) return element('th', { scope: 'row' }, renderWords.total[lang]);
    const total = columnTotal(table, column, lang);
    return element('td', { class: lookOf(column.type) }, total === null ? null : formatAmount(total, lang));
  });
  const filled = hasBar ? cells.toSpliced(1, 0, element('td')) : cells;
  return element('tfoot', {}, element('tr', {}, filled));
}

function lookOf(type: Column<never>['type']): string | null {
  return isNumeric(type) ? 'number' : null;
}
