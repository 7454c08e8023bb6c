/** What is broken in a file, and where. Nothing was repaired and nothing thrown away. */
export interface DamageFacts {
  /** SQLite itself cannot read the file, or finds its pages inconsistent. */
  'database-damaged': { path: string; details: string };
  /** Events that are not what their hash says, or do not follow from the ones before them. */
  'journal-damaged': { path: string; problems: readonly JournalProblem[] };
  'backup-damaged': { path: string; details: string };
}

/** One thing that is wrong in a journal. `number` is the event's, such as `K7Q-42`. */
export interface JournalProblem {
  readonly code:
    | 'hash-differs'
    | 'bytes-unreadable'
    | 'columns-differ'
    | 'foreign-ledger'
    | 'prev-missing'
    | 'prev-of-other-replica'
    | 'sequence-gap'
    | 'lamport-not-rising'
    | 'projections-differ';
  readonly number: string | null;
  readonly hash: string | null;
}

export type DamageCode = keyof DamageFacts;

/** Something that was once right is no longer so: exit code 6. Carries a code and facts, like a `Refusal`. */
export class Damage<C extends DamageCode = DamageCode> extends Error {
  readonly code: C;
  readonly facts: DamageFacts[C];

  constructor(code: C, facts: DamageFacts[C], options?: ErrorOptions) {
    super(code, options);
    this.name = 'Damage';
    this.code = code;
    this.facts = facts;
  }
}

/** Whether `error` is the `Damage` with this code, so that its facts can be read. */
export function isDamage<C extends DamageCode>(error: unknown, code: C): error is Damage<C> {
  return error instanceof Damage && error.code === code;
}
