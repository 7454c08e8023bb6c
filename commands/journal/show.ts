import { showEvent } from '#src/app/journal/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';

export default class JournalShow extends LlqCommand {
  static override aliases = ['journal:zeigen'];
  static override args = { number: textArg() };
  static override flags = {};

  async run(): Promise<void> {
    const { args, context } = await this.begin(JournalShow);
    await this.show(await showEvent(context, await this.needText(args.number, 'number')));
  }
}
