import type { ShortageRefusals } from '#src/domain/refusals/shortage.js';
import { money } from '../amounts.js';
import type { Lang, RefusalTexts } from '../phrase.js';
import { economicKindWords } from '../words/codes.js';

type Shortage = ShortageRefusals['exceeds-available'];

/** Where the money is short, in words: the level and its codes. */
function levelName(
  { level, programme, municipality, track, area, economicKind }: Shortage,
  lang: Lang,
): string {
  const kind = economicKind === null ? '' : ` (${economicKindWords[economicKind][lang]})`;
  const names: Record<Shortage['level'], Record<Lang, string>> = {
    programme: {
      de: `Programm ${programme} in ${municipality}${kind}`,
      en: `programme ${programme} in ${municipality}${kind}`,
    },
    track: { de: `Förderschiene ${track}`, en: `track ${track}` },
    area: { de: `Gebiet ${area} in ${track}`, en: `area ${area} in ${track}` },
    'without-area': {
      de: `Förderschiene ${track} ohne Gebiet (stadtweit)`,
      en: `track ${track} without an area`,
    },
  };
  return names[level][lang];
}

/** What is short, and how it could be booked all the same. */
export const shortageRefusals: RefusalTexts<ShortageRefusals> = {
  'exceeds-available': {
    says: {
      de: (f) =>
        `Verlangt sind ${money(f.askedCents, 'de')}, verfügbar nur ${money(f.availableCents, 'de')}: ${levelName(f, 'de')} ${f.year} hat ${money(f.limitCents, 'de')}, davon sind ${money(f.usedCents, 'de')} verbraucht.`,
      en: (f) =>
        `Asked for ${money(f.askedCents, 'en')}, available only ${money(f.availableCents, 'en')}: ${levelName(f, 'en')} has ${money(f.limitCents, 'en')} in ${f.year}, of which ${money(f.usedCents, 'en')} are used.`,
    },
    wayOut: {
      de: ({ level }) =>
        level === 'programme'
          ? 'Mittel mit „llq haushalt aendern“ nachbewilligen oder entsperren. Eine Auszahlung geht mit --ueberschreiten, --grund und --beschluss auch überplanmäßig.'
          : 'Mittel mit „llq zuteilung umschichten“ von anderswo holen. Eine Auszahlung kann mit --ueberschreiten und --grund bewusst darüber hinausgehen.',
      en: ({ level }) =>
        level === 'programme'
          ? 'Supplement or unblock money with "llq budget amend". A payment can go beyond it with --exceed, --reason and --decision.'
          : 'Bring money in from elsewhere with "llq allocation move". A payment can go beyond it knowingly with --exceed and --reason.',
    },
  },
  'excess-needs-decision': {
    says: {
      de: ({ programme, municipality, year, excessCents }) =>
        `Das ginge um ${money(excessCents, 'de')} über den Haushalt ${year} von ${programme} in ${municipality} hinaus; dafür braucht es einen Beschluss.`,
      en: ({ programme, municipality, year, excessCents }) =>
        `This would go ${money(excessCents, 'en')} beyond the ${year} budget of ${programme} in ${municipality}; that takes a decision.`,
    },
    wayOut: {
      de: () => 'Den Beschluss mit --beschluss angeben.',
      en: () => 'Name the decision with --decision.',
    },
  },
};
