import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Lang } from '#src/messages/phrase.js';
import { root } from '../house/sources.js';
import { temporaryFolder } from '../support/temporary.js';
import { Session } from './session.js';

/**
 * The examples of the handbook are run here, and what comes out is held against them. LLQ_UPDATE_TRANSCRIPTS=1 writes
 * down what came out instead: the difference is for a person to read.
 */
const folder = join(root, 'fixtures', 'transcripts');
const update = process.env['LLQ_UPDATE_TRANSCRIPTS'] === '1';
const files = readdirSync(folder).toSorted();
const plans = files.filter((file) => file.endsWith('.yaml')).map((file) => join(folder, file));
const transcripts = files.filter((file) => file.endsWith('.txt'));

/** Those with a number are one session in German, which goes on from one to the next. */
const sessions: readonly { lang: Lang; names: readonly string[] }[] = [
  { lang: 'de', names: transcripts.filter((file) => /^\d/.test(file)) },
  { lang: 'en', names: transcripts.filter((file) => !/^\d/.test(file)) },
];

describe.each(sessions)('the transcripts in the language $lang', ({ lang, names }) => {
  const played = new Map<string, string>();

  beforeAll(() => {
    const session = new Session(temporaryFolder(), lang, plans);
    for (const name of names) played.set(name, session.play(read(name)));
    if (update) played.forEach((text, name) => writeFileSync(join(folder, name), text));
  }, 300_000);

  it.each(names)('%s shows what happens', (name) => {
    expect(played.get(name)).toBe(read(name));
  });
});

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}
