import { addArea } from '#src/app/area/add.js';
import { LlqCommand } from '#src/cli/command.js';
import { areaKindFlag } from '#src/cli/flags/choices.js';
import { newNameFlags } from '#src/cli/flags/naming.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg, textFlag } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';
import { areaKindWords } from '#src/messages/words/codes.js';

export default class AreaAdd extends LlqCommand {
  static override aliases = ['gebiet:anlegen'];
  static override args = { name: textArg() };
  static override flags = {
    municipality: shared.municipality(),
    kind: areaKindFlag(),
    ...newNameFlags,
    from: shared.from(),
    decision: shared.decision(),
    'managed-by': textFlag('quartiersmanagement'),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AreaAdd);
    const stated = await addArea(context, {
      name: await this.needText(args.name, 'name'),
      municipality: await this.needText(flags.municipality, 'municipality'),
      kind: await this.needChoice(flags.kind, 'kind', areaKindWords),
      code: flags.code,
      aliasNames: flags['alias-name'],
      from: flags.from,
      decision: flags.decision,
      managedBy: flags['managed-by'],
    });
    await this.answer(stated.result, () => statedText(stated, 'area', this.output.lang), stated.hints);
  }
}
