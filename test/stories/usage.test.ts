// How a portal takes in each element: five kinds of host, from the guides' own blocks and the manifest, copied by keyboard.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elementsManifest } from '../../.scripts/tools/manifest.mjs';
import { elements } from '../../src/elements.js';
import { guideNames, type Guides, type Host, hostsOf, type UsedElement } from '../../stories/usage/hosts.js';
import { serveFolder, type StaticServer } from './static-server.js';
import { allStories, storybookFolder, storyOf } from './stories.js';
import { StoryPage } from './story-page.js';

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly events?: readonly { readonly name: string }[];
  readonly attributes?: readonly { readonly name: string }[];
}

const folder = path.resolve(import.meta.dirname, '../../docs/guides');
const guides = Object.fromEntries(
  guideNames.map((name) => [name, readFileSync(path.join(folder, `${name}.md`), 'utf8')]),
) as unknown as Guides;
const manifest = (await elementsManifest()) as Manifest;
const used: UsedElement[] = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  .filter(({ tagName }) => tagName !== undefined && tagName in elements)
  .map(({ tagName = '', events = [], attributes = [] }) => ({
    tag: tagName,
    events: events.map(({ name }) => name),
    attributes: attributes.map(({ name }) => name),
  }));

const codeOf = ({ blocks }: Host) => blocks.map(({ code }) => code).join('\n');
const camelCase = (name: string) => name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

describe('snippets', () => {
  for (const element of used) {
    it(`show <${element.tag}>, and no other element, to five kinds of host`, () => {
      const hosts = hostsOf(element, guides);
      assert.deepEqual(
        hosts.map(({ key }) => key),
        ['html', 'laravel', 'react', 'vue', 'angular'],
      );
      for (const host of hosts) {
        const tags = [...codeOf(host).matchAll(/<\/?(asn-[a-z0-9-]+|Asn\w+)/g)].map(([, tag]) => tag);
        assert.deepEqual(
          [...new Set(tags)].filter((tag) => tag !== element.tag && tag !== camelCase(element.tag)),
          [],
          host.name,
        );
        assert.ok(tags.includes(element.tag), `${host.name} lacks the tag`);
      }
    });
  }

  it('hear the event of the element, as each host does', () => {
    const element = used.find(({ tag }) => tag === 'asn-self-assessment');
    assert.ok(element);
    const [, laravel = '', react = '', vue = '', angular = ''] = hostsOf(element, guides).map(codeOf);
    assert.match(laravel, /x-on:asn-self-assessment-saved="\$wire\.open\(\$event\.type\)"/);
    assert.match(
      react,
      /<asn-self-assessment onasn-self-assessment-saved=\{\(event\) => console\.log\(event\.detail\)\} \/>/,
    );
    assert.match(react, /import \{ AsnSelfAssessment \} from 'asn-kinerja\/react';/);
    assert.match(react, /<AsnSelfAssessment onAsnSelfAssessmentSaved=/);
    assert.match(vue, /<asn-self-assessment @asn-self-assessment-saved="chosen = \$event\.type" \/>/);
    assert.match(
      angular,
      /<asn-self-assessment \(asn-self-assessment-saved\)="choose\(\$event\)"><\/asn-self-assessment>/,
    );
    assert.match(angular, /HTMLElementEventMap\['asn-self-assessment-saved'\]/);
  });

  it('hear nothing of an element that says nothing', () => {
    const element = used.find(({ tag }) => tag === 'asn-nip-field');
    assert.ok(element);
    const all = hostsOf(element, guides).map(codeOf).join('\n');
    assert.doesNotMatch(all, /\$event|onasn-|onAsn|chosen|signal/);
    assert.match(all, /<asn-nip-field name="nip" label="nip"><\/asn-nip-field>/);
  });
});

describe('usage tab', () => {
  let server: StaticServer;
  let story: StoryPage;

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/');
    story = await StoryPage.open(server.url);
    await story.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  });

  after(async () => {
    await story.close();
    await server.stop();
  });

  it('copies by the keyboard, and says so', async () => {
    const { page } = story;
    await story.show(storyOf('elements-tasks--usage', allStories()), { theme: 'light', width: 1280 });
    await page.getByRole('tab', { name: 'HTML · PHP' }).focus();
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('ArrowRight');
    assert.equal(await page.getByRole('tab', { name: 'Vue' }).getAttribute('aria-selected'), 'true');
    await page.keyboard.press('Tab');
    const button = page.getByRole('button', { name: 'Salin src/App.vue' });
    assert.ok(await button.evaluate((element) => element.matches(':focus')));
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'src/App.vue tersalin.' }).waitFor({ state: 'attached' });
    assert.equal((await button.innerText()).trim(), 'Tersalin');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, await page.locator('#code-0').textContent());
    assert.match(copied, /<asn-tasks @asn-task-chosen="chosen = \$event\.detail\.kind" \/>/);
    assert.deepEqual(await story.complaints(), []);
  });

  it('stands beside every story of the element', async () => {
    const { page } = story;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${server.url}index.html?path=/story/elements-tasks--employee`);
    await page.getByRole('tab', { name: 'Usage' }).click();
    const panel = page.frameLocator('iframe[title="Usage of the element"]');
    await panel.getByRole('heading', { name: 'Pakai <asn-tasks>' }).waitFor();
  });
});
