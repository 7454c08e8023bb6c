import type { FieldValue, ListRecord } from './record.js';

/**
 * A record that says what another one says; what is made of it says something more. A copy would have to keep the place
 * and the cells, which a record makes when it is asked.
 */
export class RecordLike implements ListRecord {
  readonly #record: ListRecord;

  constructor(record: ListRecord) {
    this.#record = record;
  }

  get place(): ListRecord['place'] {
    return this.#record.place;
  }

  get values(): ListRecord['values'] {
    return this.#record.values;
  }

  value(field: string): FieldValue['value'] | undefined {
    return this.#record.value(field);
  }

  get cells(): ListRecord['cells'] {
    return this.#record.cells;
  }

  get key(): string | null {
    return this.#record.key;
  }

  get open(): boolean {
    return this.#record.open;
  }
}
