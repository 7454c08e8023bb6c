import type { Finding } from '#src/domain/import/finding.js';
import { severityOf } from '#src/domain/import/severity.js';
import type { ListRecord } from '#src/lists/record.js';

/** The codes of what keeps rows open, and of the rules that say no to them, by the row that it was found in. */
export class RowCodes {
  readonly #byRow = new Map<string, Set<string>>();

  add(findings: readonly Finding[]): void {
    for (const { code, place, facts } of findings) {
      if (severityOf(code) === 'note' || place.sheet === null || place.cell === null) continue;
      const row = rowOf(place.sheet, place.cell);
      const codes = (this.#byRow.get(row) ?? new Set()).add(code);
      if ('refusal' in facts) codes.add(facts.refusal);
      this.#byRow.set(row, codes);
    }
  }

  of({ place }: ListRecord): readonly string[] {
    return [...(this.#byRow.get(rowOf(place.sheet, place.cell)) ?? [])];
  }
}

/** `Tabelle1!17` for the cell D17. */
function rowOf(sheet: string, cell: string): string {
  return `${sheet}!${cell.replace(/^[A-Z]+/, '')}`;
}
