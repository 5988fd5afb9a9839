/**
 * Base of every event our elements send. A `CustomEvent` that bubbles and crosses shadow roots, with its payload in `detail`,
 * because jQuery hands `detail` on to its listeners but no field of a subclass.
 */
export class AsnEvent<Detail = undefined> extends CustomEvent<Detail> {
  /** Name of the event; every subclass states its own. */
  static readonly type: string = 'asn-event';

  constructor(detail: Detail, options: { cancelable?: boolean } = {}) {
    super(new.target.type, { bubbles: true, composed: true, detail, ...options });
  }
}
