import { money } from '../amounts.js';
import type { Lang, Words } from '../phrase.js';

/** What the members of statements are called; a member without a word goes by its name. */
const memberWords: Readonly<Record<string, Words>> = {
  amountCents: { de: 'Betrag', en: 'Amount' },
  areaKinds: { de: 'Gebietsarten', en: 'Kinds of area' },
  areas: { de: 'Gebiete', en: 'Areas' },
  closedBy: { de: 'Beschluss zur Aufhebung', en: 'Closed by' },
  closingDay: { de: 'Stichtag', en: 'Closing day' },
  decision: { de: 'Beschluss', en: 'Decision' },
  from: { de: 'Ab', en: 'From' },
  kind: { de: 'Art', en: 'Kind' },
  kinds: { de: 'Art', en: 'Kind' },
  mergedInto: { de: 'Aufgegangen in', en: 'Merged into' },
  name: { de: 'Name', en: 'Name' },
  openedBy: { de: 'Beschluss zur Aufnahme', en: 'Opened by' },
  periods: { de: 'Zeiträume', en: 'Periods' },
  plan: { de: 'Plan', en: 'Plan' },
  reason: { de: 'Grund', en: 'Reason' },
  source: { de: 'Quelle', en: 'Source' },
  to: { de: 'Bis', en: 'To' },
  undistributedCents: { de: 'Nicht verteilt', en: 'Undistributed' },
  value: { de: 'Wert', en: 'Value' },
  withdrawn: { de: 'Gestrichen', en: 'Withdrawn' },
};

/** So much of a value is shown; the event has all of it. */
const longestValue = 200;

export function memberName(member: string, lang: Lang): string {
  return memberWords[member]?.[lang] ?? member;
}

/** What a member says: amounts as such, lists and objects as they stand in the event. */
export function memberValue(member: string, value: unknown, lang: Lang): string {
  if (value === null) return '–';
  if (typeof value === 'number' && member.endsWith('Cents')) return money(value, lang);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}
