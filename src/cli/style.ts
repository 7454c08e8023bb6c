import { plainStyle, type Style } from '#src/render/style.js';
import type { Sink, Surroundings } from './surroundings.js';

/** Colours where a terminal shows them: `NO_COLOR` switches them off, `FORCE_COLOR` on, whatever stands there. */
export async function styleFor(sink: Sink, env: Surroundings['env']): Promise<Style> {
  if (!wantsColour(sink, env)) return plainStyle;
  const { Chalk } = await import('chalk');
  const { bold, dim, red } = new Chalk({ level: 1 });
  return { bold, dim, red };
}

/** https://no-color.org: any value but the empty one. `FORCE_COLOR=0` means no. */
function wantsColour(sink: Sink, env: Surroundings['env']): boolean {
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  if (env['NO_COLOR']) return false;
  return sink.isTTY && env['TERM'] !== 'dumb';
}
