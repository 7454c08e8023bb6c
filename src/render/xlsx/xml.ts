import { cleanCellText } from '../text-safety.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

const SPECIAL = /[&<>"]/u;

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Any text as XML holds it, in an element or in an attribute with double quotes. */
export function escapeXml(text: string): string {
  const clean = cleanCellText(text);
  return SPECIAL.test(clean) ? clean.replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? '') : clean;
}

/** The text that `escapeXml` or another program escaped. */
export function unescapeXml(xml: string): string {
  return xml.replaceAll(/&(amp|lt|gt|quot|apos);/gu, (entity, name: string) => CHARACTERS[name] ?? entity);
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
