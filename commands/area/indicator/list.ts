import { listIndicators } from '#src/app/area/indicator/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';
import { textFlag } from '#src/cli/flags/text.js';

export default class AreaIndicatorList extends LlqCommand {
  static override aliases = ['gebiet:kennzahl:liste'];
  static override flags = {
    area: shared.area(),
    indicator: textFlag('kennzahl'),
    year: shared.year(),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(AreaIndicatorList);
    await this.list(await listIndicators(context, flags), flags);
  }
}
