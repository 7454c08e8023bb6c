import { numberText, parseEventNumber } from './number.js';

/** So many digits of a hash tell two events of one number apart on paper. */
export const markedHashDigits = 8;
/** So many tell two states apart. */
export const stateDigits = 12;

/** A head of the journal as a mark names it: its number, and the first digits of its hash where the number is not enough. */
export interface MarkedHead {
  readonly tag: string;
  readonly sequence: number;
  readonly hash: string | null;
}

/** A state of the journal as people write it: its heads, and a short hash of them. */
export interface StateMark {
  readonly heads: readonly MarkedHead[];
  /** The first digits of the hash over the heads, as `journalState` makes it. */
  readonly state: string;
}

const written = new RegExp(`^([^~]*)~\\s*([0-9a-f]{${stateDigits}})$`);
const writtenHead = new RegExp(`^([^:]+)(?::([0-9a-f]{${markedHashDigits}}))?$`);

/** `K7Q-42+M3B-17:1a2b3c4d~3f2a91c0b6d4`: heads in the order of tags and numbers; none of an empty journal. */
export function stateMarkText({ heads, state }: StateMark): string {
  return `${heads.map(headText).join('+')}~${state}`;
}

export function headText({ tag, sequence, hash }: MarkedHead): string {
  return `${numberText(tag, sequence)}${hash === null ? '' : `:${hash}`}`;
}

/** Reads a mark as people copy it: in any case, with blanks, any dash, O for 0. Null where it is none. */
export function parseStateMark(text: string): StateMark | null {
  const [, before, state] = written.exec(text.trim().toLowerCase()) ?? [];
  if (before === undefined || state === undefined) return null;
  const heads = before.trim() === '' ? [] : before.split('+').map(parseHead);
  const read = heads.filter((head) => head !== null);
  return read.length === heads.length ? { heads: read, state } : null;
}

function parseHead(text: string): MarkedHead | null {
  const [, number = '', hash = null] = writtenHead.exec(text.trim()) ?? [];
  const parsed = parseEventNumber(number);
  return parsed === null || parsed.part !== null
    ? null
    : { tag: parsed.tag, sequence: parsed.sequence, hash };
}
