// What editors and frameworks read of our elements: whole, true to the classes, and explained in every line.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import type { ReactiveElement } from 'lit';
import type * as languageService from 'vscode-html-languageservice';
import { elementsOf } from '../../.scripts/tools/integrations/elements.mjs';
import { filesIn } from '../../.scripts/tools/stale.mjs';
import { root } from './bundle.js';

interface Declaration {
  readonly name: string;
  readonly description?: string;
  readonly members?: readonly { readonly name: string; readonly default?: string; readonly static?: boolean }[];
}

interface Manifest {
  readonly modules: readonly { readonly path: string; readonly declarations: readonly Declaration[] }[];
}

interface WebElement {
  readonly name: string;
  readonly attributes: readonly { readonly name: string }[];
  readonly slots: readonly { readonly name: string }[];
  readonly js: Record<'properties' | 'events', readonly { readonly name: string }[]>;
  readonly css: Record<'parts' | 'properties', readonly { readonly name: string }[]>;
}

interface WebTypes {
  readonly version: string;
  readonly contributions: { readonly html: { readonly elements: readonly WebElement[] } };
}

const text = (name: string) => readFileSync(path.join(root, 'dist', name), 'utf8');
const json = (name: string): unknown => JSON.parse(text(name));
const require = createRequire(import.meta.url);

const manifest = json('custom-elements.json') as Manifest;
const declarations = manifest.modules.flatMap((module) => module.declarations);
const elements = elementsOf(manifest);
const named = (items: readonly { readonly name: string }[]) => items.map(({ name }) => name).sort();
const camel = (name: string) => name.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());

// The built modules register their elements in Node too, with lit's stand-in for the registry.
await import('lit');
const registered = new Map<string, typeof ReactiveElement>();
const define = customElements.define.bind(customElements);
customElements.define = (tag, element) => {
  registered.set(tag, element as unknown as typeof ReactiveElement);
  define(tag, element);
};
for (const name of readdirSync(path.join(root, 'dist'), { recursive: true, encoding: 'utf8' })) {
  if (name.endsWith('.define.js')) await import(path.join(root, 'dist', name));
}
const classOf = (tag: string) => registered.get(tag) ?? assert.fail(`<${tag}> is not registered`);

