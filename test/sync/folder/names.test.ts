import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { processOf, refuseUnportable, temporaryName } from '#src/sync/folder/names.js';
import { CaseInsensitiveFolder, smbHolds } from '../../support/sync/case-insensitive-folder.js';

const anyName = fc.stringMatching(/^[aAz09.\-_ :\\*~nulcomä]{0,8}$/);
const anyPath = fc.array(anyName, { minLength: 1, maxLength: 4 }).map((names) => names.join('/'));

describe('paths that are written to', () => {
  it('are such as Windows and SMB have too, each of them one file', () => {
    fc.assert(
      fc.property(anyPath, (path) => {
        fc.pre(isPortable(path));
        expect(smbHolds(path)).toBe(true);
        expect(path).toBe(path.normalize('NFC').toLowerCase());
      }),
      { numRuns: 2000 },
    );
  });

  it('are one file with what differs in capital letters alone', async () => {
    const folder = new CaseInsensitiveFolder();
    await folder.put('Replicas/Replica-0/A.JSONL', Uint8Array.of(1));
    expect(await folder.writeOnce('replicas/replica-0/a.jsonl', Uint8Array.of(1))).toBe('there');
    expect(await folder.list('replicas/replica-0')).toEqual(['A.JSONL']);
  });
});

describe('the name of a temporary file', () => {
  it.each(['replica-0', 'r', 'a-1-2'])('tells the process of %s, and of nobody else', (writer) => {
    const name = temporaryName(writer, 4711, 12);
    expect(processOf(name, writer)).toBe(4711);
    expect(processOf(name, `x${writer}`)).toBeNull();
    expect(processOf(name, writer.slice(1))).toBeNull();
    expect(processOf(name.replace('.~', ''), writer)).toBeNull();
    expect(processOf(name.replace('.tmp', ' (Konfliktkopie).tmp'), writer)).toBeNull();
  });
});

function isPortable(path: string): boolean {
  try {
    refuseUnportable(path);
    return true;
  } catch {
    return false;
  }
}
