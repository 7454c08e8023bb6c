/** A piece of a number format: text that is shown as it stands, or a code such as `dd` or `#,##0`. */
export interface FormatToken {
  readonly isLiteral: boolean;
  readonly text: string;
}

/** Quoted or escaped text, a blank as wide as a character, a filler, a condition or locale in brackets, a run of one letter. */
const piece = /"([^"]*)"?|\\(.)|_(.)|\*(.)|\[([^\]]*)\]|AM\/PM|A\/P|General|([a-zA-Z])\6*|[^]/gi;
const currency = /^\$([^-]*)/;

/** The sections of a number format in their order: positive, negative, zero, text (ECMA-376 part 1, 18.8.31). */
export function formatSections(format: string): FormatToken[][] {
  const sections: FormatToken[][] = [[]];
  for (const [whole, quoted, escaped, blank, filler, bracketed] of format.matchAll(piece)) {
    if (whole === ';') sections.push([]);
    else if (filler !== undefined) continue;
    else sections.at(-1)?.push(tokenOf(whole, { quoted, escaped, blank, bracketed }));
  }
  return sections;
}

interface Parts {
  readonly quoted: string | undefined;
  readonly escaped: string | undefined;
  readonly blank: string | undefined;
  readonly bracketed: string | undefined;
}

function tokenOf(whole: string, { quoted, escaped, blank, bracketed }: Parts): FormatToken {
  if (bracketed !== undefined) return bracketToken(bracketed);
  if (blank !== undefined) return { isLiteral: true, text: ' ' };
  const literal = quoted ?? escaped;
  return literal === undefined ? { isLiteral: false, text: whole } : { isLiteral: true, text: literal };
}

/** `[$€-407]` shows its sign of a currency, `[h]` an elapsed time; `[<100]` is a condition, and colours show nothing. */
function bracketToken(bracketed: string): FormatToken {
  if (/^(?:h+|m+|s+|[<>=].*)$/i.test(bracketed)) return { isLiteral: false, text: `[${bracketed}]` };
  const [, sign = ''] = currency.exec(bracketed) ?? [];
  return { isLiteral: true, text: sign };
}
