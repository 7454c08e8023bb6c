import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readHeader } from './header.js';
import { sign } from './keys.js';
import type { SegmentProblem } from './problem.js';

/** A segment as it is written: its bytes, and the SHA-256 of all of them as 64 hexadecimal digits. */
export interface SealedLines {
  readonly bytes: Uint8Array;
  readonly sha256: string;
  /** The last line, without its line break. */
  readonly ending: string;
}

/** The lines of a file that is what its last line says. */
export interface HashedLines {
  /** Header and events. */
  readonly lines: readonly string[];
  /** Of all bytes before the last line: what was signed. */
  readonly bodySha256: string;
  readonly signature: string;
  /** Of the whole file. */
  readonly sha256: string;
  /** The last line, without its line break. */
  readonly ending: string;
}

const lineBreak = 0x0a;
const byteOrderMark = '\u{feff}';
const lastLine = /^\{"sha256":"(?<sha256>[0-9a-f]{64})","signature":"(?<signature>[0-9a-f]{128})"\}$/;

/** Puts the lines together, and under them the last one: their SHA-256, and the signature over its digits. */
export function sealLines(lines: readonly string[], privateKey: string): SealedLines {
  const body = Buffer.from([...lines, ''].join('\n'));
  const hash = createHash('sha256').update(body);
  const sha256 = hash.copy().digest('hex');
  const ending = `{"sha256":"${sha256}","signature":"${sign(sha256, privateKey)}"}`;
  const last = Buffer.from(`${ending}\n`);
  return { bytes: Buffer.concat([body, last]), sha256: hash.update(last).digest('hex'), ending };
}

/** The bytes of a segment whose lines, the last one too, are already what they should be. */
export function joinLines(lines: readonly string[]): Uint8Array {
  return Buffer.from([...lines, ''].join('\n'));
}

/** Takes a file apart into its lines, and holds them against the hash in the last one. */
export function hashedLines(bytes: Uint8Array): HashedLines | SegmentProblem {
  const read = plainText(bytes);
  if (typeof read !== 'string') return read;
  const lines = read.split('\n');
  const end = read.endsWith('\n') ? lines.at(-2) : undefined;
  const { sha256, signature } = lastLine.exec(end ?? '')?.groups ?? {};
  if (end === undefined || sha256 === undefined || signature === undefined) return endProblem(lines);
  const hash = createHash('sha256').update(bytes.subarray(0, -(end.length + 1)));
  const bodySha256 = hash.copy().digest('hex');
  if (bodySha256 !== sha256) return { code: 'hash-differs', line: lines.length - 1 };
  const whole = hash.update(bytes.subarray(-(end.length + 1))).digest('hex');
  return { lines: lines.slice(0, -2), bodySha256, signature, sha256: whole, ending: end };
}

/** The bytes as text, if they are UTF-8 as this program writes it. */
function plainText(bytes: Uint8Array): string | SegmentProblem {
  if (!isUtf8(bytes)) return { code: 'not-utf8', line: firstLineNotUtf8(bytes) };
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8');
  if (text.startsWith(byteOrderMark)) return { code: 'byte-order-mark', line: 1 };
  const at = text.indexOf('\r');
  return at === -1 ? text : { code: 'carriage-return', line: text.slice(0, at).split('\n').length };
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  for (let line = 1, from = 0; ; line += 1) {
    const to = bytes.indexOf(lineBreak, from);
    if (to === -1 || !isUtf8(bytes.subarray(from, to))) return line;
    from = to + 1;
  }
}

/** What is wrong with a file that does not end as it should. */
function endProblem(lines: readonly string[]): SegmentProblem {
  if (readHeader(lines[0] ?? '') === 'newer-format') return { code: 'newer-format', line: 1 };
  const end = lines.findIndex((line) => lastLine.test(line));
  if (end !== -1 && end < lines.length - 1) return { code: 'trailing-bytes', line: end + 2 };
  return { code: 'cut', line: lines.length };
}
