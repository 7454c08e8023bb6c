import type { AreaKey, LimitOptions, TrackPlan } from '#src/domain/allocation/plan.js';
import type { Cents } from '#src/domain/cents.js';
import { formatCents } from '../format.js';
import { listed } from '../lists.js';
import type { Lang, Phrase, Words } from '../phrase.js';
import { areaKeyWords } from '../words/money.js';

/** Titles of the columns of a computation. */
export const proofWords = {
  amount: { de: 'Betrag', en: 'Amount' },
  bound: { de: 'Grenze', en: 'Bound' },
  extraCent: { de: 'Restcent', en: 'Leftover cent' },
  moved: { de: 'umgeschichtet', en: 'moved' },
  rank: { de: 'Rang', en: 'Rank' },
  remainder: { de: 'Rest in Cent', en: 'Remainder in cents' },
  roundedDown: { de: 'abgerundet', en: 'Rounded down' },
  share: { de: 'genauer Anteil in Cent', en: 'Exact share in cents' },
  shareInEuros: { de: 'Anteil in Euro', en: 'Share in euros' },
  source: { de: 'Stand und Quelle', en: 'Year and source' },
  weight: { de: 'Gewicht', en: 'Weight' },
} satisfies Record<string, Words>;

export const boundWords: Record<'floor' | 'cap', Words> = {
  floor: { de: 'Mindestbetrag', en: 'floor' },
  cap: { de: 'Höchstbetrag', en: 'cap' },
};

/** How the amount of a track came about, and how it is spread over areas. */
export function planLine({ amount, areas }: TrackPlan, amountCents: Cents, lang: Lang): string {
  const written = formatCents(amountCents, lang);
  const [of, key] = [amountPhrase(amount)[lang], areas ? areaKeyLine(areas, lang) : noKey[lang]];
  return `${written} (${of}), ${key}.`;
}

function amountPhrase(amount: TrackPlan['amount']): Words {
  switch (amount.kind) {
    case 'amount':
      return { de: 'fester Betrag', en: 'a fixed amount' };
    case 'percent':
      return {
        de: `${amount.percent.text} % des Haushalts abzüglich Sperren`,
        en: `${amount.percent.text}% of the budget less blocks`,
      };
    case 'rest':
      return { de: 'der Rest des Haushalts', en: 'the rest of the budget' };
  }
}

const noKey: Words = {
  de: 'ohne Verteilung auf Gebiete',
  en: 'not spread over areas',
};

const fixedKey: Words = {
  de: 'mit festen Beträgen je Gebiet',
  en: 'with a fixed amount for each area',
};

function areaKeyLine(areas: AreaKey, lang: Lang): string {
  const indicators = areas.key === 'indicator' ? ` ${areas.indicators.join(' × ')}` : '';
  const scale = areas.key === 'previous' && areas.scale ? ` × ${areas.scale.text}` : '';
  if (areas.key === 'fixed') return fixedKey[lang];
  const key = `${areaKeyWords[areas.key][lang]}${indicators}${scale}`;
  const how = lang === 'de' ? `verteilt ${key}` : `spread ${key}`;
  return [how, ...limitParts(areas, lang)].join(', ');
}

function limitParts({ floorCents, capCents, roundCents }: LimitOptions, lang: Lang): string[] {
  const words = limitWords[lang];
  return [
    ...(floorCents === undefined ? [] : [`${words.floor} ${formatCents(floorCents, lang)}`]),
    ...(capCents === undefined ? [] : [`${words.cap} ${formatCents(capCents, lang)}`]),
    ...(roundCents === undefined ? [] : [`${words.round} ${formatCents(roundCents, lang)}`]),
  ];
}

const limitWords: Record<Lang, Record<'floor' | 'cap' | 'round', string>> = {
  de: { floor: 'mindestens', cap: 'höchstens', round: 'abgerundet auf Vielfache von' },
  en: { floor: 'at least', cap: 'at most', round: 'rounded down to multiples of' },
};

/** The method, in one sentence each; what applies is printed under the computation. */
export const methodLines = {
  shares: {
    de: 'Genauer Anteil: der verteilte Betrag mal Gewicht durch Summe der Gewichte.',
    en: 'Exact share: the amount spread times weight by sum of weights.',
  },
  wholeCents: {
    de: 'Abgerundet auf volle Cent. Die übrigen Cent gehen an die größten Reste (Hare-Niemeyer), bei Gleichstand in der Reihenfolge der Kürzel.',
    en: 'Rounded down to whole cents. The leftover cents go to the largest remainders (Hare-Niemeyer), ties in the order of codes.',
  },
  bounds: {
    de: 'Wer auf dem Mindest- oder Höchstbetrag liegt, bekommt genau diesen; die übrigen teilen sich nach ihren Gewichten, was bleibt.',
    en: 'Whoever lies on the floor or cap gets just that; the others share what is left by their weights.',
  },
  rounding: {
    de: 'Abgerundet, wie es im Plan steht. Was dabei übrig bleibt, bleibt ohne Gebiet auf der Förderschiene.',
    en: 'Rounded down as the plan says. What that leaves stays on the track without an area.',
  },
  fixed: {
    de: 'Die Beträge der Gebiete stehen so im Plan; was sie übrig lassen, bleibt ohne Gebiet auf der Förderschiene.',
    en: 'The amounts of the areas stand like that in the plan; what they leave stays on the track without an area.',
  },
} satisfies Record<string, Words>;

/** Where an indicator's values come from, where all areas have them from one source. */
export const sourceLine: Phrase<{ indicator: string; year: number; source: string }> = {
  de: ({ indicator, year, source }) => `${indicator}: Stand ${year}, ${source}.`,
  en: ({ indicator, year, source }) => `${indicator}: as of ${year}, ${source}.`,
};

/** The plan as it was read. */
export const planAsRead: Phrase<{ text: string }> = {
  de: ({ text }) => `Im Plan steht: ${text}`,
  en: ({ text }) => `The plan says: ${text}`,
};

/** Where nothing was planned, only moved or planned the year before. */
export const nothingPlanned: Words = {
  de: 'Für diese Förderschiene ist nichts geplant.',
  en: 'Nothing is planned for this track.',
};

/** What computing a booked plan anew from what is stored with it came to. */
export function recomputedLine(differing: readonly string[], lang: Lang): string {
  if (differing.length === 0) {
    return lang === 'de'
      ? 'Nachgerechnet aus dem, was gebucht ist: stimmt überein.'
      : 'Computed anew from what is booked: it is the same.';
  }
  return lang === 'de'
    ? `Nachgerechnet aus dem, was gebucht ist: WEICHT AB bei ${listed.de(differing)}.`
    : `Computed anew from what is booked: DIFFERS for ${listed.en(differing)}.`;
}

interface BookingFacts {
  readonly number: string;
  /** As it is printed. */
  readonly day: string;
  readonly decision: string | null;
}

/** Where a planned track is booked. */
export const bookedAs: Phrase<BookingFacts> = {
  de: ({ number, day, decision }) =>
    `Gebucht als ${number} am ${day}${decision === null ? '' : `, Beschluss: ${decision}`}.`,
  en: ({ number, day, decision }) =>
    `Booked as ${number} on ${day}${decision === null ? '' : `, decision: ${decision}`}.`,
};
