/** What only a person can answer with yes. `messages/questions` has the words. */
export interface QuestionFacts {
  /** Nobody is registered under this name: register it? */
  'recipient-unknown': { text: string; nearest: readonly string[] };
  /** A payment with the same reference, recipient, amount and day is there: book all the same? */
  'probable-duplicate': { number: string; reference: string };
  /** A database is there and would be replaced (the old one is kept under another name). */
  'replace-ledger': { path: string };
}

export type QuestionCode = keyof QuestionFacts;

/** Stops a booking until somebody says yes; asked on a terminal, else answered beforehand by a flag. */
export class Question<C extends QuestionCode = QuestionCode> extends Error {
  readonly code: C;
  readonly facts: QuestionFacts[C];

  constructor(code: C, facts: QuestionFacts[C]) {
    super(code);
    this.name = 'Question';
    this.code = code;
    this.facts = facts;
  }
}
