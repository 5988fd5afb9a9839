const textFields = 'textarea, input:not([type=radio], [type=checkbox])';

/**
 * Keeps what is typed into an element's text fields from the page: its single-key shortcuts (`s` saves, `?` helps) ignore
 * keys pressed in an `<input>`, but seen from the page the key was pressed on our element. Keys with Ctrl, Alt or Meta,
 * Escape, Enter, Tab and the arrows reach it as ever, and so do `input` events.
 */
export function keepTypedKeys(element: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) element.addEventListener(type, keepTyped);
}

function keepTyped(event: KeyboardEvent) {
  const [field] = event.composedPath();
  const isPlain = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
  if (isPlain && field instanceof Element && field.matches(textFields)) event.stopPropagation();
}
