import type { ConcurrentEdit } from './concurrent-edit.js';
import type { DamagedSegment } from './damaged-segment.js';
import type { ImportedTwice } from './imported-twice.js';
import type { FindingKind } from './kind.js';
import type { LateBooking } from './late-booking.js';
import type { LevelExcess } from './level-excess.js';
import type { MissingEvents } from './missing-events.js';
import type { Noticed } from './noticed.js';
import type { ReplicaFork } from './replica-fork.js';
import type { SameName } from './same-name.js';
import type { SameReference } from './same-reference.js';
import type { UnknownEvents } from './unknown-events.js';

/** What each kind of finding tells. Amounts are cents, days `YYYY-MM-DD`, numbers those of events. Complete by type. */
export interface FactsOfFindings extends Record<FindingKind, object> {
  overspent: LevelExcess;
  'over-allocated': LevelExcess;
  'concurrent-edit': ConcurrentEdit;
  'same-name': SameName;
  'imported-twice': ImportedTwice;
  'same-reference': SameReference;
  'late-booking': LateBooking;
  'replica-fork': ReplicaFork;
  'missing-events': MissingEvents;
  'unknown-events': UnknownEvents;
  'damaged-segment': DamagedSegment;
}

/** Who took part in it: the writer of an event, as the event claims. */
export interface Participant {
  readonly actor: string;
  readonly replica: string;
  readonly number: string;
  readonly recordedAt: string;
}

/** Any kind of thing noticed. */
export type NoticedFinding = { [K in FindingKind]: Noticed<K, FactsOfFindings[K]> }[FindingKind];

/** What a merge left for a person. Nothing in it is local: whoever has the same events has the same findings. */
export type Finding = {
  [K in FindingKind]: {
    /** Such as `F-7K3QZ1`. */
    readonly id: string;
    readonly kind: K;
    readonly state: 'open' | 'settled';
    readonly subject: string;
    /** In the order of their events. */
    readonly participants: readonly Participant[];
    readonly facts: FactsOfFindings[K];
  };
}[FindingKind];

/** The budget year that a finding belongs to; null where it belongs to none. */
export function budgetYearOf({ facts }: Finding): number | null {
  return 'year' in facts ? facts.year : null;
}
