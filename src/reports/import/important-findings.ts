import type { Finding } from '#src/domain/import/finding.js';
import { groupBy } from '#src/domain/group-by.js';
import { severityOf, type Severity } from '#src/domain/import/severity.js';
import { findingText } from '#src/messages/import/findings/all.js';
import {
  alsoThere,
  findingsWords,
  furtherFindings,
  severityCountsText,
} from '#src/messages/import/findings-list.js';
import { severityWords } from '#src/messages/import/words.js';
import { withFacts } from '#src/messages/in-both.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Table } from '#src/render/table.js';
import { bySeverity, severityCounts } from './findings.js';

/** One finding, or several of one kind told by their first. */
interface FindingLine {
  readonly severity: Severity;
  /** Null: the whole file. */
  readonly place: string | null;
  readonly reason: string;
  readonly proposal: string;
  /** How many more there are. */
  readonly others: number;
}

/** So many different things of one kind stand each on a line of its own. */
const singly = 3;
/** So many lines are read; nobody reads more on a terminal. */
const mostLines = 20;
const placesNamed = 5;
const longestText = 24;

/** The findings that matter most, as a terminal shows them: errors first, many of one kind as one. */
export function importantFindings(findings: readonly Finding[], lang: Lang): Table<FindingLine> {
  const lines = linesOf(findings, lang);
  const shown = lines.slice(0, mostLines).flatMap((line) => findingLine(line, lang));
  const told = shown.reduce((count, { others }) => count + 1 + others, 0);
  const counts = severityCounts(findings);
  return {
    name: 'findings',
    title: titleOf((reader) => severityCountsText(counts, reader)),
    rows: shown,
    columns: [
      {
        key: 'severity',
        title: findingsWords.severity,
        type: 'text',
        value: ({ severity }, reader) => severityWords[severity][reader],
      },
      {
        key: 'place',
        title: findingsWords.place,
        type: 'text',
        value: ({ place }, reader) => place ?? findingsWords.wholeFile[reader],
      },
      { key: 'reason', title: findingsWords.reason, type: 'text', value: ({ reason }) => reason },
      { key: 'proposal', title: findingsWords.proposal, type: 'text', value: ({ proposal }) => proposal },
    ],
    notes: told < findings.length ? [further(findings.length - told)] : [],
  };
}

function titleOf(counts: (lang: Lang) => string): Table<FindingLine>['title'] {
  const { title } = findingsWords;
  return { de: `${title.de}: ${counts('de')}`, en: `${title.en}: ${counts('en')}` };
}

function further(count: number): { de: string; en: string } {
  return withFacts(furtherFindings, { count });
}

/** What says the same is one line; and so is everything of one kind, where it says too many different things. */
function linesOf(findings: readonly Finding[], lang: Lang): Finding[][] {
  const kinds = groupBy(bySeverity(findings), kindOf);
  return [...kinds.values()].flatMap((kind) => alike(kind, lang) ?? [kind]);
}

/** Findings that say the same; null as soon as it is clear that there are too many different ones: a list may have as many as rows. */
function alike(kind: readonly Finding[], lang: Lang): Finding[][] | null {
  const groups = new Map<string, Finding[]>();
  for (const finding of kind) {
    const { reason, proposal } = findingText(finding, lang);
    const group = groups.get(reason + proposal);
    if (group !== undefined) group.push(finding);
    else if (groups.size === singly) return null;
    else groups.set(reason + proposal, [finding]);
  }
  return [...groups.values()];
}

/** Findings of a code about the same sort of name or of the same rule. */
function kindOf({ code, facts }: Finding): string {
  if ('noun' in facts) return `${code} ${facts.noun}`;
  if ('refusal' in facts) return `${code} ${facts.refusal}`;
  return code;
}

function findingLine([first, ...others]: readonly Finding[], lang: Lang): FindingLine[] {
  if (first === undefined) return [];
  const { reason, proposal } = findingText(first, lang);
  const places = others.slice(0, placesNamed).map((other) => otherText(other, first));
  const also = alsoThere[lang]({ places, more: others.length - places.length });
  return [
    {
      severity: severityOf(first.code),
      place: placeText(first),
      reason: others.length === 0 ? reason : `${reason} ${also}`,
      proposal,
      others: others.length,
    },
  ];
}

function placeText({ place: { sheet, cell } }: Finding): string | null {
  return sheet === null ? null : [sheet, cell].filter((part) => part !== null).join('!');
}

/** The cell, with its sheet where that is another one, and what stands there or above it. */
function otherText(other: Finding, first: Finding): string {
  const { sheet, cell } = other.place;
  const place = sheet === first.place.sheet ? (cell ?? sheet) : placeText(other);
  const text = subjectOf(other);
  const shown = text === null || text === subjectOf(first) ? null : `(${shortened(text)})`;
  return [place, shown].filter((part) => part !== null).join(' ');
}

function subjectOf({ text, facts }: Finding): string | null {
  return text ?? ('title' in facts ? facts.title : null);
}

function shortened(text: string): string {
  return text.length > longestText ? `${text.slice(0, longestText)}…` : text;
}
