import { type HostPage, sheet } from '../host-page.js';

const closed = "default-src 'none'; connect-src 'self'; img-src data:; font-src 'self'; base-uri 'none'";
const bootstrap3 = sheet('bootstrap3/dist/css/bootstrap.min.css');
const nonce = 'uji4b1c2d3e4f5';

/** Content security policies. */
export const policyPages = {
  strict: {
    name: 'strict-policy',
    condition: 'a policy of its own files alone, and Trusted Types',
    head: bootstrap3,
    headers: {
      'content-security-policy':
        `${closed}; script-src 'self'; style-src 'self'; ` +
        "require-trusted-types-for 'script'; trusted-types lit-html",
    },
  },
  nonce: {
    name: 'nonce-policy',
    condition: 'a policy of nonces alone, our lines in the page itself',
    head: bootstrap3,
    nonce,
    bundle: `
      <script type="module" src="/pages/asn-kinerja/asn-kinerja.js" data-asn></script>
      <script type="module" data-asn>
        import { configure } from '/pages/asn-kinerja/asn-kinerja.js';
        configure({ baseUrl: '/pages/', getToken: async () => (await fetch('/pages/token')).json() });
      </script>`,
    headers: {
      'content-security-policy': `${closed}; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'`,
    },
  },
} as const satisfies Record<string, HostPage>;
