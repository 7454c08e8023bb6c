import { subjects } from '../subject.js';
import type { Noticed } from './noticed.js';

/** A file on the share that does not check. */
export interface DamagedFile {
  readonly path: string;
  /** `SegmentProblemCode`: what is wrong with it. */
  readonly code: string;
  /** The line where it shows, from 1. */
  readonly line: number;
}

export interface DamagedSegment extends DamagedFile {}

/** Until it is this old, a file may still be on its way. */
export const daysUntilDamaged = 1;

/** @param files that have not checked for longer than a day */
export function damagedSegments(files: readonly DamagedFile[]): Noticed<'damaged-segment', DamagedSegment>[] {
  return files.map(({ path, code, line }) => ({
    kind: 'damaged-segment',
    key: [path],
    subject: subjects.segment(path),
    events: [],
    facts: { path, code, line },
  }));
}
