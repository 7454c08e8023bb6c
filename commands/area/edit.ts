import { editArea } from '#src/app/area/edit.js';
import { LlqCommand } from '#src/cli/command.js';
import { areaKindFlag } from '#src/cli/flags/choices.js';
import { nameChangeFlags, nameChangeOf } from '#src/cli/flags/naming.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg, textFlag } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class AreaEdit extends LlqCommand {
  static override aliases = ['gebiet:aendern'];
  static override args = { area: textArg() };
  static override flags = {
    ...nameChangeFlags,
    kind: areaKindFlag(),
    'managed-by': textFlag('quartiersmanagement'),
    from: shared.from(),
    decision: shared.decision(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AreaEdit);
    const { kind, from, decision } = flags;
    const stated = await editArea(context, {
      area: await this.needText(args.area, 'area'),
      ...nameChangeOf(flags),
      kind,
      managedBy: flags['managed-by'],
      from,
      decision,
    });
    await this.answer(stated.result, () => statedText(stated, 'area', this.output.lang), stated.hints);
  }
}
