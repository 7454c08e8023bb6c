import { importTargets } from '#src/domain/codes.js';
import { profileKeys, type ProfileKey } from '#src/domain/import/profile-keys.js';
import { refuse } from '#src/domain/refusal.js';
import type { MapNode, TreeNode } from '#src/domain/text-tree/node.js';
import { entryOf } from '#src/domain/text-tree/reading.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import type { Profile } from '#src/lists/profile/profile.js';
import { readYamlTree, type YamlRefusals } from '#src/app/yaml/tree.js';
import { KnownFields, type FieldsOfTargets } from './fields.js';
import { readColumns, readConventions, readYears } from './read-columns.js';
import { readConstants, readPersons, readPersonsIn, readSpellings, readSums } from './read-parts.js';
import { choiceAt, profileTree, textsAt } from './tree.js';

const refusals: YamlRefusals = {
  empty: (file) => refuse('profile-empty', { file }),
  syntax: (flaw) => refuse('profile-syntax', flaw),
};

/**
 * Reads a profile file. `file` is its name for the messages, `fieldsOf` what each target knows. Refuses with the
 * `profile-…` codes, each with file, line and column: whatever is unknown, double, missing or unreadable.
 */
export async function readProfile(text: string, file: string, fieldsOf: FieldsOfTargets): Promise<Profile> {
  const map = profileTree.mapAt('profile', await readYamlTree(text, file, refusals));
  profileTree.allowKeys(map, profileKeys);
  const { text: list } = profileTree.textAt('list', profileTree.requiredValue(map, 'list'));
  return { ...emptyProfile(list), ...readParts(map, fieldsOf) };
}

type Parts = Partial<{ -readonly [P in keyof Profile]: Profile[P] }>;

function readParts(map: MapNode, fieldsOf: FieldsOfTargets): Parts {
  const parts: Parts = {};
  const take = (key: ProfileKey, read: (node: TreeNode) => Parts): void => {
    const entry = entryOf(map, key);
    if (entry) Object.assign(parts, read(entry.value));
  };
  take('target', (node) => ({ target: choiceAt('target', node, importTargets) }));
  const fields = new KnownFields(fieldsOf, parts.target ?? null);
  take('sheets', (node) => ({ sheets: readSheets(node) }));
  take('skip', readSkip);
  take('data-rows-with', (node) => ({ dataRowsWith: textsAt('data-rows-with', node) }));
  take('sum-words', (node) => ({ sumWords: textsAt('sum-words', node) }));
  take('header', (node) => ({ header: textsAt('header', node) }));
  take('columns', (node) => ({ columns: readColumns(node, fields) }));
  take('years', (node) => ({ yearColumns: readYears(node) }));
  take('conventions', (node) => ({ conventions: readConventions(node) }));
  take('without', (node) => ({ withoutFields: fields.listAt('without', node) }));
  take('sheet-name', (node) => {
    const { text, place } = profileTree.textAt('sheet-name', node);
    return { sheetNameField: fields.check(text, place) };
  });
  take('group-labels', (node) => ({ groupFields: fields.listAt('group-labels', node, ['none']) }));
  take('fill-down', (node) => ({ fillDown: fields.listAt('fill-down', node) }));
  take('blank-means-none', (node) => ({ blankFields: fields.listAt('blank-means-none', node) }));
  take('constants', (node) => ({ constants: readConstants(node, fields) }));
  take('key', (node) => ({ key: fields.listAt('key', node) }));
  take('blank-amounts', (node) => ({
    skipBlankAmounts: choiceAt('blank-amounts', node, ['skip', 'ask']) === 'skip',
  }));
  take('spellings', (node) => ({ spellings: readSpellings(node) }));
  take('create', (node) => ({ createRecipients: choiceAt('create', node, ['recipients']) === 'recipients' }));
  take('new-recipients', (node) => ({ newRecipients: textsAt('new-recipients', node) }));
  take('persons-in', (node) => ({ personsIn: readPersonsIn(node, fields) }));
  take('persons', (node) => ({ persons: readPersons(node, fields) }));
  take('sums', (node) => ({ expectedSums: readSums(node) }));
  return parts;
}

/** `all`, or the names of sheets. */
function readSheets(node: TreeNode): Profile['sheets'] {
  return node.kind === 'text' && node.text === 'all' ? null : textsAt('sheets', node);
}

function readSkip(node: TreeNode): Parts {
  const map = profileTree.mapAt('skip', node);
  profileTree.allowKeys(map, ['sheets', 'rows-with']);
  const sheets = entryOf(map, 'sheets');
  const rowsWith = entryOf(map, 'rows-with');
  return {
    skipSheets: sheets ? textsAt('sheets', sheets.value) : [],
    skipRowsWith: rowsWith ? textsAt('rows-with', rowsWith.value) : [],
  };
}
