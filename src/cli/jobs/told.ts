import { frameWords } from '#src/messages/frame.js';
import type { Lang } from '#src/messages/phrase.js';
import { findingsInFile, runLines } from '#src/messages/report/run.js';
import type { JobResult } from './job-result.js';

/** One line for each file. */
export function runText(files: readonly JobResult[], lang: Lang): string {
  return files.map((file) => lineOf(file, lang)).join('\n');
}

function lineOf({ outcome, path, exit, error }: JobResult, lang: Lang): string {
  const why = (error?.message ?? '').replace(/\s+/g, ' ');
  const findings = error === null && exit !== 0 ? findingsInFile[lang]({}) : '';
  return runLines[outcome][lang]({ path, why }) + findings;
}

/** What can be done about what failed, each once. */
export function waysOut(files: readonly JobResult[], lang: Lang): readonly string[] {
  const hints = new Set(
    files.flatMap(({ error }) => (error === null || error.hint === '' ? [] : [error.hint])),
  );
  return [...hints].map((hint) => `${frameWords.wayOut[lang]}: ${hint}`);
}
