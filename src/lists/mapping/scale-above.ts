import type { Finding } from '#src/domain/import/finding.js';
import { cellAddress } from '#src/domain/cell-address.js';
import type { FoundTable } from '../understand/understood.js';
import { cleanText } from '../values/clean-text.js';
import { scaleOf } from '../values/scale.js';

interface ScaledText {
  readonly text: string;
  readonly cell: string;
  readonly factor: number;
}

/**
 * Texts above a table that say what its amounts are to be multiplied with: 1000 for `Angaben in T€`. One in a note below
 * it may be about something else: it is asked about, unless the texts above say the same.
 */
export class ScaleAbove {
  readonly #above: readonly ScaledText[];
  readonly #notes: readonly ScaledText[];
  readonly #sheet: string;

  constructor(table: FoundTable) {
    this.#sheet = table.sheet;
    this.#above = scaledTexts(table.titles);
    this.#notes = scaledTexts(notesOf(table)).filter(({ factor }) => factor !== 1);
  }

  /** Null where nothing is said, and where the texts contradict each other. */
  get factor(): number | null {
    const factors = this.#factors();
    return factors.length === 1 ? (factors[0] ?? null) : null;
  }

  /** What is asked about a column of amounts that says no factor itself. */
  question(column: string): readonly Finding[] {
    const factors = this.#factors();
    const texts = [...this.#above, ...this.#notes];
    const [first] = texts;
    if (!first || factors.length < 2) return [];
    const facts = { column, titles: texts.map(({ text }) => text), factors };
    const place = { sheet: this.#sheet, cell: first.cell };
    return [{ code: 'scale-open', facts, place, text: first.text, reading: null }];
  }

  #factors(): readonly number[] {
    const notes = this.#notes.map(({ factor }) => factor);
    const above = this.#above.map(({ factor }) => factor);
    // Where only notes say something, the amounts may as well stand as they are.
    const assumed = above.length === 0 && notes.length > 0 ? [1] : [];
    return [...new Set([...assumed, ...above, ...notes])];
  }
}

function scaledTexts(texts: FoundTable['titles']): ScaledText[] {
  return texts.flatMap((said) => {
    const factor = scaleOf(said.text);
    return factor === null ? [] : [{ ...said, factor }];
  });
}

function notesOf({ rows }: FoundTable): FoundTable['titles'] {
  return rows.flatMap(({ role, row }) =>
    role !== 'note'
      ? []
      : row.cells.flatMap((cell, column) =>
          cell?.kind === 'text' ? [{ text: cleanText(cell.text), cell: cellAddress(row.index, column) }] : [],
        ),
  );
}
