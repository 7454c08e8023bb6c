import { hash } from 'node:crypto';
import { plainMarks } from '#src/domain/numeral.js';
import type { JournalEvent } from './envelope.js';

/** Crockford's base 32: no I, L, O and U, so that nothing is misread from paper. */
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const tagBits = 15;

/** After O, I and L were read as digits. Fifteen digits are within the safe integers. */
const written = new RegExp(`^([${digits}]{3}) ?- ?([1-9][0-9]{0,14})(?:\\.([1-9][0-9]{0,5}))?$`);

/** The number of an event that people write on paper: `K7Q-42`, a part of it `K7Q-42.3`. */
export interface EventNumber {
  readonly tag: string;
  readonly sequence: number;
  readonly part: number | null;
}

/** Tags by what they stand for: a journal has few, and asks for one with every event. */
const tags = new Map<string, string>();

/** The three characters that stand for one incarnation of one replica; derived, so that everybody gets the same. */
export function tagOf(replica: string, incarnation: number): string {
  const writer = `${replica}/${incarnation}`;
  const tag = tags.get(writer) ?? makeTag(writer);
  tags.set(writer, tag);
  return tag;
}

function makeTag(writer: string): string {
  const value = hash('sha256', writer, 'buffer').readUInt32BE() >>> (32 - tagBits);
  return base32(value, 3);
}

/** The lowest `5 * count` bits of a value in so many digits. */
export function base32(value: number, count: number): string {
  return Array.from({ length: count }, (_, at) =>
    digits.charAt((value >>> (5 * (count - 1 - at))) & 31),
  ).join('');
}

/** Capital letters that were read from paper as what they look like, as the digits that they are. */
export function misread(capitals: string): string {
  return capitals.replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

export function numberText(tag: string, sequence: number): string {
  return `${tag}-${sequence}`;
}

/** The number that people write for an event. */
export function numberOf(event: Pick<JournalEvent, 'replica' | 'incarnation' | 'sequence'>): string {
  return numberText(tagOf(event.replica, event.incarnation), event.sequence);
}

/** Reads a number as people write it: any case, any dash, O for 0, I and L for 1. Null where it is none. */
export function parseEventNumber(text: string): EventNumber | null {
  const meant = misread(plainMarks(text).toUpperCase());
  const match = written.exec(meant);
  if (!match) return null;
  const [, tag = '', sequence = '', part] = match;
  return { tag, sequence: Number(sequence), part: part === undefined ? null : Number(part) };
}
