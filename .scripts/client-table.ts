// `npm run client-table`: what the client needs of the contract at run time, without zod and without the schemas of requests.
// Run after every change of src/contract; test/client/table.test.ts fails while the file is stale.
import fs from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as contract from '../src/contract/index.js';
import { id, unread } from '../src/contract/scalars.js';
import type * as z from '../src/contract/zod.js';

const folder = new URL('../src/client/generated/', import.meta.url);

type Definition = z.core.$ZodTypes['_zod']['def'];

/** Constants are named after the schemas; not by the same word, which may be that of a group. */
const names = new Map<unknown, string>(Object.entries(contract).map(([name, value]) => [value, `${name}Form`]));

/**
 * The texts of the modules in `src/client/generated`, by name: one for each group of operations, so that an element brings
 * along those it calls; what several groups answer lies in `shapes/`, each form by itself; `index.ts` has it all.
 */
export async function clientTable(): Promise<Record<string, string>> {
  const shapes = new Map<string, string>();
  const groups = Object.entries(contract.endpoints).map(([group, rows]) => {
    const own = Object.entries(rows).map(([name, row]) => `${name}: ${rowOf(row as contract.Endpoint, shapes)}`);
    return { group, code: `{ ${own.join(', ')} }` };
  });
  const problem = shapeOf(contract.problem, shapes);
  const users = usersOf(shapes, [...groups, { group: 'problem', code: problem }]);
  const isShared = (word: string) => shapes.has(word) && users.get(word)!.size > 1;
  const shapeFile = (name: string) => `shapes/${fileOf(name.replace(/Form$/, ''))}`;
  const constant = (name: string) => `const ${name}: Shape = ${shapes.get(name)!};`;
  /** A module at some depth of the folder, with the shapes it needs imported. */
  const module = (body: string, depth = 0) => {
    const up = '../'.repeat(depth + 1);
    const imported = wordsIn(body).filter((word) => isShared(word) && !new RegExp(`const ${word}: Shape`).test(body));
    const near = depth > 0 ? (name: string) => shapeFile(name).replace('shapes/', '') : shapeFile;
    return `
      // Generated from src/contract by \`npm run client-table\`; not edited by hand.
      import type { Shape } from '${up}check.js';
      import type { Table } from '${up}table.js';
      ${imported.map((name) => `import { ${name} } from './${near(name)}.js';`).join('\n')}

      ${body}`;
  };
  const ofGroup = (group: string) =>
    [...shapes.keys()]
      .filter((name) => !isShared(name) && users.get(name)!.has(group))
      .map(constant)
      .join('\n\n');
  const texts: Record<string, string> = {
    problem: module(`
      ${ofGroup('problem')}

      /** Form of an identifier. */
      export const identifier = ${String(identifierPattern())};

      /** Form of a problem document. */
      export const problemShape: Shape = ${problem};`),
    index: `
      // Generated from src/contract by \`npm run client-table\`; not edited by hand.
      import type { Table } from '../table.js';
      ${groups.map(({ group }) => `import { ${group} } from './${fileOf(group)}.js';`).join('\n')}

      /** The endpoint table, as far as a caller needs it. */
      export const table: Table = { ${groups.map(({ group }) => group).join(', ')} };`,
  };
  for (const { group, code } of groups) {
    texts[fileOf(group)] = module(`
      ${ofGroup(group)}

      /** The operations \`${group}.*\`. */
      export const ${group}: Table['${group}'] = ${code};`);
  }
  for (const name of [...shapes.keys()].filter(isShared))
    texts[shapeFile(name)] = module(`export ${constant(name)}`, 1);
  const options = await resolveConfig(folder);
  const formatted = Object.entries(texts).map(async ([name, text]) => {
    const used = text.replace(/import type \{ (Shape|Table) \} from '.*';/g, (line, type: string) =>
      new RegExp(`\\b${type}\\b`).test(text.replace(/import type .*/g, '')) ? line : '',
    );
    return [`${name}.ts`, await format(used, { ...options, parser: 'typescript' })] as const;
  });
  return Object.fromEntries(await Promise.all(formatted));
}

