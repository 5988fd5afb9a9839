// `asn-kinerja/react`: one component an element. React 19 sets properties on our tags by itself; React 18 knows attributes
// alone, and neither sets properties on a tag that is registered later. createComponent of @lit/react does all three.
import path from 'node:path';
import { build } from 'esbuild';
import { camelCase, classImports, eventImports, file, listeners, relativeModule } from './declarations.mjs';

const wrapper = path.join(import.meta.dirname, 'react-wrap.mjs');

/**
 * The files by name, all for dist/react.
 *
 * @param {import('./elements.mjs').Element[]} elements
 * @returns {Promise<Record<string, string>>}
 */
export async function reactComponents(elements) {
  const names = elements.map(({ tag }) => tag.replace(/^asn-/, ''));
  const index = `${names.map((name) => `export * from './${name}.js';`).join('\n')}\n`;
  return {
    ...{ 'index.js': clientOnly(index), 'index.d.ts': index, 'wrap.js': await wrap() },
    ...Object.fromEntries(
      elements.flatMap((element, place) => [
        [`${names[place]}.js`, clientOnly(componentFile(element))],
        [`${names[place]}.d.ts`, componentTypes(element)],
      ]),
    ),
  };
}

/** @lit/react comes inside: as a dependency it would bring React's types to everyone who installs us. */
async function wrap() {
  const { outputFiles } = await build({
    ...{ entryPoints: [wrapper], bundle: true, write: false, format: 'esm', platform: 'browser', target: 'es2022' },
    ...{ external: ['react'], legalComments: 'inline' },
  });
  return clientOnly(outputFiles[0].text);
}

function componentFile({ tag, component, className, module, define, events }) {
  const names = events.map(({ name }) => `  ${listenerOf(name)}: '${name}',\n`).join('');
  return `import { ${className} } from '${relativeModule('react', module)}';
import '${relativeModule('react', define)}';
import { wrap } from './wrap.js';

export const ${component} = /* @__PURE__ */ wrap('${tag}', ${className}, '${component}', {
${names}});
`;
}

function componentTypes(element) {
  const { tag, component, className, description, events } = element;
  return file([
    "import type { ForwardRefExoticComponent, HTMLAttributes, RefAttributes } from 'react';",
    `import type { ${component}Properties } from '../frameworks/elements.js';`,
    ...classImports([element], 'react'),
    ...eventImports([element], 'react'),
    `/** What \`<${component}>\` takes, beside the attributes that every element has. */`,
    `export interface ${component}Props extends ${component}Properties, Omit<HTMLAttributes<${className}>, keyof ${component}Properties> {`,
    ...listeners(events, listenerOf),
    '}',
    `/** \`<${tag}>\`: ${description} */`,
    `export declare const ${component}: ForwardRefExoticComponent<${component}Props & RefAttributes<${className}>>;`,
  ]);
}

const listenerOf = (event) => camelCase(`on-${event}`);

// Next and other servers of React components read this at the top of a file: its code runs in the browser, too.
function clientOnly(code) {
  return `'use client';\n${code}`;
}
