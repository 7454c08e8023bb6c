import { startImport } from '#src/app/import/session.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg } from '#src/cli/flags/text.js';
import { importRequest, listFileFlags } from '#src/cli/import/flags.js';
import { profileWords } from '#src/cli/import/profile-words.js';
import { saveText } from '#src/cli/save-file.js';

export default class ImportProfilePropose extends LlqCommand {
  static override aliases = ['import:profil:vorschlagen'];
  static override args = { file: textArg() };
  static override flags = { ...listFileFlags, out: shared.out(), force: shared.force() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(ImportProfilePropose);
    const request = importRequest(await this.needText(args.file, 'file'), flags);
    const session = await this.withProgress((progress) => startImport(context, request, progress));
    const profile = await session.profileText(profileWords(this.output.lang));
    const { out, force } = flags;
    if (out === undefined) return this.answer({ profile }, () => profile.trimEnd());
    await saveText(this.output, profile, { path: out, force });
    await this.answer({ path: out, profile }, () => out);
  }
}
