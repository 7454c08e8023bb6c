/** What an area is, as a description; who may pay into it follows from its enrolment (never from the kind). */
export const areaKinds = ['win', 'small', 'emerging', 'other'] as const;
export type AreaKind = (typeof areaKinds)[number];

/** The changes of a budget in the course of the year. Amounts are positive, the kind gives the direction. */
export const amendmentKinds = [
  'supplement',
  'reduction',
  'block',
  'unblock',
  'carry-in',
  'carry-out',
] as const;
export type AmendmentKind = (typeof amendmentKinds)[number];

/** An organisation goes by its name, a natural person only by the reference of a paper or e-file. */
export const recipientKinds = ['organisation', 'file-reference'] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** What a list can be imported as. */
export const importTargets = [
  'areas',
  'recipients',
  'budgets',
  'allocations',
  'disbursements',
  'indicators',
] as const;
export type ImportTarget = (typeof importTargets)[number];

/** On which level money is available, from the widest to the narrowest. */
export type Level = 'programme' | 'track' | 'area' | 'without-area';
