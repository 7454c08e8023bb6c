import { Refusal } from '#src/domain/refusal.js';
import { Unavailable } from '#src/domain/unavailable.js';
import { temporaryFolder } from '../temporary.js';
import { ChangingFolder } from './changing-folder.js';
import { FaultyFiles, type FileFault } from './faulty-files.js';
import { Office } from './office.js';
import type { Officer } from './officer.js';
import { RealTestFolder } from './test-folder.js';

const codes = 'EIO ENOSPC EDQUOT EROFS EACCES EPERM EBUSY ENOENT EEXIST EMFILE ETIMEDOUT ESTALE'.split(' ');

type Fault = Omit<FileFault, 'at'>;

/** Each of a dozen errors, once and from then on. */
export const allFaults: readonly Fault[] = codes.flatMap((code) =>
  [false, true].map((onwards) => ({ code, onwards, done: false })),
);

/** Every `step`th of them, both manners among them; all in a long run (`LLQ_SOAK`). */
export function someFaults(step: number): readonly Fault[] {
  return process.env['LLQ_SOAK'] === undefined ? allFaults.filter((_, at) => at % step === 0) : allFaults;
}

/** Two officers on one real folder, which fails for the first of them whenever it should. */
export class Scene {
  readonly root: string;
  readonly share: RealTestFolder;
  readonly way: ChangingFolder;
  readonly officer: Officer;
  readonly #office = new Office();

  private constructor() {
    this.root = temporaryFolder();
    this.share = this.folderIn(this.root);
    this.way = new ChangingFolder(this.share);
    this.officer = this.newOfficer();
  }

  static async begin(): Promise<Scene> {
    const scene = new Scene();
    await scene.officer.found();
    return scene;
  }

  folderIn(root: string, files = new FaultyFiles(noFault)): RealTestFolder {
    return new RealTestFolder(root, { files });
  }

  newOfficer(): Officer {
    return this.#office.officer(this.way, { template: 'empty' });
  }

  async ledgerId(): Promise<string> {
    return (await this.officer.ledger()).local.ledger;
  }
}

const noFault: FileFault = { at: Infinity, code: '', onwards: false, done: false };

/**
 * Does `work` on a folder of which the first operation fails, then the second, and so on until there are no more; after
 * each that was disturbed `check` is to make it good.
 */
export async function failAll(
  scene: Scene,
  fault: Fault,
  { prepare, work, check }: Record<'prepare' | 'work' | 'check', () => Promise<unknown>>,
): Promise<number> {
  for (let at = 1; ; at += 1) {
    await prepare();
    const sound = scene.way.current;
    const files = new FaultyFiles({ ...fault, at });
    scene.way.current = scene.folderIn(rootOf(sound), files);
    await work().catch(refuseOddErrors);
    scene.way.current = sound;
    if (!files.hasFailed) return at - 1;
    await check();
  }
}

export function rootOf(folder: unknown): string {
  if (folder instanceof RealTestFolder) return folder.root;
  throw new TypeError('no real folder');
}

/** Whatever fails is said in words that were made for it. */
function refuseOddErrors(error: unknown): void {
  if (!(error instanceof Unavailable || error instanceof Refusal)) throw error;
}
