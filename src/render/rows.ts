/** Past so many rows a list is streamed: made and written page by page, and never in memory as a whole. */
export const mostInMemory = 20_000;

/** Rows a page at a time. */
export type Pages<Row> = AsyncIterable<readonly Row[]>;

/** Rows that are made on the spot, each time anew: a list too long to be kept. */
export class RowSource<Row> {
  /** About how many there are, for those who wait. */
  readonly about: number;
  readonly pages: () => Pages<Row>;
  /** Told how many more rows are done, by one who has kept what was made of them. */
  readonly onPage: (rows: number) => void;

  constructor(about: number, pages: () => Pages<Row>, onPage: (rows: number) => void = () => {}) {
    this.about = about;
    this.pages = pages;
    this.onPage = onPage;
  }
}

/** The rows of a table: there, or made on the spot. */
export type Rows<Row> = readonly Row[] | RowSource<Row>;

/** Rows in memory as long as they are not too many. `count` is how many there are, or somewhat less. */
export async function fewOrSource<Row>(count: number, pages: () => Pages<Row>): Promise<Rows<Row>> {
  return count > mostInMemory ? new RowSource(count, pages) : allOf(pages());
}

/** Too many rows as a source: what is made of them then needs no memory either. */
export function sourceIfMany<Row>(rows: Rows<Row>): Rows<Row> {
  if (rows instanceof RowSource || rows.length <= mostInMemory) return rows;
  return new RowSource(rows.length, () => inPages(rows));
}

export async function allOf<Row>(pages: Pages<Row>): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for await (const page of pages) for (const row of page) rows.push(row);
  return rows;
}

/** Rows a page at a time, wherever they come from. */
export function pagesOfRows<Row>(rows: Rows<Row>): Pages<Row> {
  return rows instanceof RowSource ? rows.pages() : inPages(rows);
}

/** So many rows are handled at a time. */
const pageSize = 1000;

/** Rows that are there, a page at a time. */
// oxlint-disable-next-line typescript/require-await -- read as those are that have to be waited for
export async function* inPages<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[], void> {
  for (let from = 0; from < rows.length; from += pageSize) yield rows.slice(from, from + pageSize);
}

/** The same rows, for one who wants to know how many are done. */
export function watched<Row>(rows: RowSource<Row>, onPage: (rows: number) => void): RowSource<Row> {
  const pages = async function* () {
    for await (const page of rows.pages()) {
      yield page;
      onPage(page.length);
    }
  };
  return new RowSource(rows.about, pages, onPage);
}
