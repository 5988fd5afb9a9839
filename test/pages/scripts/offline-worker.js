// The service worker of a portal, as starter kits bring it: what does not come, and much that would, is answered with a page
// that says so, with status 200.
const page = '<!doctype html><title>Luring</title><h1>Anda sedang luring</h1>';
const state = 'halaman-uji';

addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(clients.claim()));

// Kept outside the worker: a browser ends and starts it as it likes.
addEventListener('message', async ({ data, ports: [port] }) => {
  if (data === 'online') await (await caches.open(state)).put('/online', new Response());
  port.postMessage('done');
});

addEventListener('fetch', (event) => event.respondWith(answer(event.request)));

async function answer(request) {
  if (await caches.match('/online', { cacheName: state })) return fetch(request);
  return new Response(page, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
