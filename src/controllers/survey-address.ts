/** What an address of the survey page says. */
export interface Asked {
  /** The code of the survey. */
  readonly code?: string;
  /** The six digits that the counter shows now. */
  readonly presence?: string;
  /** The key of a tablet at the counter. */
  readonly counterKey?: string;
  /** A code that can be used once. */
  readonly invitation?: string;
}

/**
 * The address at which a respondent answers, whole; `undefined` where the portal has not said where its survey page is. What is
 * secret stands in the fragment, which no web server logs.
 */
export function surveyAddress(page: string, asked: Asked): string | undefined {
  if (!page || !URL.canParse(page, document.baseURI)) return undefined;
  const address = new URL(page, document.baseURI);
  if (asked.code) address.searchParams.set('survei', asked.code);
  if (asked.presence) address.searchParams.set('hadir', asked.presence);
  const secret = new URLSearchParams({
    ...(asked.invitation && { survei: asked.invitation }),
    ...(asked.counterKey && { loket: asked.counterKey }),
  }).toString();
  if (secret) address.hash = secret;
  return address.href;
}

/** The address as people type it. */
export const typedAddress = (address: string) => address.replace(/^https?:\/\//, '');
