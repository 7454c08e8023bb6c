import type { FactSheet } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';
import type { Output } from './output.js';

/** Tables below each other, as people read them, as wide as the terminal. */
export async function tablesText<Row>(output: Output, tables: readonly Table<Row>[]): Promise<string> {
  const { renderTerminal } = await import('#src/render/terminal.js');
  const options = { lang: output.lang, width: output.stdout.columns, style: await output.style() };
  const texts = await Promise.all(tables.map((table) => renderTerminal(table, options)));
  return texts.join('\n\n');
}

/** One thing with all that is known about it, as people read it, as wide as the terminal. */
export async function factsText(output: Output, sheet: FactSheet): Promise<string> {
  const { lang, stdout } = output;
  const { renderFacts } = await import('#src/render/facts.js');
  return renderFacts(sheet, { lang, width: stdout.columns, style: await output.style() });
}
