import type { AllocationRefusals, MoveBorder } from '#src/domain/refusals/allocation.js';
import { listed } from '#src/messages/lists.js';
import type { RefusalTexts, Words } from '#src/messages/phrase.js';

type BookingRefusals = Pick<
  AllocationRefusals,
  'nothing-allocated' | 'pot-open' | 'move-to-itself' | 'move-needs-decision'
>;

const borderWords: Record<MoveBorder, Words> = {
  programme: { de: 'vom einen Programm ins andere', en: 'from one programme to another' },
  municipality: { de: 'von der einen Stadt in die andere', en: 'from one municipality to another' },
  'economic-kind': {
    de: 'zwischen konsumtiven und investiven Mitteln',
    en: 'between consumptive and investive money',
  },
};

/** Moves, and allocations that are to be shown. */
export const allocationBookingRefusals: RefusalTexts<BookingRefusals> = {
  'nothing-allocated': {
    says: {
      de: ({ year, programme, municipality }) =>
        `Für ${[programme, municipality, year].filter(Boolean).join(' ')} ist nichts zugeteilt.`,
      en: ({ year, programme, municipality }) =>
        `Nothing is allocated for ${[programme, municipality, year].filter(Boolean).join(' ')}.`,
    },
    wayOut: {
      de: () => 'Ein anderes Jahr nennen (--jahr), oder einen Plan buchen: llq zuteilung buchen PLAN.yaml',
      en: () => 'Name another year (--year), or book a plan: llq allocation apply PLAN.yaml',
    },
  },
  'pot-open': {
    says: {
      de: ({ year, candidates }) =>
        `${year} kommt mehr als ein Topf in Frage: ${listed.de(potNames(candidates))}.`,
      en: ({ year, candidates }) =>
        `For ${year} there is more than one pot: ${listed.en(potNames(candidates))}.`,
    },
    wayOut: {
      de: () => 'Mit --programm und --stadt einen nennen.',
      en: () => 'Name one with --programme and --municipality.',
    },
  },
  'move-to-itself': {
    says: {
      de: ({ track, area }) =>
        `Von ${track}, ${area ?? 'stadtweit'}, nach ebendort lässt sich nichts umschichten.`,
      en: ({ track, area }) =>
        `Nothing can be moved from ${track}, ${area ?? 'city-wide'}, to the same place.`,
    },
    wayOut: {
      de: () => 'Eine andere Förderschiene (--nach-schiene) oder ein anderes Gebiet (--nach-gebiet) nennen.',
      en: () => 'Name another track (--to-track) or another area (--to-area).',
    },
  },
  'move-needs-decision': {
    says: {
      de: ({ crosses, from, to }) =>
        `Diese Umschichtung geht ${borderWords[crosses].de} (${from}, ${to}); dafür braucht es einen Beschluss.`,
      en: ({ crosses, from, to }) =>
        `This move goes ${borderWords[crosses].en} (${from}, ${to}); that takes a decision.`,
    },
    wayOut: {
      de: () => 'Den Beschluss mit --beschluss angeben.',
      en: () => 'Name the decision with --decision.',
    },
  },
};

function potNames(pots: AllocationRefusals['pot-open']['candidates']): string[] {
  return pots.map(({ programme, municipality }) => `${programme} ${municipality}`);
}
