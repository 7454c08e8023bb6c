import type { Folder } from '#src/sync/folder/folder.js';
import { randomFrom } from '../random.js';

type Operation = keyof Folder;

/** What can go wrong with each operation of a shared folder. */
export const faultsOf = {
  list: ['unreachable', 'delayed', 'empty-listing', 'stale-listing'],
  read: [
    'unreachable',
    'delayed',
    'busy',
    /** Listed, and not there this time. */
    'not-there-yet',
    /** Half of it is there this time. */
    'torn',
    /** A sync client has deleted it, for good. */
    'vanished',
  ],
  writeOnce: [
    'unreachable',
    'delayed',
    'busy',
    /** ENOSPC, and half of a temporary file stays. */
    'full',
    /** It is there, and an error is told all the same. */
    'answer-lost',
    /** A success is told, and nothing is there: a cache that was never written back. */
    'lost',
    /** A sync client lays a copy beside it. */
    'conflict-copy',
    /** A sync client gives it another name. */
    'moved-aside',
  ],
} as const satisfies Record<Operation, readonly string[]>;

export type Fault = (typeof faultsOf)[Operation][number];

/** What goes wrong with the next operation; null for nothing. */
export type FaultPlan = (operation: Operation) => Fault | null;

type Script = { readonly [O in Operation]?: readonly ((typeof faultsOf)[O][number] | null)[] };

/** For each operation what goes wrong at its first call, its second, …; after that nothing does. */
export function scriptedFaults(script: Script): FaultPlan {
  const calls: Record<Operation, number> = { list: 0, read: 0, writeOnce: 0 };
  return (operation) => {
    const call = calls[operation];
    calls[operation] += 1;
    return script[operation]?.[call] ?? null;
  };
}

/** Something goes wrong with this share of all operations, from 0 to 1; always the same for the same seed. */
export function seededFaults(seed: number, share: number): FaultPlan {
  const random = randomFrom(seed);
  return (operation) => {
    const faults: readonly Fault[] = faultsOf[operation];
    if (random() >= share) return null;
    return faults[Math.floor(random() * faults.length)] ?? null;
  };
}
