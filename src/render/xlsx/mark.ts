import { strFromU8, unzipSync } from 'fflate';
import { APP_PROPERTIES, APPLICATION, CORE_PROPERTIES } from './properties.js';
import { unescapeXml } from './xml.js';

/** Our own property parts have about 1 KB; a foreign file may claim anything. */
const PART_LIMIT_BYTES = 65_536;

/**
 * The mark that a workbook was given by `Workbook.mark`: says which report of which year it is. `null` for every other
 * file, also for a workbook of ours that a person has saved since: then another program signs it, and it may hold
 * work that must not be overwritten. Never throws.
 */
export function readWorkbookMark(bytes: Uint8Array): string | null {
  const parts = propertyParts(bytes);
  if (element(parts[APP_PROPERTIES], 'Application') !== APPLICATION) return null;
  return element(parts[CORE_PROPERTIES], 'cp:keywords');
}

function propertyParts(bytes: Uint8Array): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) =>
        (name === APP_PROPERTIES || name === CORE_PROPERTIES) && originalSize <= PART_LIMIT_BYTES,
    });
  } catch {
    // Not a zip, or a broken one: not ours.
    return {};
  }
}

function element(part: Uint8Array | undefined, tag: string): string | null {
  if (part === undefined) return null;
  const content = new RegExp(`<${tag}>([^<]*)</${tag}>`, 'u').exec(strFromU8(part))?.[1];
  return content === undefined ? null : unescapeXml(content);
}
