import { serveStatic } from '@hono/node-server/serve-static';
import { type Context, Hono } from 'hono';
import { createMiddleware } from 'hono/factory';
import { html } from 'hono/html';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Appraisal, Employee } from '../../src/contract/index.js';
import { type Api, ApiError, nextReviewer, subordinatesOf, walkFacts } from './api.js';
import { type Asked, type DeskTab, desk, deskTabs, elementPages, embed } from './pages/elements.js';
import { guide, type GuideState } from './pages/guide.js';
import { type Markup, page, type PageParts } from './pages/layout.js';
import { tabsBeside } from './pages/places.js';
import { qrPicture, sendPage, surveyPage, surveyPath, unitList, unitPage } from './pages/public.js';
import { signInPage } from './pages/sign-in.js';
import { subordinatesPage } from './pages/subordinates.js';
import { appraiser, employee, hrOfficer } from './people.js';
import { PublicUnits } from './public-units.js';
import { nipOf, pathOf, stations } from './stations.js';
import { texts } from './texts.js';
import {
  chooseLanguage,
  isOwnForm,
  ownPath,
  publicVisit,
  readVisit,
  signIn,
  signOut,
  type SignedIn,
  type Visit,
} from './visit.js';
import { nextStep } from './walk.js';

export interface PortalOptions {
  readonly api: Api;
  /** Signs the portal's own session cookie. */
  readonly secret: string;
  /** Folder of the built CDN files. */
  readonly cdn: string;
  /** Folder of Storybook's static build, if there is one. */
  readonly storybook: string;
}

interface Environment {
  Variables: { visit: Visit; person: SignedIn };
}

const contentPolicy = [
  ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self' data:"],
  ...["font-src 'self'", "form-action 'self'", "base-uri 'self'", "frame-ancestors 'none'"],
].join('; ');

/** The stranger's page is stricter still: what is not named here does not load there. */
const strangersPolicy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'";

const hrAgency = { nip: hrOfficer.nip };
const here = import.meta.dirname;
const folderOf = (name: string) => path.dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));

/**
 * The demo portal: pages of a personnel system into which the elements are pasted. It knows the API over HTTP alone, and
 * its pages hold no inline script or style.
 */
export function createPortal({ api, secret, cdn, storybook }: PortalOptions): Hono<Environment> {
  const portal = new Hono<Environment>();
  serveFiles(portal, { cdn, storybook });

  portal.use(async (c, next) => {
    c.set('visit', isForPublic(c.req.path) ? publicVisit(c) : await readVisit(c, secret));
    c.header('Content-Security-Policy', contentPolicy);
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'same-origin');
    c.header('Cache-Control', 'no-store');
    await next();
  });

  // Every form of the portal says that it is ours.
  portal.post('*', async (c, next) => {
    const { csrf } = await c.req.parseBody();
    if (isOwnForm(c.var.visit, csrf)) return next();
    return message(c, 403, texts[c.var.visit.language].errors.expiredForm);
  });

  portal.onError((error, c) => {
    const { errors } = texts[c.var.visit?.language ?? 'id'];
    console.error(`portal: ${error.message}`);
    if (error instanceof ApiError)
      return message(c, error.status === 404 ? 404 : 503, error.status === 404 ? errors.notFound : errors.unavailable);
    return message(c, 500, errors.fault);
  });
  portal.notFound((c) => message(c, 404, texts[c.var.visit?.language ?? 'id'].errors.notFound));

  account(portal, api, secret);
  guidedWalk(portal, api, secret);
  pages(portal, api);
  publicPages(portal, new PublicUnits(api, hrAgency));
  return portal;
}

/** Signing in and out, language, and the token for the elements. */
function account(portal: Hono<Environment>, api: Api, secret: string): void {
  portal.get('/masuk', async (c) => {
    const { visit } = c.var;
    const { title, lead } = texts[visit.language].signIn;
    const content = signInPage(
      { ...visit, here: ownPath(c.req.query('kembali')) },
      await api.list<Employee>(hrAgency, '/v1/employees'),
    );
    return c.html(page({ visit, title, lead, content, guide: visit.person ? await guideFor(api, visit) : null }));
  });
  portal.post('/masuk', async (c) => {
    const { pegawai, kembali } = await c.req.parseBody<Record<string, string>>();
    const { employee } = await api.me({ employeeId: pegawai ?? '' });
    await signIn(c, secret, { employeeId: employee.id, name: employee.name });
    return c.redirect(ownPath(kembali), 303);
  });
  portal.post('/keluar', (c) => {
    signOut(c);
    return c.redirect('/masuk', 303);
  });
  portal.post('/bahasa', async (c) => {
    const { ke, kembali } = await c.req.parseBody<Record<string, string>>();
    chooseLanguage(c, ke ?? '');
    return c.redirect(ownPath(kembali), 303);
  });
  portal.get('/kinerja/token', async (c) => {
    const { person } = c.var.visit;
    if (!person) return c.json({ error: 'signed-out' }, 401);
    const { token, expiresAt } = await api.openSession({ employeeId: person.employeeId });
    return c.json({ token, expiresAt });
  });
}

