import { Flags } from '@oclif/core';
import { baseFlags, shared } from './shared.js';
import { textFlag } from './text.js';

const listFormats = ['table', 'csv', 'json', 'xlsx'] as const;
export type ListFormat = (typeof listFormats)[number] | 'tsv';

/** How a list is written, and where to. */
export const listFlags = {
  format: Flags.option({ aliases: ['ausgabeformat'], options: listFormats })(),
  out: shared.out(),
  force: shared.force(),
  'csv-style': Flags.option({ aliases: ['csv-art'], options: ['de', 'en'] as const })(),
  columns: textFlag('spalten'),
  sort: textFlag('sortierung'),
};

export interface ListFlags {
  readonly format?: (typeof listFormats)[number] | undefined;
  readonly out?: string | undefined;
  readonly force: boolean;
  readonly 'csv-style'?: 'de' | 'en' | undefined;
  /** Keys or titles of columns, apart by commas. */
  readonly columns?: string | undefined;
  /** The same, with `-` before a column that is to go from the greatest on. */
  readonly sort?: string | undefined;
}

/** The filters among the flags of a list, each as `name=value`, in the order of their names. */
export function filtersText(flags: object): string {
  const given = Object.entries(flags).filter(
    ([name, value]) => !Object.hasOwn(listFlags, name) && !Object.hasOwn(baseFlags, name) && value,
  );
  return given
    .map(([name, value]) => `${name}=${String(value)}`)
    .toSorted()
    .join(' ');
}
