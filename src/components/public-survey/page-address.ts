/** What the address of a survey's page may carry: by a QR code, a link, or the counter's tablet. */
export interface PageAddress {
  /** `survei`: code of a survey, or an invitation. */
  readonly code: string;
  /** `loket`: key of a counter. */
  readonly counter: string;
  /** `hadir`: the six digits that the counter shows now, so that nobody has to type them. */
  readonly presenceCode: string;
}

/**
 * Reads it from the query, or from the fragment, which browsers send to no server: there belong keys and invitations, or they
 * would stand in the log of the municipal web server.
 */
export function pageAddress({ search, hash }: Pick<Location, 'search' | 'hash'> = location): PageAddress {
  const given = new URLSearchParams(`${search}&${hash.slice(1)}`);
  const value = (name: string) => given.get(name)?.trim() ?? '';
  return { code: value('survei'), counter: value('loket'), presenceCode: value('hadir') };
}
