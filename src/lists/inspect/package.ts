import { refuse } from '#src/domain/refusal.js';
import type { OtherContent } from '#src/domain/refusals/list-file.js';
import type { Limits } from '../limits.js';
import { inspectZip, type ZipParts } from './zip/inspect.js';
import { unpack } from './zip/unpack.js';

/** A workbook in a zip container. */
export interface PackagedFile {
  readonly kind: 'xlsx' | 'xlsm' | 'xlsb' | 'ods';
  readonly parts: ZipParts;
  readonly hasMacros: boolean;
  readonly externalLinks: number;
}

/** Parts of at most this size are looked at even if the reader will not ask for them. */
const smallPart = 256 * 1024;

/** The workbook in a zip container, told by what it says of its contents. */
export function recognisePackage(file: Buffer, limits: Limits): PackagedFile {
  const parts = inspectZip(file, limits);
  for (const part of parts.values()) if (part.entry.unpackedBytes <= smallPart) unpack(part);
  return (
    officeOpenXml(parts) ?? openDocument(parts) ?? refuse('list-is-something-else', { content: 'archive' })
  );
}

/** ECMA-376 part 2: `[Content_Types].xml` names the type of the main part. */
function officeOpenXml(parts: ZipParts): PackagedFile | null {
  const types = textOf(parts, '[Content_Types].xml');
  if (types === null) return null;
  const names = [...parts.keys()];
  const hasMacros = names.some((name) => /\/vbaProject\.bin$/i.test(name));
  const externalLinks = names.filter((name) => /\/externalLinks\/[^/]+\.(?:xml|bin)$/i.test(name)).length;
  const kind = kindOf(types, hasMacros);
  return { kind, parts, hasMacros, externalLinks };
}

/** The binary type comes last: it also stands in other workbooks, as the type of whatever ends in `.bin`. */
function kindOf(types: string, hasMacros: boolean): 'xlsx' | 'xlsm' | 'xlsb' {
  if (/ms-excel\.(?:sheet|template|addin)\.macroEnabled\.main/.test(types)) return 'xlsm';
  if (/spreadsheetml\.(?:sheet|template)\.main/.test(types)) return hasMacros ? 'xlsm' : 'xlsx';
  if (types.includes('ms-excel.sheet.binary.macroEnabled.main')) return 'xlsb';
  const content: OtherContent = types.includes('wordprocessingml')
    ? 'document'
    : types.includes('presentationml')
      ? 'presentation'
      : 'archive';
  return refuse('list-is-something-else', { content });
}

/** OpenDocument 1.3 part 2: `mimetype` is the type, the manifest says which parts are encrypted. */
function openDocument(parts: ZipParts): PackagedFile | null {
  const type = textOf(parts, 'mimetype');
  if (type === null || !type.includes('opendocument')) return null;
  if (!type.includes('opendocument.spreadsheet')) {
    const content: OtherContent = type.includes('presentation') ? 'presentation' : 'document';
    return refuse('list-is-something-else', { content });
  }
  if (textOf(parts, 'META-INF/manifest.xml')?.includes('encryption-data') === true)
    refuse('list-password', {});
  const hasMacros = [...parts.keys()].some((name) => /^(?:Basic|Scripts)\/.+\/.+/i.test(name));
  return { kind: 'ods', parts, hasMacros, externalLinks: 0 };
}

function textOf(parts: ZipParts, name: string): string | null {
  const part = parts.get(name);
  return part === undefined ? null : unpack(part).toString('utf8');
}
