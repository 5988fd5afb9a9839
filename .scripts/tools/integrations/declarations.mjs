// Types of the elements for the templates of frameworks. What an element takes is stated once, in elements.d.ts; each
// framework adds how it spells an event and where it looks up a tag. Written out member by member instead of computed by
// mapped types: editors show the words of a doc block only where a member is declared.
import path from 'node:path';

const heading = '// Generated from custom-elements.json.';

/**
 * The declaration files by name, all for one folder of dist.
 *
 * @param {import('./elements.mjs').Element[]} elements
 * @returns {Record<string, string>}
 */
export function declarations(elements) {
  return {
    'elements.d.ts': elementsFile(elements),
    'jsx.d.ts': jsxFile(elements, react),
    'preact.d.ts': jsxFile(elements, preact),
    'solid.d.ts': jsxFile(elements, solid),
    'vue.d.ts': vueFile(elements),
    'svelte.d.ts': svelteFile(elements),
    // For `import 'asn-kinerja/jsx'` where a tool keeps the import: there is nothing to run.
    'types-only.js': 'export {};\n',
  };
}

/** `AsnScoreCardProperties`: what the element takes. `AsnScoreCardAttributes`: the same in HTML's spelling, where it differs. */
function elementsFile(elements) {
  const blocks = elements.flatMap(({ tag, component, className, properties, attributes }) => [
    doc(`What \`<${tag}>\` takes.`),
    `export interface ${component}Properties {`,
    ...properties.map(({ name, description }) => member(name, `${className}['${name}']`, description)),
    ...attributes
      .filter(({ property }) => !property)
      .map(({ name, type, description }) => member(name, type, description)),
    '}',
    // Vue and Svelte write `false` into an attribute, which HTML reads as yes: what is yes or no has its property alone.
    doc(`Attributes of \`<${tag}>\` that are spelled otherwise than the property.`),
    `export interface ${component}Attributes {`,
    ...attributes
      .filter(({ name, property, type }) => property && property !== name && type !== 'boolean')
      .map(({ name, property, description }) => member(name, `${className}['${property}']`, description)),
    '}',
  ]);
  // The definitions say which tag is which class, for querySelector and refs.
  return file(["import type {} from '../define.js';", ...classImports(elements), ...blocks]);
}

const react = {
  module: 'react',
  imports: "import type { DetailedHTMLProps, HTMLAttributes } from 'react';",
  native: (className) => `DetailedHTMLProps<HTMLAttributes<${className}>, ${className}>`,
  namespace: 'JSX',
  listener: (event) => `on${event}`,
};
const preact = {
  ...react,
  module: 'preact',
  imports: "import type { ClassAttributes, HTMLAttributes } from 'preact';",
  native: (className) => `HTMLAttributes<${className}> & ClassAttributes<${className}>`,
};
const solid = {
  ...react,
  module: 'solid-js',
  imports: "import type { JSX } from 'solid-js';",
  native: (className) => `JSX.HTMLAttributes<${className}>`,
  listener: (event) => `on:${event}`,
};

function jsxFile(elements, { module, imports, native, namespace, listener }) {
  return file([
    imports,
    ...elementsImport(elements),
    ...classImports(elements),
    ...eventImports(elements),
    ...elements.flatMap((element) => propsInterface(element, listener)),
    `declare module '${module}' {`,
    `namespace ${namespace} {`,
    'interface IntrinsicElements {',
    ...elements.flatMap(({ tag, component, className, description }) => [
      doc(description),
      `'${tag}': Omit<${native(className)}, keyof ${component}Props> & ${component}Props;`,
    ]),
    '}',
    '}',
    '}',
  ]);
}

// The way of https://vuejs.org/guide/extras/web-components.html#non-vue-web-components-and-typescript. Vue's compiler
// turns `@asn-tasks-chosen` into the prop `onAsnTasksChosen`.
function vueFile(elements) {
  return file([
    "import type { HTMLAttributes, PublicProps } from 'vue';",
    ...elementsImport(elements),
    ...classImports(elements),
    ...eventImports(elements),
    ...elements.flatMap((element) => propsInterface(element, (event) => camelCase(`on-${event}`))),
    'type Tag<Element extends HTMLElement, Props> = new () => Element & {',
    '$props: Omit<HTMLAttributes, keyof Props> & PublicProps & Props;',
    '};',
    "declare module 'vue' {",
    'interface GlobalComponents {',
    ...elements.flatMap(({ tag, component, className, description }) => [
      doc(description),
      `'${tag}': Tag<${className}, ${component}Props>;`,
    ]),
    '}',
    '}',
  ]);
}

function svelteFile(elements) {
  return file([
    "import type { HTMLAttributes } from 'svelte/elements';",
    ...elementsImport(elements),
    ...classImports(elements),
    ...eventImports(elements),
    ...elements.flatMap((element) => propsInterface(element, (event) => `on${event}`)),
    "declare module 'svelte/elements' {",
    'interface SvelteHTMLElements {',
    ...elements.flatMap(({ tag, component, className, description }) => [
      doc(description),
      `'${tag}': Omit<HTMLAttributes<${className}>, keyof ${component}Props> & ${component}Props;`,
    ]),
    '}',
    '}',
  ]);
}

/** What a template may write on the tag: properties, attributes, and listeners as the framework spells them. */
function propsInterface({ tag, component, events }, listener) {
  return [
    doc(`What a template may write on \`<${tag}>\`.`),
    `export interface ${component}Props extends elements.${component}Properties, elements.${component}Attributes {`,
    ...listeners(events, listener),
    '}',
  ];
}

export function listeners(events, listener) {
  return events.map(({ name, type, description }) => member(listener(name), `(event: ${type}) => void`, description));
}

/** An optional member. `undefined` is spelled out for those who compile with exactOptionalPropertyTypes. */
function member(name, type, description) {
  const key = /^[a-zA-Z]\w*$/.test(name) ? name : `'${name}'`;
  return `${doc(description)}\n${key}?: (${type}) | undefined;`;
}

function doc(text) {
  return `/** ${text.replaceAll('*/', '*\\/')} */`;
}

const elementsImport = () => ["import type * as elements from './elements.js';"];

/** `from` is the folder of the importing file, below dist. */
export function classImports(elements, from = 'frameworks') {
  return elements.map(({ className, module }) => typeImport([className], from, module));
}

export function eventImports(elements, from = 'frameworks') {
  const byModule = Map.groupBy(
    elements.flatMap(({ events }) => events),
    ({ module }) => module,
  );
  return [...byModule].map(([module, events]) =>
    typeImport([...new Set(events.map(({ type }) => type))], from, module),
  );
}

function typeImport(names, from, module) {
  return `import type { ${names.sort().join(', ')} } from '${relativeModule(from, module)}';`;
}

export function relativeModule(from, module) {
  const relative = path.posix.relative(from, module);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

/** `on-asn-tasks-chosen` → `onAsnTasksChosen`. */
export function camelCase(name) {
  return name.replace(/-([a-z0-9])/g, (_match, letter) => letter.toUpperCase());
}

export function file(lines) {
  return `${[heading, ...lines].join('\n')}\n`;
}
