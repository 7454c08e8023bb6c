import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the licences of all packages that are bundled: most ask to be told wherever their code goes. */
export function writeLicenses(inputs, file) {
  const folders = new Set(inputs.flatMap((input) => packageFolder(input) ?? []));
  const told = [...folders].map(licenseOf).toSorted((a, b) => (a.title < b.title ? -1 : 1));
  const rule = '-'.repeat(80);
  writeFileSync(file, told.map(({ title, text }) => `${title}\n\n${text.trim()}\n`).join(`\n${rule}\n\n`));
}

/** The folder of the package that a bundled file comes from; null for a file of our own. */
function packageFolder(input) {
  return /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? null;
}

function licenseOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e|^copying/i.test(entry));
  const text = file === undefined ? '' : readFileSync(join(folder, file), 'utf8');
  return { title: `${name} ${version} (${license ?? 'see below'})`, text };
}
