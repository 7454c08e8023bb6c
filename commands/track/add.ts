import { addTrack } from '#src/app/track/add.js';
import { LlqCommand } from '#src/cli/command.js';
import { economicKindFlag } from '#src/cli/flags/choices.js';
import { newNameFlags } from '#src/cli/flags/naming.js';
import { servedKindsFlag } from '#src/cli/flags/served-kinds.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class TrackAdd extends LlqCommand {
  static override aliases = ['schiene:anlegen'];
  static override args = { name: textArg() };
  static override flags = {
    programme: shared.programme(),
    municipality: shared.municipality(),
    ...newNameFlags,
    'economic-kind': economicKindFlag(),
    'area-kinds': servedKindsFlag(),
    from: shared.from(),
    to: shared.to(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(TrackAdd);
    const { code, from, to } = flags;
    const stated = await addTrack(context, {
      name: await this.needText(args.name, 'name'),
      programme: await this.needText(flags.programme, 'programme'),
      municipality: await this.needText(flags.municipality, 'municipality'),
      code,
      aliasNames: flags['alias-name'],
      economicKind: flags['economic-kind'],
      areaKinds: flags['area-kinds'],
      from,
      to,
    });
    await this.answer(stated.result, () => statedText(stated, 'track', this.output.lang), stated.hints);
  }
}
