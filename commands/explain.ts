import { explainBooking } from '#src/app/explain/booking.js';
import { explainFigure } from '#src/app/explain/figure.js';
import { LlqCommand } from '#src/cli/command.js';
import { dayFlag } from '#src/cli/flags/calendar.js';
import { choiceFlag } from '#src/cli/flags/choice.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg, textFlag } from '#src/cli/flags/text.js';
import { figureReportWords } from '#src/messages/explain-figure.js';

/** Which figure is meant; none of them goes with the number of a booking. */
const figureFlags = {
  report: choiceFlag('report', figureReportWords, 'bericht'),
  year: shared.year(),
  programme: shared.programme(),
  municipality: shared.municipality(),
  track: shared.track(),
  area: shared.area(),
  column: textFlag('spalte'),
  state: textFlag('zustand'),
  'as-of': dayFlag('stichtag'),
};

export default class Explain extends LlqCommand {
  static override aliases = ['erklaeren'];
  static override args = { number: textArg() };
  static override flags = figureFlags;

  async run(): Promise<void> {
    const { flags, args, context } = await this.begin(Explain);
    const names = Object.keys(figureFlags) as (keyof typeof figureFlags)[]; // the record has exactly these keys
    const given = Object.fromEntries(names.map((name) => [name, flags[name]]));
    if (args.number !== undefined) this.refuseBeside('number', given);
    if (Object.values(given).every((value) => value === undefined)) {
      return this.show(await explainBooking(context, await this.needText(args.number, 'number')));
    }
    const report = await this.needChoice(flags.report, 'report', figureReportWords);
    const column = await this.needText(flags.column, 'column');
    const year = flags.year ?? context.year;
    const columnFlag = this.flagOf('column');
    await this.show(await explainFigure(context, { ...flags, report, column, year, columnFlag }));
  }
}
