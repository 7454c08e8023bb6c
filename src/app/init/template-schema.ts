import { z } from 'zod';
import { areaKinds, type AreaKind } from '#src/domain/codes.js';
import { compareText } from '#src/domain/compare.js';
import type { Day } from '#src/domain/day.js';
import { economicKinds } from '#src/domain/economic-kind.js';
import type { Span } from '#src/domain/validity.js';
import type { TemplateArea, TemplateContents, TemplateProposal } from './template.js';
import { amount, closingDay, code, day, name, openDay, problem, source, year } from './template-values.js';

const aliasNames = z.array(name).default([]);
const areaKind = z.enum(areaKinds);
const areas = z.array(code).nonempty(problem('empty'));
const open = { from: openDay, to: openDay };
const periodProblem = { ...problem('period'), path: ['to'] };

const kinds = z
  .partialRecord(areaKind, day)
  .refine((since) => Object.keys(since).length > 0, problem('empty'))
  .transform(oldestFirst);

const programme = z.strictObject({ name, aliasNames, firstGuardedYear: year, closingDay });

const track = z
  .strictObject({
    name,
    programme: code,
    municipality: code,
    economicKind: z.enum(economicKinds),
    areaKinds: z.array(areaKind).nonempty(problem('empty')).nullable().default(null),
    ...open,
  })
  .refine(endsAfterBeginning, periodProblem);

const area: z.ZodType<TemplateArea> = z
  .strictObject({ name, aliasNames, municipality: code, kinds, to: openDay })
  .refine((of) => of.kinds.every(({ from }) => endsAfterBeginning({ from, to: of.to })), periodProblem);

const enrolment = z.strictObject({ areas, ...open }).refine(endsAfterBeginning, periodProblem);

const management = z.strictObject({ by: name, areas, ...open }).refine(endsAfterBeginning, periodProblem);

const proposal: z.ZodType<TemplateProposal> = z
  .strictObject({
    programme: code,
    municipality: code,
    year,
    source,
    amount: amount.optional(),
    areas: z.record(code, amount).default({}),
  })
  .transform(({ amount: whole, areas: ofAreas, ...of }) => ({
    ...of,
    amounts: [
      ...(whole === undefined ? [] : [{ area: null, amountCents: whole }]),
      ...Object.entries(ofAreas).map(([ofArea, amountCents]) => ({ area: ofArea, amountCents })),
    ],
  }))
  .refine(({ amounts }) => amounts.length > 0, problem('empty'));

/** The shape of a template file, as texts, lists and maps. Where its own checks fail, the message is the problem. */
export const templateSchema: z.ZodType<TemplateContents> = z.strictObject({
  municipalities: z.record(code, z.strictObject({ name })),
  programmes: z.record(code, programme),
  tracks: z.record(code, track),
  areas: z.record(code, area),
  enrolments: z.record(code, z.array(enrolment)),
  managements: z.array(management),
  proposals: z.array(proposal),
});

function oldestFirst(since: Partial<Record<AreaKind, Day>>): TemplateArea['kinds'] {
  return areaKinds
    .flatMap((kind) => (since[kind] === undefined ? [] : [{ kind, from: since[kind] }]))
    .toSorted((a, b) => compareText(a.from, b.from));
}

function endsAfterBeginning({ from, to }: Span): boolean {
  return from === null || to === null || from <= to;
}
