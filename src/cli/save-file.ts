import { fileWords } from '#src/messages/files.js';
import type { Output } from './output.js';

/**
 * Writes a text to a file beside the answer of a command, and tells so on stderr. An existing file with other content is
 * replaced only with `force`. Refuses as `writeFileInOneStep` does.
 */
export async function saveText(
  output: Output,
  text: string,
  { path, force }: { readonly path: string; readonly force: boolean },
): Promise<void> {
  const { writeFileInOneStep } = await import('#src/render/write-file.js');
  const written = await writeFileInOneStep(path, Buffer.from(text), { mayReplace: () => force });
  output.note(fileWords[written.changed ? 'written' : 'unchanged'][output.lang](written));
}
