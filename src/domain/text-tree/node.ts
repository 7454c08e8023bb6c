/** Where something stands in a file that people keep. Line and column count from 1. */
export interface FilePlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A file before it is understood: texts, lists and maps, each with its place. */
export type TreeNode = TextNode | ListNode | MapNode;

/** What stands somewhere: one text, texts, or entries. */
export type Shape = 'text' | 'list' | 'map';

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly place: FilePlace;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly TreeNode[];
  readonly place: FilePlace;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly MapEntry[];
  readonly place: FilePlace;
}

export interface MapEntry {
  readonly key: string;
  /** Where the key stands. */
  readonly place: FilePlace;
  readonly value: TreeNode;
}
