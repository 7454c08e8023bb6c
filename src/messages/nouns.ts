import type { Noun } from '#src/domain/refusals/name.js';
import type { Words } from './phrase.js';

/** The nouns alone, without article: sentences are built so that they need none, as German ones differ by gender. */
export const nounWords: Record<Noun, Words> = {
  municipality: { de: 'Stadt', en: 'municipality' },
  programme: { de: 'Programm', en: 'programme' },
  track: { de: 'Förderschiene', en: 'track' },
  area: { de: 'Gebiet', en: 'area' },
  recipient: { de: 'Träger', en: 'recipient' },
};
