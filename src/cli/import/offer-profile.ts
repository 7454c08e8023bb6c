import { existsSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { ImportSession } from '#src/app/import/session.js';
import { checkDialogueWords as words, saveAs } from '#src/messages/import/dialogue.js';
import { saveText } from '../save-file.js';
import type { CheckDesk } from './dialogue.js';
import { profileWords } from './profile-words.js';

/** Offers to save what was decided in the dialogue beside the list, where the next check and run find it. */
export async function offerProfile(
  session: ImportSession,
  file: string,
  { asker, output }: CheckDesk,
): Promise<void> {
  const { lang } = output;
  const path = profilePath(file);
  const replaces = existsSync(path);
  const choice = await asker.select(
    words.saveProfile[lang],
    [
      { name: saveAs[lang]({ path, replaces }), value: 'save' },
      { name: words.doNotSave[lang], value: 'no' },
    ],
    '--profile',
  );
  if (choice === 'save')
    await saveText(output, await session.profileText(profileWords(lang)), { path, force: true });
}

/** `Zahlungen.profil.yaml` beside `Zahlungen.xlsx`. */
export function profilePath(file: string): string {
  return join(dirname(file), `${basename(file, extname(file))}.profil.yaml`);
}
