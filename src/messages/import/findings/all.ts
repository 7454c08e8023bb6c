import type { Finding, FindingFacts } from '#src/domain/import/finding.js';
import type { Lang } from '../../phrase.js';
import { bookingTexts } from './booking.js';
import type { FindingText, FindingTexts } from './finding-text.js';
import { mappingTexts } from './mapping.js';
import { nameTexts } from './names.js';
import { readingTexts } from './reading.js';
import { tableTexts } from './tables.js';
import { valueTexts } from './values.js';

/** Every finding's sentences; complete by type. */
const findingTexts: FindingTexts<FindingFacts> = {
  ...bookingTexts,
  ...mappingTexts,
  ...nameTexts,
  ...readingTexts,
  ...tableTexts,
  ...valueTexts,
};

/** What is the matter, and what can be done about it. */
export function findingText(finding: Finding, lang: Lang): { reason: string; proposal: string } {
  const { code, facts, text, reading } = finding;
  const { reason, proposal } = findingTexts[code] as FindingText<object>; // the text of this very code
  const told = { ...facts, text, reading };
  return { reason: reason[lang](told), proposal: proposal[lang](told) };
}
