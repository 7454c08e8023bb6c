import type { CommandHelp } from '../command-help.js';

const finding = {
  finding: { de: 'Kennung des Befunds, etwa F-7K3QZ1', en: 'identifier of the finding, such as F-7K3QZ1' },
};

export const findingHelp: Readonly<Record<string, CommandHelp>> = {
  'finding:list': {
    summary: {
      de: 'Zeigen, worum sich nach einem Abgleich jemand kümmern muss',
      en: 'Show what needs a person after synchronising',
    },
    description: {
      de: 'Was mehrere getrennt gebucht haben, zählt alles; was dabei nicht zusammenpasst, steht hier, auf jedem Rechner gleich. Mit --alle auch, was schon erledigt ist.',
      en: 'All that several people recorded apart counts; what does not fit together stands here, the same on every computer. With --all also what was settled.',
    },
    examples: [
      { de: 'llq befund liste', en: 'llq finding list' },
      {
        de: 'llq befund liste --alle --art "gleicher Name"',
        en: 'llq finding list --all --kind same-name',
      },
    ],
    flags: {
      kind: { de: 'nur diese Art', en: 'only this kind' },
      year: { de: 'nur Befunde dieses Haushaltsjahrs', en: 'only findings of this budget year' },
      all: { de: 'auch erledigte', en: 'also those that were settled' },
    },
  },
  'finding:show': {
    summary: {
      de: 'Einen Befund zeigen: was ist, wer was wann getan hat, was zu tun ist',
      en: 'Show a finding: what is wrong, who did what when, what to do',
    },
    examples: [{ de: 'llq befund zeigen F-7K3QZ1', en: 'llq finding show F-7K3QZ1' }],
    flags: finding,
  },
  'finding:settle': {
    summary: {
      de: 'Einen Befund erledigen, wenn alles so bleiben soll',
      en: 'Settle a finding where all shall stay as it is',
    },
    description: {
      de: 'Wer etwas richtigstellt (storniert, umschichtet, zusammenführt), braucht das nicht: Der Befund endet dann von selbst. Bei Überziehungen gilt die heutige Höhe als hingenommen; wird es mehr, ist der Befund wieder offen. Zurücknehmen mit „llq journal stornieren“.',
      en: 'Whoever puts something right (reverses, moves, merges) needs no settling: the finding then ends by itself. Of an excess today’s amount is accepted; if it grows the finding opens again. Take it back with "llq journal reverse".',
    },
    examples: [
      {
        de: 'llq befund erledigen F-7K3QZ1 --grund "zwei verschiedene Vereine"',
        en: 'llq finding settle F-7K3QZ1 --reason "two different associations"',
      },
    ],
    flags: finding,
  },
};
