import { cleanText } from '../text-safety.js';

/** A piece of a page that may stand in it as it is. Only `element`, `together` and `trusted` make one. */
export interface Markup {
  readonly markup: string;
}

/** What stands inside of an element. A text is shown as it is, whatever it says; `null` is nothing. */
export type Child = Markup | string | null | readonly Child[];

/** `true` is an attribute without a value; one that is `null` is left out. */
export type Attributes = Readonly<Record<string, string | number | true | null>>;

/** Elements that have no end tag; those of pictures have one. */
const EMPTY = new Set(['meta']);

/** `<tag …>…</tag>` with all values and texts escaped. */
export function element(tag: string, attributes: Attributes = {}, ...children: readonly Child[]): Markup {
  const given = Object.entries(attributes).map(([name, value]) => attributeText(name, value));
  const opening = `<${tag}${given.join('')}>`;
  return trusted(EMPTY.has(tag) ? opening : `${opening}${markupOf(children)}</${tag}>`);
}

export function together(...children: readonly Child[]): Markup {
  return trusted(markupOf(children));
}

/** What we or a library wrote, with every text in it escaped already. */
export function trusted(markup: string): Markup {
  return { markup };
}

/** A text as HTML, also between quotes. */
export function escapeHtml(text: string): string {
  return cleanText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function markupOf(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escapeHtml(child);
  return 'markup' in child ? child.markup : child.map(markupOf).join('');
}

function attributeText(name: string, value: Attributes[string]): string {
  if (value === null || value === undefined) return '';
  return value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`;
}
