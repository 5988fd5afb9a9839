/** What a page calls a control: the words of its labels, else its `aria-label`. Without the mark of a required field. */
export function nameGivenTo(control: HTMLElement, labels: Iterable<Node> | null | undefined): string {
  const words = [...(labels ?? [])].map((label) => wordsIn(label, control));
  const name = words.join(' ').trim() || (control.getAttribute('aria-label') ?? '');
  return name.replace(/\s+/g, ' ').replace(/[\s*:]+$/, '');
}

/** The text of a label that may stand around its control: that is no part of the name. */
function wordsIn(node: Node, control: Node): string {
  if (node === control) return '';
  return node instanceof Text ? node.data : [...node.childNodes].map((child) => wordsIn(child, control)).join('');
}
