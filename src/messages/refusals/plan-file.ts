import type { PlanRefusals } from '#src/domain/refusals/plan.js';
import type { RefusalTexts } from '#src/messages/phrase.js';
import {
  emptySays,
  keyDoubleText,
  keyMissingText,
  keyUnknownText,
  listEmptyText,
  shapeText,
  syntaxText,
} from './yaml-texts.js';

type FileRefusals = Pick<
  PlanRefusals,
  | 'plan-empty'
  | 'plan-syntax'
  | 'plan-key-unknown'
  | 'plan-key-double'
  | 'plan-key-missing'
  | 'plan-shape'
  | 'plan-list-empty'
>;

const shapeExamples: Record<PlanRefusals['plan-shape']['wanted'], string> = {
  text: 'amount: 840.000',
  list: 'among: [groepelingen, tenever]',
  map: 'areas: { key: equal }',
};

/** Plan files whose form is not in order, whatever their values. */
export const planFileRefusals: RefusalTexts<FileRefusals> = {
  'plan-empty': {
    says: emptySays,
    wayOut: {
      de: () =>
        'Einen Plan zum Anpassen schreibt: llq zuteilung planen --wie 2026 --jahr 2027 --speichern PLAN.yaml',
      en: () => 'To write a plan to start from: llq allocation plan --like 2026 --year 2027 --save PLAN.yaml',
    },
  },
  'plan-syntax': syntaxText,
  'plan-key-unknown': keyUnknownText,
  'plan-key-double': keyDoubleText,
  'plan-key-missing': keyMissingText,
  'plan-shape': shapeText(shapeExamples),
  'plan-list-empty': listEmptyText,
};
