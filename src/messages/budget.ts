import type { AmendmentKind } from '#src/domain/codes.js';
import { money } from './amounts.js';
import { bookedAs } from './booked.js';
import type { Lang } from './phrase.js';
import { amendmentKindWords, economicKindWords } from './words/codes.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';

interface Pot {
  readonly number: string | null;
  readonly year: number;
  readonly programme: string;
  readonly municipality: string;
  readonly amountCents: number;
}

/** What `budget set` booked. */
export function setBudgetText(
  set: Pot & { readonly budgetLine: string | null; readonly economicKind: EconomicKind },
  lang: Lang,
): string {
  const line = set.budgetLine ?? economicKindWords[set.economicKind][lang];
  const amount = money(set.amountCents, lang);
  return lang === 'de'
    ? `${bookedAs(set.number, lang)}: Ansatz ${set.year} ${set.programme}, ${set.municipality} (${line}): ${amount}.`
    : `${bookedAs(set.number, lang)}: ${set.year} budget of ${set.programme}, ${set.municipality} (${line}): ${amount}.`;
}

interface Amended extends Pot {
  readonly kind: AmendmentKind;
  readonly track: string | null;
  readonly area: string | null;
}

/** What `budget amend` booked. */
export function amendedBudgetText(amended: Amended, lang: Lang): string {
  const { year, programme, municipality, kind, track, area, amountCents } = amended;
  const place = [programme, municipality, track, area].filter(Boolean).join(', ');
  return `${bookedAs(amended.number, lang)}: ${amendmentKindWords[kind][lang]} ${year} (${place}): ${money(amountCents, lang)}.`;
}

interface Proposed {
  readonly programme: string;
  readonly municipality: string;
  readonly amountCents: number;
  readonly source: string;
  readonly parts: readonly { readonly area: string | null; readonly amountCents: number }[];
  readonly alreadySet: boolean;
  readonly number: string | null;
}

/** The template's proposals with their parts and sources, and what became of each. */
export function takenProposalsText(
  proposals: readonly Proposed[],
  { lang, dryRun }: { readonly lang: Lang; readonly dryRun: boolean },
): string {
  return proposals.map((proposal) => proposalText(proposal, lang, dryRun)).join('\n');
}

function proposalText(proposal: Proposed, lang: Lang, dryRun: boolean): string {
  const words = {
    de: {
      kept: 'schon gesetzt, bleibt',
      open: 'Vorschlag, nicht gebucht',
      done: 'gebucht als',
      source: 'Quelle',
    },
    en: { kept: 'set already, stays', open: 'proposal, not booked', done: 'booked as', source: 'Source' },
  }[lang];
  const outcome = proposal.alreadySet ? words.kept : dryRun ? words.open : `${words.done} ${proposal.number}`;
  const parts = proposal.parts
    .filter(({ area }) => area !== null)
    .map(({ area, amountCents }) => `    ${area}: ${money(amountCents, lang)}`);
  return [
    `${proposal.programme}, ${proposal.municipality}: ${money(proposal.amountCents, lang)} (${outcome})`,
    ...parts,
    `    ${words.source}: ${proposal.source}`,
  ].join('\n');
}
