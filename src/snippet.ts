/** What a page says of itself in `<script type="application/json" id="asn-kinerja">`: data, which every policy lets pass. */
export interface PageSettings {
  /** Address of the API, such as `/` or `https://kinerja.example.go.id`. */
  readonly baseUrl: string;
  /** Address of the portal's own endpoint that answers `{ token, expiresAt }` for whoever is signed in. */
  readonly tokenUrl: string;
  /** A session that the portal's server has opened while it made the page: saves the first question for a token. */
  readonly session?: { readonly token: string; readonly expiresAt?: string };
  /** Language of the elements: `id` unless told. */
  readonly locale?: 'id' | 'en';
  /** Appearance of the elements; follows the page unless told. */
  readonly theme?: 'light' | 'dark';
  /** Paths that `kickOff` asks for at once, such as `/v1/me`. */
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

/**
 * The text of the inline script that starts the data while the files are on their way, so that nothing waits for a second
 * round trip. It is the same on every page, so that a policy can allow it by its hash; the client takes over what it has
 * asked (`client/started.ts`). It must stand below the settings, which need a session and paths.
 */
export const kickOff = `(()=>{const{baseUrl:b,session:s,start:p,locale:l="id"}=JSON.parse(document.getElementById("${settingsId}").textContent),a="Bearer "+s.token,m=new Map;for(const x of p){const u=new URL(b,document.baseURI),h=u.origin+u.pathname.replace(/\\/+$/,"")+x,r=fetch(h,{headers:{accept:"application/json, application/problem+json","accept-language":l,authorization:a},redirect:"manual"});r.catch(()=>{});m.set(h,r)}globalThis[Symbol.for("asn-kinerja.started@1")]={answers:m,authorization:a,language:l,at:performance.now()}})()`;

/**
 * What each element asks first, for the person signed in; `{…}` is an attribute of the tag. A test compares it with what
 * elements do ask (test/build/delivery.test.ts).
 */
export const firstQuestions: Readonly<Record<string, readonly string[]>> = {};
