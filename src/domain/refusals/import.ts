import type { EventType } from '../events/all.js';

/** Something that was recorded later and stands on what an import brought. */
export interface Dependant {
  /** The booking of the import that is needed. */
  readonly number: string;
  readonly type: EventType;
  /** What needs it. */
  readonly by: string;
  readonly byType: EventType;
}

/** Imports and what becomes of them. */
export interface ImportRefusals {
  /** `known` are the batches that there are, the last first. */
  'batch-unknown': { text: string; known: readonly string[] };
  'batch-taken-back': { batch: string; by: string };
  /** A later version of the list was imported: it is taken back first. */
  'batch-corrected': { batch: string; by: string };
  /** `dependants` are the first of them, `count` is how many there are. */
  'batch-needed': { batch: string; dependants: readonly Dependant[]; count: number };
}
