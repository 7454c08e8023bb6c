import type { PlanPlace } from '#src/domain/refusals/plan.js';

/** A plan before it is understood: texts, lists and maps, each with its place in the file. */
export type PlanNode = TextNode | ListNode | MapNode;

export interface TextNode {
  readonly kind: 'text';
  readonly text: string;
  readonly place: PlanPlace;
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly PlanNode[];
  readonly place: PlanPlace;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: readonly PlanEntry[];
  readonly place: PlanPlace;
}

export interface PlanEntry {
  readonly key: string;
  /** Where the key stands. */
  readonly place: PlanPlace;
  readonly value: PlanNode;
}
