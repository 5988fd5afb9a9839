import { bundleLines, type HostPage, ourScript } from '../host-page.js';

/** Ways in which a bundle of ours comes to a page, and more than one of them at once. */
export const bundlePages = {
  classic: {
    name: 'classic-script',
    condition: 'our bundle as a classic script',
    bundle: ourScript('asn-kinerja/asn-kinerja.iife.js', '') + ourScript('scripts/configure-classic.js', ''),
  },
  twice: {
    name: 'loaded-twice',
    condition: 'our bundle loaded three times: as a module, with a query against caches, as a classic script',
    bundle:
      bundleLines + ourScript('asn-kinerja/asn-kinerja.js?v=2') + ourScript('asn-kinerja/asn-kinerja.iife.js', 'defer'),
  },
  versions: {
    name: 'two-versions',
    condition: 'two versions of our bundle',
    bundle: ourScript('asn-kinerja-lama/asn-kinerja.js') + bundleLines,
  },
  base: {
    name: 'base-elsewhere',
    condition: 'a <base> that points elsewhere',
    head: '<base href="/pages/tidak-ada/" />',
  },
} as const satisfies Record<string, HostPage>;
