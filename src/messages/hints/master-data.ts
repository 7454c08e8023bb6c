import type { MasterDataHints } from '#src/domain/hints/master-data.js';
import { listed } from '../lists.js';
import type { Phrase } from '../phrase.js';

export const masterDataHints: { readonly [C in keyof MasterDataHints]: Phrase<MasterDataHints[C]> } = {
  'area-not-yet-enrolled': {
    de: ({ area, programmes }) =>
      `In das Gebiet können ${listed.de(programmes)} erst zahlen, wenn es aufgenommen ist: llq gebiet aufnehmen ${area} --programm ${programmes[0]} --von TAG`,
    en: ({ area, programmes }) =>
      `${listed.en(programmes)} can pay into the area only once it is enrolled: llq area enrol ${area} --programme ${programmes[0]} --from DAY`,
  },
  'programme-limited': {
    de: ({ programme }) =>
      `Das ist die erste Aufnahme in das Programm ${programme}: Es zahlt von nun an nur noch in aufgenommene Gebiete.`,
    en: ({ programme }) =>
      `This is the first enrolment in programme ${programme}: from now on it pays into enrolled areas only.`,
  },
  'programme-unlimited': {
    de: ({ programme }) =>
      `Damit ist kein Gebiet mehr in das Programm ${programme} aufgenommen: Es ist nicht mehr auf Gebiete beschränkt.`,
    en: ({ programme }) =>
      `No area is enrolled in programme ${programme} any more: it is no longer limited to areas.`,
  },
  'programme-without-track': {
    de: ({ programme }) =>
      `Gezahlt wird über Förderschienen; eine fehlt noch: llq schiene anlegen NAME --programm ${programme} --stadt STADT`,
    en: ({ programme }) =>
      `Payments go through tracks, and there is none yet: llq track add NAME --programme ${programme} --municipality MUNICIPALITY`,
  },
  'recipient-name-twice': {
    de: ({ name, id, others }) =>
      `„${name}“ heißen mehrere Träger; genommen ist ${id}, gemeint sein könnte auch ${listed.de(others)}. Ist es derselbe: llq traeger zusammenfuehren ${others[0]} --in ${id} --grund "doppelt erfasst"`,
    en: ({ name, id, others }) =>
      `Several recipients are called "${name}"; ${id} was taken, ${listed.en(others)} may be meant as well. If they are one: llq recipient merge ${others[0]} --into ${id} --reason "registered twice"`,
  },
  'shown-as-merged': {
    de: ({ text, name }) => `„${text}“ ist mit ${name} zusammengeführt.`,
    en: ({ text, name }) => `"${text}" was merged into ${name}.`,
  },
};
