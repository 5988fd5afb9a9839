// What a page of each kind of portal pastes for one element: the blocks of the guide of its kind, with this element in place of
// those that the guide takes as its example.
import { firstQuestions } from '../../src/embedding/first-questions.js';
import { isPublic, snippet } from '../../src/embedding/snippet.js';
import { version } from '../../src/version.js';
import { type CodeBlock, codeBlocks } from './blocks.js';

/** An element as its manifest describes it. */
export interface UsedElement {
  readonly tag: string;
  readonly events: readonly string[];
  readonly attributes: readonly string[];
}

export interface Host {
  readonly key: string;
  readonly name: string;
  /** The guide that explains the blocks. */
  readonly guide: string;
  readonly blocks: readonly CodeBlock[];
}

interface Kind {
  readonly key: string;
  readonly name: string;
  /** Guide and file of each block, wherever the file lies; the first guide is that to read on. `*.html` belongs into a page. */
  readonly blocks: readonly (readonly [guide: string, file: string])[];
}

/** The guides, by name; every kind of host takes its blocks from them. */
export const guideNames = ['plain-php', 'laravel', 'livewire', 'react', 'next', 'vue', 'angular'] as const;
export type Guides = Readonly<Record<(typeof guideNames)[number], string>>;

const kinds: readonly Kind[] = [
  { key: 'html', name: 'HTML · PHP', blocks: [['plain-php', 'token.php']] },
  {
    key: 'laravel',
    name: 'Laravel · Livewire',
    blocks: [
      ['laravel', '*.html'],
      ['laravel', 'web.php'],
      ['livewire', 'kinerja.blade.php'],
    ],
  },
  {
    key: 'react',
    name: 'React · Next',
    blocks: [
      ['react', 'App.tsx'],
      ['react', 'kinerja.ts'],
      ['next', 'kinerja-saya.tsx'],
    ],
  },
  {
    key: 'vue',
    name: 'Vue',
    blocks: [
      ['vue', 'App.vue'],
      ['vue', 'kinerja.ts'],
      ['vue', 'vite.config.ts'],
    ],
  },
  {
    key: 'angular',
    name: 'Angular',
    blocks: [
      ['angular', 'app.html'],
      ['angular', 'app.ts'],
      ['angular', 'kinerja.ts'],
    ],
  },
];

/** What each kind of host pastes for the element. */
export function hostsOf(element: UsedElement, guides: Guides): Host[] {
  return kinds.map(({ key, name, blocks }) => ({
    key,
    name,
    guide: blocks[0]?.[0] ?? '',
    blocks: [
      ...(key === 'html' ? [pageOf(element)] : []),
      ...(key === 'html' && needsNobody(element)
        ? []
        : blocks.map(([guide, file]) => blockOf(guides, guide, file, element))),
    ],
  }));
}

/** The lines of a page without a framework. The hashes of a version are in its own snippet (`npx asn-kinerja snippet`). */
function pageOf(element: UsedElement): CodeBlock {
  const { tag, attributes } = element;
  const lines = snippet({
    base: `/asn-kinerja/${version}/`,
    elements: [tag],
    settings: { baseUrl: '/', ...(!needsNobody(element) && { tokenUrl: '/kinerja/token.php' }) },
    files: { integrity: {}, elements: { [tag]: [] } },
    evergreen: true,
  });
  const code = lines.replace(`<${tag}>`, `<${tag}${ownAttributes(tag, attributes)}>`);
  return { language: 'html', file: needsNobody(element) ? 'halaman.html' : 'kinerja.php', code: `${code}\n` };
}

/** Whether it is for citizens, who do not sign in: then no server of the page's own is needed. */
function needsNobody({ tag }: UsedElement): boolean {
  const questions = firstQuestions[tag] ?? [];
  return questions.length > 0 && questions.every(isPublic);
}

function blockOf(guides: Guides, guide: string, file: string, element: UsedElement): CodeBlock {
  const blocks = codeBlocks(guides[guide as keyof Guides]);
  const found = blocks.find((block) =>
    file === '*.html' ? block.language === 'html' : block.file.split('/').at(-1) === file,
  );
  if (!found) throw new RangeError(`docs/guides/${guide}.md has no block ${file} any more: correct hosts.ts.`);
  return { ...found, file: found.file || 'kinerja.blade.php', code: withElement(found.code, element) };
}

/** The guides show `<asn-tasks>` with a listener and `<asn-score-card>` without; one of them becomes the element. */
function withElement(code: string, { tag, events, attributes }: UsedElement): string {
  const [event] = events;
  const [kept, dropped] = event ? ['asn-tasks', 'asn-score-card'] : ['asn-score-card', 'asn-tasks'];
  const lines = (event ? code : withoutListener(code)).split('\n');
  const shown = lines
    .filter((line) => !isOf(line, dropped))
    .map((line) => (isOf(line, kept) ? line.replace(/<[\w-]+/, `$&${ownAttributes(tag, attributes)}`) : line))
    .join('\n')
    .replace('{ AsnScoreCard, AsnTasks }', `{ ${camelCase(tag)} }`)
    .replaceAll(kept, tag)
    .replaceAll(camelCase(kept), camelCase(tag));
  if (!event || tag === 'asn-tasks') return shown;
  return shown
    .replaceAll('asn-task-chosen', event)
    .replaceAll('AsnTaskChosen', camelCase(event))
    .replaceAll(/location\.assign\(`[^`]*`\)/g, 'console.log(event.detail)')
    .replaceAll('event.detail.kind', 'event.type');
}

const isOf = (line: string, tag: string) => line.includes(`<${tag}`) || line.includes(`<${camelCase(tag)} `);

/** What the guides do with an event, taken out where an element has none. */
function withoutListener(code: string): string {
  return code
    .replace(/<script setup.*?<\/script>\n\n/s, '')
    .replace(/^ *<output>.*\n/m, '')
    .replace(/ x-data x-on:[^>]*/, '')
    .replace(', signal }', ' }')
    .replace(/(export class App) \{.*\}/s, '$1 {}');
}

/** A field of a form is sent under a name, and called by its label. */
function ownAttributes(tag: string, attributes: readonly string[]): string {
  if (!attributes.includes('name')) return '';
  const name = tag.replace(/^asn-|-field$/g, '');
  return ` name="${name}" label="${name}"`;
}

/** `asn-review-360` → `AsnReview360`, as the wrappers for React are called. */
function camelCase(name: string): string {
  return name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
