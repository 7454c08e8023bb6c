import { setFromTemplate } from '#src/app/budget/set-from-template.js';
import { setBudget } from '#src/app/budget/set.js';
import { LlqCommand } from '#src/cli/command.js';
import { positiveAmountArg } from '#src/cli/flags/amount.js';
import { economicKindFlag } from '#src/cli/flags/choices.js';
import { shared } from '#src/cli/flags/shared.js';
import { switchFlag, textFlag } from '#src/cli/flags/text.js';
import { setBudgetText, takenProposalsText } from '#src/messages/budget.js';

export default class BudgetSet extends LlqCommand {
  static override aliases = ['haushalt:ansatz'];
  static override args = { amount: positiveAmountArg() };
  static override flags = {
    year: shared.year(),
    programme: shared.programme(),
    municipality: shared.municipality(),
    'budget-line': textFlag('haushaltsstelle'),
    'economic-kind': economicKindFlag(),
    decision: shared.decision(),
    'from-template': switchFlag('aus-vorlage'),
    ...shared.booking(),
  };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(BudgetSet);
    const { lang } = this.output;
    const { 'budget-line': budgetLine, 'economic-kind': economicKind } = flags;
    const year = await this.needYear(flags.year);
    if (flags['from-template']) {
      const { amount } = args;
      this.refuseBeside('from-template', {
        amount,
        'budget-line': budgetLine,
        'economic-kind': economicKind,
      });
      const { proposals, hints } = await setFromTemplate(context, { ...flags, year });
      const text = () => takenProposalsText(proposals, { lang, dryRun: context.dryRun });
      return this.answer({ year, proposals }, text, hints);
    }
    const request = {
      amountCents: await this.needAmount(args.amount),
      year,
      programme: await this.needText(flags.programme, 'programme'),
      municipality: await this.needText(flags.municipality, 'municipality'),
      budgetLine,
      economicKind,
      decision: flags.decision,
    };
    const set = await setBudget(context, request);
    await this.answer(set, () => setBudgetText(set, lang));
  }
}
