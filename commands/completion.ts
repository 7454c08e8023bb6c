import { LlqCommand } from '#src/cli/command.js';
import { shellArg } from '#src/cli/completion/shell.js';
import { completionScript, shells } from '#src/cli/completion/scripts.js';
import { completionsOf } from '#src/cli/completion/words.js';

export default class Completion extends LlqCommand {
  static override aliases = ['vervollstaendigung'];
  static override args = { shell: shellArg() };
  static override flags = {};

  async run(): Promise<void> {
    const { args } = await this.begin(Completion);
    const shell = await this.needChoice(args.shell, 'shell', shells);
    const script = completionScript(shell, completionsOf(this.config));
    await this.answer({ shell, script }, () => script.trimEnd());
  }
}
