import type { ImportBooked } from '#src/domain/events/import.js';
import type { ListFile } from '#src/lists/model.js';
import type { Interpretation } from '../interpreting/interpret.js';
import type { ImportRequest } from '../request.js';
import type { Target } from '../target.js';

/** A list that is understood, and what was said about it. */
export interface ListToDecide {
  readonly file: ListFile;
  readonly interpretation: Interpretation & { readonly target: Target };
  readonly profile: ImportBooked['profile'];
  readonly request: Pick<
    ImportRequest,
    'createRecipients' | 'corrects' | 'reverseVanished' | 'despiteBooked'
  >;
}
