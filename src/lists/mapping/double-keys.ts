import type { Finding } from '#src/domain/import/finding.js';
import type { ListRecord } from '../record.js';

/**
 * Records whose key another one before them has, over all tables of a list: such a key does not tell rows apart. A key
 * counts for itself in each year where years stand side by side.
 */
export function doubleKeys(records: Iterable<ListRecord>): readonly Finding<'key-twice'>[] {
  const firstWith = new Map<string, ListRecord>();
  const findings: Finding<'key-twice'>[] = [];
  for (const record of records) {
    if (record.key === null) continue;
    const first = firstWith.get(record.key);
    if (first) findings.push(keyTwice(record, record.key, first));
    else firstWith.set(record.key, record);
  }
  return findings;
}

function keyTwice({ place }: ListRecord, key: string, first: ListRecord): Finding<'key-twice'> {
  const isSameSheet = first.place.sheet === place.sheet;
  const otherCell = isSameSheet ? first.place.cell : `${first.place.sheet}!${first.place.cell}`;
  return { code: 'key-twice', facts: { key, otherCell }, place, text: key, reading: null };
}
