import { sumCents, type Cents } from '#src/domain/cents.js';
import { groupBy } from '#src/domain/group-by.js';
import { touchesYear } from '#src/domain/validity.js';
import type { Year } from '#src/domain/year.js';
import { validityOf, type Template, type TemplateAmount, type TemplateProposal } from './template.js';

/** A known amount that holds in the year that was asked for. */
export interface ProposalPart extends TemplateAmount {
  /** The first year that it is known for. */
  readonly year: number;
  readonly source: string;
}

/** What a template proposes as the budget of one programme in one municipality. A proposal books nothing. */
export interface Proposal {
  readonly programme: string;
  readonly municipality: string;
  /** The sum of the parts. */
  readonly amountCents: Cents;
  /** The first year that this sum is known for. */
  readonly year: number;
  /** The sources of the parts, each once. */
  readonly source: string;
  /** One for each area, or one without an area; never empty. An area that gets nothing is a part of zero. */
  readonly parts: readonly ProposalPart[];
}

type Pot = Pick<TemplateProposal, 'programme' | 'municipality'>;

interface PotPart extends Pot, ProposalPart {}

/**
 * The budgets that a template proposes for a year, in the order of its file: for every programme and municipality the
 * sum over the areas that are valid in that year, each with its amount of the latest year up to it.
 */
export function proposalsFor(template: Template, year: Year): readonly Proposal[] {
  const parts = template.proposals.flatMap(partsOf).filter((part) => holdsIn(year, part, template));
  const latest = parts.filter((part) => !parts.some((other) => supersedes(other, part)));
  const pots = groupBy(latest, ({ programme, municipality }) => `${programme} ${municipality}`);
  return [...pots.values()].flatMap(proposalOf);
}

function partsOf({ amounts, ...of }: TemplateProposal): PotPart[] {
  return amounts.map((amount) => ({ ...of, ...amount }));
}

function holdsIn(year: Year, part: PotPart, { areas }: Template): boolean {
  const area = part.area === null ? undefined : areas[part.area];
  return part.year <= year && (area === undefined || touchesYear(validityOf(area), year));
}

function supersedes(later: PotPart, part: PotPart): boolean {
  const isSamePlace =
    later.programme === part.programme &&
    later.municipality === part.municipality &&
    later.area === part.area;
  return isSamePlace && later.year > part.year;
}

function proposalOf(parts: readonly PotPart[]): Proposal[] {
  const [first] = parts;
  if (!first) return [];
  const { programme, municipality } = first;
  const proposal = {
    programme,
    municipality,
    amountCents: sumCents(parts.map(({ amountCents }) => amountCents)),
    year: Math.max(...parts.map(({ year }) => year)),
    source: [...new Set(parts.map(({ source }) => source))].join('; '),
    parts: parts.map(({ area, amountCents, year, source }) => ({ area, amountCents, year, source })),
  };
  return [proposal];
}
