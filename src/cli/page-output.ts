import { Usage } from '#src/domain/usage.js';
import { fileWords, outFlag } from '#src/messages/files.js';
import type { Page } from '#src/render/page.js';
import type { WrittenFile } from '#src/render/write-file.js';
import type { Output } from './output.js';
import type { Target } from './workbook-output.js';

const endings = ['.html', '.htm'];

/**
 * Writes a page. One that llq wrote for the same report and year is replaced, any other file only with `force`; the same
 * bytes leave the file alone, which is told. Refuses as `writeFileInOneStep` does; a name of another ending is a usage error.
 */
export async function savePage(
  output: Output,
  page: Page,
  { out, force }: Target,
): Promise<WrittenFile & Pick<Page, 'state'>> {
  const { lang } = output;
  if (!endings.some((ending) => out.toLowerCase().endsWith(ending))) {
    throw new Usage('flag-value', { flag: outFlag[lang], text: out, allowed: endings });
  }
  const { pageDocument } = await import('#src/render/html/document.js');
  const { readPageMark } = await import('#src/render/html/mark.js');
  const { reportMark } = await import('#src/render/report-mark.js');
  const { writeFileInOneStep } = await import('#src/render/write-file.js');
  const mayReplace = (existing: Uint8Array): boolean => force || readPageMark(existing) === reportMark(page);
  const written = await writeFileInOneStep(out, Buffer.from(await pageDocument(page, lang)), { mayReplace });
  if (!written.changed) output.note(fileWords.unchanged[lang](written));
  return { ...written, state: page.state };
}
