import { describe, expect, it } from '@jest/globals';
import { filesBelow, importsOf, read, type Import } from './sources.js';

interface Allowed {
  /** Folders of src, or files in them, whose values may be imported. */
  readonly values: readonly string[];
  /** Those whose types alone may be imported. */
  readonly types?: readonly string[];
}

/** Who may import whom. The same table stands in docs/architecture.md. */
const TABLE: Readonly<Record<string, Allowed>> = {
  commands: { values: ['cli', 'app', 'render', 'messages'], types: ['domain'] },
  // src/cli/context.ts puts the program together, so it knows the ledger and the folder that is a real one.
  'src/cli': {
    values: ['messages', 'domain', 'app', 'render', 'store/ledger', 'sync/folder/real-folder'],
    types: ['sync/folder'],
  },
  'src/app': { values: ['domain', 'journal', 'store', 'sync', 'lists', 'reports', 'render'] },
  'src/reports': { values: ['store/queries', 'domain', 'messages', 'render'] },
  'src/render': { values: ['messages', 'domain'] },
  'src/messages': { values: [], types: ['domain'] },
  'src/sync': { values: ['journal', 'domain'] },
  'src/lists': { values: ['journal', 'domain'] },
  'src/store': { values: ['journal', 'domain'] },
  'src/journal': { values: ['domain'] },
  'src/domain': { values: [] },
};

/** Packages that only one folder knows: the rest of the program would not notice their replacement. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  kysely: ['src/store'],
  'better-sqlite3': ['src/store'],
  exceljs: ['src/render'],
  'cli-table3': ['src/render'],
  vega: ['src/render'],
  inquirer: ['src/cli'],
  'cli-progress': ['src/cli'],
  '@e965/xlsx': ['src/lists'],
  papaparse: ['src/lists'],
  'iconv-lite': ['src/lists'],
  saxes: ['src/lists'],
  '@oclif/core': ['src/cli', 'commands'],
};

/** What loading costs stands in docs/decisions/bundle.md: a command pays only for what it uses. */
const HEAVY = [
  'exceljs',
  'inquirer',
  'kysely',
  'better-sqlite3',
  'yaml',
  'zod',
  'cli-table3',
  'fflate',
  'vega',
];

const sources = [...filesBelow('src'), ...filesBelow('commands')];
const graph = new Map(sources.map((file) => [file, importsOf(file)]));

describe('imports', () => {
  it.each(Object.entries(TABLE))('%s imports only what the table allows', (folder, allowed) => {
    const offences = filesBelow(folder).flatMap((file) =>
      importsOf(file)
        .filter((one) => one.isFile && !one.of.startsWith(`${folder}/`) && !allows(allowed, one))
        .map((one) => `${file} imports ${one.kind === 'type' ? 'types' : 'values'} of ${one.of}`),
    );
    expect(offences).toEqual([]);
  });

  it.each(Object.entries(OWNERS))('%s is known only in %s', (name, folders) => {
    const users = sources.filter((file) => importsOf(file).some((one) => one.of === name));
    expect(users.filter((file) => !folders.some((folder) => file.startsWith(`${folder}/`)))).toEqual([]);
  });

  it('every folder of src stands in the table', () => {
    const folders = new Set(filesBelow('src').map((file) => file.split('/').slice(0, 2).join('/')));
    expect([...folders].filter((folder) => !(folder in TABLE))).toEqual([]);
  });

  it('has no cycles', () => {
    expect(sources.filter((file) => reachable(file, ['static', 'type']).has(file))).toEqual([]);
  });

  it('has no file that only passes on what others export', () => {
    const passesOn = /^export (?:type )?(?:\*|\{[^}]*\})[^;]* from '/m;
    expect(sources.filter((file) => file.endsWith('/index.ts') || passesOn.test(read(file)))).toEqual([]);
  });

  it('starts no command with a heavy package', () => {
    const entries = sources.filter((file) => file.startsWith('commands/') || file === 'src/cli/main.ts');
    const offences = entries.flatMap((entry) => {
      const loaded = reachable(entry, ['static']);
      return HEAVY.filter((name) => loaded.has(name)).map((name) => `${entry} loads ${name}`);
    });
    expect(offences).toEqual([]);
  });
});

function allows({ values, types = [] }: Allowed, { of, kind }: Import): boolean {
  const places = kind === 'type' ? [...values, ...types] : values;
  return places.some((place) => of.startsWith(`src/${place}/`) || of === `src/${place}.ts`);
}

/** All files and packages that the file comes to by imports of these kinds; itself only where there is a cycle. */
function reachable(file: string, kinds: readonly Import['kind'][]): Set<string> {
  const found = new Set<string>();
  const open = [file];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const one of graph.get(next) ?? []) {
      if (!kinds.includes(one.kind) || found.has(one.of)) continue;
      found.add(one.of);
      open.push(one.of);
    }
  }
  return found;
}
