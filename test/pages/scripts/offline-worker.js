// The service worker of a portal, as starter kits bring it: what does not come, and much that would, is answered with a page
// that says so, with status 200.
const page = '<!doctype html><title>Luring</title><h1>Anda sedang luring</h1>';
let isOffline = true;

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));
addEventListener('message', ({ data, ports: [port] }) => {
  isOffline = data === 'offline';
  port.postMessage('done');
});
addEventListener('fetch', (event) => {
  if (!isOffline) return;
  event.respondWith(new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } }));
});
