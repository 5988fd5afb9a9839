import { bundleLines, type HostPage, ownScript, script } from '../host-page.js';
import { portal } from '../portal.js';

const alpine = script('@alpinejs/morph/dist/cdn.min.js', 'defer') + script('alpinejs/dist/cdn.min.js', 'defer');

/** Our tags in a part of the page that its server renders again and again. */
const component = (tags: string): string =>
  portal(`<div id="komponen" data-giliran="1"><p class="lead">Giliran 1</p>${tags}</div>`);

/** Pages whose own scripts move, rewrite or interpret the markup round our tags. */
export const renderingPages = {
  livewire: {
    name: 'livewire',
    condition: 'a Livewire-like component that is morphed into what the server renders',
    head: alpine,
    body: component,
  },
  idiomorph: {
    name: 'idiomorph',
    condition: 'a part that idiomorph morphs into what the server renders',
    head: script('idiomorph/dist/idiomorph.min.js'),
    body: component,
  },
  navigate: {
    name: 'navigate',
    condition: 'links that swap the body, as wire:navigate does',
    head: ownScript('navigate.js'),
    // In the body, as portals paste it: with every swap these scripts are there anew.
    body: (tags) => portal(tags) + bundleLines,
    bundle: '',
  },
  alpine: {
    name: 'alpine',
    condition: 'Alpine, which shows, hides and makes our tags',
    head: alpine,
    body: (tags) =>
      portal(`
        <div x-data="{ terbuka: true, tugas: '' }" x-on:asn-task-chosen="tugas = $event.detail.kind">
          <button type="button" id="lipat" x-on:click="terbuka = ! terbuka">Buka atau tutup</button>
          <div id="lipatan" x-show="terbuka">${tags}</div>
          <template x-if="terbuka"><asn-tasks></asn-tasks></template>
          <output id="tugas" x-text="tugas"></output>
        </div>`),
  },
  angularjs: {
    name: 'angularjs',
    condition: 'AngularJS 1 interpreting the whole body',
    head: script('angular/angular.min.js') + ownScript('angularjs-portal.js'),
    bodyAttributes: 'ng-app="portal" ng-controller="Halaman"',
    body: (tags) =>
      portal(`
        <p id="sapaan">Halo {{ nama }}</p>
        ${tags.replace(/appraisal-id="([\w-]+)"/, `ng-init="nomor = '$1'" ng-attr-appraisal-id="{{ nomor }}"`)}
        <input id="nama" ng-model="nama" />`),
  },
} as const satisfies Record<string, HostPage>;
