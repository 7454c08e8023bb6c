import { settleFinding } from '#src/app/finding/settle.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { settledText } from '#src/messages/finding/settled.js';

export default class FindingSettle extends LlqCommand {
  static override aliases = ['befund:erledigen'];
  static override args = { finding: textArg() };
  static override flags = { reason: shared.reason(), decision: shared.decision(), ...shared.booking() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(FindingSettle);
    const settled = await settleFinding(context, {
      id: await this.needText(args.finding, 'finding'),
      reason: await this.needText(flags.reason, 'reason'),
      decision: flags.decision ?? null,
    });
    await this.answer(settled, () => settledText(settled, this.output.lang));
  }
}
