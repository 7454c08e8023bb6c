import type { Finding, Participant } from '#src/domain/findings/finding.js';
import { money } from '#src/messages/amounts.js';
import { memberName, memberValue } from '#src/messages/finding/members.js';
import { findingText } from '#src/messages/finding/sentences.js';
import { waysOut } from '#src/messages/finding/ways-out/all.js';
import { findingKindWords, findingStateWords, findingWords } from '#src/messages/finding/words.js';
import { eventName } from '#src/messages/journal.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Shown } from '#src/render/facts.js';
import type { Table } from '#src/render/table.js';
import { titles } from '../lists/columns.js';

/** An event of somebody who took part. */
interface Involved extends Participant {
  readonly hash: string;
  readonly type: string;
}

interface Settled {
  readonly by: Participant;
  readonly reason: string;
  readonly decision: string | null;
  readonly acceptedCents: number | null;
}

/** One member of what a statement says. */
interface Version {
  readonly member: string;
  readonly number: string;
  readonly value: unknown;
}

/** A finding with all that is known about it. */
export interface ShownFinding {
  readonly finding: Finding;
  readonly events: readonly Involved[];
  readonly settlements: readonly Settled[];
  /** Of statements that contradict each other: where they differ. */
  readonly versions: readonly Version[];
}

export function findingSheet(shown: ShownFinding): Shown {
  const { finding, events, settlements, versions } = shown;
  const { kind, state } = finding;
  return {
    json: jsonOf(shown),
    sheet: {
      title: { de: `Befund ${finding.id}`, en: `Finding ${finding.id}` },
      facts: [
        { label: findingWords.kind, value: (lang) => `${findingKindWords[kind][lang]} (${kind})` },
        { label: findingWords.state, value: (lang) => findingStateWords[state][lang] },
        { label: findingWords.whatHappened, value: (lang) => findingText(finding, lang) },
        { label: findingWords.whatNow, value: (lang) => waysOut(finding, events, lang) },
        {
          label: state === 'settled' ? findingWords.settled : findingWords.settledSoFar,
          value: (lang) => settlements.map((one) => settlementLine(one, lang)),
        },
      ],
      tables: [(use) => use(eventTable(events)), (use) => use(versionTable(versions))],
    },
  };
}

/** The contract of `finding list`, with what is only looked up for one. */
function jsonOf({ finding, settlements, versions }: ShownFinding): object {
  return {
    ...finding,
    versions,
    settlements: settlements.map(({ by, ...settlement }) => ({
      number: by.number,
      actor: by.actor,
      recordedAt: by.recordedAt,
      reason: settlement.reason,
      decision: settlement.decision,
      acceptedCents: settlement.acceptedCents,
    })),
  };
}

function settlementLine({ by, reason, decision, acceptedCents }: Settled, lang: Lang): string {
  const amount = acceptedCents === null ? null : money(acceptedCents, lang);
  const parts = [`${momentText(by)}, ${by.actor} (${by.number})`, amount, reason, decision];
  return parts.filter((part) => part !== null).join(' · ');
}

function eventTable(events: readonly Involved[]): Table<Involved> {
  return {
    name: 'participants',
    title: findingWords.participants,
    rows: events,
    columns: [
      { key: 'number', title: titles.number, type: 'text', value: ({ number }) => number },
      { key: 'type', title: titles.event, type: 'text', value: ({ type }, lang) => eventName(type, lang) },
      { key: 'actor', title: findingWords.actor, type: 'text', value: ({ actor }) => actor },
      { key: 'recordedAt', title: findingWords.recordedAt, type: 'text', value: momentText },
      {
        key: 'replica',
        title: findingWords.replica,
        type: 'text',
        value: ({ replica }) => replica,
        dispensable: true,
      },
    ],
  };
}

function versionTable(versions: readonly Version[]): Table<Version> {
  return {
    name: 'versions',
    title: findingWords.versions,
    rows: versions,
    columns: [
      {
        key: 'member',
        title: findingWords.member,
        type: 'text',
        value: ({ member }, lang) => memberName(member, lang),
      },
      { key: 'number', title: titles.number, type: 'text', value: ({ number }) => number },
      {
        key: 'value',
        title: findingWords.value,
        type: 'text',
        value: ({ member, value }, lang) => memberValue(member, value, lang),
      },
    ],
  };
}

function momentText({ recordedAt }: Pick<Participant, 'recordedAt'>): string {
  return recordedAt.slice(0, 16).replace('T', ' ');
}
