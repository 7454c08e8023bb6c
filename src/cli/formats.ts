import { Usage } from '#src/domain/usage.js';
import { formatFlag, outFlag } from '#src/messages/files.js';
import type { ListFlags, ListFormat } from './flags/list.js';
import type { Output } from './output.js';

/** The format that was asked for, or the one that goes without asking. */
export function formatOf(output: Output, { format, out }: Pick<ListFlags, 'format' | 'out'>): ListFormat {
  if (format !== undefined) return format;
  if (out !== undefined) return formatOfEnding(out, outFlag[output.lang]);
  if (output.json) return 'json';
  return output.stdout.isTTY ? 'table' : 'tsv';
}

const endings: Readonly<Record<string, ListFormat>> = {
  csv: 'csv',
  json: 'json',
  tsv: 'tsv',
  txt: 'table',
  xlsx: 'xlsx',
};

/** The format of a file by its name; an ending that says nothing is a usage error of this flag. */
export function formatOfEnding(out: string, flag: string): ListFormat {
  const ending = /\.([^./\\]+)$/.exec(out)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(endings, ending) ? endings[ending] : undefined;
  if (format !== undefined) return format;
  const allowed = Object.keys(endings).map((known) => `.${known}`);
  throw new Usage('flag-value', { flag, text: out, allowed });
}

/** JSON for what is written as JSON alone; a usage error where another format was asked for. */
export function jsonOnly(output: Output, { format, out }: Pick<ListFlags, 'format' | 'out'>): 'json' {
  const asked = format === undefined && out === undefined ? 'json' : formatOf(output, { format, out });
  if (asked === 'json') return asked;
  const flag = format === undefined ? outFlag[output.lang] : formatFlag[output.lang];
  throw new Usage('flag-value', { flag, text: format ?? out ?? '', allowed: ['json'] });
}
