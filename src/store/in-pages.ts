/** So many rows are handled at a time: few enough to be gone when memory is next cleared of what is new. */
const pageSize = 250;

/** Rows that come one by one, a page at a time. */
export async function* inPages<Row>(rows: AsyncIterable<Row>): AsyncGenerator<Row[], void> {
  let page: Row[] = [];
  for await (const row of rows) {
    page.push(row);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}
