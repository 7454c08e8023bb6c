import type { OpenQuestion } from '#src/app/import/open-questions.js';
import { openQuestions } from '#src/app/import/open-questions.js';
import type { ImportSession } from '#src/app/import/session.js';
import { decisionText } from '#src/messages/import/decisions.js';
import { checkDialogueWords as words, questionAt } from '#src/messages/import/dialogue.js';
import { findingText } from '#src/messages/import/findings/all.js';
import type { Lang } from '#src/messages/phrase.js';
import type { Asker } from '../asker.js';
import type { Output } from '../output.js';

export interface CheckDesk {
  readonly asker: Asker;
  readonly output: Output;
}

type ProfileDecision = Parameters<ImportSession['decide']>[0][number];

/**
 * Asks what is open about a list, one question after the other, and checks the list again with each answer, until
 * nothing is open or the person has had enough.
 */
export async function settleOpen(session: ImportSession, desk: CheckDesk): Promise<ImportSession> {
  const skipped = new Set<string>();
  for (let current = session; ;) {
    const [question, ...more] = openQuestions(current.checked.findings).filter(
      ({ key }) => !skipped.has(key),
    );
    if (question === undefined) return current;
    const answer = await ask(question, more.length, desk);
    if (answer === 'stop') return current;
    if (answer === 'skip') skipped.add(question.key);
    else current = await desk.output.withProgress(() => current.decide([answer]));
  }
}

async function ask(
  question: OpenQuestion,
  left: number,
  desk: CheckDesk,
): Promise<ProfileDecision | 'skip' | 'stop'> {
  const { asker, output } = desk;
  const { lang } = output;
  const { finding, answers, inOwnWords } = question;
  const { sheet, cell } = finding.place;
  const place = [sheet, cell].filter((part) => part !== null).join('!');
  const { reason } = findingText(finding, lang);
  const chosen = await asker.select(
    questionAt[lang]({ place, reason, left }),
    [
      ...answers.map((answer, at) => ({ name: answerText(answer, lang), value: String(at) })),
      ...(inOwnWords === null ? [] : [{ name: words.inOwnWords[lang], value: 'own' }]),
      { name: words.skip[lang], value: 'skip' },
      { name: words.stop[lang], value: 'stop' },
    ],
    '--profile',
  );
  if (chosen === 'skip' || chosen === 'stop') return chosen;
  const answer = answers[Number(chosen)];
  if (answer !== undefined || inOwnWords === null) return answer?.decision ?? 'skip';
  return asker.value(words.answer[lang], '--profile', (typed) => inOwnWords(typed.trim()));
}

function answerText({ decision, shows }: OpenQuestion['answers'][number], lang: Lang): string {
  const text = decisionText(decision, lang);
  return shows === null ? text : `${text} → ${shows}`;
}
