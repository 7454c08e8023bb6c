import { Flags } from '@oclif/core';
import type { AreaKind } from '#src/domain/codes.js';
import { foldName } from '#src/domain/name.js';
import { areaKindWords } from '#src/messages/words/codes.js';
import { chosen } from './choice.js';

const everyKind = new Set(['all', 'alle']);

/** The kinds of area that a track serves, with commas between; `all` is null. An unknown one is a usage error. */
export function servedKindsFlag() {
  return Flags.custom<readonly AreaKind[] | null>({
    aliases: ['gebietsarten'],
    parse: (text) => Promise.resolve().then(() => readKinds(text)),
  })();
}

function readKinds(text: string): readonly AreaKind[] | null {
  if (everyKind.has(foldName(text))) return null;
  const kinds = text.split(',').map((kind) => chosen('--area-kinds', areaKindWords, kind));
  return [...new Set(kinds)].toSorted();
}
