import { AsnEvent } from '../../events.js';

/**
 * The reader chose another unit. The element shows it unless the page prevents that (`event.preventDefault()`) because it has a
 * page of its own for every unit.
 */
export class PublicUnitChosenEvent extends AsnEvent<{ readonly unitId: string; readonly unit: string }> {
  static override readonly type = 'asn-public-unit-chosen';
}

/** The reader chose another year. */
export class PublicYearChosenEvent extends AsnEvent<{ readonly year: number }> {
  static override readonly type = 'asn-public-year-chosen';
}

declare global {
  interface HTMLElementEventMap {
    'asn-public-unit-chosen': PublicUnitChosenEvent;
    'asn-public-year-chosen': PublicYearChosenEvent;
  }
}
