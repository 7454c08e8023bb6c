import type Yaml from 'yaml';
import { profileKeys, type ProfileKey, type ProfileTexts } from '#src/domain/import/profile-keys.js';
import type { Answer } from '#src/lists/profile/answers.js';
import { decideProfile, type ProfileDecision } from '#src/lists/profile/decide.js';
import { emptyProfile } from '#src/lists/profile/empty.js';
import type { ExpectedSum, Profile } from '#src/lists/profile/profile.js';
import { profileParts, sumText, type ProfileText } from './written-parts.js';
import { samples } from './samples.js';
import { oneLine, YamlNodes } from './yaml-nodes.js';

/** Something that is still open about a list, in a sentence, and what can be decided about it. */
export interface ProfileQuestion {
  readonly says: string;
  readonly answers: readonly Answer[];
}

/** What a profile file says to people beside the profile itself; all of it in comments. */
export interface ProfileExtras {
  readonly texts: ProfileTexts;
  /** Texts of cells by field, and by year for years side by side. */
  readonly examples: ReadonlyMap<string, readonly string[]>;
  readonly questions: readonly ProfileQuestion[];
  /** Sums that the list states: they hold for this list only, so whoever expects them in the next one says so. */
  readonly sumsFound: readonly ExpectedSum[];
}

/** So much of a cell is enough to know it. */
const longestExample = 30;

/**
 * The text of a profile file that `readProfile` reads as the same profile: each part under a comment, columns with
 * examples of their cells, open questions with the lines that would answer them, and a line for what else can be said.
 */
export async function writeProfile(profile: Profile, extras: ProfileExtras): Promise<string> {
  const { default: yaml } = await import('yaml');
  const parts = profileParts(profile);
  const nodes = new YamlNodes(yaml, { inline: false });
  const contents = nodes.map(parts, 0);
  for (const pair of contents.items) explain(yaml, pair, extras);
  const document = new yaml.Document(contents, { schema: 'failsafe' });
  const used = new Set<ProfileKey>(parts.keys());
  const sections = [
    comment(extras.texts.top),
    ...questionLines(yaml, extras),
    document.toString(oneLine).trim(),
    ...sumLines(yaml, extras),
    ...moreLines(used, extras.texts),
  ];
  return `${sections.join('\n\n')}\n`;
}

/** Puts the comment of a part above it, and examples behind its columns. */
function explain(yaml: typeof Yaml, { key, value }: Yaml.Pair, { texts, examples }: ProfileExtras): void {
  const part = yaml.isScalar(key) ? profileKeys.find((one) => one === key.value) : undefined;
  if (part === undefined || !yaml.isScalar(key)) return;
  key.commentBefore = commentBody(texts[part]);
  key.spaceBefore = true;
  if ((part !== 'columns' && part !== 'years') || !yaml.isMap(value)) return;
  for (const column of value.items) {
    const shown = examples.get(yaml.isScalar(column.key) ? String(column.key.value) : '') ?? [];
    if (yaml.isNode(column.value) && shown.length > 0)
      column.value.comment = ` ${shown.map(example).join('; ')}`;
  }
}

function questionLines(yaml: typeof Yaml, { texts, questions }: ProfileExtras): readonly string[] {
  if (questions.length === 0) return [];
  const lines = questions.flatMap(({ says, answers }) => [
    comment(`? ${says}`),
    ...answers.map(({ decision, shows }) =>
      comment(`    ${lineOf(yaml, decision)}${shows === null ? '' : `   # ${shows}`}`),
    ),
  ]);
  return [[comment(texts.questions), ...lines].join('\n')];
}

/** What a decision would be in a profile, on one line. */
function lineOf(yaml: typeof Yaml, decision: ProfileDecision): string {
  const parts = profileParts(decideProfile(emptyProfile(''), decision));
  const decided = [...parts].filter(([key]) => key !== 'list' && key !== 'sheets');
  return decided.map(([key, text]) => `${key}: ${inline(yaml, text)}`).join(', ');
}

function sumLines(yaml: typeof Yaml, { texts, sumsFound }: ProfileExtras): readonly string[] {
  if (sumsFound.length === 0) return [];
  const sums = sumsFound.map((sum) => comment(`  - ${inline(yaml, sumText(sum))}`));
  return [[comment(texts['sums-found']), comment('sums:'), ...sums].join('\n')];
}

function inline(yaml: typeof Yaml, text: ProfileText): string {
  const node = new YamlNodes(yaml, { inline: true }).of(text, 0);
  return new yaml.Document(node, { schema: 'failsafe' }).toString(oneLine).trim();
}

function moreLines(used: ReadonlySet<ProfileKey>, texts: ProfileTexts): readonly string[] {
  const unused = profileKeys.filter((key) => !used.has(key));
  const lines = unused.flatMap((key) => [comment(texts[key]), comment(`  ${samples[key]}`)]);
  return [[comment(texts.more), ...lines].join('\n')];
}

function example(text: string): string {
  const shown = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return shown.length > longestExample ? `${shown.slice(0, longestExample)}…` : shown;
}

function comment(text: string): string {
  return commentBody(text).replace(/^/gm, '#');
}

/** YAML puts the sign itself; one blank after it. */
function commentBody(text: string): string {
  return text.replace(/[^\P{Cc}\n]+/gu, ' ').replace(/^/gm, ' ');
}
