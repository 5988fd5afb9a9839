// web-types.json: the same for the editors of JetBrains (WebStorm, PhpStorm), which also offer properties, events, parts.
// https://github.com/JetBrains/web-types
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../stale.mjs';

/** @param {import('./elements.mjs').Element[]} elements */
export function webTypes(elements, allowed, { name, version }) {
  return {
    $schema: 'https://raw.githubusercontent.com/JetBrains/web-types/master/schema/web-types.json',
    ...{ name, version },
    'description-markup': 'markdown',
    'js-types-syntax': 'typescript',
    contributions: { html: { elements: elements.map((element) => webElement(element, allowed)) } },
  };
}

function webElement(element, allowed) {
  const { tag, description, className, module, slots, parts, cssProperties } = element;
  const typeOf = ({ name, type }) => {
    const values = allowed(className, name);
    return values.length > 0 ? values.map((value) => `'${value}'`).join(' | ') : type;
  };
  return {
    ...{ name: tag, description, source: sourceOf(module, className) },
    attributes: element.attributes.map((attribute) => webAttribute(attribute, typeOf)),
    slots: slots.map(plain),
    js: {
      properties: element.properties.map((property) => ({ ...plain(property), type: typeOf(property) })),
      events: element.events.map((event) => ({ ...plain(event), type: event.type })),
    },
    css: {
      parts: parts.map(plain),
      properties: cssProperties.map((each) => ({ ...plain(each), ...(each.default ? { default: each.default } : {}) })),
    },
  };
}

function webAttribute({ name, description, type, property, default: initial }, typeOf) {
  const isBoolean = type === 'boolean';
  return {
    ...{ name, description },
    ...(initial ? { default: initial } : {}),
    value: isBoolean
      ? { kind: 'no-value', type: 'boolean' }
      : { type: property ? typeOf({ name: property, type }) : type },
  };
}

/** Where "go to declaration" leads: the class in the package, by its offset in the file. */
function sourceOf(module, className) {
  const offset = fs
    .readFileSync(path.join(root, 'dist', module), 'utf8')
    .search(new RegExp(`\\bclass ${className}\\b`));
  return { file: `./${module}`, offset: Math.max(offset, 0) };
}

function plain({ name, description }) {
  return { name, description };
}
