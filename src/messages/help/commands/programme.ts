import type { CommandHelp } from '../command-help.js';

export const programmeHelp: Readonly<Record<string, CommandHelp>> = {
  'programme:add': {
    summary: { de: 'Ein Programm anlegen', en: 'Register a programme' },
    description: {
      de: 'Gezahlt wird über Förderschienen; danach also „llq schiene anlegen“. Ohne --erstes-geprueftes-jahr wird ab dem laufenden Jahr gegen Mittel geprüft; was für Jahre davor erfasst wird, gilt als historisch.',
      en: 'Payments go through tracks, so "llq track add" comes next. Without --first-guarded-year money is checked from the current year on; what is recorded for years before is historic.',
    },
    examples: [
      {
        de: 'llq programm anlegen quartiersfonds --bezeichnung "Quartiersfonds" --stichtag 31.01.',
        en: 'llq programme add quartiersfonds --name "Quartiersfonds" --closing-day 01-31',
      },
    ],
    flags: { code: { de: 'Kürzel, für immer', en: 'code, for ever' } },
  },
  'programme:edit': {
    summary: { de: 'Ein Programm ändern', en: 'Change a programme' },
    description: {
      de: 'Was nicht angegeben ist, bleibt. Ein früherer Name bleibt als Aliasname.',
      en: 'What is not given stays as it is. A former name stays as an alias name.',
    },
    examples: [
      {
        de: 'llq programm aendern los --stichtag 28.02. --aliasname "LOS-Mikroprojekte"',
        en: 'llq programme edit los --closing-day 02-28 --alias-name "LOS-Mikroprojekte"',
      },
    ],
  },
  'programme:list': {
    summary: { de: 'Programme zeigen', en: 'Show programmes' },
    examples: [{ de: 'llq programm liste', en: 'llq programme list' }],
  },
  'programme:show': {
    summary: {
      de: 'Ein Programm mit Förderschienen und Gebieten zeigen',
      en: 'Show a programme with its tracks and areas',
    },
    examples: [{ de: 'llq programm zeigen llq', en: 'llq programme show llq' }],
  },
};
