// The rules of our own architecture, as settings of ESLint's general rules. Each message says what to do instead.

/**
 * What needs no `await`: node:test's functions, and chai's `equal`, which @open-wc/semantic-dom-diff types as a promise
 * although it is one for snapshots only.
 */
export const needsNoAwait = [
  {
    from: 'package',
    package: 'node:test',
    name: ['test', 'it', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
  },
  { from: 'package', package: '@types/chai', name: ['Equal'] },
  { from: 'package', package: 'chai', name: ['Equal'] },
];

const noZod = {
  group: ['zod', 'zod/*'],
  message: "Import zod from 'src/contract/zod.ts' alone: any other way pulls in classic zod (new Function, +60 KB).",
};

const relativeImportEndsInExtension = ['ImportDeclaration', 'ExportNamedDeclaration', 'ExportAllDeclaration'].map(
  (node) => ({
    selector: `${node}[source.value=/^\\.{1,2}\\u002F/]:not([source.value=/\\.(m?js|json|css|md)(\\?\\w+)?$/])`,
    message: "A relative import ends in '.js'.",
  }),
);

const sharedState = [
  {
    selector: "CallExpression[callee.object.name='z'][callee.property.name='config']",
    message: "z.config() changes the host's own zod too.",
  },
  {
    selector: "MemberExpression[object.name='z'][property.name='globalRegistry']",
    message: "z.globalRegistry is shared with the host's own zod; metadata sits in our own table.",
  },
];

const templates = [
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message: 'No style attribute: a strict CSP drops it. Use a class, a part, or el.style.setProperty in updated().',
  },
  {
    selector: 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/<style[\\s>]/]',
    message: 'No <style> in a template: a strict CSP drops it. Use static styles.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'No style attribute: a strict CSP drops it.',
  },
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
    message: 'Text becomes markup here; render it with a template.',
  },
  {
    selector: "TaggedTemplateExpression[tag.name='css'] TemplateElement[value.raw=/\\drem\\b/]",
    message: "No rem: it follows the host's html { font-size: 10px }. Use em.",
  },
];

const hostLanguage = {
  selector:
    "MemberExpression[property.name=/^languages?$/]:matches([object.name='navigator'], [object.property.name='navigator'])",
  message: "Not the browser's language: the element's, the provider's, else 'id' (craft 2.8).",
};

const insecurePages = {
  selector: "MemberExpression[property.name='randomUUID']",
  message: 'Missing on plain-HTTP intranet pages; use crypto.getRandomValues.',
};

const clockAndChance = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Rules know no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Date'][property.name='now']",
    message: 'Rules know no clock: take the time as an argument.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'Rules know no chance: take it as an argument.',
  },
];

const forbidden = (names, message) => names.map((name) => ({ name, message }));
const nodeGlobals = forbidden(
  ['process', 'Buffer', '__dirname', '__filename', 'global', 'require', 'module', 'setImmediate', 'clearImmediate'],
  'A browser does not have this.',
);
const pageGlobals = forbidden(
  [
    'window',
    'document',
    'navigator',
    'fetch',
    'localStorage',
    'sessionStorage',
    'indexedDB',
    'crypto',
    'setTimeout',
    'setInterval',
  ],
  'Rules are pure functions: no page, no network, no clock, no chance.',
);

const everywhereSyntax = [...relativeImportEndsInExtension, ...sharedState];
const browserSyntax = [...everywhereSyntax, ...templates, hostLanguage, insecurePages];

const unsafeDirectives = {
  group: [
    'lit/directives/style-map.js',
    'lit/directives/unsafe-*.js',
    'lit-html/directives/style-map.js',
    'lit-html/directives/unsafe-*.js',
  ],
  message: 'styleMap writes a style attribute, unsafe… launders strings: both break a strict CSP.',
};
const serverCode = {
  regex: '(^|/)(server|cli|siasn|conformance)(/|$)',
  message: 'Nothing that a browser loads imports server code.',
};
const node = { regex: '^node:', message: 'Nothing that a browser loads imports Node.' };

export const everywhere = {
  'no-restricted-imports': ['error', { patterns: [noZod] }],
  'no-restricted-syntax': ['error', ...everywhereSyntax],
};

export const browser = {
  'no-restricted-imports': ['error', { patterns: [noZod, unsafeDirectives, serverCode, node] }],
  'no-restricted-globals': ['error', ...nodeGlobals],
  'no-restricted-syntax': ['error', ...browserSyntax],
};

export const rules = {
  'no-restricted-globals': ['error', ...nodeGlobals, ...pageGlobals],
  'no-restricted-syntax': ['error', ...browserSyntax, ...clockAndChance],
};

export const theOneZodImport = {
  'no-restricted-imports': [
    'error',
    { patterns: [serverCode, node, { regex: '^zod(?!/mini$)', message: 'Only zod/mini.' }] },
  ],
};

export const tests = {
  'no-restricted-syntax': [
    'error',
    ...everywhereSyntax,
    {
      selector: 'MemberExpression[object.name=/^(test|it|describe|suite)$/][property.name=/^(only|skip|todo)$/]',
      message: 'Every test runs. One that cannot run here says why: test(name, { skip: reason }, …).',
    },
  ],
};
