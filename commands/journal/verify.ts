import { verify } from '#src/app/journal/verify.js';
import { LlqCommand } from '#src/cli/command.js';
import { verifiedText } from '#src/messages/journal.js';

const damaged = 6;

export default class JournalVerify extends LlqCommand {
  static override aliases = ['journal:pruefen'];
  static override flags = {};

  async run(): Promise<number> {
    const { context } = await this.begin(JournalVerify);
    const verified = await this.withProgress((progress) => verify(context, progress));
    await this.answer(verified, () => verifiedText(verified, this.output.lang));
    return verified.ok ? 0 : damaged;
  }
}
