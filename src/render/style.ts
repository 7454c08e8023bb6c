/** What a terminal can do to a text; chalk is one, and the caller decides whether there is any colour. */
export interface Style {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
}

const asIs = (text: string): string => text;

/** For a terminal without colours, and for files. */
export const plainStyle: Style = { bold: asIs, dim: asIs, red: asIs };
