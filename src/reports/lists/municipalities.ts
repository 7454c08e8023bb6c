import type { List } from '#src/render/list.js';
import { aliasNamesColumn, codeColumn, nameColumn } from './naming-columns.js';

export interface MunicipalityRow {
  readonly code: string;
  readonly name: string;
  readonly aliasNames: readonly string[];
}

export function municipalityList(municipalities: readonly MunicipalityRow[]): List<MunicipalityRow> {
  return {
    table: {
      name: 'municipalities',
      title: { de: 'Städte', en: 'Municipalities' },
      rows: municipalities,
      columns: [codeColumn, nameColumn, aliasNamesColumn],
    },
    json: { municipalities },
  };
}
