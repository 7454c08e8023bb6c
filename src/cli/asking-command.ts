import { Command } from '@oclif/core';
import { parsePositiveAmount } from '#src/domain/amount.js';
import type { Cents } from '#src/domain/cents.js';
import { parseDay, type Day } from '#src/domain/day.js';
import type { QuestionCode } from '#src/domain/question.js';
import { Usage } from '#src/domain/usage.js';
import { oneYear, yearRange, type YearRange } from '#src/domain/year-range.js';
import { parseYear, type Year } from '#src/domain/year.js';
import { argumentWords, flagWords } from '#src/messages/help/flags.js';
import type { Words } from '#src/messages/phrase.js';
import { untilAnswered } from './answering.js';
import { Asker } from './asker.js';
import type { YearsFlags } from './flags/years.js';
import { Output } from './output.js';
import { surroundingsOf } from './surroundings-of.js';
import type { Surroundings } from './surroundings.js';
import { todayOf } from './today.js';

/** How commands come to the values that they cannot do without. */
export abstract class AskingCommand extends Command {
  protected output = new Output(this.system, { lang: 'de', json: false, quiet: false });
  protected asker = new Asker(this.system, { lang: 'de', yes: false, json: false });

  protected get system(): Surroundings {
    return surroundingsOf(this.config);
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

  /** The budget years of `yearsFlags`; without any of them `otherwise`, or all years. Refuses with `years-reversed`. */
  protected yearsOf(
    { year, 'from-year': from, 'to-year': to }: YearsFlags,
    otherwise: Year | null = null,
  ): YearRange {
    if (year !== undefined) this.refuseBeside('year', { 'from-year': from, 'to-year': to });
    const isOne = from === undefined && to === undefined;
    const only = year ?? (isOne ? otherwise : null);
    return only === null ? yearRange(from, to) : oneYear(only);
  }
}
