import { describe, expect, it } from '@jest/globals';
import { filesBelow, read } from './sources.js';

describe('code', () => {
  it('has no command of more than 90 lines', () => {
    expect(longerThan(90, filesBelow('commands'))).toEqual([]);
  });

  it('has no source file of more than 180 lines', () => {
    expect(longerThan(180, filesBelow('src'))).toEqual([]);
  });

  it('takes environment, clock, randomness and terminal from the Context, which src/cli makes', () => {
    const global =
      /\bprocess\.(?:env|argv|stdin|stdout|stderr|exit)\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\bconsole\./;
    const files = [...filesBelow('src'), ...filesBelow('commands')].filter(
      (file) => !file.startsWith('src/cli/'),
    );
    expect(files.filter((file) => global.test(read(file)))).toEqual([]);
  });

  it('has one test for each command, and none for a command that is gone', () => {
    const commands = filesBelow('commands').map((file) => file.replace(/\.ts$/, ''));
    const tests = filesBelow('test/commands', '.test.ts');
    const tested = tests.map((file) => file.replace('test/', '').replace('.test.ts', ''));
    expect(tested).toEqual(commands);
  });
});

function longerThan(limit: number, files: readonly string[]): string[] {
  return files.filter((file) => read(file).trimEnd().split('\n').length > limit);
}
