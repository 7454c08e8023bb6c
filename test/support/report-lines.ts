/**
 * How each report is asked for in the house test, by the id of its command. Every report has a line here: its figures are held
 * against each other in all of its forms.
 */
export const reportLines: Readonly<Record<string, readonly string[]>> = {
  'report:allocation': [
    'report allocation --year 2027',
    'report allocation --year 2027 --compare-year 2026',
    'report allocation --year 2027 --as-of 31.12.2027',
  ],
  'report:overview': ['report overview --year 2027', 'report overview --year 2026'],
  'report:area': ['report area groepelingen', 'report area all', 'report area all --year 2027'],
  'report:dashboard': [],
  'report:journal': ['report journal', 'report journal --year 2027'],
  'report:outflow': ['report outflow --year 2027', 'report outflow --year 2026'],
  'report:recipients': ['report recipients', 'report recipients --year 2027'],
  'report:answer': [
    'report answer --from-year 2024 --to-year 2027',
    'report answer --from-year 2024 --to-year 2027 --publish',
  ],
  'report:open-data': ['report open-data --year 2027', 'report open-data --from-year 2024'],
  'report:run': [],
  'report:diff': ['report diff ~e3b0c44298fc'],
};