/** The guided strip by itself, and its button: it signs in as whose turn it is and goes there. */
function guidedWalk(portal: Hono<Environment>, api: Api, secret: string): void {
  portal.get('/panduan', async (c) => {
    const shown = { ...c.var.visit, here: ownPath(c.req.query('di')) };
    return c.html(await guideFor(api, shown));
  });
  portal.post('/panduan/lanjut', async (c) => {
    const facts = await walkFacts(api, hrAgency);
    const step = nextStep(facts);
    if (!step) return c.redirect('/', 303);
    const reviewer = step.turn === 'reviewers' ? await nextReviewer(api, facts) : null;
    const subject = reviewer
      ? { employeeId: reviewer }
      : { nip: step.turn === 'employee' ? employee.nip : appraiser.nip };
    const { employee: person } = await api.me(subject);
    await signIn(c, secret, { employeeId: person.id, name: person.name });
    return c.redirect(step.path(facts), 303);
  });
  portal.post('/panduan/tempat', async (c) => {
    const { tempat } = await c.req.parseBody<Record<string, string>>();
    const station = stations.find(({ key }) => key === tempat);
    if (!station) return c.notFound();
    const { employee: person } = await api.me({ nip: nipOf(station) });
    const subject = station.about === undefined ? null : await api.me({ nip: station.about });
    await signIn(c, secret, { employeeId: person.id, name: person.name });
    return c.redirect(pathOf(station, subject?.appraisalId ?? null), 303);
  });
}

async function guideFor(api: Api, visit: Visit): Promise<Markup> {
  const state = await guideState(api, visit).catch(() => null);
  return guide(visit, state);
}

async function guideState(api: Api, { person }: Visit): Promise<GuideState> {
  const facts = await walkFacts(api, hrAgency);
  const step = nextStep(facts);
  if (!person || !step || step.turn === 'reviewers') return { facts, isTurnOf: false };
  const turn = await api.me({ nip: step.turn === 'employee' ? employee.nip : appraiser.nip });
  return { facts, isTurnOf: turn.employee.id === person.employeeId };
}

const signedIn = createMiddleware<Environment>(async (c, next) => {
  const { person, here } = c.var.visit;
  if (!person) return c.redirect(`/masuk?kembali=${encodeURIComponent(here)}`, 303);
  c.set('person', person);
  return next();
});

/** The pages behind the menu. */
function pages(portal: Hono<Environment>, api: Api): void {
  const show = async (c: Context<Environment>, parts: Omit<PageParts, 'visit' | 'guide'>) => {
    const { visit } = c.var;
    return c.html(page({ visit, guide: await guideFor(api, visit), ...parts }));
  };
  for (const [path, { name, element }] of Object.entries(elementPages)) {
    portal.get(path, signedIn, async (c) => {
      const { visit, person } = c.var;
      const text = texts[visit.language];
      const shown = await askedFor(c, api, person);
      if (path === '/umpan-balik' && (await isOfAnother(api, person, shown.appraisal)))
        return c.redirect(`/penilaian-bawahan/${encodeURIComponent(shown.appraisal)}/masukan`, 303);
      return show(c, {
        title: text.pages[name],
        lead: text.intro[name],
        tabs: tabsBeside(path, text),
        content: embed(visit, element(shown)),
        embeds: true,
      });
    });
  }

  portal.get('/kartu-skor', signedIn, (c) => {
    const { visit } = c.var;
    const text = texts[visit.language];
    const appraisal = c.req.query('appraisal');
    const card = appraisal
      ? html`<asn-score-card appraisal-id="${appraisal}"></asn-score-card>`
      : html`<asn-score-card></asn-score-card>`;
    return show(c, {
      title: text.pages.scoreCard,
      ...(!appraisal && { lead: text.intro.scoreCard, tabs: tabsBeside('/kartu-skor', text) }),
      content: embed(visit, card),
      embeds: true,
    });
  });

  portal.get('/penilaian-bawahan', signedIn, async (c) => {
    const { visit, person } = c.var;
    const text = texts[visit.language];
    const content = subordinatesPage(visit, await subordinatesOf(api, person.employeeId));
    const tabs = tabsBeside('/penilaian-bawahan', text);
    return show(c, { title: text.pages.subordinates, lead: text.intro.subordinates, tabs, content });
  });
  portal.get('/penilaian-bawahan/:appraisal/:tab', signedIn, async (c) => {
    const { visit, person } = c.var;
    const { appraisal, tab } = c.req.param();
    if (!isDeskTab(tab)) return c.notFound();
    // Another person's appraisal answers like a missing one; the element says so in its own words.
    const found = await api.find<{ employee: { name: string } }>(
      { employeeId: person.employeeId },
      `/v1/appraisals/${encodeURIComponent(appraisal)}`,
    );
    const title = found?.employee.name ?? texts[visit.language].pages.subordinates;
    const shown = { appraisal, term: c.req.query('term') ?? '' };
    return show(c, { title, content: desk(visit, shown, tab), embeds: true });
  });

  portal.get('/storybook/*', (c) => message(c, 404, texts[c.var.visit.language].errors.noStorybook));
  const stranger = fs.readFileSync(path.join(here, 'stranger.html'), 'utf8');
  portal.get('/contoh/kartu-skor', signedIn, (c) => {
    c.header('Content-Security-Policy', strangersPolicy);
    return c.html(stranger);
  });
}

