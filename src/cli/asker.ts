import { Refusal } from '#src/domain/refusal.js';
import { Cancelled, Usage } from '#src/domain/usage.js';
import { dialogueWords } from '#src/messages/dialogue.js';
import type { Lang } from '#src/messages/phrase.js';
import { wrap } from '#src/render/terminal-text.js';
import { describeFailure } from './failure.js';
import type { Surroundings } from './surroundings.js';

export interface AskerOptions {
  readonly lang: Lang;
  /** `--yes`: every question is answered with yes beforehand. */
  readonly yes: boolean;
  /** `--json`: a script is reading; nobody is asked. */
  readonly json: boolean;
}

interface Choice<T> {
  readonly name: string;
  readonly value: T;
}

/** Whatever else inquirer wants to know of it goes by. */
interface Question {
  readonly message: string;
  readonly [option: string]: unknown;
}

const shownChoices = 12;

/** Asks the person at the terminal. Where nobody is there, a question is a usage error that names the flag. */
export class Asker {
  readonly #system: Surroundings;
  readonly #options: AskerOptions;

  constructor(system: Surroundings, options: AskerOptions) {
    this.#system = system;
    this.#options = options;
  }

  get somebodyIsThere(): boolean {
    return this.#system.stdinIsTTY && this.#system.stderr.isTTY && !this.#options.json;
  }

  /**
   * A value that is needed and was not given; asked for until it can be read. `preset` is shown, and taken where
   * nothing is typed.
   */
  async value<T>(label: string, flag: string, read: (text: string) => T, preset = ''): Promise<T> {
    if (!this.somebodyIsThere) throw new Usage('missing-value', { flag });
    const { lang } = this.#options;
    const validate = (text: string): true | string =>
      text.trim() === '' ? dialogueWords.answerNeeded[lang] : readable(text, read, lang);
    return read(
      await this.#prompt<string>({ type: 'input', message: `${label}:`, default: preset, validate }),
    );
  }

  /** A text that may be left out: then it is empty. */
  async optional(label: string, flag: string): Promise<string> {
    if (!this.somebodyIsThere) throw new Usage('missing-value', { flag });
    const message = `${label} ${dialogueWords.optional[this.#options.lang]}:`;
    return (await this.#prompt<string>({ type: 'input', message })).trim();
  }

  /** A question to be answered with yes. `flag` is what answers it beforehand. A no cancels the command. */
  async confirm(question: string, flag: string): Promise<void> {
    const { lang, yes } = this.#options;
    if (yes) return;
    if (!this.somebodyIsThere) throw new Usage('question-unanswered', { question, flag });
    const message = `${question} ${dialogueWords.yesOrNo[lang]}`;
    const validate = (text: string): true | string =>
      text.trim() === '' || yesOrNo.test(text) || dialogueWords.yesOrNoNeeded[lang];
    if (!isYes.test(await this.#prompt<string>({ type: 'input', message, validate }))) throw new Cancelled();
  }

  /** One of several, by arrow keys. `flag` is what answers it beforehand. */
  async select<T extends string>(message: string, choices: readonly Choice<T>[], flag: string): Promise<T> {
    if (!this.somebodyIsThere) throw new Usage('missing-value', { flag });
    const theme = { style: { keysHelpTip: () => keysHelp(this.#options.lang) } };
    return this.#prompt<T>({ type: 'select', message, choices: [...choices], pageSize: shownChoices, theme });
  }

  async #prompt<T>(question: Question): Promise<T> {
    const { default: inquirer } = await import('inquirer');
    const prompt = inquirer.createPromptModule({ ...this.#system.dialogue });
    try {
      const message = this.#broken(question.message);
      const answers = await prompt([{ ...question, message, name: 'answer' }] as never); // the question's type is fixed by its `type`
      return (answers as { answer: T }).answer;
    } catch (error) {
      if (error instanceof Error && error.name === 'ExitPromptError') throw new Cancelled();
      throw error;
    }
  }

  /** A question in lines that fit the terminal: inquirer would break it within words. */
  #broken(message: string): string {
    return wrap(message, this.#system.stderr.columns - signWidth).join('\n');
  }
}

/** What inquirer writes before a question: a sign and a blank. */
const signWidth = 2;

/** Both languages' letters count in both: whoever types `j` or `y` means it. */
const isYes = /^\s*(?:j|ja|y|yes)\s*$/i;
const yesOrNo = /^\s*(?:j|ja|y|yes|n|nein|no)\s*$/i;

/** Whether a text can be read; else what is wrong with it, and the way out. */
function readable(text: string, read: (text: string) => unknown, lang: Lang): true | string {
  try {
    read(text);
    return true;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { message, hint } = describeFailure(error, lang);
    return `${message} ${hint}`;
  }
}

function keysHelp(lang: Lang): string {
  const { move, take, typeToFind } = dialogueWords;
  return `↑↓ ${move[lang]} · ⏎ ${take[lang]} · ${typeToFind[lang]}`;
}
