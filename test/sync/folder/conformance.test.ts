import { CaseInsensitiveFolder } from '../../support/sync/case-insensitive-folder.js';
import { describeFolder } from '../../support/sync/conformance.js';
import { FaultyFolder } from '../../support/sync/faulty-folder.js';
import { MemoryFolder } from '../../support/sync/memory-folder.js';
import { RealTestFolder } from '../../support/sync/test-folder.js';
import { temporaryFolder } from '../../support/temporary.js';

describeFolder('in memory', () => {
  const folder = new MemoryFolder();
  return { folder, behind: folder };
});

describeFolder('of the file system', () => {
  const folder = new RealTestFolder(temporaryFolder());
  return { folder, behind: folder };
});

describeFolder('case-insensitive', () => {
  const folder = new CaseInsensitiveFolder();
  return { folder, behind: folder };
});

describeFolder('faulty, but on a good day', () => {
  const behind = new MemoryFolder();
  return { folder: new FaultyFolder(behind, () => null), behind };
});
