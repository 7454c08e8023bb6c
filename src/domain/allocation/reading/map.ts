import { refuse } from '#src/domain/refusal.js';
import type { ListNode, MapNode, PlanEntry, PlanNode, TextNode } from './node.js';

/** Refuses with `plan-shape` what is no map, and with `plan-key-double` a key that stands there twice. */
export function mapAt(key: string, node: PlanNode): MapNode {
  if (node.kind !== 'map') return refuse('plan-shape', { ...node.place, key, wanted: 'map' });
  refuseDoubleKeys(node);
  return node;
}

/** A map with at least one entry; also refuses with `plan-list-empty`. */
export function filledMapAt(key: string, node: PlanNode): MapNode {
  const map = mapAt(key, node);
  return map.entries.length > 0 ? map : refuse('plan-list-empty', { ...node.place, key });
}

/** Refuses with `plan-shape` what is no single value. */
export function textAt(key: string, node: PlanNode): TextNode {
  return node.kind === 'text' ? node : refuse('plan-shape', { ...node.place, key, wanted: 'text' });
}

/** The values of a list; a single value counts as a list of one. Refuses with `plan-shape` and `plan-list-empty`. */
export function textsAt(key: string, node: PlanNode): readonly TextNode[] {
  switch (node.kind) {
    case 'text':
      return [node];
    case 'list':
      return listedTexts(key, node);
    case 'map':
      return refuse('plan-shape', { ...node.place, key, wanted: 'list' });
  }
}

/** Refuses with `plan-key-unknown` every key that is not among `known`. */
export function allowKeys(map: MapNode, known: readonly string[]): void {
  const unknown = map.entries.find(({ key }) => !known.includes(key));
  if (unknown) refuse('plan-key-unknown', { ...unknown.place, key: unknown.key, known });
}

export function entryOf(map: MapNode, key: string): PlanEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

/** Refuses with `plan-key-missing`. */
export function requiredValue(map: MapNode, key: string): PlanNode {
  return entryOf(map, key)?.value ?? refuse('plan-key-missing', { ...map.place, key });
}

function listedTexts(key: string, list: ListNode): readonly TextNode[] {
  return list.items.length > 0
    ? list.items.map((item) => textAt(key, item))
    : refuse('plan-list-empty', { ...list.place, key });
}

function refuseDoubleKeys(map: MapNode): void {
  const lineOf = new Map<string, number>();
  for (const { key, place } of map.entries) {
    const firstLine = lineOf.get(key);
    if (firstLine !== undefined) refuse('plan-key-double', { ...place, key, firstLine });
    lineOf.set(key, place.line);
  }
}
