/** Collects the text of paragraphs, one a line (OpenDocument 1.3 part 3, chapter 6). */
export interface Paragraphs {
  readonly open: () => void;
  /** Does nothing between paragraphs. Blanks and line ends of the file itself are one blank. */
  readonly add: (text: string) => void;
  /** Blanks, tabs and line ends that are meant are elements of their own. */
  readonly addMeant: (text: string) => void;
  readonly close: () => void;
  /** What was collected so far, and begins anew. */
  readonly take: () => string;
}

export function paragraphs(): Paragraphs {
  let done: string[] = [];
  let current: string | null = null;
  const addMeant = (text: string): void => {
    if (current !== null) current += text;
  };
  return {
    open: () => {
      current = '';
    },
    add: (text) => addMeant(text.replaceAll(/[ \t\r\n]+/g, ' ')),
    addMeant,
    close: () => {
      if (current !== null) done.push(current);
      current = null;
    },
    take: () => {
      const text = done.join('\n');
      done = [];
      current = null;
      return text;
    },
  };
}
