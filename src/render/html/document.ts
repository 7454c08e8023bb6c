import { createHash } from 'node:crypto';
import { stateLine } from '#src/messages/report.js';
import { pageWords } from '#src/messages/page.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Page, Section } from '../page.js';
import { reportMark } from '../report-mark.js';
import { blockMarkup } from './blocks.js';
import { hatchings } from './legend.js';
import { element, together, trusted, type Markup } from './markup.js';
import { printStyle } from './style/print.js';
import { screenStyle } from './style/screen.js';

const style = `${screenStyle}${printStyle}`;

/** Nothing is loaded and nothing runs: the one style sheet is the one that stands in the page. */
const policy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A page that stands for itself: one file, without scripts, that asks for nothing else. */
export async function pageDocument(page: Page, lang: Lang): Promise<string> {
  const sections: Markup[] = [];
  for (const section of page.sections) sections.push(await sectionMarkup(section, lang));
  const body = together(
    element('a', { class: 'skip', href: '#content' }, pageWords.skip[lang]),
    hatchings,
    headerMarkup(page, lang),
    element('main', { id: 'content', tabindex: -1 }, sections),
    footerMarkup(page, lang),
  );
  // The lines up to the generator are what `readPageMark` knows a page by.
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    element('meta', { charset: 'utf-8' }).markup,
    element('meta', { name: 'generator', content: reportMark(page) }).markup,
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }).markup,
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }).markup,
    element('title', {}, page.title[lang]).markup,
    element('style', {}, trusted(style)).markup,
    '</head>',
    element('body', {}, body).markup,
    '</html>\n',
  ].join('\n');
}

function headerMarkup({ title, about, sections }: Page, lang: Lang): Markup {
  const links = sections.map(({ name, title: called }) =>
    element('li', {}, element('a', { href: `#${name}` }, called[lang])),
  );
  return element(
    'header',
    {},
    element('h1', {}, title[lang]),
    element('p', { class: 'about' }, about(lang)),
    element('nav', { 'aria-label': pageWords.sections[lang] }, element('ul', {}, links)),
  );
}

async function sectionMarkup({ name, title, blocks }: Section, lang: Lang): Promise<Markup> {
  const contents: Markup[] = [];
  for (const block of blocks) contents.push(await blockMarkup(block, lang));
  const heading = `${name}-heading`;
  return element(
    'section',
    { id: name, 'aria-labelledby': heading },
    element('h2', { id: heading }, title[lang]),
    contents,
  );
}

function footerMarkup({ foot, state, asOf }: Page, lang: Lang): Markup {
  const lines = [...foot.map((sentence) => sentence(lang)), stateLine(state, lang, asOf)];
  return element(
    'footer',
    {},
    lines.map((line) => element('p', {}, line)),
  );
}
