/**
 * A count as people type it: `1200`, `1.200`, `1,200`, `1 200`. Whole by nature, so that a point or comma can only set groups
 * apart; `undefined` for anything else.
 */
export function wholeNumber(text: string): number | undefined {
  const plain = text.trim();
  if (!/^(\d{1,9}|\d{1,3}([.,\s]\d{3}){1,2})$/.test(plain)) return undefined;
  return Number(plain.replace(/\D/g, ''));
}
