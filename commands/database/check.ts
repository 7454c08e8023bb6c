import { checkDatabase } from '#src/app/database/check.js';
import { LlqCommand } from '#src/cli/command.js';
import { checkedText } from '#src/messages/database.js';

const damaged = 6;

export default class DatabaseCheck extends LlqCommand {
  static override aliases = ['datenbank:pruefen'];
  static override flags = {};

  async run(): Promise<number> {
    const { context } = await this.begin(DatabaseCheck);
    const checked = await this.withProgress((progress) => checkDatabase(context, progress));
    await this.answer(checked, () => checkedText(checked, this.output.lang));
    return checked.ok ? 0 : damaged;
  }
}
