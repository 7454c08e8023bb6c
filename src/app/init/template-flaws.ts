import { foldName } from '#src/domain/name.js';
import type { TemplateProblem } from '#src/domain/refusals/template.js';
import type { TemplateContents, TemplateProposal } from './template.js';
import { unknownReferences } from './template-references.js';

/** What is wrong with a template, and the keys that lead there. `text` is the value or key that it is about. */
export interface Flaw {
  readonly reason: TemplateProblem;
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** In what ways the parts of a template do not fit together, although each is well-formed. */
export function flawsIn(contents: TemplateContents): readonly Flaw[] {
  const { municipalities, programmes, tracks, areas } = contents;
  return [
    ...unknownReferences(contents).map(({ path, code }): Flaw => ({ reason: 'reference', path, text: code })),
    ...sharedNames('municipalities', municipalities),
    ...sharedNames('programmes', programmes),
    ...sharedNames('tracks', tracks),
    ...sharedNames('areas', areas),
    ...amountsTwice(contents.proposals),
  ];
}

type Named = Readonly<Record<string, { readonly name: string; readonly aliasNames?: readonly string[] }>>;

/** Names that two entries share in some spelling: by such a name, neither could be found any more. */
function sharedNames(section: string, entries: Named): Flaw[] {
  const flaws: Flaw[] = [];
  const ownerOf = new Map<string, string>();
  for (const [code, { name, aliasNames = [] }] of Object.entries(entries)) {
    for (const text of [code, name, ...aliasNames]) {
      const owner = ownerOf.get(foldName(text)) ?? code;
      if (owner !== code) flaws.push({ reason: 'name-twice', path: [section, code], text });
      ownerOf.set(foldName(text), owner);
    }
  }
  return flaws;
}

/** Amounts of the same area that begin in the same year: neither would be the later one. */
function amountsTwice(proposals: readonly TemplateProposal[]): Flaw[] {
  const flaws: Flaw[] = [];
  const known = new Set<string>();
  for (const [at, { programme, municipality, year, amounts }] of proposals.entries()) {
    for (const { area } of amounts) {
      const key = JSON.stringify([programme, municipality, year, area]);
      const path = ['proposals', at, ...(area === null ? ['amount'] : ['areas', area])];
      if (known.has(key)) flaws.push({ reason: 'amount-twice', path, text: area ?? municipality });
      known.add(key);
    }
  }
  return flaws;
}
