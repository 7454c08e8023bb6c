import type { CommandHelp } from '../command-help.js';

export const trackHelp: Readonly<Record<string, CommandHelp>> = {
  'track:add': {
    summary: { de: 'Eine Förderschiene anlegen', en: 'Register a track' },
    description: {
      de: 'Sie gehört für immer zu einem Programm und einer Stadt. Ohne --wirtschaftsart ist sie konsumtiv, ohne --gebietsarten bedient sie alle, ohne --von und --bis ist sie immer offen.',
      en: 'It belongs to one programme and municipality for ever. Without --economic-kind it is consumptive, without --area-kinds it serves all areas, without --from and --to it is always open.',
    },
    examples: [
      {
        de: 'llq schiene anlegen "LOS Bremerhaven" --programm los --stadt bremerhaven --von 01.01.2027',
        en: 'llq track add "LOS Bremerhaven" --programme los --municipality bremerhaven --from 2027-01-01',
      },
    ],
  },
  'track:edit': {
    summary: { de: 'Eine Förderschiene ändern', en: 'Change a track' },
    description: {
      de: 'Was nicht angegeben ist, bleibt. Abgelehnt wird ein --von oder --bis, nach dem schon Gezahltes außerhalb läge.',
      en: 'What is not given stays as it is. A --from or --to that would leave out what is paid already is refused.',
    },
    examples: [
      {
        de: 'llq schiene aendern innovationstopf --gebietsarten win,small --bis 31.12.2028',
        en: 'llq track edit innovationstopf --area-kinds win,small --to 2028-12-31',
      },
    ],
  },
  'track:list': {
    summary: { de: 'Förderschienen zeigen', en: 'Show tracks' },
    description: {
      de: 'Gezeigt wird, was heute (oder am Tag --am) offen ist; mit --alle auch Geschlossenes und Künftiges.',
      en: 'Shows what is open today (or on the day of --on); with --all also what is closed or not yet open.',
    },
    examples: [
      {
        de: 'llq schiene liste --programm llq --stadt bremen',
        en: 'llq track list --programme llq --municipality bremen',
      },
    ],
  },
  'track:show': {
    summary: {
      de: 'Eine Förderschiene mit ihren Beträgen je Gebiet zeigen',
      en: 'Show a track with its amounts by area',
    },
    examples: [
      {
        de: 'llq schiene zeigen quartierszentren --jahr 2027',
        en: 'llq track show quartierszentren --year 2027',
      },
    ],
  },
};
