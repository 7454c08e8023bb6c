/** The errors of spreadsheets, English and German: all that an export, or values that were pasted, keeps of them. */
const names: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#WERT!',
  '#REF!',
  '#BEZUG!',
  '#NAME?',
  '#NUM!',
  '#ZAHL!',
  '#N/A',
  '#NV',
  '#GETTING_DATA',
  '#DATEN_ABRUFEN',
  '#SPILL!',
  '#ÜBERLAUF!',
  '#CALC!',
  '#KALK!',
  '#FIELD!',
  '#FELD!',
  '#BLOCKED!',
  '#BLOCKIERT!',
  '#CONNECT!',
  '#VERBINDEN!',
  '#UNKNOWN!',
  '#UNBEKANNT!',
  '#ERROR!',
  '#FEHLER!',
]);

/** As LibreOffice shows most of them. */
const numbered = /^(?:Err|Fehler):\d{3}$/;
/** One of these is in every one of them, and in hardly any other cell. */
const mark = /[#:]/;
const longest = 20;

/** Whether a text is what a spreadsheet shows for an error, such as `#BEZUG!`. */
export function isErrorText(text: string): boolean {
  if (text.length > longest || !mark.test(text)) return false;
  const written = text.trim();
  return names.has(written.toUpperCase()) || numbered.test(written);
}
