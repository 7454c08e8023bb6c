import type { Words } from '../phrase.js';

/** The flags that name files of a check. */
export const reportFlag: Words = { de: '--bericht', en: '--report' };
export const annotateFlag: Words = { de: '--anmerken', en: '--annotate' };

/** The flag that answers questions beforehand. */
export const yesFlag: Words = { de: '--ja', en: '--yes' };
