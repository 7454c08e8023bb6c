import { dayText } from '#src/messages/amounts.js';
import type { Lang } from '#src/messages/phrase.js';

/** From when to when something holds: `01.01.2020 bis 31.12.2023`, `ab 01.01.2020`, `unbegrenzt`. Days `YYYY-MM-DD`. */
export function spanText(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  lang: Lang,
): string {
  const [since, until, always, between] =
    lang === 'de'
      ? (['ab', 'bis', 'unbegrenzt', 'bis'] as const)
      : (['from', 'until', 'without limit', 'to'] as const);
  if (from === null) return to === null ? always : `${until} ${dayText(to, lang)}`;
  return to === null
    ? `${since} ${dayText(from, lang)}`
    : `${dayText(from, lang)} ${between} ${dayText(to, lang)}`;
}

/** A day of every year, stored as `01-31`: `31.01.`, `01-31`. */
export function dayOfYearText(monthAndDay: string, lang: Lang): string {
  const [month, day] = monthAndDay.split('-');
  return lang === 'de' ? `${day}.${month}.` : monthAndDay;
}
