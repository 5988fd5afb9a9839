// The lines a portal writes once: where the API is, and how a page gets its token from the portal's own server.
import { configure } from '/pages/asn-kinerja/asn-kinerja.js';

configure({ baseUrl: '/pages/', getToken: async () => (await fetch('/pages/token')).json() });
