/**
 * How a sum is worded. `carry`: the sum so far, carried over to the next page; `part`: a part of the line above
 * (`davon investiv`), counted there already; `balance`: what is left, which need not be a sum of rows; `plain`: its place tells whether it is a subtotal or the total.
 */
export type SumKind = 'subtotal' | 'total' | 'plain' | 'carry' | 'part' | 'balance';

export interface SumWording {
  readonly kind: SumKind;
  /** `only`: the text says nothing else; `starts`, `ends`: a name or an explanation stands beside it. */
  readonly place: 'only' | 'starts' | 'ends';
}

/** Most texts have none of these: looked for before anything is taken apart. */
const likely = /sum|gesamt|total|saldo|trag|ergebnis|davon|darunter|zusammen|[∑Σ]/i;

const kindByWord: Readonly<Record<string, SumKind>> = {
  summe: 'plain',
  summen: 'plain',
  sum: 'plain',
  total: 'plain',
  totals: 'plain',
  gesamt: 'plain',
  zusammen: 'plain',
  '∑': 'plain',
  σ: 'plain',
  gesamtsumme: 'total',
  gesamtsummen: 'total',
  gesamtwert: 'total',
  gesamtbetrag: 'total',
  gesamtergebnis: 'total',
  gesamtvolumen: 'total',
  insgesamt: 'total',
  endsumme: 'total',
  schlusssumme: 'total',
  zwischensumme: 'subtotal',
  zwischensummen: 'subtotal',
  teilsumme: 'subtotal',
  teilergebnis: 'subtotal',
  zwischenergebnis: 'subtotal',
  subtotal: 'subtotal',
  übertrag: 'carry',
  uebertrag: 'carry',
  saldo: 'balance',
  davon: 'part',
  darunter: 'part',
};

/** `Kapitelsumme`, `Jahressumme`: sums over what they name. `Fördersumme` is an amount, no sum. */
const compoundSum =
  /^(?:jahres|halbjahres|quartals|monats|kapitel|titel|gruppen|block|spalten|seiten|gebiets|stadtteil|ortsteil|bezirks|programm|kontroll)summen?$/;

/** Words that a sum has beside it without being about a name. */
const fillers = new Set(
  (
    'der die das den dem des aller alle in im je pro von für über und zwischen grand sub gesamt jahr jahre haushalt haushaltsjahr ' +
    'eur euro teur tsd mio netto brutto monatl monatlich monatliche jährlich jährliche ausgaben einnahmen auszahlungen ' +
    'bewilligungen zuwendungen mittel beträge betrag of all the'
  ).split(' '),
);

/** Spreadsheets word their own subtotals so: `Walle Ergebnis`. Alone, or first, it names a result, which is no sum. */
const subtotalOnlyAtEnd = 'ergebnis';

const wordPattern = /[\p{L}\d]+|[∑€%]/gu;
const longestLabel = 1000;

/** How a text words a sum; null where it does not. Whole words only: `Gesamtschule` and `Sommerfest` are none. */
export function sumWording(text: string): SumWording | null {
  if (text.length > longestLabel || !likely.test(text)) return null;
  const words = (text.normalize('NFC').toLowerCase().match(wordPattern) ?? []).filter(isWord);
  const kinds = words.map(kindOf);
  const kind = kinds.find((of) => of !== null && of !== 'plain') ?? kinds.find((of) => of !== null) ?? null;
  if (kind === null) return endingIn(words, subtotalOnlyAtEnd);
  if (words.every((word, at) => kinds[at] !== null || fillers.has(word))) return { kind, place: 'only' };
  const first = words.findIndex((word, at) => kinds[at] !== null || !isAside(word));
  if (kinds[first] !== null) return { kind: kinds[first] ?? kind, place: 'starts' };
  const last = kinds.at(words.findLastIndex((word, at) => kinds[at] !== null || !isAside(word)));
  return last === null || last === undefined ? null : { kind: last, place: 'ends' };
}

/** What a sum is named after, in lower case: `walle` for `Summe Walle`. Empty where it has no name. */
export function nameInSum(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[^\s:]+/g) ?? [];
  return words
    .filter((word) => kindOf(word) === null && !fillers.has(word) && word !== subtotalOnlyAtEnd)
    .join(' ');
}

function endingIn(words: readonly string[], word: string): SumWording | null {
  return words.length > 1 && words.at(-1) === word ? { kind: 'subtotal', place: 'ends' } : null;
}

function kindOf(word: string): SumKind | null {
  return kindByWord[word] ?? (compoundSum.test(word) ? 'plain' : null);
}

/** Years, numbers and signs say nothing about what is summed. */
function isWord(word: string): boolean {
  return !/^[\d€%]+$/.test(word);
}

function isAside(word: string): boolean {
  return fillers.has(word);
}
