import type { Lang, Words } from '#src/messages/phrase.js';
import { plainStyle } from './style.js';
import type { Table } from './table.js';
import { renderTerminal, type TerminalOptions } from './terminal.js';
import { textWidth, wrap } from './terminal-text.js';
import { cleanLine } from './text-safety.js';

/** One label with its value; a list is one line for each, and a value that is absent leaves the whole line out. */
export interface Fact {
  readonly label: Words;
  readonly value: (lang: Lang) => string | readonly string[] | null;
}

/** A table whatever its rows are: made with `(use) => use(table)`. */
export type SomeTable = <Result>(use: <Row>(table: Table<Row>) => Result) => Result;

/** One thing with all that is known about it: what `show` describes. Tables without rows are left out. */
export interface FactSheet {
  readonly title: Words;
  readonly facts: readonly Fact[];
  readonly tables: readonly SomeTable[];
}

/** What `show` answers: the description for people, and the object that scripts get. */
export interface Shown {
  readonly sheet: FactSheet;
  /** May be made anew each time that it is asked for. */
  readonly json: object;
}

/** Blanks between labels and values. */
const gap = 3;
const narrowestValue = 20;

/** Labels and values in two columns, below them the tables. Without a line end after the last line. */
export async function renderFacts(
  { title, facts, tables }: FactSheet,
  options: TerminalOptions,
): Promise<string> {
  const { lang, style = plainStyle } = options;
  const blocks = [style.bold(cleanLine(title[lang])), factLines(facts, options).join('\n')];
  for (const someTable of tables) {
    blocks.push(await someTable((table) => (table.rows.length === 0 ? '' : renderTerminal(table, options))));
  }
  return blocks.filter((block) => block !== '').join('\n\n');
}

function factLines(facts: readonly Fact[], { lang, width, style = plainStyle }: TerminalOptions): string[] {
  const told = facts.map(({ label, value }) => ({ label: label[lang], values: linesOf(value(lang)) }));
  const present = told.filter(({ values }) => values.length > 0);
  const labelWidth = Math.max(0, ...present.map(({ label }) => textWidth(label))) + gap;
  const valueWidth = Math.max(width - labelWidth, narrowestValue);
  return present.flatMap(({ label, values }) =>
    values
      .flatMap((value) => wrap(cleanLine(value), valueWidth))
      .map((line, at) => {
        const shown = at === 0 ? label : '';
        return `${style.dim(shown)}${' '.repeat(labelWidth - textWidth(shown))}${line}`;
      }),
  );
}

function linesOf(value: string | readonly string[] | null): readonly string[] {
  if (value === null) return [];
  return (typeof value === 'string' ? [value] : value).filter((line) => line !== '');
}
