import type { EncodeEntry, Mark, Spec } from 'vega';

/** What Vega is to draw, and how large it will be. */
export interface Drawing {
  readonly spec: Spec;
  readonly width: number;
  readonly height: number;
}

/** Where nothing else is said. */
const fontSize = 13;

/** Texts of some data; their font is that of the page. */
export function text(data: string, looks: EncodeEntry): Mark {
  return {
    type: 'text',
    aria: false,
    from: { data },
    encode: { enter: { fontSize: { value: fontSize }, font: { value: 'inherit' }, ...looks } },
  };
}
