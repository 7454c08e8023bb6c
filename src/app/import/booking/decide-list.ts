import type { ListRecord } from '#src/lists/record.js';
import type { Reader } from '#src/store/database.js';
import { journalState } from '#src/store/queries/state.js';
import type { Context } from '../../context.js';
import { readDirectory } from '../../directory.js';
import { readRecipients } from '../../recipient-lookup.js';
import { askWhatIsBookedByHand } from '../compare/by-hand.js';
import { keyColumnsOf } from '../compare/later-key.js';
import { compareWithLedger, type WithLedger } from '../compare/with-ledger.js';
import { isCandidate } from '../deciding/rejected.js';
import { resolveNames, type Resolved } from '../names/resolve.js';
import type { Candidate, Known, Rejected, Target } from '../target.js';
import type { DecidedList } from './decided.js';
import { Decision, layoutOf, yearsOf } from './decision.js';
import type { ListToDecide } from './list-to-decide.js';

/**
 * Decides on the ledger as it stands what a list would book: names are found, rules are asked row by row, and all is
 * held against what earlier versions of the list booked. Writes nothing. Refuses `batch-unknown`.
 */
export async function decideList(
  reader: Reader,
  { newId }: Pick<Context, 'newId'>,
  list: ListToDecide,
): Promise<DecidedList> {
  const { file, interpretation, request } = list;
  const { target, profile, records, tables } = interpretation;
  const directory = await readDirectory(reader);
  const recipients = await readRecipients(reader);
  const known: Known = { reader, directory, recipients, newId, fileName: file.name };
  const { createRecipients, corrects, reverseVanished = false, despiteBooked = false } = request;
  const resolved = resolveNames(records, known, { target, profile, createRecipients });
  const outcomes = await outcomesOf(target, resolved, known);
  const candidates = outcomes.filter(isCandidate);
  const beforeAsking = await compareWithLedger(reader, {
    target,
    recipients,
    candidates,
    open: [...resolved.open.map(({ record }) => record), ...rejectedRecords(outcomes)],
    list: { file: file.hash, fileName: file.name, layout: layoutOf(tables), list: profile.list },
    keyColumns: keyColumnsOf(records, profile.key),
    years: yearsOf(candidates),
    corrects,
  });
  const compared = await askWhatIsBookedByHand(beforeAsking, { target, despiteBooked }, known);
  const covered = await cover(target, { candidates, compared, reverseVanished }, reader);
  return new Decision(list, { resolved, outcomes, compared, covered }).list();
}

function rejectedRecords(outcomes: readonly (Candidate | Rejected)[]): ListRecord[] {
  return outcomes.filter((outcome) => !isCandidate(outcome)).flatMap(({ records }) => [...records]);
}

/** Where rows say something only together, none of them is booked while one of them is open. */
async function outcomesOf(
  target: Target,
  { records, open }: Resolved,
  known: Known,
): Promise<readonly (Candidate | Rejected)[]> {
  if (target.indivisible && open.length > 0)
    return records.map((record) => ({ records: [record], findings: [] }));
  const outcomes = await target.decide(records, known);
  const mayBook = !target.indivisible || outcomes.every(isCandidate);
  return mayBook ? outcomes : outcomes.map(({ records: rows, findings }) => ({ records: rows, findings }));
}

/**
 * Whether there is money for what is new or says something else, once what it replaces is taken back. Asked about are
 * only corrections and what takes money, which in a list of years that are history is nothing.
 */
async function cover(
  target: Target,
  { candidates, compared, reverseVanished }: ToCover,
  reader: Reader,
): Promise<readonly (Candidate | Rejected)[]> {
  if (target.cover === null) return [];
  const replaced = new Map(
    compared.changed.map(({ candidate, replaces }) => [candidate, replaces?.lines ?? []]),
  );
  for (const { candidate } of compared.new) if (candidate.takes !== undefined) replaced.set(candidate, []);
  const steps = candidates.flatMap((candidate) => {
    const replaces = replaced.get(candidate);
    return replaces ? [{ candidate, replaces }] : [];
  });
  const released = reverseVanished ? compared.vanished.flatMap(({ lines }) => lines) : [];
  return target.cover(steps, released, reader);
}

interface ToCover {
  readonly candidates: readonly Candidate[];
  readonly compared: WithLedger;
  readonly reverseVanished: boolean;
}

/** A list as decided, and the state of the journal that it was decided on. */
export interface DecidedOn {
  readonly decided: DecidedList | null;
  readonly state: string;
}

/** Decides on the ledger as it stands at this moment. */
export async function decideNow(context: Context, list: ListToDecide | null): Promise<DecidedOn> {
  const ledger = await context.ledger();
  return ledger.read(async (reader) => ({
    decided: list && (await decideList(reader, context, list)),
    state: await journalState(reader),
  }));
}
