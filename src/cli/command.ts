import type { Interfaces } from '@oclif/core';
import type { Context } from '#src/app/context.js';
import { stateOfJournal } from '#src/app/journal-state.js';
import type { Hint } from '#src/domain/hint.js';
import type { Shown } from '#src/render/facts.js';
import type { List, LongList } from '#src/render/list.js';
import type { Report } from '#src/render/report.js';
import { Asker } from './asker.js';
import { AskingCommand } from './asking-command.js';
import { makeContext, type OwnContext } from './context.js';
import { baseFlags } from './flags/shared.js';
import { filtersText, type ListFlags } from './flags/list.js';
import type { ReportFlags } from './flags/report.js';
import { languageOf } from './language.js';
import { writeList } from './list-output.js';
import { Output } from './output.js';
import { explainParserError } from './parser-errors.js';
import type { Progress } from './progress.js';
import { writeReport } from './report-output.js';
import { factsText } from './tables.js';

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
export abstract class LlqCommand extends AskingCommand {
  static override baseFlags = baseFlags;
  /** A command without flags of its own has none; oclif would leave that undefined. */
  static override flags = {};

  #context: OwnContext | undefined;
  #isBooking = false;
  #syncAsked = false;

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
      program: this.config.version,
      command: `llq ${this.id?.replaceAll(':', ' ') ?? ''}`,
      onCopyPutBack: () => this.output.hint({ code: 'copy-put-back', facts: {} }),
    });
    this.#context = context;
    this.#isBooking = Object.hasOwn(command.flags ?? {}, 'sync');
    this.#syncAsked = flags['sync'] === true;
    return { flags, args, context };
  }

  /** A bar on the terminal for what takes long; nothing where no terminal is. */
  protected withProgress<T>(work: (progress: Progress) => Promise<T>): Promise<T> {
    return this.output.withProgress(work);
  }

  protected async answer(
    result: object,
    text: () => string | Promise<string>,
    hints: readonly Hint[] = [],
  ): Promise<void> {
    for (const hint of hints) this.output.hint(hint);
    await this.output.answer(result, text);
  }

  protected list<Row>(list: List<Row> | LongList<Row>, flags: ListFlags): Promise<void> {
    const filters = filtersText({ year: this.#context?.year, ...flags });
    const state = 'state' in list ? list.state : () => this.#stateOfJournal();
    return writeList(this.output, list, flags, { filters, state });
  }

  protected report(report: Report, flags: ReportFlags): Promise<void> {
    return writeReport(this.output, report, flags);
  }

  /** One thing with all that is known about it, and for people a text below. The object is made where it is read. */
  protected async show(shown: Shown, hints: readonly Hint[] = [], below = ''): Promise<void> {
    const text = async (): Promise<string> => (await factsText(this.output, shown.sheet)) + below;
    await this.answer(this.output.json ? shown.json : {}, text, hints);
  }

  async #stateOfJournal(): Promise<string> {
    return this.#context === undefined ? '' : stateOfJournal(this.#context);
  }

  /** An exchange that follows a booking cannot fail it any more. */
  protected override async finally(error: Error | undefined): Promise<void> {
    try {
      if (error === undefined) await this.#afterBooking();
    } finally {
      await this.#context?.close();
    }
  }

  async #afterBooking(): Promise<void> {
    const context = this.#context;
    if (context === undefined || context.dryRun || !this.#isBooking) return;
    const { afterBooking } = await import('./after-booking.js'); // only what books pays for loading it
    const { output, system } = this;
    await afterBooking({ context, output, system, syncAsked: this.#syncAsked });
  }

  /** Errors go to the one place that knows exit codes: see `main`. */
  protected override catch(error: Error): Promise<never> {
    return Promise.reject(error);
  }
}
