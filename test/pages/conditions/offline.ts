import { type HostPage, sheet } from '../host-page.js';

/** A service worker of the host that answers everything with its offline page, while it is told so. */
export const offlinePage: HostPage = {
  name: 'root-worker',
  condition: 'a service worker that answers everything with an offline page',
  head: sheet('bootstrap3/dist/css/bootstrap.min.css'),
};
