/** The lines of UTF-8 in parts, without their line feeds. What follows the last one is no line. Null: there are none. */
export async function* linesOf(stream: AsyncIterable<Buffer> | null): AsyncGenerator<string> {
  let open: Buffer[] = [];
  for await (const part of stream ?? []) {
    let start = 0;
    for (let end = part.indexOf(lineFeed); end >= 0; end = part.indexOf(lineFeed, start)) {
      yield Buffer.concat([...open, part.subarray(start, end)]).toString('utf8');
      open = [];
      start = end + 1;
    }
    open.push(part.subarray(start));
  }
}

const lineFeed = 0x0a;
