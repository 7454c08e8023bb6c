import { addRecipient } from '#src/app/recipient/add.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { manyFlag, switchFlag, textArg } from '#src/cli/flags/text.js';
import { statedText } from '#src/messages/master-data.js';

export default class RecipientAdd extends LlqCommand {
  static override aliases = ['traeger:anlegen', 'empfaenger:anlegen'];
  static override args = { name: textArg() };
  static override flags = {
    'file-reference': switchFlag('aktenzeichen'),
    'alias-name': manyFlag('aliasname'),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(RecipientAdd);
    const stated = await addRecipient(context, {
      name: await this.needText(args.name, 'name'),
      kind: flags['file-reference'] ? 'file-reference' : 'organisation',
      aliasNames: flags['alias-name'],
    });
    await this.answer(stated.result, () => statedText(stated, 'recipient', this.output.lang), stated.hints);
  }
}
