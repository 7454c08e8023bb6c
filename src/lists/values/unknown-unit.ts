const unit = String.raw`(?:euro-?cents?|€-?cents?|cents?|ct|¢|pf|pfennig|[tk]?dm|d-mark|dem|(?:us-?|[tk] ?)?\$|[tk]?usd|(?:us-)?dollars?|[tk]?chf|[tk]?gbp|£)`;
const notWithinWord = String.raw`(?<![\p{L}\d])`;
const wordEnd = String.raw`(?![\p{L}\d-])`;

const named = new RegExp(`${notWithinWord}${unit}${wordEnd}`, 'iu');
/** A sentence may mention another currency; only `in DM`, `(DM)` and `DM` alone say what the figures are. */
const saidAbove = new RegExp(String.raw`(?:^|[([]|(?<!\p{L})in )(${unit})(?=$|[)\].,;: ])`, 'iu');
const euro = new RegExp(String.raw`€|${notWithinWord}(?:[tk]?eur|euro)${wordEnd}`, 'iu');
const partOfEuro = /(?:euro|€)-?cents?/iu;

/** `in 100 €`; years are those of prices. */
const countedEuros = /(?<!\p{L})in (?!(?:19|20)\d\d(?!\d))(\d[\d.,' ]*|hundert) ?(?:€|eur|euro)(?!\p{L})/iu;
const knownCounts: ReadonlySet<string> = new Set(['1', '1000', '1000000', '1000000000']);

/** A unit that figures under a title have and that is not read as euros: `Cent`, `DM`, `$`, `in 100 €`. Null for none. */
export function unknownUnit(title: string): string | null {
  const text = title.replace(/\s+/g, ' ');
  const [counted, count = ''] = countedEuros.exec(text) ?? [];
  if (counted !== undefined && !knownCounts.has(count.replace(/\D/g, ''))) return counted;
  const cents = partOfEuro.exec(text)?.[0];
  if (cents !== undefined || euro.test(text)) return cents ?? null;
  return named.exec(text)?.[0] ?? null;
}

/** The same of a text above a table, which says more than a title. */
export function unknownUnitAbove(text: string): string | null {
  return unknownUnit(text) === null ? null : (saidAbove.exec(text)?.[1] ?? null);
}
