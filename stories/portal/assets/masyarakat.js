// The line a municipal page writes once: where the API is. Nobody signs in here, so there is no token.
import { configure } from '/asn-kinerja/asn-kinerja.js';

configure({ baseUrl: '/' });
