import { listJournal } from '#src/app/journal/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';
import { countFlag, manyFlag } from '#src/cli/flags/text.js';

export default class JournalList extends LlqCommand {
  static override aliases = ['journal:liste'];
  static override flags = {
    type: manyFlag('vorgang'),
    from: shared.from(),
    to: shared.to(),
    last: countFlag('letzte'),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(JournalList);
    await listJournal(context, { ...flags, types: flags.type }, (list) => this.list(list, flags));
  }
}