/** `unitPlans` → `unit-plans`. */
function fileOf(group: string): string {
  return group.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** Which groups use a shape, through others too. */
function usersOf(shapes: ReadonlyMap<string, string>, groups: readonly { group: string; code: string }[]) {
  const users = new Map<string, Set<string>>([...shapes.keys()].map((name) => [name, new Set()]));
  const note = (code: string, group: string) => {
    for (const word of wordsIn(code)) {
      if (!shapes.has(word) || users.get(word)!.has(group)) continue;
      users.get(word)!.add(group);
      note(shapes.get(word)!, group);
    }
  };
  for (const { group, code } of groups) note(code, group);
  return users;
}

/** Identifiers of a text that stand as values: not names of fields, not texts. */
function wordsIn(code: string): string[] {
  const bare = code.replace(/'[^']*'|"[^"]*"/g, '').replace(/\w+\??\s*:/g, '');
  return [...new Set(bare.match(/\b[a-z]\w*\b/gi) ?? [])].sort();
}

function rowOf(row: contract.Endpoint, shapes: Map<string, string>): string {
  const relations: readonly string[] = row.relations;
  const proof = relations.includes('public') ? 'none' : relations.includes('portal') ? 'credentials' : undefined;
  const fields = {
    method: JSON.stringify(row.method),
    path: JSON.stringify(row.path),
    proof: proof && JSON.stringify(proof),
    query: row.query && JSON.stringify(Object.keys(row.query)),
    sendsBody: row.body && 'true',
    sendsBytes: row.sends && JSON.stringify(row.sends[0]),
    sendsVersion: row.ifMatch && 'true',
    sendsKey: contract.keyRule(row) === 'ignored' ? undefined : 'true',
    paged: row.paged && 'true',
    answersBytes: row.answers && JSON.stringify(row.answers),
    answer: row.response && shapeOf(row.response, shapes),
  };
  const given = Object.entries(fields).filter(([, code]) => code !== undefined);
  return `{ ${given.map(([name, code]) => `${name}: ${code}`).join(', ')} }`;
}

/** Code of a schema's shape. Schemas that the contract exports become constants, so that each is written once. */
function shapeOf(schema: z.core.$ZodType, shapes: Map<string, string>): string {
  if (unread.has(schema)) return "'any'";
  const name = names.get(schema);
  if (name === undefined) return anonymousShape(schema, shapes);
  if (!shapes.has(name)) {
    const code = anonymousShape(schema, shapes);
    if (!code.includes('{')) return code;
    shapes.set(name, code);
  }
  return name;
}

function anonymousShape(schema: z.core.$ZodType, shapes: Map<string, string>): string {
  const inner = (part: z.core.$ZodType) => shapeOf(part, shapes);
  const def = schema._zod.def as Definition;
  switch (def.type) {
    case 'string':
      return JSON.stringify(
        ({ date: 'date', datetime: 'moment' } as Record<string, string>)[formatOf(def)] ?? 'string',
      );
    case 'number':
      return def.checks?.some((check) => formatOf(check._zod.def) === 'safeint') ? "'integer'" : "'number'";
    case 'boolean':
    case 'null':
      return JSON.stringify(def.type);
    case 'unknown':
      return "'any'";
    case 'array':
      return `['list', ${inner(def.element)}]`;
    case 'record':
      return `['map', ${inner(def.valueType)}]`;
    case 'nullable':
      return `['either', ${inner(def.innerType)}, 'null']`;
    case 'union':
      return `['either', ${def.options.map(inner).join(', ')}]`;
    case 'literal':
      return valuesOf(def.values);
    case 'enum':
      return valuesOf(Object.values(def.entries));
    case 'object':
      return `{ ${Object.entries(def.shape)
        .map(([field, part]) => fieldOf(field, part, inner))
        .join(', ')} }`;
    default:
      throw new Error(`The client table knows no shape for ${def.type}: teach src/client/check.ts and this script.`);
  }
}

function fieldOf(field: string, part: z.core.$ZodType, inner: (part: z.core.$ZodType) => string): string {
  const def = part._zod.def as Definition;
  return def.type === 'optional' ? `'${field}?': ${inner(def.innerType)}` : `'${field}': ${inner(part)}`;
}

function formatOf(def: object): string {
  return 'format' in def ? String(def.format) : '';
}

function valuesOf(values: readonly unknown[]): string {
  return values.length === 1 && values[0] === null
    ? "'null'"
    : `['value', ${values.map((value) => JSON.stringify(value)).join(', ')}]`;
}

function identifierPattern(): RegExp {
  const checks = (id._zod.def.checks ?? []).map((check) => check._zod.def as { pattern?: RegExp });
  const pattern = checks.find((check) => check.pattern)?.pattern;
  if (!pattern) throw new Error('The contract gives identifiers no pattern.');
  return pattern;
}

if (process.argv[1] === import.meta.filename) {
  fs.rmSync(folder, { recursive: true, force: true });
  fs.mkdirSync(new URL('shapes/', folder), { recursive: true });
  for (const [name, text] of Object.entries(await clientTable())) fs.writeFileSync(new URL(name, folder), text);
}
