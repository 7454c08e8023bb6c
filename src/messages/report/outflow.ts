import type { NoForecast } from '#src/domain/reporting/outflow/forecast.js';
import type { Phrase, Words } from '../phrase.js';

export const outflowTitle: Phrase<{ year: number }> = {
  de: ({ year }) => `Mittelabfluss ${year}`,
  en: ({ year }) => `Outflow ${year}`,
};

/** How the tables of the report are called. */
export const outflowLabels = {
  months: { de: 'Monate', en: 'Months' },
  tracks: { de: 'Förderschienen', en: 'Tracks' },
  trackMonths: { de: 'Schienen je Monat', en: 'Tracks by month' },
  curves: { de: 'Schienen kumuliert', en: 'Tracks cumulated' },
  forecasts: { de: 'Hochrechnung', en: 'Forecast' },
  history: { de: 'Probe an Vorjahren', en: 'Check on past years' },
} satisfies Record<string, Words>;

/** The slots of a year in short: twelve months, after the year, and without a month. */
export const slotWords: readonly Words[] = [
  { de: 'Jan', en: 'Jan' },
  { de: 'Feb', en: 'Feb' },
  { de: 'März', en: 'Mar' },
  { de: 'Apr', en: 'Apr' },
  { de: 'Mai', en: 'May' },
  { de: 'Juni', en: 'Jun' },
  { de: 'Juli', en: 'Jul' },
  { de: 'Aug', en: 'Aug' },
  { de: 'Sep', en: 'Sep' },
  { de: 'Okt', en: 'Oct' },
  { de: 'Nov', en: 'Nov' },
  { de: 'Dez', en: 'Dec' },
  { de: 'danach', en: 'later' },
  { de: 'ohne Monat', en: 'no month' },
];

export const outflowWords = {
  number: { de: 'Nr.', en: 'No.' },
  month: { de: 'Monat', en: 'Month' },
  paid: { de: 'Ausgezahlt', en: 'Paid' },
  cumulative: { de: 'Ausgezahlt, kumuliert', en: 'Paid, cumulated' },
  plan: { de: 'Plan, kumuliert', en: 'Plan, cumulated' },
  previous: { de: 'Vorjahr, kumuliert', en: 'Last year, cumulated' },
  previousTotal: { de: 'Vorjahr', en: 'Last year' },
  forecast: { de: 'Hochrechnung', en: 'Forecast' },
  used: { de: 'Anteil an der Zuteilung', en: 'Share of allocation' },
  asOf: { de: 'Stand Ende', en: 'By the end of' },
  meanShare: { de: 'Bis dahin im Mittel gezahlt', en: 'Paid by then on average' },
  yearEnd: { de: 'Zum Jahresende erwartet', en: 'Expected by the year’s end' },
  left: { de: 'Bliebe übrig', en: 'Would be left' },
  meanError: { de: 'Mittlerer Fehler', en: 'Mean error' },
  why: { de: 'Warum keine', en: 'Why none' },
  byThen: { de: 'Bis dahin gezahlt', en: 'Paid by then' },
  share: { de: 'Anteil', en: 'Share' },
  yearTotal: { de: 'Im ganzen Jahr', en: 'In the whole year' },
  expected: { de: 'Hochgerechnet', en: 'Was expected' },
  error: { de: 'Fehler', en: 'Error' },
} satisfies Record<string, Words>;

/** Complete by type. */
export const noForecastWords: Record<NoForecast, Words> = {
  'too-few-years': {
    de: 'weniger als drei Vorjahre, die zählen',
    en: 'fewer than three past years that count',
  },
  'year-over': { de: 'das Jahr ist vorbei', en: 'the year is over' },
  'no-month-yet': { de: 'noch kein Monat ist vollständig', en: 'no month is complete yet' },
  'nothing-paid': { de: 'bis dahin ist zu wenig gezahlt', en: 'too little is paid by then' },
  'months-unknown': { de: 'zu viel ist ohne Monat', en: 'too much is without a month' },
};

/** Sentences below the tables. */
export const outflowNotes = {
  paid: {
    de: 'Ausgezahlt ist abzüglich dessen, was im selben Jahr zurückkam. „danach“ ist nach dem Jahresende für das Jahr gezahlt; „ohne Monat“ sind alte Listen, die keinen Monat nennen.',
    en: 'Paid is less what came back in the same year. "later" was paid after the year’s end and counts for the year; "no month" are old lists that tell no month.',
  },
  plan: {
    de: 'Der Plan ist die Zuteilung des Jahres, gleichmäßig auf zwölf Monate verteilt.',
    en: 'The plan is the allocation of the year, spread evenly over twelve months.',
  },
  curve: {
    de: 'Die Kurve der Hochrechnung gibt es nur, wenn sie für jedes Programm möglich ist, aus dem gezahlt wurde; siehe „Hochrechnung“.',
    en: 'The curve of the forecast is there only if it can be told for every programme that has paid; see "Forecast".',
  },
  method: {
    de: 'Die Hochrechnung teilt, was bis zum Ende des letzten vollständigen Monats gezahlt ist, durch den mittleren Anteil, der in den Vorjahren bis dahin gezahlt war. Vollständig ist ein Monat, nach dem schon gezahlt wurde, oder der am Stichtag endet. Gezählt werden Vorjahre, in denen gegen Mittel geprüft wurde, mit mindestens zwölf Zahlungen, deren Monat bekannt ist. Sie setzt voraus, dass so gezahlt wird wie früher; Bescheide kennt sie nicht.',
    en: 'The forecast divides what is paid by the end of the last complete month by the mean share that had been paid by then in past years. A month is complete if something was paid after it, or if it ends on the day that is asked for. Past years count in which money was checked, with at least twelve payments of which the month is known. It takes for granted that payments go as they went; it knows of no grants.',
  },
  check: {
    de: 'Jedes Vorjahr ist aus den anderen hochgerechnet, als wäre man damals im selben Monat gewesen. Der Fehler ist, um wie viel das vom wirklichen Jahr abwich; über null war es zu viel.',
    en: 'Every past year is told from the others, as if one were in the same month of it. The error is by how much that missed the real year; above zero it was too much.',
  },
} satisfies Record<string, Words>;

export const curvesChart: Words = {
  de: 'Ausgezahlt je Förderschiene, kumuliert',
  en: 'Paid by track, cumulated',
};

export const outflowChart: Words = {
  de: 'Ausgezahlt im Lauf des Jahres',
  en: 'Paid in the course of the year',
};
