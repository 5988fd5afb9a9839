import { type Choices, usualAddresses } from '../../embedding/choices.js';

/** The form of the page as its address has it; what is missing is as the page shows it first. */
export interface Filled {
  readonly elements: readonly string[];
  readonly version: 'pinned' | 'evergreen';
  readonly host: 'own' | 'cdn';
  readonly folder: string;
  readonly baseUrl: string;
  readonly tokenUrl: string;
  readonly locale: 'id' | 'en';
  readonly theme: '' | 'light' | 'dark';
  readonly start: boolean;
}

const oneOf = <Value extends string>(values: readonly Value[], text: string | null, usual: Value): Value =>
  values.find((value) => value === text) ?? usual;

/** Reads the form. A page that nobody has filled in yet shows the score card. */
export function filledIn(query: URLSearchParams): Filled {
  const isFilled = query.has('version');
  return {
    elements: isFilled ? query.getAll('element') : ['asn-score-card'],
    version: oneOf(['pinned', 'evergreen'], query.get('version'), 'pinned'),
    host: oneOf(['own', 'cdn'], query.get('host'), 'own'),
    folder: query.get('folder') ?? usualAddresses.own,
    baseUrl: query.get('base-url') ?? '/',
    tokenUrl: query.get('token-url') ?? '/kinerja/token',
    locale: oneOf(['id', 'en'], query.get('locale'), 'id'),
    theme: oneOf(['', 'light', 'dark'], query.get('theme'), ''),
    start: query.has('start'),
  };
}

/** What the form asks for. Indonesian is what elements speak unless told, so the snippet says nothing of it. */
export function choicesOf({ version, host, folder, locale, theme, ...rest }: Filled): Choices {
  return {
    ...rest,
    from: host === 'cdn' ? usualAddresses.cdn : folder.trim(),
    baseUrl: rest.baseUrl.trim(),
    tokenUrl: rest.tokenUrl.trim(),
    evergreen: version === 'evergreen',
    ...(locale === 'en' && { locale }),
    ...(theme !== '' && { theme }),
  };
}
