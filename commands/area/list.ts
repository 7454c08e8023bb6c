import { listAreas } from '#src/app/area/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { dayFlag } from '#src/cli/flags/calendar.js';
import { areaKindFlag } from '#src/cli/flags/choices.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';

export default class AreaList extends LlqCommand {
  static override aliases = ['gebiet:liste'];
  static override flags = {
    municipality: shared.municipality(),
    kind: areaKindFlag(),
    all: shared.all(),
    on: dayFlag('am'),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(AreaList);
    await this.list(await listAreas(context, { ...flags, on: flags.on ?? context.today }), flags);
  }
}
