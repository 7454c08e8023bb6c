import type { Spec } from 'vega';

const outermostTag = /^<svg\b[^>]*>|<\/svg>$/g;

/**
 * What Vega draws of a specification, without the element around it: shapes and texts that need no style and no script.
 * All texts are made by us and nothing is measured, so it is the same whatever the language, clock and fonts of a computer.
 */
export async function drawn(spec: Spec): Promise<string> {
  const { parse, View } = await import('vega');
  const view = new View(parse(spec), { renderer: 'none' });
  try {
    return (await view.toSVG()).replaceAll(outermostTag, '');
  } finally {
    view.finalize();
  }
}
