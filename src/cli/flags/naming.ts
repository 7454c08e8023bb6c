import { manyFlag, textFlag } from './text.js';

/** How something new is called besides its name. */
export const newNameFlags = {
  code: textFlag('kuerzel'),
  'alias-name': manyFlag('aliasname'),
};

/** What can be different about names. */
export const nameChangeFlags = {
  name: textFlag('neuer-name'),
  'alias-name': manyFlag('aliasname'),
  'remove-alias-name': manyFlag('aliasname-entfernen'),
};

interface GivenNames {
  readonly name?: string | undefined;
  readonly 'alias-name'?: readonly string[] | undefined;
  readonly 'remove-alias-name'?: readonly string[] | undefined;
}

/** The flags above as requests take them. */
export function nameChangeOf(flags: GivenNames) {
  return { name: flags.name, aliasNames: flags['alias-name'], removeAliasNames: flags['remove-alias-name'] };
}
