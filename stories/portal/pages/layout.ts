import { html } from 'hono/html';
import { type Texts, texts } from '../texts.js';
import type { Visit } from '../visit.js';
import { isAt, type Place, places, type Tab } from './places.js';

/** Markup in which everything that was put in is escaped. */
export type Markup = ReturnType<typeof html>;

export interface PageParts {
  readonly visit: Visit;
  readonly title: string;
  /** One sentence under the title. */
  readonly lead?: string;
  readonly content: Markup;
  /** The pages that are read together with this one. */
  readonly tabs?: readonly Tab[];
  /** The guided strip; `null` where there is none. */
  readonly guide: Markup | null;
  /** Whether the page embeds elements and so needs their script. */
  readonly embeds?: boolean;
  /** Whether it is a page for citizens: nobody is signed in there, and nothing is kept of a visit. */
  readonly isPublic?: boolean;
}

/**
 * A page of the portal, made as such portals are: Bootstrap 3, jQuery, `<html lang="en">` whatever is written in it, and a
 * root font of 10 px. The body says which language it is in.
 */
export function page({
  visit,
  title,
  lead,
  content,
  guide,
  tabs = [],
  embeds = false,
  isPublic = false,
}: PageParts): Markup {
  const text = texts[visit.language];
  return html`<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${title} · SIMPEG ${text.agency}</title>
  <link rel="icon" href="/assets/crest.svg" type="image/svg+xml">
  <link rel="stylesheet" href="/assets/bootstrap/css/bootstrap.min.css">
  <link rel="stylesheet" href="/assets/portal.css">
  <script src="/assets/jquery.min.js" defer></script>
  <script src="/assets/bootstrap/js/bootstrap.min.js" defer></script>
  <script src="/assets/portal.js" defer></script>
  ${
    embeds
      ? html`${english(visit)}<script type="module" src="/asn-kinerja/asn-kinerja.js"></script>
  <script type="module" src="${isPublic ? '/masyarakat.js' : '/kinerja.js'}"></script>`
      : ''
  }
</head>
<body lang="${visit.language}">
  <a class="sr-only sr-only-focusable" href="#isi">${text.skip}</a>
  ${isPublic ? publicNavbar(visit, text) : navbar(visit, text)}
  <div class="container portal">
    ${guide ?? ''}
    <div class="row">
      ${visit.person ? html`<nav class="col-md-3 hidden-xs hidden-sm" aria-label="${text.menu}">${menu(visit, text)}</nav>` : ''}
      <main id="isi" class="${visit.person ? 'col-md-9' : 'col-md-12'}" tabindex="-1">
        <h1 class="portal-title">${title}</h1>
        ${tabs.length > 0 ? tabList(tabs) : ''}
        ${lead ? html`<p class="lead portal-lead">${lead}</p>` : ''}
        ${content}
      </main>
    </div>
  </div>
  <footer class="portal-footer"><div class="container">SIMPEG ${text.agency} · asn-kinerja 2026</div></footer>
</body>
</html>`;
}

/** The main file speaks Indonesian; whoever reads English loads that too. */
function english({ language }: Visit): Markup | '' {
  if (language !== 'en') return '';
  return html`<script type="module" src="/asn-kinerja/asn-kinerja.en.js"></script>
  `;
}

function navbar(visit: Visit, text: Texts): Markup {
  return html`<header class="navbar navbar-inverse navbar-static-top">
    <div class="container">
      <div class="navbar-header">
        ${
          visit.person
            ? html`<button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#menu-kecil" aria-expanded="false" aria-controls="menu-kecil">
          <span class="sr-only">${text.menu}</span><span class="icon-bar"></span><span class="icon-bar"></span><span class="icon-bar"></span>
        </button>`
            : ''
        }
        <a class="navbar-brand" href="/"><img src="/assets/crest.svg" alt="" width="30" height="33"><span><b>SIMPEG</b><small>${text.agency}</small></span></a>
      </div>
      <div class="navbar-right portal-account">
        ${
          visit.person
            ? html`<span class="portal-person"><span class="sr-only">${text.signedInAs} </span>${visit.person.name}</span>
        <form method="post" action="/keluar">${hidden(visit)}<button class="btn btn-link">${text.signOut}</button></form>`
            : ''
        }
        <form method="post" action="/bahasa">${hidden(visit)}<button class="btn btn-link" name="ke" value="${visit.language === 'id' ? 'en' : 'id'}" lang="${visit.language === 'id' ? 'en' : 'id'}">${text.otherLanguage}</button></form>
      </div>
      ${visit.person ? html`<div class="collapse hidden-md hidden-lg" id="menu-kecil">${menu(visit, text)}</div>` : ''}
    </div>
  </header>`;
}

/** Links alone: a form would need a session. */
function publicNavbar({ language }: Visit, text: Texts): Markup {
  const other = language === 'id' ? 'en' : 'id';
  return html`<header class="navbar navbar-inverse navbar-static-top">
    <div class="container">
      <div class="navbar-header">
        <a class="navbar-brand" href="/masyarakat"><img src="/assets/crest.svg" alt="" width="30" height="33"><span><b>${text.public.area}</b><small>${text.agency}</small></span></a>
      </div>
      <div class="navbar-right portal-account">
        <a class="btn btn-link" href="/masuk">${text.public.staff}</a>
        <a class="btn btn-link" href="?bahasa=${other}" lang="${other}" hreflang="${other}">${text.otherLanguage}</a>
      </div>
    </div>
  </header>`;
}

/** Pages that are read together, as tabs of one another. */
export function tabList(tabs: readonly Tab[]): Markup {
  return html`<ul class="nav nav-tabs portal-tabs">
    ${tabs.map(
      ({ path, label, isHere }) =>
        html`<li${isHere ? html` class="active"` : ''}><a href="${path}"${isHere ? html` aria-current="page"` : ''}>${label}</a></li>`,
    )}
  </ul>`;
}

/** What every form of the portal carries: the token of the session, and where to come back to. */
export function hidden({ csrf, here }: Visit): Markup {
  return html`<input type="hidden" name="csrf" value="${csrf}"><input type="hidden" name="kembali" value="${here}">`;
}

function menu({ here }: Visit, { groups, pages, notInDemo, public: publicWords }: Texts): Markup {
  const item = (path: string, label: string, isHere: boolean) =>
    html`<li${isHere ? html` class="active"` : ''}><a href="${path}"${isHere ? html` aria-current="page"` : ''}>${label}</a></li>`;
  const place = (one: Place) => item(one.path, pages[one.label], isAt(one, here));
  const page = (path: string, label: string) => item(path, label, here === path);
  const greyed = (label: string) =>
    html`<li class="disabled"><span title="${notInDemo}">${label}<span class="sr-only"> (${notInDemo})</span></span></li>`;
  const heading = (label: string) => html`<li class="portal-heading">${label}</li>`;
  return html`<ul class="nav nav-pills nav-stacked portal-menu">
    ${page('/', pages.home)}
    ${heading(groups.performance)}
    ${places.performance.map(place)}
    ${heading(groups.team)}
    ${places.team.map(place)}
    ${heading(groups.staff)}
    ${greyed(pages.profile)}${greyed(pages.attendance)}${greyed(pages.leave)}
    ${heading(publicWords.area)}
    ${page('/masyarakat', publicWords.page)}
    ${heading(groups.documentation)}
    ${page('/docs', pages.apiReference)}
    ${page('/storybook/', pages.storybook)}
    ${page('/contoh/kartu-skor', pages.strangersPage)}
  </ul>`;
}
