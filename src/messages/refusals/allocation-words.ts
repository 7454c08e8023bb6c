import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { AllocationRefusals, Pot } from '#src/domain/refusals/allocation.js';
import type { Lang, Words } from '#src/messages/phrase.js';

const economicKindWords: Record<EconomicKind, Words> = {
  consumptive: { de: 'konsumtiv', en: 'consumptive' },
  investive: { de: 'investiv', en: 'investive' },
};

/** `llq bremen 2027`, `llq bremen 2027 (investiv)`. */
export function potName(pot: Pot & { economicKind?: EconomicKind | null }, lang: Lang): string {
  const { programme, municipality, year, economicKind } = pot;
  const name = `${programme} ${municipality} ${year}`;
  return economicKind ? `${name} (${economicKindWords[economicKind][lang]})` : name;
}

type PaidPlace = Pick<AllocationRefusals['below-paid'], 'level' | 'track' | 'area'>;

/** `quartierszentren`, `quartierszentren, groepelingen`, `quartierszentren ohne Gebiet`. */
export function placeName({ level, track, area }: PaidPlace, lang: Lang): string {
  if (level === 'without-area') return `${track} ${lang === 'de' ? 'ohne Gebiet' : 'without an area'}`;
  return area === null ? track : `${track}, ${area}`;
}
