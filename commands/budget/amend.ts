import { amendBudget } from '#src/app/budget/amend.js';
import { LlqCommand } from '#src/cli/command.js';
import { positiveAmountArg } from '#src/cli/flags/amount.js';
import { yearFlag } from '#src/cli/flags/calendar.js';
import { amendmentKindFlag, economicKindFlag } from '#src/cli/flags/choices.js';
import { shared } from '#src/cli/flags/shared.js';
import { textFlag } from '#src/cli/flags/text.js';
import { amendedBudgetText } from '#src/messages/budget.js';
import { amendmentKindWords } from '#src/messages/words/codes.js';

export default class BudgetAmend extends LlqCommand {
  static override aliases = ['haushalt:aendern'];
  static override args = { amount: positiveAmountArg() };
  static override flags = {
    kind: amendmentKindFlag(),
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    reason: shared.reason(),
    decision: shared.decision(),
    date: shared.date(),
    'budget-line': textFlag('haushaltsstelle'),
    'economic-kind': economicKindFlag(),
    track: shared.track(),
    area: shared.area(),
    'from-year': yearFlag('aus-jahr'),
    'to-year': yearFlag('in-jahr'),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(BudgetAmend);
    const kind = await this.needChoice(flags.kind, 'kind', amendmentKindWords);
    const { 'from-year': from, 'to-year': to } = flags;
    const request = {
      amountCents: await this.needAmount(args.amount),
      kind,
      fromYear: kind === 'carry-in' ? await this.needYear(from, 'from-year') : from,
      toYear: kind === 'carry-out' ? await this.needYear(to, 'to-year') : to,
      year: await this.needYear(flags.year),
      programme: await this.needText(flags.programme, 'programme'),
      municipality: await this.needText(flags.municipality, 'municipality'),
      reason: await this.needText(flags.reason, 'reason'),
      date: flags.date ?? context.today,
      decision: flags.decision,
      budgetLine: flags['budget-line'],
      economicKind: flags['economic-kind'],
      track: flags.track,
      area: flags.area,
    };
    const { amended, hints } = await amendBudget(context, request);
    await this.answer(amended, () => amendedBudgetText(amended, this.output.lang), hints);
  }
}
