import type { Phrase } from './phrase.js';

/** The comment on top of a plan file that llq writes. */
export const planFileHeader: Phrase<{ year: number; programme: string; municipality: string }> = {
  de: ({ year, programme, municipality }) =>
    `Verteilungsplan ${year}, ${programme} ${municipality}. Beträge in Euro: 840.000 sind achthundertvierzigtausend.`,
  en: ({ year, programme, municipality }) =>
    `Allocation plan ${year}, ${programme} ${municipality}. Amounts in euros, in German notation: 840.000 is eight hundred and forty thousand.`,
};
