import type { AmendmentKind, AreaKind, Level, RecipientKind } from '#src/domain/codes.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Words } from '#src/messages/phrase.js';

/** The field's words for the closed lists of codes, in the singular; complete by type. */
export const areaKindWords: Record<AreaKind, Words> = {
  win: { de: 'WiN-Gebiet', en: 'WiN area' },
  small: { de: 'Sonder-/Kleinstgebiet', en: 'special or micro area' },
  emerging: { de: 'Quartier im Werden', en: 'emerging quarter' },
  other: { de: 'sonstiges Gebiet', en: 'other area' },
};

export const amendmentKindWords: Record<AmendmentKind, Words> = {
  supplement: { de: 'Nachbewilligung', en: 'supplement' },
  reduction: { de: 'Minderung', en: 'reduction' },
  block: { de: 'Sperre', en: 'block' },
  unblock: { de: 'Entsperrung', en: 'lifting of a block' },
  'carry-in': { de: 'Haushaltsrest übernommen', en: 'carried in' },
  'carry-out': { de: 'Haushaltsrest übertragen', en: 'carried out' },
};

export const economicKindWords: Record<EconomicKind, Words> = {
  consumptive: { de: 'konsumtiv', en: 'consumptive' },
  investive: { de: 'investiv', en: 'investive' },
};

export const recipientKindWords: Record<RecipientKind, Words> = {
  organisation: { de: 'Organisation', en: 'organisation' },
  'file-reference': { de: 'Aktenzeichen', en: 'file reference' },
};

export const levelWords: Record<Level, Words> = {
  programme: { de: 'Programm', en: 'programme' },
  track: { de: 'Förderschiene', en: 'track' },
  area: { de: 'Gebiet', en: 'area' },
  'without-area': { de: 'stadtweit', en: 'without an area' },
};
