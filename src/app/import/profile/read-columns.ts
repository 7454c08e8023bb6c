import { refuse } from '#src/domain/refusal.js';
import type { MapNode, TreeNode } from '#src/domain/text-tree/node.js';
import { entryOf } from '#src/domain/text-tree/reading.js';
import { parseYearDigits } from '#src/domain/year.js';
import type { Profile, ProfileColumn, YearColumn } from '#src/lists/profile/profile.js';
import {
  undecided,
  type ColumnDecisions,
  type DayOrder,
  type NumberStyle,
} from '#src/lists/values/column.js';
import type { KnownFields } from './fields.js';
import { choiceAt, profileTree } from './tree.js';

const numberStyles: readonly NumberStyle[] = ['german', 'english'];
const dayOrders: readonly DayOrder[] = ['day-first', 'month-first'];
const decisionKeys = ['numbers', 'days', 'years-from', 'scale', 'round'];
const firstOfCentury = /^(?:19|20)\d{2}$/;
const wholeFromOne = /^[1-9]\d{0,8}$/;

/** Which column gives which field. Also refuses with `profile-field-unknown`. */
export function readColumns(node: TreeNode, fields: KnownFields): Profile['columns'] {
  const { entries } = profileTree.mapAt('columns', node);
  return new Map(entries.map(({ key, place, value }) => [fields.check(key, place), readColumn(key, value)]));
}

/** The columns of years side by side, ascending. Refuses with `profile-value` a year that is none. */
export function readYears(node: TreeNode): readonly YearColumn[] {
  const { entries } = profileTree.mapAt('years', node);
  return entries
    .map(({ key, place, value }) => ({
      ...readColumn(key, value),
      year: profileTree.valueAt({ key: 'years', text: key, place }, parseYearDigits),
    }))
    .toSorted((a, b) => a.year - b.year);
}

export function readConventions(node: TreeNode): Profile['conventions'] {
  const { entries } = profileTree.mapAt('conventions', node);
  return new Map(
    entries.map(({ key, value }) => {
      const map = profileTree.mapAt(key, value);
      profileTree.allowKeys(map, decisionKeys);
      return [key, readDecisions(map)];
    }),
  );
}

/** A title alone, or `{ column: title, … }`. */
function readColumn(key: string, node: TreeNode): ProfileColumn {
  if (node.kind === 'text') return { ...undecided, title: node.text };
  const map = profileTree.mapAt(key, node);
  profileTree.allowKeys(map, ['column', ...decisionKeys]);
  const { text: title } = profileTree.textAt('column', profileTree.requiredValue(map, 'column'));
  return { ...readDecisions(map), title };
}

function readDecisions(map: MapNode): ColumnDecisions {
  const numbers = entryOf(map, 'numbers');
  const days = entryOf(map, 'days');
  const yearsFrom = entryOf(map, 'years-from');
  const scale = entryOf(map, 'scale');
  const round = entryOf(map, 'round');
  return {
    numbers: numbers ? choiceAt('numbers', numbers.value, numberStyles) : null,
    days: days ? choiceAt('days', days.value, dayOrders) : null,
    yearsFrom: yearsFrom ? readFirstYear(yearsFrom.value) : null,
    scale: scale ? readFactor(scale.value) : null,
    round: round ? choiceAt('round', round.value, ['cents', 'no']) === 'cents' : false,
  };
}

/** It may lie before the first year of the ledger. Refuses with `profile-value`. */
function readFirstYear(node: TreeNode): number {
  const written = profileTree.textAt('years-from', node);
  return profileTree.valueAt({ key: 'years-from', ...written }, (text) =>
    firstOfCentury.test(text) ? Number(text) : refuse('year-unreadable', { text }),
  );
}

function readFactor(node: TreeNode): number {
  const { text, place } = profileTree.textAt('scale', node);
  return wholeFromOne.test(text) ? Number(text) : refuse('profile-factor', { ...place, text });
}
