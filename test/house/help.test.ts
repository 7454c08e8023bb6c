import { rmSync } from 'node:fs';
import { afterEach, describe, expect, it } from '@jest/globals';
import { commandHelp } from '#src/messages/help/all.js';
import { flagExplanations } from '#src/messages/help/flag-explanations.js';
import { argumentWords } from '#src/messages/help/flags.js';
import { topicHelp } from '#src/messages/help/topics.js';
import { run } from '../support/command-line.js';
import type { Desk } from '../support/llq.js';
import {
  exampleBatch,
  exampleFinding,
  exampleNumber,
  ledgerInUse,
  ledgerWithFinding,
  ledgerWithShare,
  newLedger,
  nothingYet,
  type ExampleWorld,
} from '../support/example-world.js';
import { read } from './sources.js';

interface ManifestCommand {
  readonly aliases: readonly string[];
  readonly args: Readonly<Record<string, object>>;
  readonly flags: Readonly<Record<string, { readonly aliases?: readonly string[] }>>;
}

const { commands } = JSON.parse(read('oclif.manifest.json')) as { commands: Record<string, ManifestCommand> };
const ids = Object.keys(commands);
const examples = Object.entries(commandHelp).flatMap(([id, help]) =>
  help.examples.flatMap((example) => [example.de, example.en].map((line): [string, string] => [line, id])),
);

/** What an example needs to be there; most need a ledger in use. */
const worlds: Readonly<Record<string, () => Promise<ExampleWorld>>> = {
  init: nothingYet,
  'budget:set': newLedger,
  'finding:settle': ledgerWithFinding,
  'finding:show': ledgerWithFinding,
  'database:backup': newLedger,
  'recipient:add': newLedger,
  sync: ledgerWithShare,
  'sync:init': ledgerWithShare,
  'sync:join': ledgerWithShare,
  'sync:adopt': ledgerWithShare,
  'sync:status': ledgerWithShare,
  'sync:verify': ledgerWithShare,
};

function commandOf(id: string): ManifestCommand {
  return commands[id] ?? { aliases: [], args: {}, flags: {} };
}

describe('the help', () => {
  it('knows every command, and none that is gone', () => {
    expect(Object.keys(commandHelp).toSorted()).toEqual(ids.toSorted());
  });

  it.each(Object.entries(commandHelp))(
    'of %s is complete in both languages',
    (_id, { summary, description, examples: shown }) => {
      expect(shown.length).toBeGreaterThan(0);
      for (const words of [summary, description ?? summary, ...shown]) {
        expect(words.de.trim()).not.toBe('');
        expect(words.en.trim()).not.toBe('');
      }
    },
  );

  it('names every topic in both languages', () => {
    const topics = new Set(
      ids.filter((id) => id.includes(':')).map((id) => id.split(':').slice(0, -1).join(':')),
    );
    expect([...topics].filter((topic) => topicHelp[topic] === undefined)).toEqual([]);
  });

  it.each(ids)('explains every flag and argument of %s', (id) => {
    const { args, flags } = commandOf(id);
    const own = commandHelp[id]?.flags ?? {};
    const unexplained = [...Object.keys(args), ...Object.keys(flags)].filter(
      (name) => own[name] === undefined && flagExplanations[name] === undefined,
    );
    expect(unexplained).toEqual([]);
    expect(Object.keys(args).filter((name) => argumentWords[name] === undefined)).toEqual([]);
  });

  it.each(ids)('%s has a German name, and so has every flag of its own', (id) => {
    const { aliases, flags } = commandOf(id);
    expect(aliases.length).toBeGreaterThan(0);
    const sameInBoth = new Set(['json', 'format']);
    const withoutGerman = Object.entries(flags).filter(
      ([name, flag]) => !sameInBoth.has(name) && (flag.aliases ?? []).length === 0,
    );
    expect(withoutGerman.map(([name]) => name)).toEqual([]);
  });

  it.each(ids)('gives examples of %s in the names of the language', (id) => {
    const german = (commands[id]?.aliases[0] ?? '').replaceAll(':', ' ');
    for (const { de, en } of commandHelp[id]?.examples ?? []) {
      expect(`${de} `).toContain(`llq ${german} `);
      expect(`${en} `).toContain(`llq ${id.replaceAll(':', ' ')} `);
    }
  });
});

/** The state that stands in every example for an earlier one. */
const exampleMark = /K7Q-\d+~[0-9a-f]{12}/g;
/** Of a journal without events. */
const emptyState = '~e3b0c44298fc';

async function presentState(desk: Desk): Promise<string> {
  const { state } = await desk.json<{ state: string }>('report', 'diff', emptyState);
  return state;
}

describe('an example', () => {
  const home = process.cwd();
  let world: ExampleWorld | undefined;
  afterEach(() => {
    process.chdir(home);
    world?.desk.remove();
  });

  it.each(examples)('works: %s', async (line, id) => {
    world = await (worlds[id] ?? ledgerInUse)();
    process.chdir(world.desk.folder);
    const [, saved] = /--(?:save|speichern) (\S+)/.exec(line) ?? [];
    if (saved !== undefined) rmSync(saved);
    const named = line
      .replaceAll(exampleMark, line.search(exampleMark) >= 0 ? await presentState(world.desk) : '')
      .replace(exampleNumber, world.payment)
      .replace(exampleBatch, world.batch)
      .replace(exampleFinding, world.finding);
    const { exit, stderr } = await run(world.desk, `${named} --yes`);
    expect([exit, stderr.split('\n').filter((text) => text.startsWith('Fehler'))]).toEqual([0, []]);
  });
});
