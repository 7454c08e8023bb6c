import type { AllocationHints } from '#src/domain/allocation/hints.js';
import type { AreaKind } from '#src/domain/codes.js';
import type { Phrase, Words } from '#src/messages/phrase.js';

const kindWords: Record<AreaKind, Words> = {
  win: { de: 'WiN-Gebiet', en: 'WiN area' },
  small: { de: 'Sonder-/Kleinstgebiet', en: 'special or micro area' },
  emerging: { de: 'Quartier im Werden', en: 'emerging quarter' },
  other: { de: 'sonstiges Gebiet', en: 'other area' },
};

/** Complete by type, as the texts of refusals are. */
export const allocationHints: { readonly [C in keyof AllocationHints]: Phrase<AllocationHints[C]> } = {
  'area-of-other-kind': {
    de: ({ track, area, kind }) =>
      `Der Plan nennt bei ${track} das Gebiet ${area} (${kindWords[kind].de}), dessen Art diese Förderschiene sonst nicht bedient.`,
    en: ({ track, area, kind }) =>
      `Under ${track} the plan names the area ${area} (${kindWords[kind].en}), of a kind that this track does not serve otherwise.`,
  },
  'area-not-enrolled': {
    de: ({ track, area }) =>
      `Der Plan nennt bei ${track} das Gebiet ${area}, das in diesem Jahr nicht in das Programm aufgenommen ist.`,
    en: ({ track, area }) =>
      `Under ${track} the plan names the area ${area}, which is not enrolled in the programme in this year.`,
  },
};
