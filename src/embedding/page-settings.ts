/** What a page says of itself in `<script type="application/json" id="asn-kinerja">`: data, which every policy lets pass. */
export interface PageSettings {
  /** Address of the API, such as `/` or `https://kinerja.example.go.id`. */
  readonly baseUrl: string;
  /**
   * Address of the portal's own endpoint that answers `{ token, expiresAt }` for whoever is signed in; none on a page whose elements
   * are all for the public.
   */
  readonly tokenUrl?: string;
  /** A session that the portal's server has opened while it made the page: saves the first question for a token. */
  readonly session?: { readonly token: string; readonly expiresAt?: string };
  /** Language of the elements: `id` unless told. */
  readonly locale?: 'id' | 'en';
  /** Appearance of the elements; follows the page unless told. */
  readonly theme?: 'light' | 'dark';
  /** Paths that `kickOff` (kick-off.ts) asks for at once, such as `/v1/me`. */
  readonly start?: readonly string[];
}

/** Id of the element that holds the settings. */
export const settingsId = 'asn-kinerja';

/**
 * The page's settings; `undefined` where it has none.
 *
 * @throws SyntaxError Where they are no JSON.
 */
export function pageSettings(): PageSettings | undefined {
  const element = globalThis.document?.getElementById(settingsId);
  return element?.textContent ? (JSON.parse(element.textContent) as PageSettings) : undefined;
}
