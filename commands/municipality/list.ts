import { listMunicipalities } from '#src/app/municipality/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { listFlags } from '#src/cli/flags/list.js';

export default class MunicipalityList extends LlqCommand {
  static override aliases = ['stadt:liste'];
  static override flags = listFlags;

  async run(): Promise<void> {
    const { flags, context } = await this.begin(MunicipalityList);
    await this.list(await listMunicipalities(context), flags);
  }
}
