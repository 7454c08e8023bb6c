import { menuChoices } from '#src/app/menu/choices.js';
import { LlqCommand } from '#src/cli/command.js';
import { commandLine } from '#src/cli/command-line.js';
import { dispatch } from '#src/cli/dispatch.js';
import { showHelp } from '#src/cli/help/show.js';
import { tell } from '#src/cli/main.js';
import { nextTask } from '#src/cli/menu/menu.js';
import { argvOf } from '#src/cli/menu/task-line.js';
import { loaderOf } from '#src/cli/surroundings-of.js';
import { menuWords } from '#src/messages/menu.js';

export default class Menu extends LlqCommand {
  static override aliases = ['menue'];
  static override flags = {};

  async run(): Promise<void> {
    const { flags, context } = await this.begin(Menu);
    const { asker } = this;
    const { lang } = this.output;
    if (!asker.somebodyIsThere) return showHelp(this.config, [], this.system);
    for (;;) {
      const choices = await menuChoices(context);
      const task = await nextTask({ asker, lang, today: context.today }, choices);
      if (task === null) return;
      const everywhere = { db: flags.db, lang: flags.lang };
      const argv = argvOf(this.config, { ...task, flags: { ...task.flags, ...everywhere } }, lang);
      this.output.note(`${menuWords.asCommand[lang]}: ${commandLine(argv)}`);
      await dispatch(this.config, argv, loaderOf(this.config)).catch((error: unknown) =>
        tell(error, argv, this.system),
      );
    }
  }
}