const isForPublic = (path: string) => /^\/(masyarakat|survei)(\/|$)/.test(path);

/** The citizens' pages: nobody signs in, and no page of theirs sets a cookie. */
function publicPages(portal: Hono<Environment>, units: PublicUnits): void {
  const show = (c: Context<Environment>, parts: Pick<PageParts, 'title' | 'lead' | 'content' | 'embeds'>) =>
    c.html(page({ visit: c.var.visit, guide: null, isPublic: true, ...parts }));

  portal.get('/masyarakat', async (c) => {
    const { visit } = c.var;
    const { area, lead } = texts[visit.language].public;
    return show(c, { title: area, lead, content: unitList(visit, await units.list()) });
  });
  portal.get('/masyarakat/:unit', async (c) => {
    const unit = await units.find(c.req.param('unit'));
    if (!unit) return c.notFound();
    const content = unitPage(c.var.visit, unit, await units.openSurveys(unit));
    return show(c, { title: texts[c.var.visit.language].public.page, content, embeds: true });
  });
  portal.get('/masyarakat/:unit/sampaikan', async (c) => {
    const unit = await units.find(c.req.param('unit'));
    if (!unit) return c.notFound();
    return show(c, {
      title: texts[c.var.visit.language].public.send,
      content: sendPage(c.var.visit, unit, c.req.query('tiket') ?? ''),
      embeds: true,
    });
  });
  portal.get('/survei', (c) => {
    const { visit } = c.var;
    return show(c, { title: texts[visit.language].public.survey, content: surveyPage(visit), embeds: true });
  });
  portal.get('/survei/:picture{[A-Za-z0-9]+\\.svg}', (c) => {
    const code = c.req.param('picture').slice(0, -'.svg'.length);
    return c.body(qrPicture(new URL(surveyPath(code), c.req.url).href), 200, { 'Content-Type': 'image/svg+xml' });
  });
}

/** What the address of the page asks for. The reader's own appraisal of the year needs no id: drafts are kept under none. */
async function askedFor({ req }: Context, api: Api, { employeeId }: SignedIn): Promise<Asked> {
  const query = (name: string) => req.query(name) ?? '';
  const appraisal = query('appraisal');
  const isOwn = appraisal !== '' && (await api.me({ employeeId })).appraisalId === appraisal;
  return {
    appraisal: isOwn ? '' : appraisal,
    term: query('term'),
    unit: query('unit'),
    employee: query('pegawai'),
    assignment: query('tugas'),
    proposal: query('usulan'),
    publicCase: query('kasus'),
    survey: query('nomor'),
  };
}

/** Whether it is another person's appraisal. A talk is answered by either side, each on a page of their own. */
async function isOfAnother(api: Api, { employeeId }: SignedIn, appraisalId: string): Promise<boolean> {
  if (appraisalId === '') return false;
  const path = `/v1/appraisals/${encodeURIComponent(appraisalId)}`;
  const found = await api.find<Pick<Appraisal, 'employee'>>({ employeeId }, path);
  return found !== null && found.employee.id !== employeeId;
}

function isDeskTab(tab: string): tab is DeskTab {
  return Object.hasOwn(deskTabs, tab);
}

/** A page that says one thing, and the way home. */
async function message(c: Context<Environment>, status: 403 | 404 | 500 | 503, sentence: string): Promise<Response> {
  const visit = c.var.visit;
  if (!visit) return c.text(sentence, status);
  const { home } = texts[visit.language].errors;
  const content = html`<p><a class="btn btn-default" href="/">${home}</a></p>`;
  return c.html(page({ visit, title: sentence, content, guide: null }), status);
}

/** What a portal's web server serves beside its pages. */
function serveFiles(portal: Hono<Environment>, { cdn, storybook }: Pick<PortalOptions, 'cdn' | 'storybook'>): void {
  const folder = (prefix: string, root: string) =>
    portal.use(`${prefix}/*`, serveStatic({ root, rewriteRequestPath: (path) => path.slice(prefix.length) }));
  folder('/assets/bootstrap', path.join(folderOf('bootstrap'), 'dist'));
  portal.get('/assets/jquery.min.js', serveStatic({ path: path.join(folderOf('jquery'), 'dist/jquery.min.js') }));
  folder('/assets', path.join(here, 'assets'));
  portal.get('/kinerja.js', serveStatic({ path: path.join(here, 'assets/kinerja.js') }));
  portal.get('/masyarakat.js', serveStatic({ path: path.join(here, 'assets/masyarakat.js') }));
  folder('/asn-kinerja', cdn);
  if (!fs.existsSync(storybook)) return;
  portal.get('/storybook', (c) => c.redirect('/storybook/'));
  folder('/storybook', storybook);
}
