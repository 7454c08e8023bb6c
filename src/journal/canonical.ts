/** What canonical bytes can hold: JSON without fractions, so that every program writes it alike. */
export type Canonical =
  string | number | boolean | null | readonly Canonical[] | { readonly [key: string]: Canonical };

const loneSurrogate = /\p{Surrogate}/u;

/** How deep lists and objects may lie in each other, so that no reader runs out of stack. Ours need about ten. */
const deepestLevel = 64;

/**
 * The one way to write `value`: JSON without blanks, keys in order of their UTF-16 code units (RFC 8785),
 * numbers only as safe integers. Texts are written as they are.
 * @throws RangeError for what has no canonical form: a fraction, a lone surrogate, more than 64 levels. A bug in the
 * caller.
 */
export function canonicalText(value: Canonical): string {
  return textAt(0, value);
}

function textAt(level: number, value: Canonical): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return integerText(value);
  if (typeof value === 'string') return quoted(value);
  if (level === deepestLevel) throw new RangeError(`more than ${deepestLevel} levels have no canonical form`);
  if (isList(value)) return `[${value.map((item) => textAt(level + 1, item)).join(',')}]`;
  const members = Object.keys(value)
    .toSorted()
    .map((key) => `${quoted(key)}:${textAt(level + 1, value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

function isList(
  value: readonly Canonical[] | { readonly [key: string]: Canonical },
): value is readonly Canonical[] {
  return Array.isArray(value);
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return String(Object.is(value, -0) ? 0 : value);
}

function quoted(text: string): string {
  if (loneSurrogate.test(text)) throw new RangeError('a text with a lone surrogate has no canonical form');
  return JSON.stringify(text);
}
