import { Command, type Interfaces } from '@oclif/core';
import type { Context } from '#src/app/context.js';
import { stateOfJournal } from '#src/app/journal-state.js';
import { parsePositiveAmount } from '#src/domain/amount.js';
import type { Cents } from '#src/domain/cents.js';
import { parseDay, type Day } from '#src/domain/day.js';
import type { Hint } from '#src/domain/hint.js';
import type { QuestionCode } from '#src/domain/question.js';
import { Usage } from '#src/domain/usage.js';
import { argumentWords, flagWords } from '#src/messages/help/flags.js';
import type { Shown } from '#src/render/facts.js';
import type { List } from '#src/render/list.js';
import type { Words } from '#src/messages/phrase.js';
import { parseYear, type Year } from '#src/domain/year.js';
import { untilAnswered } from './answering.js';
import { Asker } from './asker.js';
import { makeContext, type OwnContext } from './context.js';
import { baseFlags } from './flags/shared.js';
import { filtersText, type ListFlags } from './flags/list.js';
import { languageOf } from './language.js';
import { writeList } from './list-output.js';
import { Output } from './output.js';
import { explainParserError } from './parser-errors.js';
import type { Progress } from './progress.js';
import { factsText } from './tables.js';
import { surroundingsOf } from './surroundings-of.js';
import type { Surroundings } from './surroundings.js';
import { todayOf } from './today.js';

type BaseFlags = Interfaces.InferredFlags<typeof baseFlags>;
/** What oclif's own types allow as parsed flags and arguments. */
type Values = Interfaces.OutputFlags<Interfaces.FlagInput>;

/** A parsed command line with everything that the command needs. */
export interface Invocation<F, A> {
  readonly flags: F & BaseFlags;
  readonly args: A;
  readonly context: Context;
}

/**
 * What all commands have in common: flags, context, language, questions, and one way for the answer to stdout and
 * everything else to stderr. A command parses with `begin`, makes one call, and ends with `answer` or `list`.
 */
export abstract class LlqCommand extends Command {
  static override baseFlags = baseFlags;

  protected output = new Output(this.system, { lang: 'de', json: false, quiet: false });
  protected asker = new Asker(this.system, { lang: 'de', yes: false, json: false });
  #context: OwnContext | undefined;

  protected get system(): Surroundings {
    return surroundingsOf(this.config);
  }

  /** Parses the command line of `command` (the class itself) and sets up what it works with. */
  protected async begin<F extends Values, A extends Values>(
    command: Interfaces.Input<F, BaseFlags, A>,
  ): Promise<Invocation<F, A>> {
    const { flags, args } = await this.parse(command).catch((error: unknown) => {
      throw explainParserError(error, { argv: this.argv, flags: this.ctor.flags });
    });
    const lang = languageOf(this.system.env, flags.lang);
    const { json, yes, quiet } = flags;
    this.output = new Output(this.system, { lang, json, quiet });
    this.asker = new Asker(this.system, { lang, yes, json });
    const context = makeContext(this.system, {
      db: flags.db,
      dryRun: flags['dry-run'] === true,
      command: `llq ${this.id?.replaceAll(':', ' ') ?? ''}`,
      onCopyPutBack: () => this.output.hint({ code: 'copy-put-back', facts: {} }),
    });
    this.#context = context;
    return { flags, args, context };
  }

  /** A value that the command cannot do without: as given, else asked for on a terminal. */
  protected async need<T>(value: T | undefined, name: string, read: (text: string) => T): Promise<T> {
    if (value !== undefined) return value;
    return this.asker.value(this.labelOf(name), this.flagOf(name), read);
  }

  /** What a question calls the value. */
  protected labelOf(name: string): string {
    return flagWords[name]?.[this.output.lang] ?? name;
  }

  /** How the value is given on the command line, in the reader's language. */
  protected flagOf(name: string): string {
    const { lang } = this.output;
    const argument = this.ctor.args[name] === undefined ? undefined : argumentWords[name]?.[lang];
    const german = this.ctor.flags[name]?.aliases?.[0];
    return argument ?? `--${lang === 'de' && german !== undefined ? german : name}`;
  }

  /** An amount above zero that the command cannot do without. */
  protected needAmount(value: Cents | undefined): Promise<Cents> {
    return this.need(value, 'amount', parsePositiveAmount);
  }

  /** A budget year that the command cannot do without. */
  protected needYear(value: Year | undefined, name = 'year'): Promise<Year> {
    return this.need(value, name, (text) => parseYear(text, todayOf(this.system)));
  }

  /** A calendar day that the command cannot do without. */
  protected needDay(value: Day | undefined, name: string): Promise<Day> {
    return this.need(value, name, (text) => parseDay(text, todayOf(this.system)));
  }

  /** One of a fixed list that the command cannot do without; asked for as a list to choose from. */
  protected async needChoice<T extends string>(
    value: T | undefined,
    name: string,
    words: Readonly<Record<T, Words>>,
  ): Promise<T> {
    if (value !== undefined) return value;
    const codes = Object.keys(words) as T[]; // the record has exactly these keys
    const choices = codes.map((code) => ({ name: words[code][this.output.lang], value: code }));
    return this.asker.select(this.labelOf(name), choices, this.flagOf(name));
  }

  /** A bar on the terminal for what takes long; nothing where no terminal is. */
  protected withProgress<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
    return this.output.withProgress(work);
  }

  /** Runs `attempt` until no question is left open: see `untilAnswered`. */
  protected answering<T>(attempt: (agreed: ReadonlySet<QuestionCode>) => Promise<T>): Promise<T> {
    return untilAnswered(this.asker, this.output.lang, attempt);
  }

  /** As `need`, for texts that are read later; a blank one is missing. */
  protected needText(value: string | undefined, name: string): Promise<string> {
    return this.need(value?.trim() === '' ? undefined : value, name, (text) => text);
  }

  /** Values that mean nothing beside the flag `name`: a usage error names those that were given. */
  protected refuseBeside(name: string, values: Readonly<Record<string, unknown>>): void {
    const beside = Object.keys(values).filter((other) => values[other] !== undefined);
    if (beside.length === 0) return;
    throw new Usage('flags-exclusive', { flags: [name, ...beside].map((one) => this.flagOf(one)) });
  }

  protected async answer(
    result: object,
    text: () => string | Promise<string>,
    hints: readonly Hint[] = [],
  ): Promise<void> {
    for (const hint of hints) this.output.hint(hint);
    await this.output.answer(result, text);
  }

  protected list<Row>(list: List<Row>, flags: ListFlags): Promise<void> {
    const filters = filtersText({ year: this.#context?.year, ...flags });
    return writeList(this.output, list, flags, { filters, state: () => this.#stateOfJournal() });
  }

  /** One thing with all that is known about it, and for people a text below. The object is made where it is read. */
  protected async show(shown: Shown, hints: readonly Hint[] = [], below = ''): Promise<void> {
    const text = async (): Promise<string> => (await factsText(this.output, shown.sheet)) + below;
    await this.answer(this.output.json ? shown.json : {}, text, hints);
  }

  async #stateOfJournal(): Promise<string> {
    return this.#context === undefined ? '' : stateOfJournal(this.#context);
  }

  protected override async finally(): Promise<void> {
    await this.#context?.close();
  }

  /** Errors go to the one place that knows exit codes: see `main`. */
  protected override catch(error: Error): Promise<never> {
    return Promise.reject(error);
  }
}
