import type { Table } from '#src/render/table.js';
import type { Output } from './output.js';

/** Tables below each other, as people read them, as wide as the terminal. */
export async function tablesText<Row>(output: Output, tables: readonly Table<Row>[]): Promise<string> {
  const { renderTerminal } = await import('#src/render/terminal.js');
  const options = { lang: output.lang, width: output.stdout.columns, style: await output.style() };
  const texts = await Promise.all(tables.map((table) => renderTerminal(table, options)));
  return texts.join('\n\n');
}
