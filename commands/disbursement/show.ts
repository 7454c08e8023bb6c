import { showDisbursement } from '#src/app/disbursement/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';

export default class DisbursementShow extends LlqCommand {
  static override aliases = ['auszahlung:zeigen'];
  static override args = { number: textArg() };
  static override flags = {};

  async run(): Promise<void> {
    const { args, context } = await this.begin(DisbursementShow);
    await this.show(await showDisbursement(context, await this.needText(args.number, 'number')));
  }
}
