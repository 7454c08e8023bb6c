import type { ReversalRefusals } from '#src/domain/refusals/reversal.js';
import { money } from '../amounts.js';
import { eventName } from '../journal.js';
import { listed } from '../lists.js';
import type { RefusalTexts } from '../phrase.js';

export const reversalRefusals: RefusalTexts<ReversalRefusals> = {
  'already-reversed': {
    says: {
      de: ({ number, by }) => `${number} ist schon storniert, durch ${by}.`,
      en: ({ number, by }) => `${number} is reversed already, by ${by}.`,
    },
    wayOut: {
      de: () => 'Es ist nichts zu tun; falls doch gezahlt wurde, neu buchen.',
      en: () => 'There is nothing to do; if it was paid after all, book it anew.',
    },
  },
  'reversal-is-final': {
    says: {
      de: ({ number }) => `${number} ist selbst ein Storno und kann nicht storniert werden.`,
      en: ({ number }) => `${number} is a reversal itself and cannot be reversed.`,
    },
    wayOut: { de: () => 'Den Vorgang neu buchen.', en: () => 'Book it anew.' },
  },
  'not-reversible': {
    says: {
      de: ({ number, type }) =>
        `${number} (${eventName(type, 'de')}) ist keine Buchung; so etwas wird nicht storniert, sondern neu erfasst.`,
      en: ({ number, type }) =>
        `${number} (${eventName(type, 'en')}) is no booking; such a thing is not reversed but stated anew.`,
    },
    wayOut: {
      de: () =>
        'Stammdaten mit „… aendern“ berichtigen, eine Zuteilung mit „llq zuteilung buchen“ neu buchen.',
      en: () => 'Correct master data with "… edit", apply an allocation anew with "llq allocation apply".',
    },
  },
  'block-lifted': {
    says: {
      de: ({ number, liftedCents }) =>
        `Die Sperre ${number} ist schon aufgehoben: ${money(liftedCents, 'de')} würden ein zweites Mal frei.`,
      en: ({ number, liftedCents }) =>
        `The block ${number} is lifted already: ${money(liftedCents, 'en')} would be freed a second time.`,
    },
    wayOut: {
      de: () => 'Zuerst die Entsperrung mit „llq journal stornieren“ stornieren.',
      en: () => 'Reverse the lifting first, with "llq journal reverse".',
    },
  },
  'has-repayments': {
    says: {
      de: ({ number, repayments }) => `Zu ${number} sind Rückzahlungen gebucht: ${listed.de(repayments)}.`,
      en: ({ number, repayments }) => `Repayments of ${number} are booked: ${listed.en(repayments)}.`,
    },
    wayOut: {
      de: () => 'Zuerst die Rückzahlungen mit „llq journal stornieren“ stornieren.',
      en: () => 'Reverse the repayments first, with "llq journal reverse".',
    },
  },
};
