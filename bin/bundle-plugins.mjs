import { readFile } from 'node:fs/promises';

/**
 * What the bundle changes in two packages, for a start that costs about half. Each change was measured (CPU time of a
 * command that reads no database, Node 20); each pattern must still match, so that an update of the package is noticed.
 */
const EDITS = [
  {
    // The first localeCompare of a process loads the collation tables, 9 ms and more; command ids are plain ASCII.
    file: /@oclif[\\/]core[\\/]lib[\\/]config[\\/]plugin\.js$/,
    from: 'a.id.localeCompare(b.id)',
    to: '(a.id < b.id ? -1 : 1)',
  },
  {
    // Compares oclif's own Node version with semver, 5 ms; ours is in package.json, where npm reads it.
    file: /@oclif[\\/]core[\\/]lib[\\/]index\.js$/,
    from: '\ncheckNodeVersion();',
    to: '',
  },
];

export const editOclif = {
  name: 'edit-oclif',
  setup(build) {
    for (const { file, from, to } of EDITS) {
      build.onLoad({ filter: file }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        if (!text.includes(from)) throw new Error(`${path} no longer contains ${from}`);
        return { contents: text.replace(from, to) };
      });
    }
  },
};

/** Packages that oclif loads for finding plugins, sources and settings files, of which llq has none: 14 ms. */
const UNUSED_BY_OCLIF = /^(?:minimatch|tinyglobby|lilconfig|semver|typescript)$/;

export const leaveOutUnused = {
  name: 'leave-out-unused',
  setup(build) {
    build.onResolve({ filter: UNUSED_BY_OCLIF }, ({ path, importer }) =>
      /@oclif[\\/]core[\\/]/.test(importer) ? { path, namespace: 'unused' } : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'unused' }, ({ path }) => ({
      contents: `
        const absent = () => { throw new Error('${path} is not part of llq'); };
        module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? undefined : absent) });`,
    }));
  },
};

/** better-sqlite3 looks for its compiled part in a dozen places, 17 ms with the loading of its files; npm puts it into this one. */
export const nativeSqlite = {
  name: 'native-sqlite',
  setup(build) {
    build.onResolve({ filter: /^bindings$/ }, ({ path }) => ({ path, namespace: 'native' }));
    build.onLoad({ filter: /.*/, namespace: 'native' }, () => ({
      contents: `module.exports = (name) => nodeRequire('better-sqlite3/build/Release/' + name);`,
    }));
  },
};

/** Vega measures texts with the package canvas, wherever one happens to lie; without it a picture is the same on every computer. */
export const leaveOutCanvas = {
  name: 'leave-out-canvas',
  setup(build) {
    build.onResolve({ filter: /^canvas$/ }, ({ path }) => ({ path, namespace: 'no-canvas' }));
    build.onLoad({ filter: /.*/, namespace: 'no-canvas' }, () => ({ contents: 'export {};' }));
  },
};
