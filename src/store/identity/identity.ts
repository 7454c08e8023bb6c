import {
  accessSync,
  appendFileSync,
  constants,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { asUnavailable, systemCode } from '#src/domain/file-errors.js';
import { flushNames } from '../files.js';

/** How far a replica has written: an incarnation, and the highest sequence in it. */
export interface Mark {
  readonly incarnation: number;
  readonly sequence: number;
}

/** Under which name this computer writes to a ledger, and how far it is known to have written. */
export interface Identity extends Mark {
  readonly replica: string;
}

/** The identity of one ledger on this computer. It lies outside the database, so that a copied database is noticed. */
export interface IdentityFile {
  readonly path: string;
}

interface FirstLine {
  readonly format: 1;
  readonly ledger: string;
  readonly replica: string;
}

/** Before anything was written. */
const noMark: Mark = { incarnation: 1, sequence: 0 };

/** Beyond this many characters the marks are written anew as one. */
const compactAbove = 8_192;

/** Where the identity for a ledger lies; there may be none yet. */
export function identityFile(stateFolder: string, ledger: string): IdentityFile {
  return { path: join(stateFolder, `${ledger}.jsonl`) };
}

/** Null where this computer has no identity for the ledger. Lines cut short by a power failure are passed over. */
export function readIdentity({ path }: IdentityFile): Identity | null {
  const text = readText(path);
  if (text === null) return null;
  const [first = '', ...lines] = text.split('\n');
  const { replica } = (parse(first) ?? {}) as Partial<FirstLine>; // written by this module alone, as the marks are
  if (replica === undefined) return null;
  const marks = lines.map(parse) as (Mark | null)[];
  const highest = marks.reduce<Mark>((high, mark) => (mark && isBehind(high, mark) ? mark : high), noMark);
  return { ...highest, replica };
}

/** Makes this computer a replica of the ledger. `mark` is where its numbers begin. */
export function writeIdentity(file: IdentityFile, ledger: string, { replica, ...mark }: Identity): void {
  const first: FirstLine = { format: 1, ledger, replica };
  const beside = `${file.path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(file.path), { recursive: true });
    writeFileSync(beside, `${JSON.stringify(first)}${markLine(mark)}`, { flush: true });
    renameSync(beside, file.path);
    flushNames(file.path);
  } catch (error) {
    rmSync(beside, { force: true });
    throw asUnavailable(error, file.path);
  }
}

/** Makes sure, before a commit, that the mark which follows it can be written. Otherwise nothing is booked. */
export function refuseUnwritableMark(file: IdentityFile): void {
  try {
    accessSync(file.path, constants.W_OK);
  } catch (error) {
    throw asUnavailable(error, file.path);
  }
}

/**
 * Notes after a commit how far was written. Marks are appended, never replaced, so that two programs cannot set
 * one back. The commit stands whatever happens here: a mark that could not be written is made good by the next.
 */
export function appendMark(file: IdentityFile, mark: Mark): void {
  try {
    appendFileSync(file.path, markLine(mark));
  } catch {
    // the booking is done; telling of a failure now would be the greater error
  }
}

/**
 * Keeps the file small. Only to be called while the write lock of the database is held: `identity` says how far the
 * database has been written, so that the mark of a program which has committed and not yet noted it is not lost.
 */
export function compactMarks(file: IdentityFile, ledger: string, identity: Identity): void {
  if ((readText(file.path)?.length ?? 0) <= compactAbove) return;
  try {
    writeIdentity(file, ledger, identity);
  } catch {
    // a long file does no harm; the next booking tries again
  }
}

/** Whether less was written at `mark` than at `other`. */
export function isBehind(mark: Mark, other: Mark): boolean {
  return (
    mark.incarnation < other.incarnation ||
    (mark.incarnation === other.incarnation && mark.sequence < other.sequence)
  );
}

/** Begins with the line break, so that a mark which a power failure cut short does not swallow the next. */
function markLine({ incarnation, sequence }: Mark): string {
  return `\n${JSON.stringify({ incarnation, sequence })}`;
}

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw asUnavailable(error, path);
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
