/** Finding an event by the number on paper. */
export interface EventNumberRefusals {
  'number-unknown': { text: string };
  'number-unreadable': { text: string };
  'number-ambiguous': { text: string; hashes: readonly string[] };
  'not-a-disbursement': { number: string };
}
