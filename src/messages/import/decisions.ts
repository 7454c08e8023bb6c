import type { ImportTarget } from '#src/domain/codes.js';
import type { Noun } from '#src/domain/refusals/name.js';
import { formatInteger } from '../format.js';
import { listed } from '../lists.js';
import type { Lang, Words } from '../phrase.js';
import { fieldName, targetWords } from './words.js';

/** A decision about a list, as a choice in a dialogue names it. */
export type DecisionFacts =
  | { readonly kind: 'target'; readonly target: ImportTarget }
  | { readonly kind: 'column'; readonly field: string; readonly title: string }
  | { readonly kind: 'without'; readonly field: string }
  | { readonly kind: 'years'; readonly columns: readonly { readonly year: number; readonly title: string }[] }
  | { readonly kind: 'numbers'; readonly title: string; readonly style: 'german' | 'english' }
  | { readonly kind: 'days'; readonly title: string; readonly order: 'day-first' | 'month-first' }
  | { readonly kind: 'years-from'; readonly title: string; readonly from: number }
  | { readonly kind: 'scale'; readonly title: string; readonly scale: number }
  | { readonly kind: 'round'; readonly title: string }
  | { readonly kind: 'spelling'; readonly noun: Noun; readonly text: string; readonly means: string }
  | { readonly kind: 'constant'; readonly field: string; readonly value: string }
  | { readonly kind: 'new-recipient'; readonly name: string }
  | { readonly kind: 'create-recipients' }
  | { readonly kind: 'persons-in'; readonly field: string; readonly share: 'all' | 'some' | 'none' }
  | { readonly kind: 'person'; readonly field: string; readonly name: string; readonly reference: string }
  | { readonly kind: 'group-field'; readonly field: string }
  | { readonly kind: 'fill-down'; readonly field: string }
  | { readonly kind: 'blank-means-none'; readonly field: string }
  | { readonly kind: 'sheet-name'; readonly field: string }
  | { readonly kind: 'skip-sheet'; readonly sheet: string }
  | { readonly kind: 'skip-rows-with'; readonly text: string }
  | { readonly kind: 'data-rows-with'; readonly text: string }
  | { readonly kind: 'sum-word'; readonly text: string }
  | { readonly kind: 'skip-blank-amounts' };

/** How far a field names natural persons. */
const personsInWords = {
  all: { de: 'nur Personen: gebucht wird unter Aktenzeichen', en: 'persons only: booked by file reference' },
  some: { de: 'Personen und Organisationen', en: 'persons and organisations' },
  none: { de: 'keine Personen, nur Organisationen', en: 'no persons, organisations only' },
} satisfies Record<string, Words>;

/** `none` is kept for areas. */
function isNoArea({ noun, means }: Extract<DecisionFacts, { kind: 'spelling' }>): boolean {
  return noun === 'area' && means === 'none';
}

/** What a choice says; what tells it apart comes first where there can be many, since typing finds by the beginning. */
export function decisionText(decision: DecisionFacts, lang: Lang): string {
  return lang === 'de' ? inGerman(decision) : inEnglish(decision);
}

function inGerman(decision: DecisionFacts): string {
  const field = 'field' in decision ? fieldName(decision.field, 'de') : '';
  switch (decision.kind) {
    case 'target':
      return targetWords[decision.target].de;
    case 'column':
      return `„${decision.title}“ ist die Spalte für ${field}`;
    case 'without':
      return `keine: die Liste gibt ${field} nicht an`;
    case 'years':
      return listed.de(decision.columns.map(({ year, title }) => `${year} aus „${title}“`));
    case 'numbers':
      return decision.style === 'german' ? 'deutsch: 1.234,56' : 'englisch: 1,234.56';
    case 'days':
      return decision.order === 'day-first' ? 'der Tag steht vorn' : 'der Monat steht vorn';
    case 'years-from':
      return `zweistellige Jahre zählen von ${decision.from} bis ${decision.from + 99}`;
    case 'scale':
      return `alle Beträge mal ${formatInteger(decision.scale, 'de')}`;
    case 'round':
      return 'auf Cent runden';
    case 'spelling':
      return isNoArea(decision) ? 'heißt: kein Gebiet, stadtweit' : `ist dasselbe wie ${decision.means}`;
    case 'constant':
      return `${decision.value} (für alle Zeilen)`;
    case 'new-recipient':
      return `neu anlegen als Organisation: ${decision.name}`;
    case 'create-recipients':
      return 'alle unbekannten Träger neu anlegen, die keinem verzeichneten ähneln';
    case 'persons-in':
      return personsInWords[decision.share].de;
    case 'person':
      return `unter dem Aktenzeichen ${decision.reference}`;
    case 'group-field':
      return decision.field === 'none' ? 'nichts davon' : field;
    case 'fill-down':
      return 'der Wert gilt auch für die Zeilen darunter';
    case 'blank-means-none':
      return 'leer heißt: keine Angabe';
    case 'sheet-name':
      return `der Name des Blattes ist ${field}`;
    case 'skip-sheet':
      return `das Blatt „${decision.sheet}“ weglassen`;
    case 'skip-rows-with':
      return `Zeilen mit „${decision.text}“ weglassen`;
    case 'data-rows-with':
      return 'sie ist ein Eintrag';
    case 'sum-word':
      return 'sie ist eine Summe';
    case 'skip-blank-amounts':
      return 'Zeilen ohne Betrag weglassen';
  }
}

function inEnglish(decision: DecisionFacts): string {
  const field = 'field' in decision ? fieldName(decision.field, 'en') : '';
  switch (decision.kind) {
    case 'target':
      return targetWords[decision.target].en;
    case 'column':
      return `"${decision.title}" is the column for ${field}`;
    case 'without':
      return `none: the list does not give the ${field}`;
    case 'years':
      return listed.en(decision.columns.map(({ year, title }) => `${year} from "${title}"`));
    case 'numbers':
      return decision.style === 'german' ? 'German: 1.234,56' : 'English: 1,234.56';
    case 'days':
      return decision.order === 'day-first' ? 'the day comes first' : 'the month comes first';
    case 'years-from':
      return `years of two digits are from ${decision.from} to ${decision.from + 99}`;
    case 'scale':
      return `all amounts times ${formatInteger(decision.scale, 'en')}`;
    case 'round':
      return 'round to cents';
    case 'spelling':
      return isNoArea(decision) ? 'it means: no area, city-wide' : `it is the same as ${decision.means}`;
    case 'constant':
      return `${decision.value} (for all rows)`;
    case 'new-recipient':
      return `register as a new organisation: ${decision.name}`;
    case 'create-recipients':
      return 'register all unknown recipients that look like no registered one';
    case 'persons-in':
      return personsInWords[decision.share].en;
    case 'person':
      return `under the file reference ${decision.reference}`;
    case 'group-field':
      return decision.field === 'none' ? 'none of these' : field;
    case 'fill-down':
      return 'the value holds for the rows below too';
    case 'blank-means-none':
      return 'blank means that there is none';
    case 'sheet-name':
      return `the name of the sheet is the ${field}`;
    case 'skip-sheet':
      return `leave out the sheet "${decision.sheet}"`;
    case 'skip-rows-with':
      return `leave out rows with "${decision.text}"`;
    case 'data-rows-with':
      return 'it is an entry';
    case 'sum-word':
      return 'it is a sum';
    case 'skip-blank-amounts':
      return 'leave out rows without an amount';
  }
}
