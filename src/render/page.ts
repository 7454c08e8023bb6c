import type { Day } from '#src/domain/day.js';
import type { Lang, Words } from '#src/messages/phrase.js';
import type { Picture, PartAmounts } from './pictures/picture.js';
import type { Marked } from './report-mark.js';
import type { Table } from './table.js';
import type { Tone } from './tone.js';

/** A sentence that is made when the language is known. */
export type Sentence = (lang: Lang) => string;

/** A figure that stands out, with what it means. */
export interface Card {
  readonly label: Words;
  readonly value: Sentence;
  readonly notes: readonly Sentence[];
  readonly tone: Tone | null;
  /** The section that tells more. */
  readonly leadsTo: string;
}

/** A table on a page, whatever its rows are, with a bar in each row where it has any: made with `pageTable`. */
export type PageTable = <Result>(
  use: <Row>(table: Table<Row>, bar: ((row: Row) => PartAmounts) | null) => Result,
) => Result;

export function pageTable<Row>(table: Table<Row>, bar: ((row: Row) => PartAmounts) | null = null): PageTable {
  return (use) => use(table, bar);
}

/** What stands below each other in a section. */
export type Block =
  | { readonly kind: 'cards'; readonly cards: readonly Card[] }
  | { readonly kind: 'sentence'; readonly text: Sentence; readonly tone: Tone | null }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'heading'; readonly title: Words }
  | { readonly kind: 'table'; readonly table: PageTable };

/** A picture with the table behind it. */
export interface Figure {
  readonly title: Words;
  /** What it shows, for those who cannot see it. */
  readonly says: Sentence;
  readonly picture: Picture;
  readonly table: PageTable;
}

export interface Section {
  /** Also the place in the page that links lead to. */
  readonly name: string;
  readonly title: Words;
  readonly blocks: readonly Block[];
}

/** The description of a page that stands for itself: a report to be looked at. */
export interface Page extends Marked {
  readonly title: Words;
  /** What it is about, below the title. */
  readonly about: Sentence;
  readonly sections: readonly Section[];
  readonly foot: readonly Sentence[];
  readonly state: string;
  readonly asOf: Day | null;
}
