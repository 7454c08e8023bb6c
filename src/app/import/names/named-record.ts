import type { ListRecord } from '#src/lists/record.js';
import { RecordLike } from '#src/lists/record-like.js';
import type { ResolvedRecord } from '../target.js';

/** A record, and what its names mean: codes by field. */
export class NamedRecord extends RecordLike implements ResolvedRecord {
  readonly codes: ResolvedRecord['codes'];

  constructor(record: ListRecord, codes: ResolvedRecord['codes']) {
    super(record);
    this.codes = codes;
  }
}
