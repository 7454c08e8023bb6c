/** Tests run from the TypeScript sources; only what tests the shipped program itself uses the build. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2022' }, module: { type: 'es6' } },
    ],
  },
  moduleNameMapper: {
    '^(\\.{1,2}/.*)\\.js$': '$1',
  },
  modulePathIgnorePatterns: ['<rootDir>/dist', '<rootDir>/demo'],
  setupFiles: ['<rootDir>/test/support/setup.ts'],
  maxWorkers: 2,
  // Modules of a test file are never freed by Node: a worker that has grown begins anew.
  workerIdleMemoryLimit: '800MB',
  testTimeout: 60_000,
};
