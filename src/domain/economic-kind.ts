/** What money may be spent on: running costs (konsumtiv) or lasting values (investiv). */
export type EconomicKind = 'consumptive' | 'investive';
