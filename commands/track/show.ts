import { showTrack } from '#src/app/track/show.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';

export default class TrackShow extends LlqCommand {
  static override aliases = ['schiene:zeigen'];
  static override args = { track: textArg() };
  static override flags = { year: shared.year() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(TrackShow);
    const track = await this.needText(args.track, 'track');
    await this.show(await showTrack(context, { track, year: flags.year }));
  }
}
