import { groupBy } from '#src/domain/group-by.js';
import type { ToldEvent } from '../books.js';
import { waitingTexts } from '../books.js';
import type { Computer } from '../computer.js';
import type { Scene } from '../scene.js';

type Journals = ReadonlyMap<Computer, ReadonlySet<string>>;

/**
 * Every event that was reported as booked is in every journal once, and nothing else is. There are two exceptions:
 * an event whose last copy in the whole world was destroyed (then nobody has it, in whatever way), and one that comes
 * after such an event in its writer's chain (then everybody keeps it waiting, since the others cannot know more).
 */
export function eventComplaints({ computers, books: { told, lost } }: Scene): string[] {
  const journals = new Map(computers.map((computer) => [computer, hashesOnce(computer)]));
  const waiting = new Map(computers.map((computer) => [computer, waitingTexts(computer).join('\n')]));
  const complaints = [...journals].flatMap(([{ name }, hashes]) =>
    [...hashes].filter((hash) => !told.has(hash)).map((hash) => `${name} has ${hash}, which nobody booked`),
  );
  const isGone = goneEvents(told, lost, journals);
  for (const event of told.values()) {
    const without = computers.filter((computer) => !journals.get(computer)?.has(event.hash));
    if (without.length === 0) continue;
    const holders = without.filter((computer) => waiting.get(computer)?.includes(event.bytes));
    const isExcused =
      without.length === computers.length &&
      ((lost.has(event.hash) && holders.length === 0) ||
        (followsGone(event, told, isGone) && holders.length === computers.length));
    if (!isExcused) complaints.push(missing(event, without, holders));
  }
  return complaints;
}

/** Lost, and in nobody's journal: whether it waits somewhere is held against the exception by the caller. */
function goneEvents(
  told: ReadonlyMap<string, ToldEvent>,
  lost: ReadonlySet<string>,
  journals: Journals,
): (hash: string) => boolean {
  const gone = new Set(
    [...told.keys()].filter(
      (hash) => lost.has(hash) && [...journals.values()].every((hashes) => !hashes.has(hash)),
    ),
  );
  return (hash) => gone.has(hash);
}

function followsGone(
  event: ToldEvent,
  told: ReadonlyMap<string, ToldEvent>,
  isGone: (hash: string) => boolean,
): boolean {
  for (let prev = prevOf(event); prev !== null;) {
    if (isGone(prev)) return true;
    const before = told.get(prev);
    prev = before === undefined ? null : prevOf(before);
  }
  return false;
}

function prevOf({ bytes }: ToldEvent): string | null {
  return (JSON.parse(bytes) as { prev: string | null }).prev; // an envelope
}

/** The journal's events; a computer that has one twice is told of by a made-up hash. */
function hashesOnce(computer: Computer): ReadonlySet<string> {
  const rows = computer.rows<{ hash: string; bytes: string }>('select hash, bytes from event');
  const twice = [...groupBy(rows, ({ bytes }) => bytes).values()].filter(({ length }) => length > 1);
  return new Set([...rows.map(({ hash }) => hash), ...twice.map(([one]) => `${one?.hash} twice`)]);
}

function missing(
  { hash, bytes }: ToldEvent,
  without: readonly Computer[],
  holders: readonly Computer[],
): string {
  const { replica, incarnation, sequence, type } = JSON.parse(bytes) as Record<string, string>;
  const event = `${type} ${replica}/${incarnation}-${sequence} (${hash.slice(0, 8)})`;
  return `${event} is missing at ${namesOf(without)}; it waits at ${namesOf(holders)}`;
}

function namesOf(computers: readonly Computer[]): string {
  return computers.map(({ name }) => name).join(', ') || 'nobody';
}
