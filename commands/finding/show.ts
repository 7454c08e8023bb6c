import { showFinding } from '#src/app/finding/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { textArg } from '#src/cli/flags/text.js';

export default class FindingShow extends LlqCommand {
  static override aliases = ['befund:zeigen'];
  static override args = { finding: textArg() };
  static override flags = {};

  async run(): Promise<void> {
    const { args, context } = await this.begin(FindingShow);
    await this.show(await showFinding(context, await this.needText(args.finding, 'finding')));
  }
}
