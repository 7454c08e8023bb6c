import type { Lang, Phrase } from './phrase.js';

interface InitialisedFacts {
  readonly path: string;
  readonly municipalities: number;
  readonly programmes: number;
  readonly tracks: number;
  readonly areas: number;
}

const registered: Phrase<InitialisedFacts> = {
  de: ({ municipalities, programmes, tracks, areas }) =>
    `${municipalities} Städte, ${programmes} Programme, ${tracks} Förderschienen, ${areas} Gebiete`,
  en: ({ municipalities, programmes, tracks, areas }) =>
    `${municipalities} municipalities, ${programmes} programmes, ${tracks} tracks, ${areas} areas`,
};

/** What comes next: budgets, or where there is nothing yet to have one, programmes. */
const goOn: Phrase<InitialisedFacts> = {
  de: ({ programmes }) =>
    `Weiter mit: ${programmes > 0 ? 'llq haushalt ansatz --aus-vorlage --jahr aktuell --probelauf' : 'llq programm anlegen --help'}`,
  en: ({ programmes }) =>
    `Go on with: ${programmes > 0 ? 'llq budget set --from-template --year current --dry-run' : 'llq programme add --help'}`,
};

/** What `init` set up, or would set up, and what comes next. */
export function initialisedText(
  facts: InitialisedFacts,
  { lang, dryRun }: { readonly lang: Lang; readonly dryRun: boolean },
): string {
  const { path } = facts;
  const what = registered[lang](facts);
  if (dryRun) {
    return {
      de: `Probelauf, nichts eingerichtet: ${path}\n${what}.`,
      en: `Dry run, nothing set up: ${path}\n${what}.`,
    }[lang];
  }
  const done = { de: `Eingerichtet: ${path}`, en: `Set up: ${path}` }[lang];
  const noMoney = { de: 'Geld ist noch keines gebucht.', en: 'no money is booked yet.' }[lang];
  return [done, `${what}; ${noMoney}`, goOn[lang](facts)].join('\n');
}
