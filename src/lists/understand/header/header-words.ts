/** Words that name columns, German and English, in lower case with umlauts spelt out. */
const words = setOf(
  'grund anlass website eigenanteil antrag antraege eingang entscheidung beschluss kreditor zielgruppe teilnehmer teilnehmende',
  'plaetze stunden anz ortsteil stadtteil stadtbezirk gemeinde bundesland region standort plz anschrift teilprogramm',
  'foerderprogramm handlungsfeld schwerpunkt projekttraeger titel kapitel einzelplan haushaltsstelle hst haushaltsjahr jahr',
  'jahre monat quartal datum zeitraum laufzeit traeger empfaenger antragsteller zuwendungsempfaenger zahlungsempfaenger name',
  'vorname nachname bezeichnung zweckbestimmung zweck verwendungszweck beschreibung gegenstand kategorie gruppe betrag betraege',
  'summe gesamtsumme gesamtbetrag wert hoehe ansatz ansaetze anschlag budget saldo ausgaben einnahmen ertraege aufwendungen',
  'auszahlung auszahlungen ausgezahlt ausgezahlte bewilligt bewilligte bewilligung bewilligungen beantragt beantragte zuteilung',
  'foerdersumme foerderbetrag rueckzahlung rueckforderung festlegung verfuegbar verausgabt verwendungsnachweis eigenmittel',
  'drittmittel eur euro teur tsd mio € % nr nummer lfd aktenzeichen geschaeftszeichen code kuerzel kennung schluessel kennziffer',
  'kontengruppe kostenart kostenstelle bemerkung bemerkungen anmerkung anmerkungen status beleg buchung buchungsdatum buchungstext',
  'anzahl menge einheit anteil prozent quote einwohner bevoelkerung indikator quelle dienststelle dezernat referat abteilung',
  'produkt ansprechpartner ansprechperson telefon tel email januar februar maerz april juni juli august september oktober november',
  'dezember jan feb mrz apr jun jul aug sep okt nov dez district neighbourhood neighborhood title amount amounts date recipient',
  'recipients grantee payee purpose description reference number remark remarks category account status population count',
);

/** Words that name columns too, but stand in names and purposes as well: they count where nothing else is said. */
const wordsAlone = setOf(
  'gebiet gebiete quartier bezirk kommune stadt land bund ort strasse adresse programm baustein projekt projekte massnahme',
  'massnahmen vorhaben tag beginn ende von bis stand verein verband firma institution einrichtung organisation partner text',
  'inhalt art form typ gesamt insgesamt kosten mittel ist soll plan rest zuwendung zuwendungen foerderung zuschuss spende vn',
  'id az konto hinweis hinweise bescheid rechnung maennlich weiblich alter haushalte flaeche amt mai mail link verwendung ziel',
  'leitung gremium sitzung area areas quarter day month year period project track programme program total sum budgeted paid',
  'payment granted grant no note notes value type kind source share und oder bzw der die das des in je pro am vom zum seit of the',
);

function setOf(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}

/** What German titles are compounds of: `Zuwendungsart`, `Gemeindename`, `Auszahlungsdatum`. */
const endings =
  /(?:art|name|nummer|nr|bezeichnung|betrag|summe|datum|zweck|jahr|schluessel|stelle|ansatz|empfaenger|traeger|geber|kosten|mittel|wert|titel|gruppe|bereich|gebiet|projekt|kennzahl|anteil)$/;

const periods = /^(?:q[1-4]|[1-4]q|kw\d{1,2}|hj)$/;
const wordPattern = /[\p{L}\d]+|[€%]/gu;
const longestTitle = 90;

const spelling: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };

/** Whether a text reads like the title of a column. */
export function isKnownTitle(text: string): boolean {
  if (text.length > longestTitle) return false;
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[-\u00ad]\s*\n\s*|\u00ad/g, '')
    .replace(/[äöüß]/g, (letter) => spelling[letter] ?? letter);
  const found = (plain.match(wordPattern) ?? []).filter((word) => !/^\d+$/.test(word));
  return found.some(namesColumns) || (found.length > 0 && found.every((word) => wordsAlone.has(word)));
}

function namesColumns(word: string): boolean {
  return words.has(word) || periods.test(word) || isCompound(word);
}

/** Shorter words end so by chance: `zart`, `apart`. */
function isCompound(word: string): boolean {
  return word.length >= 8 && endings.test(word);
}

const unit =
  /^[([]?(?:(?:in|je)\s)?(?:t?€|teur|tsd\.?\s?(?:€|eur|euro)|mio\.?\s?(?:€|eur|euro)?|eur|euro|%|v\.\s?h\.|anzahl|stück|qm|m²)[)\]]?$/i;

/** Whether a text names nothing but the unit of a column: `€`, `(in TEUR)`, `%`. */
export function isUnit(text: string): boolean {
  return text.length <= 20 && unit.test(text.trim());
}

const aside =
  /^(?:(?:alle\s)?(?:angaben|beträge|werte|zahlen)\s+(?:sind\s+)?in\b|\(?in\s(?:t?€|teur|eur|euro|tsd|mio)|stand\b|datum:|seite\s\d|berichtszeitraum|gedruckt|erstellt|version)/i;

/** Whether a text above a table is about the whole of it: `Angaben in T€`, `Stand: 31.12.2013`. */
export function isAboutTable(text: string): boolean {
  const written = text.trim();
  return written.endsWith(':') || aside.test(written);
}
