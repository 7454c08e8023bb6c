import { shortened } from '../shortened.js';
import { element, type Child } from './markup.js';

/** A longer text is folded. */
const longest = 400;
const shown = 160;

/** A text in a cell; one that would fill the page is shortened, and there as a whole when it is opened. */
export function longText(text: string): Child {
  if (text.length <= longest) return text;
  return element(
    'details',
    { class: 'long' },
    element('summary', {}, shortened(text, shown)),
    element('p', {}, text),
  );
}
