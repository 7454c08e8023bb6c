import { fileURLToPath } from 'node:url';
import { readTemplate } from '#src/app/init/read-template.js';
import type { Template } from '#src/app/init/template.js';

/** The folder of the templates that the program is shipped with. */
export const templatesFolder = fileURLToPath(new URL('../../fixtures/templates', import.meta.url));

export async function bremenTemplate(): Promise<Template> {
  return readTemplate(templatesFolder, 'bremen');
}
