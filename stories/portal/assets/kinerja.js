// The lines a portal writes once: where the API is, and how a page gets its token from the portal's own server.
import { configure } from '/asn-kinerja/asn-kinerja.js';

configure({
  baseUrl: '/',
  getToken: async () => {
    const response = await fetch('/kinerja/token', { credentials: 'same-origin', cache: 'no-store' });
    if (!response.ok) throw new Error(`/kinerja/token answered ${response.status}`);
    return response.json();
  },
});
