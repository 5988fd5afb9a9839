// The citizens' area of the portal: nobody signs in, and nothing is kept of a visit.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { demoSurveys } from '../../src/server/demo/index.js';
import { Visitor } from './visitor.js';

/** On a portal that is open already: to load the demo takes seconds. */
export function citizensOf(portal: () => { readonly url: string }): void {
  describe('a citizen', () => {
    let opened: { readonly url: string };
    let citizen: Visitor;
    let clinic: string;

    before(async () => {
      opened = portal();
      citizen = new Visitor(opened.url);
      const { body } = await citizen.get('/masyarakat');
      clinic = /href="(\/masyarakat\/[^"/]+)">Puskesmas Sukamaju/.exec(body)?.[1] ?? '';
    });

    it('finds the area on the log-in page, and the way back', async () => {
      assert.match((await citizen.get('/masuk')).body, /href="\/masyarakat"/);
      assert.match((await citizen.get('/masyarakat')).body, /href="\/masuk"/);
      assert.notEqual(clinic, '');
    });

    it('leaves nothing behind, under a strict policy, with no form and nothing inline', async () => {
      for (const path of ['/masyarakat', clinic, `${clinic}/sampaikan`, `/survei?survei=${demoSurveys.clinic}`]) {
        const { status, body, headers } = await new Visitor(opened.url).get(path);
        assert.equal(status, 200, path);
        assert.equal(headers.get('set-cookie'), null, path);
        assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'/);
        assert.doesNotMatch(
          body,
          /<form|<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=|kinerja\/token|\/kinerja\.js/,
          path,
        );
      }
    });

    it('meets the element on each page, and the survey by its QR code', async () => {
      const { body } = await citizen.get(clinic);
      assert.match(body, /<asn-public-performance unit-id="[^"]+" unit-page="\/masyarakat\/\{unit\}">/);
      assert.ok(body.includes(`href="/survei?survei=${demoSurveys.clinic}"`));
      const picture = await citizen.get(`/survei/${demoSurveys.clinic}.svg`);
      assert.equal(picture.headers.get('content-type'), 'image/svg+xml');
      assert.match(picture.body, /^<\?xml.*<svg/s);
      assert.match(
        (await citizen.get(`${clinic}/sampaikan?tiket=7K4N-2Q9F`)).body,
        /<asn-public-feedback [^>]*ticket="7K4N-2Q9F">/,
      );
      assert.match((await citizen.get('/survei')).body, /<asn-public-survey>/);
    });

    it('reads it in English too, without a cookie for that, and learns that a unit has no page', async () => {
      assert.match((await citizen.get(`${clinic}?bahasa=en`)).body, /lang="en"[^]*Tell them something/);
      assert.equal((await citizen.get('/masyarakat/lain')).status, 404);
      assert.equal((await citizen.get('/masyarakat/lain/sampaikan')).status, 404);
    });

    it('sends a complaint to the real server and reads what became of it', async () => {
      const api = `${opened.url}/v1/public`;
      const unit = clinic.split('/').at(-1);
      const post = (path: string, body: object) =>
        fetch(`${api}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', 'idempotency-key': 'b7b3c1de-0000-4000-8000-000000000001' },
          body: JSON.stringify(body),
        });
      const reporter = { name: null, contact: null };
      const content = {
        kind: 'complaint',
        serviceId: null,
        subject: 'service',
        concernsHead: false,
        isConfidential: false,
      };
      const send = () => post(`/units/${unit}/cases`, { ...content, reporter, text: 'Antrean tidak berurutan.' });
      const first = await send();
      assert.equal(first.status, 201);
      const receipt = (await first.json()) as { ticket: string; accessCode: string };
      // Sent again because its answer got lost: the same ticket, with its code.
      assert.deepEqual(await (await send()).json(), receipt);
      const reading = await post(`/tickets/${receipt.ticket}/reading`, { accessCode: receipt.accessCode });
      assert.equal(((await reading.json()) as { state: string }).state, 'sent');
      assert.equal((await post(`/tickets/${receipt.ticket}/reading`, { accessCode: 'lain' })).status, 404);
    });
  });
}
