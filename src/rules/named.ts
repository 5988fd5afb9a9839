/** What leads to a person whoever they are: staff or identity number, telephone number, e-mail address. */
const traces = [
  /(?<!\d)(?:\d[ .-]?){15,17}\d(?!\d)/,
  /(?<!\d)(?:\+?62|0)[ .-]?8(?:[ .-]?\d){7,11}(?!\d)/,
  /\S@\S+\.\S/,
];

/**
 * Whether a text that everybody will read names or leads to somebody: by one of these names, or by a number or an address that
 * belongs to a person. Names count without titles; those of one word do not, for most are ordinary words too (*indah*).
 */
export function namesSomebody(text: string, names: Iterable<string>): boolean {
  if (traces.some((trace) => trace.test(text))) return true;
  const words = ` ${wordsOf(text)} `;
  for (const name of names) {
    const bare = bareName(name);
    if (bare.includes(' ') && words.includes(` ${bare} `)) return true;
  }
  return false;
}

/** A name without the titles before and after it: *Drs. Surya Wibawa, M.Si.* is *surya wibawa*. */
function bareName(name: string): string {
  const [bare = ''] = name.split(',');
  return wordsOf(bare.replace(/(?:^|\s)\p{L}+\.(?=\s|$)/gu, ' '));
}

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
