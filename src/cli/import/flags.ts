import type { ImportRequest } from '#src/app/import/request.js';
import { targetWords } from '#src/messages/import/words.js';
import type { Words } from '#src/messages/phrase.js';
import { choiceFlag } from '../flags/choice.js';
import { economicKindFlag } from '../flags/choices.js';
import { shared } from '../flags/shared.js';
import { switchFlag, textFlag } from '../flags/text.js';

const creatable = { recipients: targetWords.recipients } satisfies Record<string, Words>;

/** What is said about a list beside its profile; the flags of `check`, `run` and `profile propose`. */
export const listFileFlags = {
  profile: textFlag('profil'),
  target: choiceFlag('target', targetWords, 'ziel'),
  year: shared.year(),
  programme: shared.programme(),
  municipality: shared.municipality(),
  track: shared.track(),
  area: shared.area(),
  recipient: shared.recipient(),
  purpose: shared.purpose(),
  decision: shared.decision(),
  'budget-line': textFlag('haushaltsstelle'),
  'economic-kind': economicKindFlag(),
  indicator: textFlag('kennzahl'),
  source: textFlag('quelle'),
  create: choiceFlag('create', creatable, 'anlegen'),
  corrects: textFlag('berichtigt'),
  'new-list': switchFlag('neue-liste'),
};

/** The field that each flag gives for all rows. */
const constantFields = {
  year: 'year',
  programme: 'programme',
  municipality: 'municipality',
  track: 'track',
  area: 'area',
  recipient: 'recipient',
  purpose: 'purpose',
  decision: 'decision',
  'budget-line': 'budgetLine',
  'economic-kind': 'economicKind',
  indicator: 'indicator',
  source: 'source',
} as const satisfies Partial<Record<keyof typeof listFileFlags, string>>;

type ConstantFlags = { readonly [F in keyof typeof constantFields]?: string | number | undefined };

interface ListFileFlags extends ConstantFlags {
  readonly profile?: string | undefined;
  readonly target?: ImportRequest['target'];
  readonly create?: 'recipients' | undefined;
  readonly corrects?: string | undefined;
  readonly 'new-list': boolean;
}

/** The flags above as the intentions take them. */
export function importRequest(file: string, flags: ListFileFlags): ImportRequest {
  const names = Object.keys(constantFields) as (keyof ConstantFlags)[]; // the record has exactly these keys
  const constants = names.flatMap((name): [string, string][] => {
    const value = flags[name];
    return value === undefined ? [] : [[constantFields[name], String(value)]];
  });
  return {
    file,
    profile: flags.profile,
    target: flags.target,
    constants: new Map(constants),
    createRecipients: flags.create === 'recipients',
    corrects: flags['new-list'] ? null : flags.corrects,
  };
}
