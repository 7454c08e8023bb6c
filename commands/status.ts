import { showStatus } from '#src/app/status/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';
import { formatOf } from '#src/cli/formats.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag } from '#src/cli/flags/text.js';
import { openFindingsText } from '#src/messages/finding/settled.js';
import { concernText } from '#src/messages/status.js';

const findingsOpen = 4;

export default class Status extends LlqCommand {
  static override aliases = ['stand'];
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    check: switchFlag('pruefen'),
    ...listFlags,
  };

  async run(): Promise<number> {
    const { flags, context } = await this.begin(Status);
    const tree = formatOf(this.output, flags) === 'table';
    const { list, concerns, openFindings } = await showStatus(
      context,
      { ...flags, year: flags.year ?? context.year },
      { tree },
    );
    await this.list(list, flags);
    for (const concern of concerns) this.output.note(concernText(concern, this.output.lang));
    if (openFindings > 0) this.output.note(openFindingsText(openFindings, this.output.lang));
    return flags.check && openFindings > 0 ? findingsOpen : 0;
  }
}
