import { nameGivenTo } from './labels.js';
import type { AnyControl } from './messages.js';

/** The controls of a form that will not do, in the order of the page: ours, native ones, those of other libraries. */
export function invalidControls(form: HTMLFormElement): readonly AnyControl[] {
  const found: AnyControl[] = [];
  for (const control of form.elements) {
    // A fieldset or output is invalid with what is in it, or never.
    if (!(control instanceof HTMLElement) || !control.matches(':invalid:not(fieldset, object, output)')) continue;
    if (!found.some((one) => isSameQuestion(one, control))) found.push(control);
  }
  return found;
}

/** What the page calls a control; radios go by the legend of their group. */
export function nameOf(control: AnyControl): string {
  const legend = isRadio(control) ? control.closest('fieldset')?.querySelector('legend') : null;
  if ('fieldName' in control && typeof control.fieldName === 'string') return control.fieldName;
  return nameGivenTo(control, legend ? [legend] : control.labels);
}

/** Brings the person to a control. */
export function goTo(control: AnyControl): void {
  const [label] = control.labels ?? [];
  // The question is read with the answer: a link that stops at the input hides what is asked.
  if (label instanceof HTMLElement) label.scrollIntoView({ block: 'nearest' });
  control.focus();
  if (!control.matches(':focus')) {
    // Lists in disguise (Select2 and its kind) hide the control and stand behind it.
    control.nextElementSibling?.querySelector<HTMLElement>('[tabindex], input, button')?.focus();
  }
}

/** Radios of one name ask one question. */
function isSameQuestion(first: HTMLElement, second: HTMLElement): boolean {
  return isRadio(first) && isRadio(second) && first.name === second.name;
}

function isRadio(control: HTMLElement): control is HTMLInputElement {
  return control instanceof HTMLInputElement && control.type === 'radio';
}
