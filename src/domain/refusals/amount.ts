/** Amounts and decimals as people write them. `text` is what stood there. */
export interface AmountRefusals {
  /** Two readings are possible, such as `1,234`: one thousand or one and a bit. */
  'amount-ambiguous': { text: string };
  'amount-unreadable': { text: string };
  /** Digits below the cent, such as `1,2345`. */
  'amount-finer-than-cents': { text: string };
  /** More than one trillion euros, or a factor that leads beyond what is exact. */
  'amount-too-large': { text: string };
  /** Zero or less where an amount above zero is needed. */
  'amount-not-positive': { text: string };
  /** No decimal from zero up: a weight, a percentage, an indicator. */
  'decimal-unreadable': { text: string };
  /** Two readings are possible, such as `1.234`: one thousand or one and a bit. */
  'decimal-ambiguous': { text: string };
}
