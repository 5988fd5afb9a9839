// The elements as every file for editors and frameworks needs them: one plain list, read from the custom elements manifest.
import fs from 'node:fs';
import path from 'node:path';
import { filesIn, root } from '../stale.mjs';

/**
 * @typedef {{ name: string, description: string }} Described
 * @typedef {Described & { type: string, attribute?: string }} Property `attribute` where HTML can say it too
 * @typedef {Described & { type: string, default?: string, property?: string }} Attribute `property` unless it is an attribute alone
 * @typedef {Described & { type: string, module: string }} ElementEvent `type` is a class, `module` the file that exports it
 * @typedef {Described & {
 *   tag: string, component: string, className: string, module: string, define: string,
 *   properties: Property[], attributes: Attribute[], events: ElementEvent[], methods: Described[],
 *   slots: Described[], parts: Described[], cssProperties: (Described & { default?: string })[],
 * }} Element `component` is the name in frameworks (`AsnScoreCard`); modules are paths below dist
 */

/**
 * All elements of the manifest, by tag.
 *
 * @returns {Element[]}
 */
export function elementsOf(manifest) {
  const declarations = manifest.modules.flatMap(({ path: module, declarations = [] }) =>
    declarations.map((declaration) => ({ ...declaration, module: belowDist(module) })),
  );
  const defines = defineModules();
  const byName = new Map(declarations.map((declaration) => [declaration.name, declaration]));
  return declarations
    .filter(({ customElement, tagName }) => customElement && tagName)
    .map((declaration) => element(declaration, byName, defines))
    .sort((one, other) => one.tag.localeCompare(other.tag, 'en'));
}

function element(declaration, byName, defines) {
  const { tagName: tag, name: className, module, members = [], attributes = [], events = [] } = declaration;
  const fields = members.filter(({ kind, static: isStatic, readonly }) => kind === 'field' && !isStatic && !readonly);
  return {
    ...{ tag, name: tag, className, module, description: words(declaration) },
    component: pascalCase(tag),
    define: defines.get(tag) ?? unregistered(tag),
    properties: fields.map((field) => ({ ...described(field), type: typeOf(field), attribute: field.attribute })),
    attributes: attributes.map((attribute) => ({
      ...described(attribute),
      ...{ type: typeOf(attribute), default: attribute.default, property: attribute.fieldName },
    })),
    events: events.map((event) => elementEvent(event, byName, tag)),
    methods: members.filter(({ kind, static: isStatic }) => kind === 'method' && !isStatic).map(described),
    slots: (declaration.slots ?? []).map(described),
    parts: (declaration.cssParts ?? []).map(described),
    cssProperties: (declaration.cssProperties ?? []).map((each) => ({ ...described(each), default: each.default })),
  };
}

function unregistered(tag) {
  throw new Error(`No .define module registers <${tag}>.`);
}

function elementEvent(event, byName, tag) {
  const declared = byName.get(event.type?.text);
  if (!declared) throw new Error(`<${tag}> says @fires ${event.name} without the class of that event.`);
  return { ...described(event), type: declared.name, module: declared.module };
}

function described({ name, description, ...rest }) {
  return { name, description: words({ description, ...rest }) };
}

/** A doc block is wrapped for the eye; a tooltip wraps by itself. */
function words({ description = '' }) {
  return description.replace(/\s*\n(?!\s*\n|\s*[-*] )\s*/g, ' ').trim();
}

function typeOf({ type }) {
  return (type?.text ?? 'string').replace(/\s+/g, ' ');
}

const belowDist = (module) => module.replace(/^\/?dist\//, '');

/** `asn-review-360` → `AsnReview360`. */
function pascalCase(tag) {
  return tag.replace(/(?:^|-)([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

/** The module that registers each tag. */
function defineModules() {
  const modules = new Map();
  for (const file of filesIn('src').filter((name) => name.endsWith('.define.ts'))) {
    const code = fs.readFileSync(path.join(root, file), 'utf8');
    const module = file.split(path.sep).slice(1).join('/').replace(/\.ts$/, '.js');
    for (const [, tag] of code.matchAll(/\bregister\(\s*'([a-z0-9-]+)'/g)) modules.set(tag, module);
  }
  return modules;
}
