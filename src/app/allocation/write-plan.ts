import type { Plan } from '#src/domain/allocation/plan.js';
import { trackPlanText } from '#src/domain/allocation/plan-text.js';

/**
 * The text of a plan file that `readPlan` reads as the same plan: the same plan gives the same bytes. `header` is
 * put on top as a comment; it can have several lines.
 */
export async function writePlan(plan: Plan, header: string): Promise<string> {
  const { default: yaml } = await import('yaml');
  const tracks = Object.fromEntries(plan.tracks.map((track) => [track.track, trackPlanText(track)]));
  const document = new yaml.Document(
    { year: String(plan.year), programme: plan.programme, municipality: plan.municipality, tracks },
    { schema: 'failsafe', aliasDuplicateObjects: false },
  );
  document.commentBefore = header.replace(/^/gm, ' ');
  return document.toString({ lineWidth: 0 });
}
