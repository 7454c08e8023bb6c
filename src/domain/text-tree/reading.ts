import { Refusal } from '#src/domain/refusal.js';
import type { ValueRefusal } from '#src/domain/refusals/value.js';
import type { FilePlace, ListNode, MapEntry, MapNode, Shape, TextNode, TreeNode } from './node.js';

/** How a kind of file says no to a tree of another form than its own; each throws a refusal. */
export interface TreeRefusals {
  readonly shape: (place: FilePlace, key: string, wanted: Shape) => never;
  readonly keyUnknown: (place: FilePlace, key: string, known: readonly string[]) => never;
  readonly keyDouble: (place: FilePlace, key: string, firstLine: number) => never;
  readonly keyMissing: (place: FilePlace, key: string) => never;
  readonly listEmpty: (place: FilePlace, key: string) => never;
  /** `inner` is what the reader of a single value refused with. */
  readonly value: (place: FilePlace, key: string, inner: ValueRefusal) => never;
}

/** What stands under a key, with its place. */
export interface Written {
  readonly key: string;
  readonly text: string;
  readonly place: FilePlace;
}

/** Takes trees of one kind of file apart. `key` is what the refusals call the node by. */
export class TreeReading {
  readonly #refusals: TreeRefusals;

  constructor(refusals: TreeRefusals) {
    this.#refusals = refusals;
  }

  /** Refuses what is no map, and a key that stands there twice. */
  mapAt(key: string, node: TreeNode): MapNode {
    if (node.kind !== 'map') return this.#refusals.shape(node.place, key, 'map');
    this.#refuseDoubleKeys(node);
    return node;
  }

  /** A map with at least one entry. */
  filledMapAt(key: string, node: TreeNode): MapNode {
    const map = this.mapAt(key, node);
    return map.entries.length > 0 ? map : this.#refusals.listEmpty(node.place, key);
  }

  /** Refuses what is no single value. */
  textAt(key: string, node: TreeNode): TextNode {
    return node.kind === 'text' ? node : this.#refusals.shape(node.place, key, 'text');
  }

  /** The values of a list, at least one; a single value counts as a list of one. */
  textsAt(key: string, node: TreeNode): readonly TextNode[] {
    switch (node.kind) {
      case 'text':
        return [node];
      case 'list':
        return this.#listedTexts(key, node);
      case 'map':
        return this.#refusals.shape(node.place, key, 'list');
    }
  }

  /** Refuses every key that is not among `known`. */
  allowKeys(map: MapNode, known: readonly string[]): void {
    const unknown = map.entries.find(({ key }) => !known.includes(key));
    if (unknown) this.#refusals.keyUnknown(unknown.place, unknown.key, known);
  }

  requiredValue(map: MapNode, key: string): TreeNode {
    return entryOf(map, key)?.value ?? this.#refusals.keyMissing(map.place, key);
  }

  /** `read(text)`, its refusal wrapped with the place. */
  valueAt<T>({ key, text, place }: Written, read: (text: string) => T): T {
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      // Readers of single values refuse with nothing else; code and facts come from one refusal.
      const inner = { code: error.code, facts: error.facts } as ValueRefusal;
      return this.#refusals.value(place, key, inner);
    }
  }

  #listedTexts(key: string, list: ListNode): readonly TextNode[] {
    return list.items.length > 0
      ? list.items.map((item) => this.textAt(key, item))
      : this.#refusals.listEmpty(list.place, key);
  }

  #refuseDoubleKeys(map: MapNode): void {
    const lineOf = new Map<string, number>();
    for (const { key, place } of map.entries) {
      const firstLine = lineOf.get(key);
      if (firstLine !== undefined) this.#refusals.keyDouble(place, key, firstLine);
      lineOf.set(key, place.line);
    }
  }
}

export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  return map.entries.find((entry) => entry.key === key);
}
