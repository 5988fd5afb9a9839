/** Parts of the page that a link can lead to, in their order. */
export const sections = ['plan', 'satisfaction', 'cases', 'answers', 'forum', 'more'] as const;
export type Section = (typeof sections)[number];

const prefix = 'asn-';
const parameter = 'asn-section';

/** Fragments that are routes of the host's own: `#/unit/5`, `#!unit`. */
const isRoute = (hash: string) => /^#[!/]/.test(hash);

/**
 * The address that leads to a section: that of the host's page with a fragment of ours. Where the host keeps its route in the
 * fragment, a parameter says it instead. It is only ever made and read: we never write into the address of a page, nor into its
 * history (docs/decisions/0027-public-pages.md).
 */
export function linkTo(section: Section, page: string): string {
  const address = new URL(page);
  if (isRoute(address.hash)) address.searchParams.set(parameter, section);
  else address.hash = prefix + section;
  return address.href;
}

/** The same for a link in this page: in short, unless the host's `<base>` would lead it elsewhere. */
export function hrefTo(section: Section): string {
  const link = linkTo(section, location.href);
  const base = document.baseURI.replace(/#.*/, '');
  return link.startsWith(`${base}#`) ? link.slice(base.length) : link;
}

/** The section that an address leads to; `undefined` where its fragment is the host's own business. */
export function sectionOf(page: string): Section | undefined {
  const { hash, searchParams } = new URL(page);
  const named = hash.startsWith(`#${prefix}`) ? hash.slice(prefix.length + 1) : searchParams.get(parameter);
  return sections.find((section) => section === named);
}
