import { describe, expect, it } from '@jest/globals';
import { filesBelow, read } from './sources.js';

interface Command {
  readonly aliases: readonly string[];
  readonly flags: Readonly<Record<string, { readonly aliases?: readonly string[] }>>;
}

const { commands } = JSON.parse(read('oclif.manifest.json')) as {
  commands: Readonly<Record<string, Command>>; // as oclif writes it
};

/** The flags of every command, under its English and its German name. */
const flagsOf = new Map(
  Object.entries(commands).flatMap(([id, { aliases, flags }]) => {
    const names = Object.entries(flags).flatMap(([name, flag]) => [name, ...(flag.aliases ?? [])]);
    return [id, ...aliases].map((name) => [name.replaceAll(':', ' '), new Set(names)] as const);
  }),
);

const topics = new Set([...flagsOf.keys()].map((name) => name.split(' ').slice(0, -1).join(' ')));

/** Shown for what llq answers to it. */
const MISTYPED = 'auszalung buchen';

describe('the handbook', () => {
  it.each(filesBelow('docs/handbook', '.md'))('%s names commands and flags that exist', (page) => {
    const unknown = commandLines(read(page)).filter((line) => line !== MISTYPED && !isKnown(line));
    expect(unknown).toEqual([]);
  });
});

/** What follows the program's name, to the end of the command: texts in quotation marks belong to it. */
const typed = /(?:^|[\s"(])llq(?:\.cmd)? ((?:"[^"]*"|[^"|)])*)/g;

/** Every `llq …` that a page tells to type: in blocks of code, in running text, and in the notes that prepare a page. */
function commandLines(page: string): string[] {
  const joined = page.replaceAll(/\\\n\s*/g, '');
  const parts = [...joined.matchAll(/^```(\w+)\n([^]*?)^```$|^<!--([^]*?)-->$|`(llq [^`\n]+)`/gm)];
  const lines = parts.flatMap(([, language = '', block = '', note = '', inline = '']) => [
    ...typedLines(language, block),
    ...note.split('\n'),
    inline,
  ]);
  return lines.flatMap((line) =>
    Array.from(line.matchAll(typed), ([, words = '']) => words.replaceAll(/"[^"]*"/g, 'TEXT').trim()),
  );
}

/** Without the answers, in which `llq` is a programme too. */
function typedLines(language: string, block: string): string[] {
  const lines = block.split('\n');
  if (language === 'yaml') return [];
  return language === 'console' ? lines.filter((line) => line.startsWith('$ ')) : lines;
}

/** A command with its flags, a topic that help is asked for, or prose that begins with the program's name. */
function isKnown(line: string): boolean {
  const words = line.split(' ');
  const name = [3, 2, 1].map((count) => words.slice(0, count).join(' ')).find((text) => flagsOf.has(text));
  const given = Array.from(line.matchAll(/(?<=\s|^)--([\w-]+)/g), ([, flag = '']) => flag);
  const flags = given.filter((flag) => flag !== 'help' && flag !== 'version');
  if (name === undefined) return flags.length === 0 && (given.length > 0 || topics.has(words[0] ?? ''));
  return flags.every((flag) => flagsOf.get(name)?.has(flag));
}
