import { join } from 'node:path';
import type { Context } from '#src/app/context.js';
import { initialise } from '#src/app/init/initialise.js';
import { initShare, type ShareMade } from '#src/app/sync/init.js';
import { joinShare, type Joined } from '#src/app/sync/join.js';
import { synchronise, type Synchronised } from '#src/app/sync/synchronise.js';
import { asDay } from '#src/domain/day.js';
import { asYear } from '#src/domain/year.js';
import { Ledger } from '#src/store/ledger.js';
import type { Folder } from '#src/sync/folder/folder.js';
import { placeIn } from '../ledgers.js';
import { randomFrom } from '../random.js';
import { templatesFolder } from '../templates.js';

/** Where all officers of a test have their shared folder. */
export const sharePath = '/share';

export interface OfficerOptions {
  /** The folder of this officer's computer. */
  readonly home: string;
  /** The shared folder as this officer's computer sees it. */
  readonly folder: Folder;
  /** Makes all ids and keys. */
  readonly seed: number;
  readonly name: string;
  readonly now?: () => Date;
  readonly template?: string;
}

/** An officer at a computer: a database, an identity, and a way to the shared folder. */
export class Officer {
  readonly options: OfficerOptions;
  readonly context: Context;
  #ledger: Ledger | undefined;

  constructor(options: OfficerOptions) {
    const { home, folder, seed, name, now } = options;
    const random = randomFrom(seed);
    const randomBytes = (count: number): Uint8Array =>
      Uint8Array.from({ length: count }, () => random() * 256);
    const place = placeIn(home, { actor: name, ...(now === undefined ? {} : { now }) });
    this.options = options;
    this.context = {
      place,
      templates: templatesFolder,
      today: asDay('2027-03-15'),
      year: asYear(2027),
      dryRun: false,
      newId: (length) => Buffer.from(randomBytes(length)).toString('hex').slice(0, length),
      ledger: () => this.ledger(),
      share: { folderAt: () => Promise.resolve(folder), randomBytes, program: '0.0.0' },
    };
  }

  get databasePath(): string {
    return this.context.place.path;
  }

  get stateFolder(): string {
    return join(this.options.home, 'state');
  }

  async ledger(): Promise<Ledger> {
    this.#ledger ??= await Ledger.open(this.context.place);
    return this.#ledger;
  }

  /** To be called before anybody puts another file in the place of the database, and after the test. */
  close(): void {
    this.#ledger?.close();
    this.#ledger = undefined;
  }

  /** Makes the ledger, without a share. */
  async found(): Promise<void> {
    await initialise(this.context, this.options.template ?? 'bremen');
  }

  initShare(): Promise<ShareMade> {
    return initShare(this.context, sharePath, () => {});
  }

  join(): Promise<Joined> {
    return joinShare(this.context, sharePath, () => {});
  }

  sync(): Promise<Synchronised> {
    return synchronise(this.context, () => {});
  }
}
