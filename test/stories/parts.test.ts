// The parts that the manifest lists are there: every registered element, in the states that people mostly see, has each part
// of its list, its own or through a view within it; and what goes through is exported.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { elementsManifest } from '../../.scripts/tools/manifest.mjs';
import { serveFolder, type StaticServer } from './static-server.js';
import { allStories, storybookFolder, storyOf } from './stories.js';
import { StoryPage } from './story-page.js';
import type { WithProbe } from './probe.js';

/** Together they show every element with all its parts. */
const shownIn = [
  'elements-activity-log--failed',
  'elements-activity-log--recorded-offline',
  'elements-activity-log--team-decision-failed',
  'elements-evaluation--conflict',
  'elements-feedback--english',
  'elements-feedback--of-somebody-else',
  'elements-feedback--talks',
  'elements-indicator-editor--conflict',
  'elements-indicator-forum--empty',
  'elements-indicator-forum--english',
  'elements-indicator-forum--new-proposal',
  'elements-public-cases--announcing',
  'elements-public-cases--answer-begun',
  'elements-public-cases--conduct',
  'elements-public-cases--forum-days',
  'elements-public-feedback--about-conduct',
  'elements-public-feedback--receipt',
  'elements-public-feedback--ticket-answered',
  'elements-public-feedback--wrong-code',
  'elements-public-performance--health-centre',
  'elements-public-performance--unknown-unit',
  'elements-public-survey--counter-queue',
  'elements-public-survey--kept',
  'elements-public-survey--presence-code',
  'elements-review-360--before-declining',
  'elements-review-360--community-agreeing',
  'elements-review-360--community-invited',
  'elements-review-360--community-inviting',
  'elements-review-360--conflict',
  'elements-review-360--my-reviews',
  'elements-review-360--round-not-mine',
  'elements-review-360--round-too-few',
  'elements-score-card--flow-delivered',
  'elements-self-assessment--conflict',
  'elements-provider--nested',
  'elements-service-surveys--changing-the-desk',
  'elements-service-surveys--closing',
  'elements-service-surveys--counter',
  'elements-service-surveys--hiding',
  'elements-service-surveys--list',
  'elements-service-surveys--preparing',
  'elements-tasks--with-more',
  'elements-unit-plan--achievement-incomplete',
  'elements-unit-plan--conflict',
  'elements-unit-plan--write',
  'elements-work-plan--conflict',
  'fields-error-summary--dark',
];

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}

interface Declaration {
  readonly tagName?: string;
  readonly cssParts?: readonly { readonly name: string; readonly description?: string }[];
}

/** What one element of a page has in its own root, and the element that it exports its parts to. */
interface Found {
  readonly tag: string;
  readonly parts: readonly string[];
  readonly within: readonly string[];
}

const manifest = (await elementsManifest()) as Manifest;
const elements = manifest.modules
  .flatMap(({ declarations = [] }) => declarations)
  // It shows nothing of its own.
  .filter(({ tagName }) => tagName !== undefined && tagName !== 'asn-provider');

describe('parts', () => {
  /** `asn-tasks-view heading`: the element has the part in its own root. */
  const own = new Set<string>();
  /** `asn-tasks-view asn-tasks`: the first stands in the second and exports its parts there. */
  const outers = new Set<string>();
  const has = (tag: string, part: string): boolean =>
    own.has(`${tag} ${part}`) ||
    [...outers].some((pair) => {
      const [inner = '', outer] = pair.split(' ');
      return outer === tag && has(inner, part);
    });
  let server: StaticServer;
  let page: StoryPage;

  before(async () => {
    server = await serveFolder(storybookFolder, '/storybook/');
    page = await StoryPage.open(server.url);
    const stories = allStories();
    for (const id of shownIn) {
      await page.show(storyOf(id, stories), { theme: 'light', width: 1280 });
      for (const { tag, parts, within } of await wholePage(page)) {
        for (const part of parts) own.add(`${tag} ${part}`);
        for (const outer of within) outers.add(`${tag} ${outer}`);
      }
    }
  });

  after(async () => {
    await page.close();
    await server.stop();
  });

  for (const { tagName = '', cssParts: listed = [] } of elements) {
    it(`of <${tagName}> are there, and explained`, () => {
      assert.ok(listed.length > 0, 'name its parts in its doc block: @csspart heading');
      const missing = listed.filter(({ name }) => !has(tagName, name));
      assert.deepEqual(
        missing.map(({ name }) => name),
        [],
        'not there in any of these stories',
      );
      assert.deepEqual(
        listed.filter(({ description }) => !description).map(({ name }) => name),
        [],
        'src/styles/part-guide.ts does not know it',
      );
    });
  }
});

/** The page when nothing more comes: parts of elements may lie in files of their own, and follow a moment later. */
async function wholePage({ page }: StoryPage): Promise<Found[]> {
  for (let before = ''; ;) {
    const found = await page.evaluate(partsOfThePage);
    if (JSON.stringify(found) === before) return found;
    before = JSON.stringify(found);
    await page.waitForTimeout(100);
  }
}

/** Runs in the page. */
function partsOfThePage(): Found[] {
  const elements = (globalThis as WithProbe).probe.everything(document);
  return elements
    .filter(({ localName, shadowRoot }) => localName.startsWith('asn-') && shadowRoot)
    .map((element) => {
      const inside = [...(element.shadowRoot?.querySelectorAll('[part]') ?? [])];
      const root = element.getRootNode();
      const isExported = element.getAttribute('exportparts')?.includes('primary-button') === true;
      return {
        tag: element.localName,
        parts: [...new Set(inside.flatMap(({ part }) => [...part]))],
        within: isExported && root instanceof ShadowRoot ? [root.host.localName] : [],
      };
    });
}
