import type { AllocationHints } from './allocation/hints.js';
import type { BookingHints } from './hints/booking.js';
import type { MasterDataHints } from './hints/master-data.js';
import type { SyncHints } from './hints/sync.js';

/** What a booking may do, but whoever makes it should know. Codes and facts; `messages/hints` has the sentences. */
export interface HintFacts extends AllocationHints, BookingHints, MasterDataHints, SyncHints {}

export type Hint = {
  [C in keyof HintFacts]: { readonly code: C; readonly facts: HintFacts[C] };
}[keyof HintFacts];
