import type { Level } from './codes.js';

interface LevelPlace {
  readonly level: Level;
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly track: string | null;
  readonly area: string | null;
}

/** The names of subjects: what a statement speaks of. Two statements of one subject compete, others never do. */
export const subjects = {
  ledger: () => 'ledger',
  municipality: (code: string) => `municipality:${code}`,
  programme: (code: string) => `programme:${code}`,
  track: (code: string) => `track:${code}`,
  area: (code: string) => `area:${code}`,
  aliasName: (noun: string, code: string, foldedName: string) => `alias-name:${noun}:${code}:${foldedName}`,
  enrolment: (programme: string, area: string) => `enrolment:${programme}:${area}`,
  management: (area: string) => `management:${area}`,
  indicator: (area: string, indicator: string, year: number) => `indicator:${area}:${indicator}:${year}`,
  recipient: (id: string) => `recipient:${id}`,
  /** `line` is the budget line, or the economic kind where the budget is kept without one. */
  budget: (of: { year: number; programme: string; municipality: string; line: string }) =>
    `budget:${of.year}:${of.programme}:${of.municipality}:${of.line}`,
  allocation: (year: number, track: string) => `allocation:${year}:${track}`,
  /** A posting is its own subject; its ends have it too. */
  event: (hash: string) => `event:${hash}`,
  /** From here on what findings are about, and no statement speaks of. */
  level: ({ level, year, programme, municipality, track, area }: LevelPlace) =>
    [level, year, programme, municipality, track, area].filter((part) => part !== null).join(':'),
  recipientName: (folded: string) => `recipient-name:${folded}`,
  listFile: (hash: string) => `file:${hash}`,
  replica: (replica: string) => `replica:${replica}`,
  segment: (path: string) => `segment:${path}`,
} as const;
