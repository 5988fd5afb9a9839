// Identity numbers have 16 (NIK) or 18 digits (NIP, IDN-1) and are typed with spaces, dots or dashes between them.
const identityNumber = /\d(?:[\s.-]?\d){15,}/g;
const token = /eyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?|\b(?:Bearer|Basic)\s+\S+/gi;
const query = /(https?:\/\/[^\s?#]*|\/v1[^\s?#]*)[?#][^\s"')]*/gi;

/** Takes out of a text what must not reach a log: identity numbers (IDN-5), tokens, queries of addresses. */
export function redact(text: string): string {
  return text.replace(query, '$1').replace(token, '(token)').replace(identityNumber, '••••');
}
