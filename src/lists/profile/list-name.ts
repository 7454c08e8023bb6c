import { slugOf } from '#src/domain/name.js';

const ending = /\.[\p{L}\d]{2,5}$/u;
const days = /\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})|(?<!\d)(?:19|20)\d{6}(?!\d)/g;
/** Also `2016/17`, `2016-2017`, `2016_17`. */
const years = /(?<!\d)(?:19|20)\d{2}(?:[-/_](?:(?:19|20)\d{2}|\d{2})(?!\d))?(?!\d)/g;
/** What people and browsers add to a copy. */
const versions = /\(\d+\)|\b(?:kopie|copy|stand|neu|final|endfassung|korrigiert)\b|\bv\d+\b/giu;

/** What a list is called through the years, by the name of its file without years, days and marks of a version. */
export function listNameOf(fileName: string): string {
  const bare = fileName.replace(ending, '').replaceAll('_', ' ');
  const name = slugOf(bare.replace(days, ' ').replace(years, ' ').replace(versions, ' '));
  return name || slugOf(bare) || 'liste';
}
