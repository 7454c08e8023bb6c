import type { ProfileTexts } from '#src/domain/import/profile-keys.js';
import type { Lang } from '../phrase.js';

/** What stands in a profile file as comments, for people who read and change it; each text may have several lines. */
export const profileFileTexts: Record<Lang, ProfileTexts> = {
  de: {
    top: 'Profil einer Liste für llq import. Jeder Wert gilt, wie er dasteht; Anführungszeichen sind nur bei Sonderzeichen nötig.\nZeilen mit # sind Erläuterungen und werden nicht gelesen.',
    questions: 'Noch offen. Wer eine der Zeilen ohne # übernimmt, hat die Frage beantwortet:',
    more: 'Was sich sonst noch festlegen lässt:',
    'sums-found':
      'In der Liste gefundene Summen; sie werden immer verglichen. Nur was auch in künftigen Listen stehen muss, gehört hierher:',
    list: 'Wie die Liste heißt: ein Name für alle Jahre; er steht bei jedem Import von ihr.',
    target:
      'Als was die Zeilen gelesen werden: areas, recipients, budgets, allocations, disbursements oder indicators.',
    sheets: 'Welche Blätter: all (alle sichtbaren mit einer Tabelle) oder eine Liste von Namen.',
    skip: 'Was ausgelassen wird: Blätter, und Zeilen, in denen einer dieser Texte steht.',
    'data-rows-with': 'Zeilen mit einem dieser Texte sind Einträge, auch wenn sie wie Summen aussehen.',
    'sum-words': 'Weitere Wörter, mit denen Summenzeilen beginnen. Summen werden verglichen, nie gebucht.',
    header: 'Diese Überschriften muss die Tabelle haben; Reihenfolge und Schreibweise sind gleich.',
    columns:
      'Welche Spalte welche Angabe liefert, nach der Überschrift; dahinter Beispiele aus den Zellen.\nnumbers: german oder english, days: day-first oder month-first, years-from: 1950 für 98 = 1998,\nscale: Faktor der Beträge, round: cents.',
    years:
      'Jahre nebeneinander: die Spalte jedes Jahres. Aus einer Zeile wird eine je Jahr, für das etwas dasteht.',
    conventions: 'Wie Zellen zu lesen sind, nach der Überschrift ihrer Spalte.',
    without: 'Angaben, die es in der Liste nicht gibt: Für sie wird keine Spalte gesucht.',
    'sheet-name': 'Welche Angabe die Namen der Blätter liefern.',
    'group-labels':
      'Welche Angabe die Texte über Zeilengruppen liefern, die äußerste zuerst; none für eine ohne Bedeutung.',
    'fill-down':
      'Angaben, die nur in der ersten Zeile ihrer Gruppe stehen und für die leeren darunter gelten.',
    'blank-means-none': 'Angaben, bei denen eine leere Zelle heißt, dass es sie für die Zeile nicht gibt.',
    constants: 'Was für alle Zeilen gilt und nicht in der Liste steht.',
    key: 'Angaben, an denen eine Zeile in einer berichtigten Fassung wiederzuerkennen ist.',
    'blank-amounts': 'Zeilen ohne Betrag: skip lässt sie aus, ask fragt nach.',
    spellings:
      'Welches Gebiet, welcher Träger usw. mit einer Schreibweise der Liste gemeint ist; none bei Gebieten: stadtweit.',
    create: 'recipients: Unbekannte Träger werden aufgenommen, außer denen, die einem verzeichneten ähneln.',
    'new-recipients': 'Diese Träger sind neu und werden aufgenommen, wie ähnlich sie anderen auch sind.',
    'persons-in':
      'Ob eine Angabe natürliche Personen nennt: all (nur), some (neben Organisationen) oder none (keine).',
    persons: 'Natürliche Personen: Gebucht wird unter dem Aktenzeichen, der Name bleibt draußen.',
    sums: 'Summen, die herauskommen müssen, über alle Zeilen oder die eines Jahres.',
  },
  en: {
    top: 'Profile of a list for llq import. Every value counts as it stands; quotation marks are needed for special characters only.\nLines with # are explanations and are not read.',
    questions: 'Still open. Whoever takes over one of the lines without # has answered the question:',
    more: 'What else can be said:',
    'sums-found':
      'Sums found in the list; they are always compared. Only what must stand in future lists too belongs here:',
    list: 'What the list is called: one name through the years; it stands with each import of it.',
    target:
      'What the rows are read as: areas, recipients, budgets, allocations, disbursements or indicators.',
    sheets: 'Which sheets: all (all visible ones with a table), or a list of names.',
    skip: 'What is left out: sheets, and rows with one of these texts in a cell.',
    'data-rows-with': 'Rows with one of these texts are entries, even if they look like sums.',
    'sum-words': 'More words that begin sum rows. Sums are compared, never booked.',
    header: 'Titles that the table must have; order and spelling make no difference.',
    columns:
      'Which column gives which field, by its title; behind it examples of cells.\nnumbers: german or english, days: day-first or month-first, years-from: 1950 for 98 = 1998,\nscale: factor of the amounts, round: cents.',
    years: 'Years side by side: the column of each year. A row becomes one for each year that has something.',
    conventions: 'How cells are read, by the title of their column.',
    without: 'Fields that the list does not give: no column is looked for.',
    'sheet-name': 'The field that the names of the sheets give.',
    'group-labels':
      'The fields that texts above groups of rows give, the outermost first; none for one that gives nothing.',
    'fill-down': 'Fields that stand only in the first row of their group and hold for the blank ones below.',
    'blank-means-none': 'Fields whose blank cells mean that the row has none.',
    constants: 'What holds for all rows and does not stand in the list.',
    key: 'Fields that a row is known by in a corrected version.',
    'blank-amounts': 'Rows without an amount: skip leaves them out, ask asks.',
    spellings: 'Which area, recipient and so on a spelling of the list means; none for areas: city-wide.',
    create: 'recipients: unknown recipients are registered, but for those that look like a registered one.',
    'new-recipients': 'These recipients are new and are registered, however much they look like others.',
    'persons-in': 'Whether a field names natural persons: all (only), some (beside organisations) or none.',
    persons: 'Natural persons: booked under the file reference, the name stays outside.',
    sums: 'Sums that must come out, over all rows or those of a year.',
  },
};
