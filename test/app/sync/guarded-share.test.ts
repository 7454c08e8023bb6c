import { describe, expect, it } from '@jest/globals';
import { Unavailable } from '#src/domain/unavailable.js';
import type { Folder, Written } from '#src/sync/folder/folder.js';
import { payment } from '../../support/drafts.js';
import { book, digestOf } from '../../support/ledgers.js';
import { Office } from '../../support/sync/office.js';
import { Officer } from '../../support/sync/officer.js';
import { afterTest } from '../../support/temporary.js';

/** A shared folder in which not everything may be written. */
class GuardedFolder implements Folder {
  readonly #folder: Folder;
  readonly #mayWrite: (path: string) => boolean;

  constructor(folder: Folder, mayWrite: (path: string) => boolean) {
    this.#folder = folder;
    this.#mayWrite = mayWrite;
  }

  list(path: string): Promise<readonly string[]> {
    return this.#folder.list(path);
  }

  read(path: string): Promise<Uint8Array> {
    return this.#folder.read(path);
  }

  writeOnce(path: string, bytes: Uint8Array): Promise<Written> {
    if (!this.#mayWrite(path)) return Promise.reject(new Unavailable('share-not-writable', { path }));
    return this.#folder.writeOnce(path, bytes);
  }
}

describe('a share on which each may write into a folder of his own alone', () => {
  it('gets what each has written, although nobody can put back what others had', async () => {
    const office = new Office();
    const founder = await office.founder();
    const own = (await founder.ledger()).local.replica;
    const colleague = await office.colleague();
    await founder.sync();
    const isOwn = (path: string) => path.startsWith(`replicas/${own}/`);
    for (const path of await office.share.paths())
      if (path.startsWith('replicas/') && !isOwn(path)) await office.share.remove(path);
    founder.close();
    const limited = new Officer({ ...founder.options, folder: new GuardedFolder(office.share, isOwn) });
    afterTest(() => limited.close());
    await book(await limited.ledger(), payment(100));
    await expect(limited.sync()).rejects.toMatchObject({ code: 'share-not-writable' });
    await colleague.sync();
    expect(await digestOf(await colleague.ledger())).toBe(await digestOf(await limited.ledger()));
  });
});
