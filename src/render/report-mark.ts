import type { Year } from '#src/domain/year.js';

/** What tells one report from another, whatever state it shows. */
export interface Marked {
  readonly name: string;
  readonly year: Year | null;
  readonly scope: Readonly<Record<string, string | undefined>>;
}

/** By this a file is known again: whatever the state, the same report of the same year and scope is replaced. */
export function reportMark({ name, year, scope }: Marked): string {
  const all = Object.entries({ year: year?.toString(), ...scope }).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${value}`],
  );
  return [`llq report=${name}`, ...all].join(' ');
}
