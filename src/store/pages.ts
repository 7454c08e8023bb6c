/**
 * How much is worked off at a time, so that memory stays flat however much there is: the rows of one statement. Of larger
 * pages the garbage collector takes the events for lasting objects, and they pile up.
 */
const pageSize = 64;

/** Cuts what may be endless into pages, each asked for when the one before is done; none is empty. */
export async function* pagesOf<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
): AsyncGenerator<Item[], void> {
  let page: Item[] = [];
  for await (const item of items) {
    page.push(item);
    if (page.length < pageSize) continue;
    yield page;
    page = [];
  }
  if (page.length > 0) yield page;
}

/** A sequence whose first item was taken out to look at it, whole again. */
export async function* withFirst<Item>(first: Item, others: AsyncIterable<Item>): AsyncGenerator<Item, void> {
  yield first;
  yield* others;
}
