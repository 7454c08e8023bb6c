/** For each member of an object the test that its value passes. */
export type Shape<T> = { readonly [K in keyof T]-?: (value: unknown) => boolean };

const hash = /^[0-9a-f]{64}$/;

/** A test of what was read as JSON: an object with these members, each as it should be, and no other. */
export function hasShape<T>(shape: Shape<T>): (value: unknown) => value is T {
  const tests = Object.entries<(value: unknown) => boolean>(shape);
  return (value): value is T => {
    if (typeof value !== 'object' || value === null) return false;
    const members = value as Readonly<Record<string, unknown>>; // an object of JSON
    return (
      Object.keys(members).length === tests.length && tests.every(([name, holds]) => holds(members[name]))
    );
  };
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** A text that says something. */
export function isWord(value: unknown): boolean {
  return isText(value) && value !== '';
}

/** A whole number from 1 on. */
export function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 1;
}

/** SHA-256 as 64 small hexadecimal digits. */
export function isHash(value: unknown): boolean {
  return isText(value) && hash.test(value);
}

const moment =
  /^(?:(?:\d\d[2468][048]|\d\d[13579][26]|\d\d0[48]|[02468][048]00|[13579][26]00)-02-29|\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8])))T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?Z$/;

/** A moment that there is, in ISO 8601 in UTC: as `z.iso.datetime()`. */
export function isMoment(value: unknown): boolean {
  return isText(value) && moment.test(value);
}

/** A test that null passes too. */
export function isOptional(holds: (value: unknown) => boolean): (value: unknown) => boolean {
  return (value) => value === null || holds(value);
}
