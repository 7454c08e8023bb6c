import type { AreaKind } from '#src/domain/codes.js';
import { dossierWords, profileTopics } from '#src/messages/report/area.js';
import type { Lang } from '#src/messages/phrase.js';
import { areaKindWords } from '#src/messages/words/codes.js';
import type { Column } from '#src/render/table.js';
import { textColumn } from '../lists/columns.js';
import { fromColumn, toColumn } from '../lists/naming-columns.js';
import type { PlaceNames } from '../place-names.js';
import type { ProfileRow } from './dossier.js';

/** What is registered of an area, one fact a row. */
export function profileColumns(names: PlaceNames): readonly Column<ProfileRow>[] {
  return [
    { key: 'topic', title: dossierWords.topic, type: 'text', value: topicText },
    fromColumn,
    toColumn,
    {
      key: 'value',
      title: dossierWords.value,
      type: 'text',
      value: (row, lang) => valueText(row, names, lang),
      widest: 40,
    },
    { ...textColumn('decision'), widest: 40 },
  ];
}

function topicText({ topic }: ProfileRow, lang: Lang): string {
  return profileTopics[topic][lang];
}

/** Codes as people call what they stand for. */
function valueText({ topic, value }: ProfileRow, names: PlaceNames, lang: Lang): string | null {
  if (value === null) return null;
  if (topic === 'kind') return areaKindWords[value as AreaKind][lang]; // the value of a kind is its code
  if (topic === 'enrolment') return names.programme(value);
  return topic === 'municipality' ? names.municipality(value) : value;
}
