import { dayFlag } from './calendar.js';
import { listFlags, type ListFlags } from './list.js';
import { textFlag } from './text.js';

/** Which part of a report, where it is to be one alone. */
export const partFlag = () => textFlag('teil');

/** What every report has: how and where it is written, which part of it, and in which state of the journal. */
export const reportFlags = {
  part: partFlag(),
  state: textFlag('zustand'),
  'as-of': dayFlag('stichtag'),
  ...listFlags,
};

export interface ReportFlags extends ListFlags {
  readonly part?: string | undefined;
}
