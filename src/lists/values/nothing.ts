/** What people write where there is no figure and no day, as `bareWords` leaves it. */
const words = new Set([
  '',
  '/',
  'ka',
  'na',
  'n/a',
  'nv',
  'nn',
  'entfällt',
  'entf',
  'keine',
  'keiner',
  'keineangabe',
  'keineangaben',
  'ohneangabe',
  'ohneangaben',
  'nichtvorhanden',
  'nichtverfügbar',
  'none',
]);

const longest = 20;
const marks = /[\s.,€]|eur$/g;
const dashesOnly = /^[-\p{Pd}\u2212]+$/u;

/** Whether a text says that there is no figure and no day: `-`, `./.`, `-,--`, `k. A.`, `n. v.`, `entfällt`. Never 0. */
export function saysNothing(text: string): boolean {
  const written = text.trim();
  if (written.length > longest) return false;
  const bare = written.normalize('NFC').toLowerCase().replace(marks, '');
  return words.has(bare) || dashesOnly.test(bare);
}

/** Whether a text has nothing but blanks and dashes: all that is left out where names and texts are read. */
export function isDashes(text: string): boolean {
  const written = text.trim();
  return written === '' || dashesOnly.test(written);
}
