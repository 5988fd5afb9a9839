import { ConflictError, createClient, OfflinePageError } from '../../../src/client/index.js';
import { type Case, play, rejectionOf } from './case.js';
import { page, problem } from './fixtures.js';

const getToken = () => 'token-1';
const everyByte = Uint8Array.from({ length: 256 }, (_, value) => value);
const part = { appraisalId: 'a1', fileId: 'f1', part: '0' };

const file = {
  ...{ id: 'f1', appraisalId: 'a1', name: 'foto.png', mediaType: 'image/png', size: 256, partSize: 256, parts: [0] },
  ...{ state: 'complete', sha256: 'ab' },
};

export const bytes: readonly Case[] = [
  {
    name: 'go out as they are, from a Uint8Array and from a Blob, and again after a broken connection',
    async run(context) {
      const { assert } = context;
      const api = await play(context, { replies: { '*': [{ cut: 'before' }, { json: file }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      assert.deepEqual(await client.evidenceFiles.sendPart({ ...part, body: everyByte }), file);
      await client.evidenceFiles.sendPart({ ...part, body: new Blob([everyByte], { type: 'image/png' }) });
      const requests = await api.requests();
      assert.ok(requests.length >= 3);
      const expected = btoa(String.fromCharCode(...everyByte));
      for (const { body, headers } of requests) {
        assert.equal(body, expected);
        assert.equal(headers['content-type'], 'application/octet-stream');
        assert.equal(headers['idempotency-key'], undefined);
      }
    },
  },
  {
    name: 'come as a Blob with their media type, and as a bare response',
    async run(context) {
      const { assert } = context;
      const headers = { 'content-type': 'application/pdf', 'x-request-id': 'r-9' };
      const api = await play(context, { replies: { '*': [{ bytes: [...everyByte], headers }] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const call = client.documents.pdf({ appraisalId: 'a1', kind: 'plan', term: 'Q1' });
      const { data, requestId } = await call.withResponse();
      assert.equal(data.type, 'application/pdf');
      assert.deepEqual([...new Uint8Array(await data.arrayBuffer())], [...everyByte]);
      assert.equal(requestId, 'r-9');
      assert.equal((await (await call.asResponse()).arrayBuffer()).byteLength, 256);
      const [request] = await api.requests();
      assert.equal(request?.headers.accept, 'application/pdf, application/problem+json');
      assert.deepEqual(request?.query, { term: 'Q1' });
    },
  },
  {
    name: 'a refusal in their place is an error like any other, and a web page is no file',
    async run(context) {
      const refusal = problem(409, 'invalid-transition', { currentState: 'uploading' });
      const api = await play(context, { replies: { '*': [refusal, page] } });
      const client = createClient({ baseUrl: api.baseUrl, getToken });
      const input = { appraisalId: 'a1', fileId: 'f1' };
      const error = await rejectionOf(context, ConflictError, client.evidenceFiles.content(input));
      context.assert.equal(error.currentState, 'uploading');
      await rejectionOf(context, OfflinePageError, client.evidenceFiles.content(input));
    },
  },
];
