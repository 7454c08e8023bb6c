import { listDisbursements } from '#src/app/disbursement/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';

export default class DisbursementList extends LlqCommand {
  static override aliases = ['auszahlung:liste'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    track: shared.track(),
    area: shared.area(),
    recipient: shared.recipient(),
    from: shared.from(),
    to: shared.to(),
    all: shared.all(),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(DisbursementList);
    const year = flags.all ? undefined : (flags.year ?? context.year);
    await listDisbursements(context, { ...flags, year }, (list) => this.list(list, flags));
  }
}
