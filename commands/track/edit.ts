import { editTrack } from '#src/app/track/edit.js';
import { LlqCommand } from '#src/cli/command.js';
import { economicKindFlag } from '#src/cli/flags/choices.js';
import { nameChangeFlags, nameChangeOf } from '#src/cli/flags/naming.js';
import { servedKindsFlag } from '#src/cli/flags/served-kinds.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class TrackEdit extends LlqCommand {
  static override aliases = ['schiene:aendern'];
  static override args = { track: textArg() };
  static override flags = {
    ...nameChangeFlags,
    'economic-kind': economicKindFlag(),
    'area-kinds': servedKindsFlag(),
    from: shared.from(),
    to: shared.to(),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(TrackEdit);
    const { from, to } = flags;
    const stated = await editTrack(context, {
      track: await this.needText(args.track, 'track'),
      ...nameChangeOf(flags),
      economicKind: flags['economic-kind'],
      areaKinds: flags['area-kinds'],
      from,
      to,
    });
    await this.answer(stated.result, () => statedText(stated, 'track', this.output.lang), stated.hints);
  }
}
