import { showVerification } from '#src/app/sync/verify.js';
import { LlqCommand } from '#src/cli/command.js';
import { spareMemory } from '#src/cli/spare-memory.js';

const damaged = 6;

export default class SyncVerify extends LlqCommand {
  static override aliases = ['abgleich:pruefen'];
  static override flags = {};

  async run(): Promise<number> {
    const { context } = await this.begin(SyncVerify);
    spareMemory();
    const verified = await this.withProgress((progress) => showVerification(context, progress));
    await this.show(verified.shown);
    return verified.damaged ? damaged : 0;
  }
}