describe('custom-elements.json', () => {
  it('satisfies the schema of custom element manifests', () => {
    satisfies(manifest, require.resolve('custom-elements-manifest/schema.json'));
  });

  it('has every element that is registered, and no other', () => {
    assert.deepEqual(elements.map(({ tag }) => tag).sort(), [...registered.keys()].sort());
  });

  for (const element of elements) {
    it(`has what <${element.tag}> has: properties and attributes`, () => {
      const real = [...classOf(element.tag).elementProperties].filter(([, { state }]) => !state);
      const attributes = real.flatMap(([name, { attribute = true }]) =>
        attribute === false ? [] : [attribute === true ? String(name).toLowerCase() : attribute],
      );
      const reactive = real.map(([name]) => String(name)).sort();
      const plain = element.properties.filter(({ name }) => !reactive.includes(name));
      assert.deepEqual(named(element.properties.filter((property) => !plain.includes(property))), reactive);
      assert.deepEqual(named(element.attributes.filter(({ property }) => property)), attributes.sort());
    });

    it(`explains everything of <${element.tag}>`, () => {
      const { properties, attributes, events, methods, slots, parts, cssProperties } = element;
      const members = [
        element,
        ...properties,
        ...attributes,
        ...events,
        ...methods,
        ...slots,
        ...parts,
        ...cssProperties,
      ];
      assert.deepEqual(named(members.filter(({ description }) => description === '')), []);
      const names = named(members.slice(1));
      assert.deepEqual(
        names.filter((name) => /^[#_]|\$/.test(name)),
        [],
        'private',
      );
    });
  }

  it('says of every event the class that is sent, and leaves none out', () => {
    const sent = new Map(elements.flatMap(({ events }) => events.map(({ name, type }) => [type, name] as const)));
    const classes = declarations.filter(({ name }) => name.endsWith('Event') && name !== 'AsnEvent');
    for (const { name, members } of classes) {
      const type = members?.find((member) => member.name === 'type' && member.static)?.default;
      assert.equal(`'${sent.get(name) ?? 'no element says that it sends this'}'`, type, name);
    }
  });

  it('names every slot that a template has', () => {
    const code = filesIn('src')
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(path.join(root, file), 'utf8'))
      .join('\n');
    const drawn = [...code.matchAll(/<slot(?: name="([\w-]+)")?/g)].map(([, name = '']) => name);
    assert.deepEqual([...new Set(elements.flatMap(({ slots }) => named(slots)))].sort(), [...new Set(drawn)].sort());
  });

  // Angular's brackets and jQuery's prop() set the name that HTML's own properties have: readonly sets readOnly.
  it('has no property that hosts know by another name', () => {
    const others = ['readonly', 'tabindex', 'maxlength', 'minlength', 'contenteditable', 'for', 'class', 'innerHtml'];
    const taken = elements.flatMap(({ tag, properties }) => properties.map(({ name }) => ({ tag, name })));
    assert.deepEqual(
      taken.filter(({ name }) => others.includes(name)),
      [],
    );
  });
});

describe('types of the package', () => {
  it('tell a listener of every event what it gets', () => {
    const folders = readdirSync(path.join(root, 'src/components'), { recursive: true, encoding: 'utf8' });
    const index = text('index.d.ts');
    for (const file of folders.filter((name) => name.endsWith('.events.ts'))) {
      assert.ok(index.includes(`./components/${file.replace(/\.ts$/, '.js')}`), `src/index.ts does not export ${file}`);
    }
  });

  const listeners: Record<string, (event: string) => string> = {
    jsx: (event) => `'on${event}'`,
    preact: (event) => `'on${event}'`,
    solid: (event) => `'on:${event}'`,
    svelte: (event) => `'on${event}'`,
    vue: (event) => camel(`on-${event}`),
  };

  for (const [name, listener] of Object.entries(listeners)) {
    it(`know every element and event in ${name}`, () => {
      const types = text(`frameworks/${name}.d.ts`);
      for (const { tag, component, events } of elements) {
        assert.match(types, new RegExp(`^'${tag}': .*\\b${component}Props\\b`, 'm'));
        hasMembers(
          types,
          `${component}Props`,
          events.map((event) => listener(event.name)),
        );
      }
    });
  }

  it('know every property and attribute', () => {
    const types = text('frameworks/elements.d.ts');
    for (const { component, properties, attributes } of elements) {
      hasMembers(types, `${component}Properties`, named(properties));
      const spelled = attributes.filter(
        ({ name, property, type }) => property && property !== name && type !== 'boolean',
      );
      hasMembers(
        types,
        `${component}Attributes`,
        spelled.map(({ name }) => (name.includes('-') ? `'${name}'` : name)),
      );
    }
  });

  it('have a React component for every element, which listens to every event', () => {
    const index = text('react/index.js');
    for (const { tag, component, events } of elements) {
      const file = tag.replace('asn-', '');
      assert.ok(index.includes(`export * from './${file}.js';`), tag);
      const code = text(`react/${file}.js`);
      for (const { name } of events) assert.ok(code.includes(`${camel(`on-${name}`)}: '${name}'`), `${tag} ${name}`);
      hasMembers(
        text(`react/${file}.d.ts`),
        `${component}Props`,
        events.map(({ name }) => camel(`on-${name}`)),
      );
    }
  });
});

describe('vscode.html-custom-data.json', () => {
  const data = json('vscode.html-custom-data.json') as languageService.HTMLDataV1;

  it('satisfies the schema of VS Code', () => {
    satisfies(
      data,
      require.resolve('vscode-html-languageservice').replace(/lib[\\/].*/, 'docs/customData.schema.json'),
    );
  });

  it('has every attribute, and the rest in the words on the tag', () => {
    for (const { tag, properties, attributes, events, slots, parts, cssProperties } of elements) {
      const entry = data.tags?.find(({ name }) => name === tag);
      assert.deepEqual(named(entry?.attributes ?? []), named(attributes));
      const words = typeof entry?.description === 'object' ? entry.description.value : '';
      const listed = [...properties.filter(({ attribute }) => !attribute), ...events, ...parts, ...cssProperties];
      for (const { name } of [...listed, ...slots])
        assert.ok(words.includes(`\`${name || '(default)'}\``), `${tag} ${name}`);
    }
  });

  it('makes VS Code offer tags, attributes and values', () => {
    assert.ok(offered('<asn-|').includes('asn-score-card'));
    assert.ok(offered('<asn-score-card appr|></asn-score-card>').includes('appraisal-id'));
    assert.deepEqual(offered('<asn-activity-log view="|"></asn-activity-log>').sort(), ['own', 'team']);
    assert.ok(offered('<asn-provider theme="|"></asn-provider>').includes('dark high-contrast'));
  });

  // By require: half of its names are hidden from an import in Node.
  const vscode = require('vscode-html-languageservice') as typeof languageService;

  /** What the completion list has at the bar. */
  function offered(code: string): string[] {
    const customDataProviders = [vscode.newHTMLDataProvider('asn-kinerja', data)];
    const service = vscode.getLanguageService({ useDefaultDataProvider: false, customDataProviders });
    const document = vscode.TextDocument.create('file:///page.html', 'html', 1, code.replace('|', ''));
    const position = document.positionAt(code.indexOf('|'));
    const { items } = service.doComplete(document, position, service.parseHTMLDocument(document));
    return items.map(({ label }) => label.replace(/^<|"/g, ''));
  }
});

describe('web-types.json', () => {
  const data = json('web-types.json') as WebTypes;

  it('is of this version, and is what package.json names', () => {
    const description = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, unknown>;
    assert.equal(data.version, description['version']);
    assert.equal(description['web-types'], 'dist/web-types.json');
  });

  it('has everything of every element', () => {
    const known = data.contributions.html.elements;
    assert.deepEqual(
      known.map(({ name }) => name),
      elements.map(({ tag }) => tag),
    );
    elements.forEach(({ attributes, slots, properties, events, parts, cssProperties }, place) => {
      const { attributes: theirs, slots: holes, js, css } = known[place] ?? assert.fail();
      assert.deepEqual([theirs, holes, js.properties].map(named), [attributes, slots, properties].map(named));
      assert.deepEqual([js.events, css.parts, css.properties].map(named), [events, parts, cssProperties].map(named));
    });
  });
});

function satisfies(data: unknown, schema: string): void {
  const { $schema: _draft, ...rules } = JSON.parse(readFileSync(schema, 'utf8')) as Record<string, unknown>;
  const check = new Ajv({ strict: false, allErrors: true }).compile(rules);
  assert.ok(check(data), JSON.stringify(check.errors?.slice(0, 5), null, 2));
}

/** Every member stands in the interface once, below a doc block. */
function hasMembers(types: string, name: string, members: readonly string[]): void {
  const [, body = ''] = new RegExp(`interface ${name}\\b[^{]*\\{\\n([^]*?)\\n?\\}\\n`).exec(types) ?? assert.fail(name);
  const lines = body.split('\n');
  for (const member of members) {
    const place = lines.findIndex((line) => line.startsWith(`${member}?: `));
    assert.ok(place > 0, `${name} has no ${member}`);
    assert.match(lines[place - 1] ?? '', /^\/\*\* .+ \*\/$/, member);
  }
}
