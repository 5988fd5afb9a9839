import { type HostPage, ownSheet, script, sheet } from '../host-page.js';
import { portal } from '../portal.js';

const jquery = script('jquery3/dist/jquery.min.js');
const bootstrap3 =
  sheet('bootstrap3/dist/css/bootstrap.min.css') + jquery + script('bootstrap3/dist/js/bootstrap.min.js');

/** Sheets that rule over whole pages. */
export const sheetPages = [
  {
    name: 'bootstrap-3',
    condition: 'Bootstrap 3, whose html has a font size of 10px',
    head: bootstrap3,
  },
  {
    name: 'bootstrap-4',
    condition: 'Bootstrap 4',
    head:
      sheet('bootstrap4/dist/css/bootstrap.min.css') + jquery + script('bootstrap4/dist/js/bootstrap.bundle.min.js'),
  },
  {
    name: 'bootstrap-5',
    condition: 'Bootstrap 5',
    head: sheet('bootstrap5/dist/css/bootstrap.min.css') + script('bootstrap5/dist/js/bootstrap.bundle.min.js'),
  },
  {
    name: 'bootstrap-5-dark',
    condition: 'Bootstrap 5 in its dark mode',
    root: 'lang="id" data-bs-theme="dark"',
    head: sheet('bootstrap5/dist/css/bootstrap.min.css'),
  },
  {
    name: 'admin-lte-2',
    condition: 'AdminLTE 2',
    head:
      bootstrap3 +
      sheet('admin-lte/dist/css/AdminLTE.min.css') +
      sheet('admin-lte/dist/css/skins/skin-blue.min.css') +
      script('admin-lte/dist/js/adminlte.min.js'),
    bodyAttributes: 'class="skin-blue sidebar-mini"',
    body: (tags) => `
      <div class="wrapper">
        <header class="main-header"><a class="logo" href="#beranda">SIMPEG</a></header>
        <aside class="main-sidebar"><section class="sidebar"><ul class="sidebar-menu"><li>Menu</li></ul></section></aside>
        <div class="content-wrapper"><section class="content">${portal(tags)}</section></div>
      </div>`,
  },
  {
    name: 'tailwind',
    condition: 'the preflight of Tailwind 4',
    head: '<link rel="stylesheet" href="/pages/tailwind.css" />',
    bodyAttributes: 'class="text-sm leading-5"',
  },
  {
    name: 'careless-sheet',
    condition: 'a sheet that rules over every tag and lets everything inherit',
    head: ownSheet('careless.css'),
  },
] as const satisfies readonly HostPage[];
