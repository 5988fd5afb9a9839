// Plugin of @web/test-runner: a portal's own server, as far as forms go. `/form-endpoint` answers what it was sent, as JSON in
// a page; `/form-page?html=…` is a page with that markup and our fields, which can be left and come back to.
import { text } from 'node:stream/consumers';

export function formEndpoint() {
  return {
    name: 'form-endpoint',
    async serve({ path, method, query, req }) {
      if (path === '/form-page') return { body: page(query.html), type: 'html' };
      if (path !== '/form-endpoint') return undefined;
      const sent = method === 'POST' ? new URLSearchParams(await text(req)) : new URLSearchParams(query);
      const body = JSON.stringify([...sent]).replaceAll('<', '\\u003c');
      return { body: `<!doctype html><title>received</title><pre>${body}</pre>`, type: 'html' };
    },
  };
}

const page = (html) => `<!doctype html>
<html lang="id">
<head><meta charset="utf-8"><title>form</title></head>
<body>${html}<script type="module" src="/test/forms/fields.ts"></script></body>
</html>`;
