/** The keys of a profile file, in the order in which one is written. docs/import-profile.md says what each is for. */
export const profileKeys = [
  'list',
  'target',
  'sheets',
  'skip',
  'data-rows-with',
  'sum-words',
  'header',
  'columns',
  'years',
  'conventions',
  'without',
  'sheet-name',
  'group-labels',
  'fill-down',
  'blank-means-none',
  'constants',
  'key',
  'blank-amounts',
  'spellings',
  'create',
  'new-recipients',
  'persons-in',
  'persons',
  'sums',
] as const;
export type ProfileKey = (typeof profileKeys)[number];

/** The texts that a profile file is written with: above it, above its open questions, what else can be said, and at each key. */
export type ProfileTexts = Readonly<Record<ProfileKey | 'top' | 'questions' | 'more' | 'sums-found', string>>;
