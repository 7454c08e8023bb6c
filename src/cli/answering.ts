import { Question, type QuestionCode } from '#src/domain/question.js';
import type { Lang } from '#src/messages/phrase.js';
import { questionText } from '#src/messages/questions.js';
import type { Asker } from './asker.js';

/**
 * Runs `attempt` until no question is left open, each time with the codes of the questions that got a yes. A no
 * cancels the command.
 */
export async function untilAnswered<T>(
  asker: Asker,
  lang: Lang,
  attempt: (agreed: ReadonlySet<QuestionCode>) => Promise<T>,
): Promise<T> {
  for (const agreed = new Set<QuestionCode>(); ;) {
    try {
      return await attempt(agreed);
    } catch (error) {
      if (!(error instanceof Question)) throw error;
      const { asks, flag } = questionText(error, lang);
      await asker.confirm(asks, flag);
      agreed.add(error.code);
    }
  }
}
