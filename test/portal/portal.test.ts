import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { page } from '../../stories/portal/pages/layout.js';
import { appraiser, groups, hrOfficer } from '../../stories/portal/people.js';
import { nipOf, stations } from '../../stories/portal/stations.js';
import { html } from 'hono/html';
import { cast } from '../../src/server/demo/index.js';
import { citizensOf } from './citizens.js';
import { openPortal, Visitor } from './visitor.js';

let opened: Awaited<ReturnType<typeof openPortal>>;
const visitor = async (name?: string) => {
  const who = new Visitor(opened.url);
  if (name) await who.signInAs(name);
  return who;
};

before(async () => {
  opened = await openPortal();
});
after(() => opened.serving.close());

citizensOf(() => opened);

describe('a visitor who is not signed in', () => {
  it('is sent to the log-in, and back to where they wanted', async () => {
    const who = await visitor();
    const { status, headers } = await who.get('/kartu-skor');
    assert.equal(status, 303);
    assert.equal(headers.get('location'), '/masuk?kembali=%2Fkartu-skor');
    const { body } = await who.get('/masuk?kembali=%2Fkartu-skor');
    assert.match(body, /name="kembali" value="\/kartu-skor"/);
  });

  it('gets no token for elements', async () => {
    const { status, body } = await (await visitor()).get('/kinerja/token');
    assert.equal(status, 401);
    assert.doesNotMatch(body, /"token"/);
  });

  it('is offered every employee, the people of the walk by name', async () => {
    const { body } = await (await visitor()).get('/masuk');
    assert.equal(body.match(/<option value="[^"]+">/g)?.length, 85);
    for (const name of ['Dedi Hidayat', 'Lestari Handayani', 'Putri Nugroho', 'Siti Halim'])
      assert.match(body, new RegExp(`<b>${name}`));
  });

  it('meets no staff number on the page', async () => {
    const { body } = await (await visitor()).get('/masuk');
    assert.doesNotMatch(body, /\d{18}/);
  });
});

describe('pages', () => {
  const elements: Record<string, RegExp> = {
    '/': /<asn-tasks>/,
    '/rencana-kinerja': /<asn-work-plan>/,
    '/rencana-kinerja?appraisal=abc': /<asn-work-plan appraisal-id="abc">/,
    '/log-kegiatan': /<asn-activity-log view="own">/,
    '/log-tim': /<asn-activity-log view="team">/,
    '/penilaian-diri': /<asn-self-assessment>/,
    '/penilaian-diri?term=Q1': /<asn-self-assessment term="Q1">/,
    '/evaluasi?appraisal=abc&term=Q2': /<asn-evaluation appraisal-id="abc" term="Q2">/,
    '/umpan-balik': /<asn-feedback>/,
    '/umpan-balik?pegawai=abc': /<asn-feedback employee-id="abc">/,
    '/rencana-unit': /<asn-unit-plan>/,
    '/rencana-unit?unit=abc': /<asn-unit-plan unit-id="abc">/,
    '/forum-indikator?usulan=abc': /<asn-indicator-forum proposal-id="abc">/,
    '/suara-warga': /<asn-public-cases>/,
    '/suara-warga?unit=abc&kasus=def': /<asn-public-cases unit-id="abc" case-id="def">/,
    '/survei-kepuasan': /<asn-service-surveys survey-page="\/survei">/,
    '/umpan-balik-360': /<asn-review-360>/,
    '/umpan-balik-360?tugas=abc': /<asn-review-360 assignment-id="abc">/,
    '/kartu-skor': /<asn-score-card>/,
    '/kartu-skor?appraisal=abc': /<asn-score-card appraisal-id="abc">/,
    '/contoh/kartu-skor': /<asn-score-card>/,
    '/penilaian-bawahan': /Sri Anggraini/,
  };
  for (const [path, content] of Object.entries(elements)) {
    it(`${path} shows its element under a strict policy, with nothing inline`, async () => {
      const { status, body, headers } = await (await visitor('Lestari')).get(path);
      assert.equal(status, 200);
      assert.match(body, content);
      assert.match(
        headers.get('content-security-policy') ?? '',
        /^default-src 'none'; script-src 'self'; style-src 'self';/,
      );
      assert.doesNotMatch(body, /<script(?![^>]*\ssrc=)|<style|\sstyle=|\son\w+=/);
    });
  }

  it('lead to each subordinate, whose tabs hold the elements of that appraisal', async () => {
    const who = await visitor('Lestari');
    const { body } = await who.get('/penilaian-bawahan');
    const id = /\/penilaian-bawahan\/([^/]+)\/penilaian/.exec(body)?.[1] ?? '';
    const tabs = {
      rencana: 'asn-work-plan',
      masukan: 'asn-feedback',
      'umpan-balik': 'asn-review-360',
      penilaian: 'asn-evaluation',
    };
    for (const [tab, tag] of Object.entries(tabs)) {
      const { status, body } = await who.get(`/penilaian-bawahan/${id}/${tab}`);
      assert.equal(status, 200);
      const page = tag === 'asn-review-360' ? ' survey-page="/survei"' : '';
      assert.ok(body.includes(`<${tag} appraisal-id="${id}"${page}>`));
    }
    const { body: ofQuarter } = await who.get(`/penilaian-bawahan/${id}/penilaian?term=Q1`);
    assert.ok(ofQuarter.includes(`<asn-evaluation appraisal-id="${id}" term="Q1">`));
    assert.equal((await who.get(`/penilaian-bawahan/${id}/lain`)).status, 404);
  });

  it('name no id for one’s own appraisal, and answer a talk about another person on their desk', async () => {
    const who = await visitor('Lestari');
    const subject = { nip: appraiser.nip };
    const { appraisalId } = await opened.api.me(subject);
    assert.match((await who.get(`/rencana-kinerja?appraisal=${appraisalId}`)).body, /<asn-work-plan>/);
    const { body } = await who.get('/penilaian-bawahan');
    const id = /\/penilaian-bawahan\/([^/]+)\/penilaian/.exec(body)?.[1] ?? '';
    const { headers } = await who.get(`/umpan-balik?appraisal=${id}`);
    assert.equal(headers.get('location'), `/penilaian-bawahan/${id}/masukan`);
  });

  it('that are read together are tabs of one another, under one place of the menu', async () => {
    const { body } = await (await visitor('Lestari')).get('/log-tim');
    assert.match(body, /<li class="active"><a href="\/log-tim" aria-current="page">Log tim/);
    assert.match(body, /<li class="active"><a href="\/penilaian-bawahan" aria-current="page">Penilaian Bawahan/);
  });

  it('beside the walk are one press away, as whoever has something to see there', async () => {
    const who = await visitor('Dedi');
    assert.match((await who.get('/')).body, /name="tempat" value="forum"/);
    const { status, headers } = await who.post('/panduan/tempat', { tempat: 'forum' });
    assert.deepEqual([status, headers.get('location')], [303, '/forum-indikator']);
    assert.match((await who.get('/forum-indikator')).body, /Lestari Handayani/);
    const round = await who.post('/panduan/tempat', { tempat: 'undian' });
    const { appraisalId } = await opened.api.me({ nip: cast.registry.maria });
    assert.equal(round.headers.get('location'), `/penilaian-bawahan/${appraisalId}/umpan-balik`);
    assert.match((await who.get(`/penilaian-bawahan/${appraisalId}/umpan-balik`)).body, /<asn-review-360/);
    assert.equal((await who.post('/panduan/tempat', { tempat: 'lain' })).status, 404);
    for (const station of stations) assert.notEqual(nipOf(station), '', station.key);
  });

  it('greet everyone who is offered as an appraiser or head with something to do', async () => {
    for (const { nip } of groups.filter((_, place) => [2, 3].includes(place)).flatMap(({ people }) => people)) {
      assert.ok((await opened.api.list({ nip }, '/v1/tasks')).length > 0, nip);
    }
    assert.ok((await opened.api.list({ nip: hrOfficer.nip }, '/v1/tasks')).length > 0);
  });

  it('name nobody on a desk that is not one’s own', async () => {
    const { body } = await (await visitor('Lestari')).get('/penilaian-bawahan');
    const id = /\/penilaian-bawahan\/([^/]+)\/penilaian/.exec(body)?.[1] ?? '';
    const own = await (await visitor('Lestari')).get(`/penilaian-bawahan/${id}/penilaian`);
    const foreign = await (await visitor('Hendra')).get(`/penilaian-bawahan/${id}/penilaian`);
    assert.match(own.body, /<h1 class="portal-title">Maria Wanggai/);
    assert.match(foreign.body, /<h1 class="portal-title">Penilaian Bawahan/);
  });

  it('say so to someone who appraises nobody', async () => {
    const { body } = await (await visitor('Dedi')).get('/penilaian-bawahan');
    assert.match(body, /tidak ada pegawai yang Anda nilai/);
  });

  it('are Indonesian or English as chosen, in a document that says en', async () => {
    const who = await visitor('Dedi');
    assert.match((await who.get('/kartu-skor')).body, /<html lang="en">[\s\S]*<div class="portal-embed" lang="id">/);
    const { headers } = await who.post('/bahasa', { ke: 'en', kembali: '/kartu-skor' });
    assert.equal(headers.get('location'), '/kartu-skor');
    assert.match((await who.get('/kartu-skor')).body, /<div class="portal-embed" lang="en">/);
  });

  it('that do not exist are 404, also beside the files', async () => {
    const who = await visitor('Dedi');
    for (const path of ['/tidak-ada', '/assets/tidak-ada.css', '/assets/../portal.ts', '/assets/%2e%2e/portal.ts']) {
      assert.equal((await who.get(path)).status, 404, path);
    }
    assert.equal((await who.get('/assets/jquery.min.js')).status, 200);
    assert.match((await who.get('/kinerja.js')).body, /configure\(/);
  });
});

describe('what a visitor sends', () => {
  it('is escaped where it is shown', async () => {
    const who = await visitor('Dedi');
    const { body } = await who.get(`/kartu-skor?appraisal=${encodeURIComponent('"><script src=x></script>')}`);
    assert.match(body, /appraisal-id="&quot;&gt;&lt;script src=x&gt;/);
    const name = '<img src=x onerror=alert(1)>';
    const visit = {
      person: { employeeId: '1', name },
      csrf: 'c',
      language: 'id',
      guideFolded: false,
      here: '/',
    } as const;
    assert.doesNotMatch(
      String(await page({ visit, title: name, content: html`<p>${name}</p>`, guide: null })),
      /<img src=x/,
    );
  });

  it('is refused without the token of the session, or with another one’s', async () => {
    const who = await visitor('Dedi');
    const other = await (await visitor('Lestari')).token();
    for (const [path, fields] of [
      ['/masuk', { pegawai: 'x' }],
      ['/keluar', {}],
      ['/bahasa', { ke: 'en' }],
      ['/panduan/lanjut', {}],
    ] as const) {
      assert.equal((await who.post(path, fields, '')).status, 403, path);
      assert.equal((await who.post(path, fields, other)).status, 403, path);
    }
    assert.match((await who.get('/')).body, /Dedi Hidayat/);
  });

  it('never leads out of the portal', async () => {
    const who = await visitor('Dedi');
    for (const kembali of ['//jahat.example', '/\\jahat.example', 'https://jahat.example', 'javascript:alert(1)']) {
      assert.equal((await who.post('/bahasa', { ke: 'id', kembali })).headers.get('location'), '/', kembali);
    }
  });

  it('signs nobody in by a cookie that we did not sign', async () => {
    const who = await visitor();
    const session = Buffer.from(JSON.stringify({ id: 'x', person: { employeeId: '1', name: 'Dedi' } })).toString(
      'base64url',
    );
    who.carry('simpeg_sesi', `${session}.${Buffer.alloc(32).toString('base64')}`);
    assert.equal((await who.get('/')).status, 303);
  });
});

describe('the token for elements', () => {
  it('names the person signed in, and opens the API', async () => {
    const { body, headers } = await (await visitor('Dedi')).get('/kinerja/token');
    const { token, expiresAt } = JSON.parse(body) as { token: string; expiresAt: string };
    assert.ok(Date.parse(expiresAt) > Date.now());
    assert.equal(headers.get('cache-control'), 'no-store');
    const me = await fetch(`${opened.url}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
    const { employee } = (await me.json()) as { employee: { name: string } };
    assert.equal(employee.name, 'Dedi Hidayat');
  });

  it('is gone after signing out', async () => {
    const who = await visitor('Dedi');
    await who.post('/keluar', {});
    assert.equal((await who.get('/kinerja/token')).status, 401);
  });

  it('is given under a new session id: the one before the log-in signs nobody in', async () => {
    const who = new Visitor(opened.url);
    const before = await who.token();
    await who.signInAs('Dedi');
    assert.notEqual(await who.token(), before);
  });
});
