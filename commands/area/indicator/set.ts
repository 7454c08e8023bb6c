import { setIndicator } from '#src/app/area/indicator/set.js';
import { LlqCommand } from '#src/cli/command.js';
import { shared } from '#src/cli/flags/shared.js';
import { textArg, wordsFlag } from '#src/cli/flags/text.js';
import { indicatorStatedText } from '#src/messages/master-data.js';

export default class AreaIndicatorSet extends LlqCommand {
  static override aliases = ['gebiet:kennzahl:setzen'];
  static override args = { area: textArg(), indicator: textArg(), value: textArg() };
  static override flags = { year: shared.year(), source: wordsFlag('quelle'), ...shared.booking() };

  async run(): Promise<void> {
    const { args, flags, context } = await this.begin(AreaIndicatorSet);
    const stated = await setIndicator(context, {
      area: await this.needText(args.area, 'area'),
      indicator: await this.needText(args.indicator, 'indicator'),
      value: await this.needText(args.value, 'value'),
      year: await this.needYear(flags.year),
      source: await this.needText(flags.source, 'source'),
    });
    await this.answer(stated.result, () => indicatorStatedText(stated, this.output.lang), stated.hints);
  }
}
