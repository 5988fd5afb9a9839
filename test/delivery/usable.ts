import type { Page } from 'playwright-core';

// As a text: what turns our TypeScript into JavaScript leaves helpers in functions, which a page does not have.
export const isUsable = `(tag) => {
  const all = (root) => [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? all(one.shadowRoot) : [])]);
  const element = document.querySelector(tag);
  if (!element?.shadowRoot) return false;
  const inside = all(element.shadowRoot);
  // A person records work at once, while the month below is still on its way: it is asked for when it is known whose log it is.
  // And a citizen sees the first question; the end of the form may still come.
  if (['asn-activity-log', 'asn-public-survey'].includes(tag)) return inside.some((one) => one.matches('input'));
  return inside.some((one) => one.matches('h2, h3, button, input')) && !inside.some((one) => one.matches('.skeleton, :not(:defined)'));
}`;

/** Resolves when an element shows what it is for: something to read or press is there, and no shape of what still comes. */
export async function untilUsable(page: Page, tag: string): Promise<void> {
  await page.waitForFunction(`(${isUsable})(${JSON.stringify(tag)})`, undefined, { polling: 20, timeout: 30_000 });
}
