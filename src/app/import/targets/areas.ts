import { areaContent } from '../deciding/area-row.js';
import { decideAreas } from '../deciding/areas.js';
import { aliasNameField, areaField, decisionField, municipalityField } from '../fields.js';
import type { Target } from '../target.js';

const fields = {
  name: { type: 'text', required: true, words: [...areaField.words, 'Name', 'Bezeichnung', 'name'] },
  code: { type: 'text', required: false, words: ['Kürzel', 'Code', 'Gebietskürzel', 'Gebietscode', 'code'] },
  municipality: municipalityField,
  kind: {
    type: 'choice',
    required: false,
    words: ['Gebietsart', 'Art', 'Gebietstyp', 'Typ', 'Kategorie', 'kind', 'type'],
    choices: {
      win: ['WiN-Gebiet', 'WiN', 'win', 'WiN area'],
      small: ['Sonder-/Kleinstgebiet', 'Kleinstgebiet', 'Sondergebiet', '5Q', 'small', 'micro area'],
      emerging: ['Quartier im Werden', 'im Werden', 'emerging', 'emerging quarter'],
      other: ['sonstiges Gebiet', 'sonstiges', 'sonstige', 'other', 'other area'],
    },
  },
  from: {
    type: 'day',
    required: false,
    words: ['gültig ab', 'gültig von', 'ab', 'von', 'seit', 'Beginn', 'valid from', 'from', 'since', 'start'],
  },
  to: {
    type: 'day',
    required: false,
    words: ['gültig bis', 'bis', 'Ende', 'aufgehoben zum', 'valid to', 'to', 'until', 'end'],
  },
  aliasName: aliasNameField,
  decision: decisionField,
  managedBy: {
    type: 'text',
    required: false,
    words: ['Quartiersmanagement', 'QM', 'Quartiersmanager', 'betreut durch', 'managed by', 'management'],
  },
} as const;

const titles = { municipality: municipalityField.words[0], kind: fields.kind.words[0] };

/** Fördergebiete: as `area add`. */
export const areas: Target = {
  name: 'areas',
  fields,
  books: 'area.stated',
  booksZeros: false,
  indivisible: false,
  decide: (records, known) => decideAreas(records, known, titles),
  cover: null,
  findRecorded: null,
  content: areaContent,
  scope: [],
};
