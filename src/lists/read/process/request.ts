import type { Limits } from '../../limits.js';

/** What the process that reads is asked for, as its first message. */
export interface ReadRequest {
  readonly path: string;
  readonly limits: Limits;
}

/** What it says beside its stream of messages, before it ends too early. */
export type Complaint = 'memory' | 'crash';
