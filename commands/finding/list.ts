import { listFindings } from '#src/app/finding/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { findingKindFlag } from '#src/cli/flags/choices.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';

export default class FindingList extends LlqCommand {
  static override aliases = ['befund:liste'];
  static override flags = {
    kind: findingKindFlag(),
    year: shared.year(),
    all: shared.all(),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(FindingList);
    await this.list(await listFindings(context, flags), flags);
  }
}
