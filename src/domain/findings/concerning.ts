import { budgetYearOf, type Finding } from './finding.js';

/** The money that somebody looks at. */
interface Looked {
  readonly year: number;
  readonly programme?: string | undefined;
  readonly municipality?: string | undefined;
}

/** Whether a finding concerns this money: what belongs to no year, programme or municipality concerns all. */
export function concerns(finding: Finding, { year, programme, municipality }: Looked): boolean {
  const { facts } = finding;
  const of = {
    programme: 'programme' in facts ? facts.programme : null,
    municipality: 'municipality' in facts ? facts.municipality : null,
  };
  return (
    isOf(budgetYearOf(finding), year) && isOf(of.programme, programme) && isOf(of.municipality, municipality)
  );
}

function isOf<Value>(own: Value | null, wanted: Value | undefined): boolean {
  return own === null || wanted === undefined || own === wanted;
}
