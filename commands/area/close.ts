import { closeArea, reopenArea } from '#src/app/area/close.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag, textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class AreaClose extends LlqCommand {
  static override aliases = ['gebiet:aufheben'];
  static override args = { area: textArg() };
  static override flags = {
    to: shared.to(),
    decision: shared.decision(),
    undo: switchFlag('zuruecknehmen'),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AreaClose);
    const area = await this.needText(args.area, 'area');
    const stated = flags.undo
      ? await reopenArea(context, area)
      : await closeArea(context, {
          area,
          to: await this.needDay(flags.to, 'to'),
          decision: await this.needText(flags.decision, 'decision'),
        });
    await this.answer(stated.result, () => statedText(stated, 'area', this.output.lang), stated.hints);
  }
}
