import { numbersOf } from '#src/messages/page.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Block, Card, Figure, PageTable } from '../page.js';
import { element, together, type Markup } from './markup.js';
import { pictureMarkup } from './picture.js';
import { tableMarkup } from './table.js';

/** One block of a section. */
export async function blockMarkup(block: Block, lang: Lang): Promise<Markup> {
  switch (block.kind) {
    case 'cards':
      return element(
        'dl',
        { class: 'cards' },
        block.cards.map((card) => cardMarkup(card, lang)),
      );
    case 'sentence':
      return element(
        'p',
        { class: block.tone === null ? 'lead' : `lead tone-${block.tone}` },
        block.text(lang),
      );
    case 'heading':
      return element('h3', {}, block.title[lang]);
    case 'table':
      return tableOf(block.table, lang);
    case 'figures':
      return figuresMarkup(block.figures, lang);
  }
}

function cardMarkup({ label, value, notes, tone, leadsTo }: Card, lang: Lang): Markup {
  return element(
    'div',
    { class: tone === null ? 'card' : `card tone-${tone}` },
    element('dt', {}, element('a', { href: `#${leadsTo}` }, label[lang])),
    element('dd', { class: 'value' }, value(lang)),
    notes.map((note) => element('dd', {}, note(lang))),
  );
}

/** Pictures beside each other; below them, folded, the tables that they are made of, which need all of the width. */
async function figuresMarkup(figures: readonly Figure[], lang: Lang): Promise<Markup> {
  const pictures: Markup[] = [];
  for (const figure of figures) pictures.push(await figureMarkup(figure, lang));
  return together(
    element('div', { class: `figures of-${figures.length}` }, pictures),
    figures.map(({ title, table }) =>
      element(
        'details',
        {},
        element('summary', {}, numbersOf[lang]({ title: title[lang] })),
        tableOf(table, lang),
      ),
    ),
  );
}

async function figureMarkup({ title, says, picture }: Figure, lang: Lang): Promise<Markup> {
  return element(
    'figure',
    {},
    element('figcaption', {}, title[lang]),
    await pictureMarkup(picture, says(lang), lang),
  );
}

function tableOf(table: PageTable, lang: Lang): Markup {
  return table((described, bar) => tableMarkup(described, bar, lang));
}
