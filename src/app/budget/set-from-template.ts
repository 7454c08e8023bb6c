import { usualKind } from '#src/domain/budget/usual-kind.js';
import type { EconomicKind } from '#src/domain/economic-kind.js';
import type { Draft } from '#src/domain/events/all.js';
import type { BudgetSet } from '#src/domain/events/money.js';
import type { Hint } from '#src/domain/hint.js';
import { refuse } from '#src/domain/refusal.js';
import type { Year } from '#src/domain/year.js';
import type { Reader } from '#src/store/database.js';
import { sumsOfYear } from '#src/store/queries/balance.js';
import { templateOfLedger } from '#src/store/queries/ledger.js';
import type { Context } from '../context.js';
import { readDirectory } from '../directory.js';
import { placeCodes, type PlaceTexts } from '../filter.js';
import { proposalsFor, type Proposal } from '../init/proposals.js';
import { readTemplate } from '../init/read-template.js';

export interface ProposalRequest {
  readonly year: Year;
  readonly decision?: string | undefined;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/** A proposal of the template, and whether it was taken: `number` is null where a budget stood already, or on a dry run. */
export interface TakenProposal extends Proposal {
  readonly budgetYear: number;
  readonly alreadySet: boolean;
  readonly number: string | null;
}

/**
 * Takes the template's proposals for a year as budgets, each with its source. Where the programme has any budget of
 * that year in the municipality it stays, and nothing is added to it. Refuses `template-without-proposals`.
 */
export async function setFromTemplate(
  context: Context,
  request: ProposalRequest,
): Promise<{ proposals: TakenProposal[]; hints: readonly Hint[] }> {
  const ledger = await context.ledger();
  const templateName = await ledger.read(templateOfLedger);
  const template = await readTemplate(context.templates, templateName);
  const { answer, appended } = await ledger.book(async (reader) => {
    const directory = await readDirectory(reader);
    const wanted = placeCodes(directory, request);
    const proposals = proposalsFor(template, request.year).filter((proposal) => isWanted(proposal, wanted));
    if (proposals.length === 0)
      refuse('template-without-proposals', { template: templateName, year: request.year });
    const drafts: Draft[] = [];
    const taken: { proposal: Proposal; draftAt: number | null }[] = [];
    for (const proposal of proposals) {
      const isSet = await hasBudget(reader, request.year, proposal);
      taken.push({ proposal, draftAt: isSet ? null : drafts.length });
      const economicKind = usualKind(directory.tracks, proposal);
      if (!isSet) drafts.push({ type: 'budget.set', data: budgetOf(proposal, economicKind, request) });
    }
    return { drafts, answer: { taken, nothingToBook: drafts.length === 0 } };
  }, context.dryRun);
  const proposals = answer.taken.map(({ proposal, draftAt }) => ({
    ...proposal,
    budgetYear: request.year,
    alreadySet: draftAt === null,
    number: (draftAt === null ? undefined : appended[draftAt])?.number ?? null,
  }));
  return { proposals, hints: answer.nothingToBook ? [{ code: 'nothing-to-book', facts: {} }] : [] };
}

function isWanted(proposal: Proposal, { programme, municipality }: PlaceTexts): boolean {
  return (
    (programme === undefined || proposal.programme === programme) &&
    (municipality === undefined || proposal.municipality === municipality)
  );
}

/** Whether any budget line of the programme is set: the proposal is the sum of all of them. */
async function hasBudget(reader: Reader, year: Year, of: Proposal): Promise<boolean> {
  const sums = await sumsOfYear(reader, year, of);
  return sums.some(({ measure }) => measure === 'original');
}

function budgetOf(
  { programme, municipality, amountCents, source }: Proposal,
  economicKind: EconomicKind,
  { year, decision }: ProposalRequest,
): BudgetSet {
  const place = { year, programme, municipality, budgetLine: null, economicKind };
  return { ...place, amountCents, decision: decision ?? null, source };
}
