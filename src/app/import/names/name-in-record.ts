import type { ListPlace } from '#src/domain/import/finding.js';
import type { Noun } from '#src/domain/refusals/name.js';
import type { ListRecord } from '#src/lists/record.js';
import type { WrittenName } from './name-entry.js';

/** A name in a field of a record. Where it stands is asked of few of the rows that have it. */
export class NameInRecord implements WrittenName {
  readonly noun: Noun;
  readonly text: string;
  readonly #record: ListRecord;
  readonly #field: string;

  constructor(noun: Noun, text: string, { record, field }: { record: ListRecord; field: string }) {
    this.noun = noun;
    this.text = text;
    this.#record = record;
    this.#field = field;
  }

  get place(): ListPlace {
    const { place, values } = this.#record;
    return { sheet: place.sheet, cell: values.get(this.#field)?.cell ?? place.cell };
  }
}
