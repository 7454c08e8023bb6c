import { RecordLike } from '#src/lists/record-like.js';

/** A record about which something was noticed only when all of the list was seen: it waits for an answer. */
export class OpenedRecord extends RecordLike {
  override get open(): true {
    return true;
  }
}
