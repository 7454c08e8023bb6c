import { expect } from '@jest/globals';
import { isTemporary } from '#src/sync/folder/names.js';
import { readSegment } from '#src/sync/segment/read.js';
import { verifyJournal } from '#src/store/verify.js';
import { databaseProblems } from '#src/store/sqlite/check.js';
import type { Officer } from './officer.js';
import type { TestFolder } from './test-folder.js';

/** What lies on a share and should not: no temporary file, and under every name that a segment can have the whole of it. */
export async function oddFilesOn(share: TestFolder, ledger: string): Promise<readonly string[]> {
  const odd: string[] = [];
  for (const path of await share.paths()) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (isTemporary(name)) odd.push(path);
    if (!name.endsWith('.jsonl')) continue;
    const read = readSegment(await share.read(path), { ledger, keyOf: () => null });
    if (!('events' in read) || read.path !== path) odd.push(path);
  }
  return odd;
}

/** File, journal and tables of this officer are whole and agree. */
export async function expectWhole(officer: Officer): Promise<void> {
  const ledger = await officer.ledger();
  expect(databaseProblems(ledger.sqlite)).toEqual([]);
  const verified = await ledger.read((reader) => verifyJournal(reader, ledger.local.ledger));
  expect(verified.problems).toEqual([]);
}
