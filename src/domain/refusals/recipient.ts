/** Names under which recipients are registered. */
export interface RecipientRefusals {
  'recipient-is-person': { text: string };
  'file-reference-malformed': { text: string };
}
