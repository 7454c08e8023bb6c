import { initialise } from '#src/app/init/initialise.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textFlag } from '#src/cli/flags/text.js';
import { initialisedText } from '#src/messages/init.js';

export default class Init extends LlqCommand {
  static override aliases = ['einrichten'];
  static override flags = { template: textFlag('vorlage'), 'dry-run': shared.dryRun() };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(Init);
    const initialised = await initialise(context, flags.template ?? 'bremen');
    await this.answer(initialised, () =>
      initialisedText(initialised, { lang: this.output.lang, dryRun: context.dryRun }),
    );
  }
}
