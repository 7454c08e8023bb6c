/** What can be wrong with the command line itself, and the facts. Exit code 2. */
export interface UsageFacts {
  'unknown-command': { text: string; nearest: readonly string[] };
  'unknown-flag': { flags: readonly string[]; nearest: readonly string[] };
  'unexpected-argument': { args: readonly string[] };
  /** A value that is needed; `flag` is how it is given, such as `--area` or `BETRAG`. */
  'missing-value': { flag: string };
  'flag-without-value': { flag: string };
  /** More than one value for a flag that takes one. */
  'flag-twice': { flag: string };
  /** `words` are the allowed values as people call them. */
  'flag-value': {
    flag: string;
    text: string;
    allowed: readonly string[];
    words?: { de: readonly string[]; en: readonly string[] };
  };
  /** A column of a list or a part of a report; names as people call them. */
  'column-unknown': {
    flag: string;
    text: string;
    nearest: { de: readonly string[]; en: readonly string[] };
    columns: { de: readonly string[]; en: readonly string[] };
  };
  /** A whole number from 1 on is needed. */
  'flag-count': { flag: string; text: string };
  'flags-exclusive': { flags: readonly string[] };
  /** A question, and nobody there to answer it. `flag` answers it beforehand. */
  'question-unanswered': { question: string; flag: string };
  /** Something about the command line that has no words of its own yet. */
  'command-line': { text: string };
}

export type UsageCode = keyof UsageFacts;

/** A command line that cannot be carried out as it stands. */
export class Usage<C extends UsageCode = UsageCode> extends Error {
  readonly code: C;
  readonly facts: UsageFacts[C];

  constructor(code: C, facts: UsageFacts[C]) {
    super(code);
    this.name = 'Usage';
    this.code = code;
    this.facts = facts;
  }
}

/** Ctrl-C at a question, or a question answered with no. Exit code 130; nothing was changed. */
export class Cancelled extends Error {
  constructor() {
    super('cancelled');
    this.name = 'Cancelled';
  }
}
