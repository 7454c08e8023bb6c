import { addMunicipality } from '#src/app/municipality/add.js';
import { LlqCommand } from '#src/cli/command.js';
import { newNameFlags } from '#src/cli/flags/naming.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class MunicipalityAdd extends LlqCommand {
  static override aliases = ['stadt:anlegen'];
  static override args = { name: textArg() };
  static override flags = { ...newNameFlags, ...shared.booking() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(MunicipalityAdd);
    const name = await this.needText(args.name, 'name');
    const stated = await addMunicipality(context, {
      name,
      code: flags.code,
      aliasNames: flags['alias-name'],
    });
    await this.answer(
      stated.result,
      () => statedText(stated, 'municipality', this.output.lang),
      stated.hints,
    );
  }
}
