/**
 * Lets the page hear of a change from the control itself: what a field inside does ends at the shadow root (`change`), or
 * there was none, because a button chose the value.
 */
export function tell(control: HTMLElement, type: 'input' | 'change'): void {
  control.dispatchEvent(new Event(type, { bubbles: true, composed: type === 'input' }));
}
