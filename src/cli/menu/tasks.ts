import { yearOf } from '#src/domain/year.js';
import {
  askAmount,
  askDay,
  askOptional,
  askText,
  askYear,
  choose,
  chooseAreaOrNone,
  type Desk,
} from './questions.js';
import { reportTask } from './reports.js';
import type { TaskLine } from './task-line.js';

/** A daily task: asks for the values, and returns the command that does it. */
export type Task = (desk: Desk) => Promise<TaskLine>;

/** The tasks by the name that `menuWords` calls them; all need a ledger. */
export const tasks = {
  payment: async (desk) => {
    const area = await chooseAreaOrNone(desk);
    const track = await choose(desk, 'track', desk.choices.tracksFor(area));
    const amount = await askAmount(desk);
    const recipient = await askText(desk, 'recipient');
    const purpose = await askText(desk, 'purpose');
    const date = await askDay(desk);
    const year = await askYear(desk, date);
    const reference = await askOptional(desk, 'reference');
    const flags = { area, track, recipient, purpose, date, reference };
    const otherYear = year === yearOf(date) ? undefined : String(year);
    return { id: 'disbursement:record', args: [amount], flags: { ...flags, year: otherYear } };
  },
  repayment: async (desk) => {
    const of = await askText(desk, 'of');
    const amount = await askAmount(desk);
    const date = await askDay(desk);
    const reason = await askText(desk, 'reason');
    return { id: 'repayment:record', args: [amount], flags: { of, date, reason } };
  },
  reversal: async (desk) => {
    const number = await askText(desk, 'number');
    return { id: 'journal:reverse', args: [number], flags: { reason: await askText(desk, 'reason') } };
  },
  status: async (desk) => ({ id: 'status', flags: { year: String(await askYear(desk)) } }),
  area: async (desk) => ({ id: 'area:show', args: [await choose(desk, 'area', desk.choices.areas)] }),
  report: reportTask,
  look: (desk) => withList(desk, 'import:look'),
  check: (desk) => withList(desk, 'import:check'),
  book: (desk) => withList(desk, 'import:run'),
  undo: async (desk) => {
    const batch = await choose(desk, 'batch', desk.choices.imports);
    return { id: 'import:undo', args: [batch], flags: { reason: await askText(desk, 'reason') } };
  },
  findings: () => Promise.resolve({ id: 'finding:list' }),
  sync: () => Promise.resolve({ id: 'sync' }),
} satisfies Record<string, Task>;

/** A step with a list; what else must be said of it stands in its profile, or the check asks for it. */
async function withList(desk: Desk, id: string): Promise<TaskLine> {
  return { id, args: [await askText(desk, 'file')] };
}

export type TaskName = keyof typeof tasks;
