import type { Finding } from '#src/domain/import/finding.js';

/** What is noticed while rows are read, one after the other. */
export class RowFindings {
  readonly #all: Finding[] = [];
  /** Fields of the present row that something was noticed about. */
  readonly #noticed = new Set<string>();
  #rowStart = 0;

  get all(): readonly Finding[] {
    return this.#all;
  }

  /** How much was noticed about the present row so far. */
  get count(): number {
    return this.#all.length - this.#rowStart;
  }

  beginRow(): void {
    this.#noticed.clear();
    this.#rowStart = this.#all.length;
  }

  /** Takes back what was noticed about the present row, since the row is left out. */
  forgetRow(): void {
    this.#all.length = this.#rowStart;
  }

  add(field: string, finding: Finding): void {
    this.#all.push(finding);
    this.#noticed.add(field);
  }

  has(field: string): boolean {
    return this.#noticed.has(field);
  }
}
