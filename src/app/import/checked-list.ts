import { zeroCents } from '#src/domain/cents.js';
import type { Finding } from '#src/domain/import/finding.js';
import type { ListFile } from '#src/lists/model.js';
import type { DecidedList } from './booking/decided.js';
import type { Checked } from './checked.js';
import type { Interpretation } from './interpreting/interpret.js';

/** The file that was checked, and what was noticed before it was understood. */
export interface CheckedFile {
  readonly file: ListFile;
  /** The file of the profile that was used. */
  readonly profile: string | null;
  readonly findings: readonly Finding[];
}

/** What a check came to. */
export function checkedList(decided: DecidedList, about: CheckedFile): Checked {
  const { statement, sums, bookableCents, findings } = decided;
  const { list, target, corrects, rows, controlSums } = statement;
  return {
    ...ofFile(about),
    list,
    target,
    corrects,
    rows,
    sumCents: sums.sumCents,
    bookableCents,
    years: sums.years,
    tracks: sums.tracks,
    areas: sums.areas,
    controlSums,
    findings: [...about.findings, ...findings],
  };
}

/** What can be said of a list of which nobody knows yet what it is imported as. */
export function uncheckedList({ profile, findings }: Interpretation, about: CheckedFile): Checked {
  const nothing = { read: 0, new: 0, changed: 0, unchanged: 0, vanished: 0, open: 0 };
  return {
    ...ofFile(about),
    list: profile.list,
    target: null,
    corrects: null,
    rows: nothing,
    sumCents: zeroCents,
    bookableCents: zeroCents,
    years: [],
    tracks: [],
    areas: [],
    controlSums: [],
    findings: [...about.findings, ...findings],
  };
}

function ofFile({ file, profile }: CheckedFile) {
  return { file: file.name, fileHash: file.hash, kind: file.kind, profile };
}
