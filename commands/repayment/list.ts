import { listRepayments } from '#src/app/repayment/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';
import { textFlag } from '#src/cli/flags/text.js';

export default class RepaymentList extends LlqCommand {
  static override aliases = ['rueckzahlung:liste'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    track: shared.track(),
    area: shared.area(),
    of: textFlag('zu'),
    all: shared.all(),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(RepaymentList);
    const year = flags.all || flags.of !== undefined ? flags.year : (flags.year ?? context.year);
    await this.list(await listRepayments(context, { ...flags, year }), flags);
  }
}
