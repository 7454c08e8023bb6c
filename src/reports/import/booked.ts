import type { Shown, SomeTable } from '#src/render/facts.js';
import type { Lang } from '#src/messages/phrase.js';
import { checkedWords } from '#src/messages/import/checked.js';
import { checkedJson, factsOf, type CheckedList } from './checked.js';
import { severityCounts } from './findings.js';
import { importantFindings } from './important-findings.js';

/** The answer of a run in short: what was read as what, and what needs a person. Notes are the check's. */
export function bookedSheet(booked: CheckedList, lang: Lang): Shown {
  const { error, question } = severityCounts(booked.findings);
  const findings: SomeTable = (use) => use(importantFindings(booked.findings, lang));
  const title = {
    de: `${checkedWords.list.de}: ${booked.file}`,
    en: `${checkedWords.list.en}: ${booked.file}`,
  };
  return {
    sheet: { title, facts: factsOf(booked), tables: error + question > 0 ? [findings] : [] },
    get json() {
      return checkedJson(booked, lang);
    },
  };
}
