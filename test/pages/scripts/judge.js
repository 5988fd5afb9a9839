// Asks of its own page, from inside, what `support/promises.ts` asks of others: that card and form are usable, and that what
// is typed is kept. Tells the window that it was opened by, or that is round it.
const words = 'Antrean berkurang separuh.';
const patience = 15_000;

function find(element, selector) {
  for (const child of (element?.shadowRoot ?? element)?.children ?? []) {
    const found = child.matches(selector) ? child : find(child, selector);
    if (found) return found;
  }
  return undefined;
}

async function until(holds) {
  for (const end = Date.now() + patience; !holds();) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return true;
}

const card = () => find(document.querySelector('asn-score-card'), '[part~=predicate]');
const field = () => find(document.querySelector('asn-self-assessment'), 'textarea#achievements');

async function judge() {
  const isUsable = await until(() => card() && field());
  let isKept = false;
  if (isUsable) {
    field().focus();
    field().value = words;
    field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    // Longer than drafts wait for the next key.
    await new Promise((resolve) => setTimeout(resolve, 500));
    document.querySelector('asn-self-assessment').replaceWith(document.createElement('asn-self-assessment'));
    isKept = await until(() => field()?.value === words);
  }
  const said = find(document.querySelector('asn-self-assessment'), '.trust')?.textContent ?? '';
  const { isSecureContext, origin } = window;
  (window.opener ?? parent).postMessage(
    { isUsable, isKept, isSecureContext, origin, said, faults: window.watched.faults },
    '*',
  );
}

judge();
