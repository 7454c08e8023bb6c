/** What canonical bytes can hold: JSON without fractions, so that every program writes it alike. */
export type Canonical =
  | string
  | number
  | boolean
  | null
  | readonly Canonical[]
  | { readonly [key: string]: Canonical }
  | ReadonlyMap<string, Canonical>;

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
  if (typeof value === 'string') return quoted(value);
  if (typeof value === 'number') return integerText(value);
  if (value === null || typeof value === 'boolean') return String(value);
  if (level === deepestLevel) throw new RangeError(`more than ${deepestLevel} levels have no canonical form`);
  if (isList(value)) return listText(level + 1, value);
  return isMap(value)
    ? objectText(level + 1, value.keys(), (key) => value.get(key))
    : objectText(level + 1, Object.keys(value), (key) => value[key]);
}

function objectText(
  level: number,
  keys: Iterable<string>,
  memberOf: (key: string) => Canonical | undefined,
): string {
  let text = '';
  for (const key of inOrder([...keys])) {
    text += `${text === '' ? '' : ','}${quoted(key)}:${textAt(level, memberOf(key) ?? null)}`;
  }
  return `{${text}}`;
}

function listText(level: number, items: readonly Canonical[]): string {
  let text = '';
  for (const item of items) text += `${text === '' ? '' : ','}${textAt(level, item)}`;
  return `[${text}]`;
}

function isList(value: Canonical): value is readonly Canonical[] {
  return Array.isArray(value);
}

function isMap(value: Canonical): value is ReadonlyMap<string, Canonical> {
  return value instanceof Map;
}

/** Many objects have their keys in order already: to see that costs less than to sort them. */
function inOrder(keys: readonly string[]): readonly string[] {
  let before = '';
  for (const key of keys) {
    if (key < before) return keys.toSorted();
    before = key;
  }
  return keys;
}

function integerText(value: number): string {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not a safe integer: ${value}`);
  return String(Object.is(value, -0) ? 0 : value);
}

/** Texts without anything to escape are the rule, and are quoted several times faster by looking at each letter. */
function quoted(text: string): string {
  for (let at = 0; at < text.length; at += 1) if (isSpecial(text.charCodeAt(at))) return escaped(text);
  return `"${text}"`;
}

/** Control characters, `"` and `\`, and all from the first surrogate on. */
function isSpecial(unit: number): boolean {
  return unit < 0x20 || unit === 0x22 || unit === 0x5c || unit >= 0xd800;
}

function escaped(text: string): string {
  if (loneSurrogate.test(text)) throw new RangeError('a text with a lone surrogate has no canonical form');
  return JSON.stringify(text);
}
