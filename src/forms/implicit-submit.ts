/**
 * Enter in one of our fields sends the form, as it does from an `<input>`: the form does not see that a key was pressed in a
 * field of its own. Listens to `keypress`, which a host that keeps Enter for itself has already cancelled by `keydown`.
 */
export function submitOnEnter(event: KeyboardEvent, form: HTMLFormElement | null): void {
  const [field] = event.composedPath();
  if (!form || event.key !== 'Enter' || !(field instanceof HTMLInputElement)) return;
  // Hosts that stop Enter on the form itself hear of it after us.
  setTimeout(() => {
    if (!event.defaultPrevented && form.isConnected) submit(form);
  });
}

/** Presses the form's first button; without one, only a form of a single field is sent (HTML, implicit submission). */
function submit(form: HTMLFormElement) {
  const controls = [...form.elements];
  const button = controls.find(sends);
  if (button) {
    if (!button.matches(':disabled')) button.click();
  } else if (controls.filter((control) => !control.matches('fieldset, object, output, [type=hidden]')).length === 1) {
    form.requestSubmit();
  }
}

function sends(control: Element): control is HTMLButtonElement | HTMLInputElement {
  return (control instanceof HTMLButtonElement || control instanceof HTMLInputElement) && control.type === 'submit';
}
