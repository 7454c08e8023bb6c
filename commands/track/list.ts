import { listTracks } from '#src/app/track/list.js';
import { LlqCommand } from '#src/cli/command.js';
import { dayFlag } from '#src/cli/flags/calendar.js';
import { listFlags } from '#src/cli/flags/list.js';
import { shared } from '#src/cli/flags/shared.js';

export default class TrackList extends LlqCommand {
  static override aliases = ['schiene:liste'];
  static override flags = {
    programme: shared.programme(),
    municipality: shared.municipality(),
    all: shared.all(),
    on: dayFlag('am'),
    ...listFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(TrackList);
    await this.list(await listTracks(context, flags), flags);
  }
}
