import type { Phrase } from '#src/messages/phrase.js';

// Proposals that fit several findings.

export const nothingToDo: Phrase<object> = { de: () => 'Nichts zu tun.', en: () => 'Nothing to do.' };

export const correctCell: Phrase<object> = {
  de: () => 'In der Liste berichtigen und neu prüfen.',
  en: () => 'Correct it in the list and check again.',
};

/** A field that is read from the whole column in the same way. */
export const sayInProfile = (de: string, en: string): Phrase<object> => ({
  de: () => `Im Profil bei dieser Spalte festlegen: ${de}.`,
  en: () => `Say so for this column in the profile: ${en}.`,
});
