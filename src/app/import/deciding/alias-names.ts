import type { NameChange } from '#src/domain/master-data/naming.js';
import type { Known, Rows } from '../target.js';
import { namesIn, textIn } from './values.js';

/** The alias names that rows give to one thing, and where the first of them stood, as `liste.xlsx!Tabelle1!D17`. */
export function aliasNamesIn(
  rows: Rows,
  { fileName }: Known,
): Pick<NameChange, 'aliasNames' | 'aliasOrigin'> {
  const record = rows.find((row) => textIn(row, 'aliasName') !== null);
  if (record === undefined) return {};
  const { sheet, cell } = record.place;
  const aliasOrigin = [fileName, sheet, record.values.get('aliasName')?.cell ?? cell].join('!');
  return { aliasNames: rows.flatMap((row) => namesIn(row, 'aliasName')), aliasOrigin };
}
