import type { Finding } from '#src/domain/findings/finding.js';
import { findingText } from '#src/messages/finding/sentences.js';
import { findingKindWords, findingStateWords, findingWords } from '#src/messages/finding/words.js';
import type { List } from '#src/render/list.js';

export type FindingRow = Finding;

/** What needs a person; what was settled stands among it, faint. */
export function findingList(findings: readonly FindingRow[]): List<FindingRow> {
  return {
    json: { findings },
    table: {
      name: 'findings',
      title: findingWords.title,
      rows: findings,
      look: ({ state }) => (state === 'settled' ? { emphasis: 'faint' } : {}),
      columns: [
        { key: 'id', title: findingWords.finding, type: 'text', value: ({ id }) => id },
        {
          key: 'kind',
          title: findingWords.kind,
          type: 'text',
          value: ({ kind }, lang) => findingKindWords[kind][lang],
        },
        {
          key: 'state',
          title: findingWords.state,
          type: 'text',
          value: ({ state }, lang) => findingStateWords[state][lang],
        },
        {
          key: 'text',
          title: findingWords.whatHappened,
          type: 'text',
          value: (finding, lang) => findingText(finding, lang),
        },
        {
          key: 'participants',
          title: findingWords.participants,
          type: 'text',
          value: ({ participants }) => [...new Set(participants.map(({ actor }) => actor))].join(', '),
          dispensable: true,
        },
      ],
    },
  };
}
