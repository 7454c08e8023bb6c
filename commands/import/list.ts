import { listImports } from '#src/app/import/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';

export default class ImportList extends LlqCommand {
  static override aliases = ['import:liste'];
  static override flags = listFlags;

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ImportList);
    await this.list(await listImports(context), flags);
  }
}
