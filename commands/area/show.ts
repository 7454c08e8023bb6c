import { showArea } from '#src/app/area/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';

export default class AreaShow extends LlqCommand {
  static override aliases = ['gebiet:zeigen'];
  static override args = { area: textArg() };
  static override flags = { year: shared.year() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AreaShow);
    const area = await this.needText(args.area, 'area');
    await this.show(await showArea(context, { area, year: flags.year }));
  }
}
