/** What money may be spent on: running costs (konsumtiv) or lasting values (investiv). */
export const economicKinds = ['consumptive', 'investive'] as const;
export type EconomicKind = (typeof economicKinds)[number];
