import { isPeriod, parsePeriod } from '#src/domain/period.js';
import type { DayOrPeriod } from '#src/domain/day-or-period.js';
import { placeOfPayment, type PaidPlace } from '#src/domain/disbursement/place.js';
import { economicKinds } from '#src/domain/economic-kind.js';
import type { DisbursementRecorded } from '#src/domain/events/money.js';
import type { Place } from '#src/domain/line.js';
import { isGuarded, type Programme } from '#src/domain/master-data/programme.js';
import type { Directory } from '../../directory.js';
import { valueOf, type ResolvedRecord } from '../target.js';
import { trackOf } from './track-of.js';
import { choiceIn, yearIn } from './values.js';

/** Where the payment of a row counts. */
export interface PaymentPlace {
  readonly place: Place;
  readonly programme: Programme;
  /** Of a year before the programme's first guarded one. */
  readonly historic: boolean;
}

/** When the row was paid: on a day or in a period, else in its year; undefined where it tells none of them. */
export function paidOnIn(record: ResolvedRecord): DayOrPeriod | undefined {
  const date = valueOf(record, 'date', 'day-or-period');
  const year = date === undefined ? yearIn(record) : undefined;
  return year === undefined ? date : parsePeriod(String(year));
}

/** The day or the period of a payment, one of both. */
export function whenPaid(paidOn: DayOrPeriod): Pick<DisbursementRecorded, 'bookedOn' | 'period'> {
  return isPeriod(paidOn) ? { bookedOn: null, period: paidOn } : { bookedOn: paidOn, period: null };
}

/** From where and to where a payment goes, without the time. */
type Way = Pick<PaidPlace, 'track' | 'programme' | 'area'>;

/** Where the payments of a list count. Payments of one place share it: a list of 100,000 rows has few of them. */
export class PaymentPlaces {
  readonly #directory: Directory;
  readonly #ways = new Map<string, Way>();
  readonly #places = new Map<string, PaymentPlace>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  /** Null where the row tells neither day, period nor year. Refuses as `trackOf` and `placeOfPayment` do. */
  of(record: ResolvedRecord): PaymentPlace | null {
    const year = yearIn(record);
    const paidOn = paidOnIn(record);
    if (paidOn === undefined) return null;
    const economicKind = choiceIn(record, 'economicKind', economicKinds);
    const way = this.#wayOf(record);
    const { place } = placeOfPayment({ paidOn, year, economicKind, ...way }, this.#directory.enrolments);
    const key = `${place.year} ${place.track ?? ''} ${place.area ?? ''} ${place.economicKind}`;
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const { programme } = way;
    const placed = { place, programme, historic: !isGuarded(programme, place.year) };
    this.#places.set(key, placed);
    return placed;
  }

  #wayOf({ codes }: ResolvedRecord): Way {
    const key = [codes['track'], codes['area'], codes['programme'], codes['municipality']].join(' ');
    const known = this.#ways.get(key);
    if (known !== undefined) return known;
    const area = codes['area'] === undefined ? null : this.#directory.area(codes['area']);
    const track = trackOf(codes, this.#directory, area);
    const way = { track, programme: this.#directory.programme(track.programme), area };
    this.#ways.set(key, way);
    return way;
  }
}
