import type { Cents } from '#src/domain/cents.js';
import type { Draft } from '#src/domain/events/all.js';
import type { DisbursementRecorded, Excess } from '#src/domain/events/money.js';
import type { Line } from '#src/domain/line.js';
import { noPurpose } from '#src/domain/purpose.js';
import type { Candidate, ResolvedRecord, Rows } from '../target.js';
import { paidOnIn, whenPaid, type PaymentPlace } from './payment-places.js';
import { neededCode, textIn } from './values.js';

/** An import goes beyond no level: what there is no money for is recorded by hand, with its reason. */
const nothingExceeded: readonly Excess[] = [];
const noFindings: Candidate['findings'] = [];

/**
 * A payment of a row, to which all rules have said yes. What it books is made each time it is asked for: of the 100,000
 * payments of a list it would take more memory than all their cells.
 */
export class Payment implements Candidate {
  readonly #record: ResolvedRecord;
  readonly #placed: PaymentPlace;
  readonly #cents: Cents;

  constructor(record: ResolvedRecord, placed: PaymentPlace, cents: Cents) {
    this.#record = record;
    this.#placed = placed;
    this.#cents = cents;
  }

  get records(): Rows {
    return [this.#record];
  }

  get drafts(): readonly [Draft] {
    return [{ type: 'disbursement.recorded', data: this.#paid() }];
  }

  get figures(): readonly [Line] {
    return [{ cents: this.#cents, ...this.#placed.place }]; // a spread before other members costs V8 ten times as much
  }

  get takes(): Line | undefined {
    return this.#placed.historic ? undefined : this.figures[0];
  }

  get findings(): Candidate['findings'] {
    return noFindings;
  }

  #paid(): DisbursementRecorded {
    const record = this.#record;
    const paidOn = paidOnIn(record);
    if (paidOn === undefined) throw new RangeError('a payment without a time is open');
    const { bookedOn, period } = whenPaid(paidOn);
    return {
      lines: this.figures,
      bookedOn,
      period,
      recipient: neededCode(record, 'recipient'),
      purpose: textIn(record, 'purpose') ?? noPurpose,
      reference: textIn(record, 'reference'),
      historic: this.#placed.historic,
      exceeds: nothingExceeded,
      reason: null,
      decision: textIn(record, 'decision'),
    };
  }
}
