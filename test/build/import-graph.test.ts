// Imports point down only: components → controllers, forms, context → client → contract. Rules import contract types
// alone, and nothing that a browser loads imports server code or Node.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';
import { root } from './bundle.js';

const source = path.join(root, 'src');

/** From the bottom up. A module may import its own row and the rows below. */
const browserLevels: readonly (readonly string[])[] = [
  ['version', 'register', 'decorators', 'events', 'embedding'],
  ['contract', 'styles'],
  ['rules'],
  ['client', 'locales'],
  ['context', 'controllers', 'forms', 'templates', 'charts'],
  ['components'],
  ['elements'],
  ['loader', 'page'],
  ['index', 'cdn'],
  ['define'],
];

/** Folders outside the browser, and what they may import of src beside themselves. */
const serverSide: Readonly<Record<string, readonly string[]>> = {
  server: ['contract', 'rules', 'locales', 'embedding', 'version'],
  siasn: ['contract', 'rules'],
  conformance: ['contract', 'version'],
  cli: ['contract', 'rules', 'server', 'siasn', 'conformance', 'client', 'embedding', 'version'],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly isType: boolean;
}

const imports = filesOf(source).flatMap(importsOf);
const internal = imports.filter(({ to }) => to.startsWith('.')).map((one) => ({ ...one, target: resolved(one) }));
const levelOf = (place: string) => browserLevels.findIndex((row) => row.includes(place));
const show = ({ from, to }: Import) => `${from} → ${to}`;

describe('import graph', () => {
  it('knows every folder and module of src', () => {
    const known = [...browserLevels.flat(), ...Object.keys(serverSide)];
    const places = readdirSync(source).map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(
      places.filter((place) => !known.includes(place)),
      [],
      'give it a place in import-graph.test.ts',
    );
  });

  it('points down only in the browser', () => {
    const up = internal.filter(({ from, target }) => {
      const level = levelOf(placeOf(from));
      return level >= 0 && (levelOf(placeOf(target)) < 0 || levelOf(placeOf(target)) > level);
    });
    assert.deepEqual(up.map(show), []);
  });

  it('lets rules take types from the contract, and nothing else', () => {
    const other = imports.filter(({ from, to, isType }) => {
      if (placeOf(from) !== 'rules') return false;
      return !to.startsWith('.') || (placeOf(resolvedPath(from, to)) !== 'rules' && !isType);
    });
    assert.deepEqual(other.map(show), []);
  });

  it('keeps Node out of the browser', () => {
    const node = imports.filter(({ from, to }) => levelOf(placeOf(from)) >= 0 && to.startsWith('node:'));
    assert.deepEqual(node.map(show), []);
  });

  it('imports zod in one module alone', () => {
    const zod = imports.filter(({ to }) => to === 'zod' || to.startsWith('zod/'));
    assert.deepEqual(zod.map(show), ['contract/zod.ts → zod/mini']);
  });

  it('keeps server code to what it may know', () => {
    const wrong = internal.filter(({ from, target }) => {
      const allowed = serverSide[placeOf(from)];
      return allowed !== undefined && placeOf(target) !== placeOf(from) && !allowed.includes(placeOf(target));
    });
    assert.deepEqual(wrong.map(show), []);
  });
});

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
}

/** The first folder, or the module itself at the top: `components/tasks/tasks.ts` → `components`. */
function placeOf(file: string): string {
  return (file.split(path.sep)[0] ?? '').replace(/\.[jt]s$/, '');
}

function resolvedPath(from: string, to: string): string {
  return path.join(path.dirname(from), to);
}

function resolved({ from, to }: Import): string {
  return resolvedPath(from, to);
}

/** Static imports, re-exports, dynamic imports and `import('…').Type`. */
function importsOf(from: string): Import[] {
  const text = readFileSync(path.join(source, from), 'utf8');
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, isType: boolean) => {
    if (specifier && ts.isStringLiteral(specifier)) found.push({ from, to: specifier.text, isType });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeImport(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(from, text, ts.ScriptTarget.ES2022));
  return found;
}

function isTypeImport(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    !clause.name && names !== undefined && ts.isNamedImports(names) && names.elements.every((one) => one.isTypeOnly)
  );
}
