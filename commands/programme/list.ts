import { listProgrammes } from '#src/app/programme/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';

export default class ProgrammeList extends LlqCommand {
  static override aliases = ['programm:liste'];
  static override flags = listFlags;

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ProgrammeList);
    await this.list(await listProgrammes(context), flags);
  }
}
