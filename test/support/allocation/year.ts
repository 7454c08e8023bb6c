import type { Desk } from '../llq.js';
import { allocationDesk, applied, setPopulations } from './desk.js';
import { exampleText } from './plan-files.js';

/**
 * A realistic year of LLQ in Bremen: four tracks over 17 areas, last year's plan, and what happened since to the
 * budget and the allocation. Four plans, a plan changed, three moves (one reversed) and five entries of the budget.
 */
export async function busyYear(): Promise<Desk> {
  const desk = await allocationDesk();
  await setPopulations(desk);
  await applied(desk, exampleText.replace('year: 2027', 'year: 2026').replace('840.000', '780.000'));
  await applied(desk, exampleText, '--decision', 'Deputation für Soziales vom 10.12.2026');
  await amend(desk, ['50.000', 'supplement', 'Nachbewilligung für neue Quartiere']);
  await amend(
    desk,
    ['12.000', 'carry-in', 'Rest aus 2026'],
    '--from-year',
    '2026',
    '--track',
    'quartierszentren',
    '--area',
    'grohn',
  );
  await amend(desk, ['20.000', 'block', '=HYPERLINK("http://example.org")']);
  await amend(desk, ['5.000', 'unblock', 'teilweise aufgehoben']);
  await move(desk, ['5.000', 'quartierszentren', 'groepelingen', 'aeltere-menschen', 'tenever']);
  await move(desk, ['2.500,50', 'quartierszentren', 'blumenthal', 'quartierszentren', 'luessum']);
  const mistaken = await move(desk, [
    '1.000',
    'aeltere-menschen',
    'huchting',
    'quartierszentren',
    'huchting',
  ]);
  await desk.json('journal', 'reverse', mistaken, '--reason', 'doppelt erfasst');
  await applied(
    desk,
    exampleText
      .replace(/ {2}sonder.*\n {2}quartiere-im.*\n {2}aeltere.*\n/, '')
      .replace('840.000', '850.000'),
  );
  return desk;
}

async function amend(
  desk: Desk,
  [amount = '', kind = '', reason = '']: readonly string[],
  ...more: string[]
): Promise<void> {
  const place = ['--year', '2027', '--programme', 'llq', '--municipality', 'bremen'];
  await desk.json('budget', 'amend', amount, '--kind', kind, ...place, '--reason', reason, ...more);
}

async function move(desk: Desk, of: readonly string[]): Promise<string> {
  const [amount = '', fromTrack = '', fromArea = '', toTrack = '', toArea = ''] = of;
  const from = ['--from-track', fromTrack, '--from-area', fromArea];
  const to = ['--to-track', toTrack, '--to-area', toArea, '--year', '2027', '--reason', 'Mehrbedarf'];
  const { number } = await desk.json<{ number: string }>('allocation', 'move', amount, ...from, ...to);
  return number;
}
