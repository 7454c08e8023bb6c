import { Flags } from '@oclif/core';
import { reportOpenData } from '#src/app/report/open-data.js';
import { LlqCommand } from '#src/cli/command.js';
import { paidFlags } from '#src/cli/flags/paid.js';
import { reportFlags } from '#src/cli/flags/report.js';
import { textFlag } from '#src/cli/flags/text.js';
import { jsonOnly } from '#src/cli/formats.js';

const publisherFlags = {
  standard: Flags.option({ aliases: ['norm'], options: ['360giving'] as const })(),
  publisher: textFlag('herausgeber'),
  'publisher-id': textFlag('herausgeber-kennung'),
  prefix: textFlag('praefix'),
  'data-source': textFlag('quelle'),
  license: textFlag('lizenz'),
};

export default class ReportOpenData extends LlqCommand {
  static override aliases = ['bericht:offene-daten'];
  static override flags = {
    ...paidFlags,
    ...publisherFlags,
    ...reportFlags,
  };

  async run(): Promise<void> {
    const { flags, context } = await this.begin(ReportOpenData);
    const { standard, publisher: name = null, 'publisher-id': id = null, prefix = 'llq' } = flags;
    const { 'data-source': source = null, license = null } = flags;
    const publisher = standard === undefined ? null : { name, id, source, license };
    const shown = publisher === null ? flags : { ...flags, format: jsonOnly(this.output, flags) };
    const years = this.yearsOf(flags, context.year);
    await this.report(await reportOpenData(context, { ...flags, years, prefix, publisher }), shown);
  }
}
