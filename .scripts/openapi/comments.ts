// Reads the JSDoc comments of src/contract: what is said there once becomes the descriptions of the document.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const folder = fileURLToPath(new URL('../../src/contract', import.meta.url));

/** What comments say of a value: of itself, of its fields, and of the forms it can take. */
export interface Described {
  readonly description?: string;
  readonly fields: ReadonlyMap<string, Described>;
  /** The forms of a union, in their order. */
  readonly forms: readonly Described[];
}

interface SourceFile {
  readonly file: ts.SourceFile;
  /** Expressions and functions by name. */
  readonly names: Map<string, ts.Expression>;
  /** Where imported names come from. */
  readonly imports: Map<string, { file: string; name: string }>;
  /** Comments of exported constants. */
  readonly comments: Map<string, string>;
}

const nothing: Described = { fields: new Map(), forms: [] };
const files = new Map<string, SourceFile>();

/** What the comments of an exported constant say: `describedExport('work-plan', 'workPlan')`. */
export function describedExport(fileName: string, name: string): Described {
  const source = sourceFile(fileName);
  const expression = source.names.get(name);
  const described = expression ? describe(expression, source) : nothing;
  const description = source.comments.get(name);
  return { ...described, ...(description !== undefined && { description }) };
}

/** The fields of an object literal under an exported constant: `rowsOf('endpoints', 'endpoints', ['workPlans'])`. */
export function describedRows(fileName: string, name: string, keys: readonly string[]): Described {
  const source = sourceFile(fileName);
  let expression = source.names.get(name);
  let place = source;
  for (const key of keys) {
    const found: ts.Expression | undefined = expression && propertyOf(unwrapped(expression), key);
    [expression, place] = found ? resolved(found, place) : [undefined, place];
  }
  return expression ? describe(expression, place) : nothing;
}

/** What a name stands for, here or in the file it comes from. */
function resolved(expression: ts.Expression, source: SourceFile): [ts.Expression | undefined, SourceFile] {
  const plain = unwrapped(expression);
  if (!ts.isIdentifier(plain)) return [plain, source];
  const local = source.names.get(plain.text);
  if (local) return resolved(local, source);
  const imported = source.imports.get(plain.text);
  const other = imported && sourceFile(imported.file);
  return other ? [other.names.get(imported.name), other] : [undefined, source];
}

/** The contract's files that hold schemas, without their ending. */
export function contractFiles(): string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.basename(name, '.ts'));
}

function sourceFile(name: string): SourceFile {
  const known = files.get(name);
  if (known) return known;
  const full = path.join(folder, `${name}.ts`);
  const file = ts.createSourceFile(full, fs.readFileSync(full, 'utf8'), ts.ScriptTarget.Latest, true);
  const source: SourceFile = { file, names: new Map(), imports: new Map(), comments: new Map() };
  files.set(name, source);
  for (const statement of file.statements) read(statement, source);
  return source;
}

function read(statement: ts.Statement, { file, names, imports, comments }: SourceFile) {
  if (ts.isVariableStatement(statement)) {
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (!ts.isIdentifier(name) || !initializer) continue;
      names.set(name.text, initializer);
      const comment = commentOf(statement);
      if (comment !== undefined) comments.set(name.text, comment);
    }
  }
  if (ts.isFunctionDeclaration(statement) && statement.name) {
    const made = statement.body?.statements.find(ts.isReturnStatement)?.expression;
    if (made) names.set(statement.name.text, made);
  }
  if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
    const target = path.resolve(path.dirname(file.fileName), statement.moduleSpecifier.text);
    const from = path.relative(folder, target).replace(/\.js$/, '');
    const bindings = statement.importClause?.namedBindings;
    if (bindings && ts.isNamedImports(bindings)) {
      for (const { name, propertyName } of bindings.elements) {
        imports.set(name.text, { file: from, name: (propertyName ?? name).text });
      }
    }
  }
}

/** Reads an expression that makes a schema, through wrappers, local functions and other files. */
function describe(expression: ts.Expression, source: SourceFile): Described {
  const plain = unwrapped(expression);
  if (ts.isObjectLiteralExpression(plain)) return { ...nothing, fields: fieldsOf(plain, source) };
  if (ts.isArrowFunction(plain)) return ts.isBlock(plain.body) ? nothing : describe(plain.body, source);
  if (ts.isIdentifier(plain)) return describeName(plain.text, source);
  if (ts.isCallExpression(plain)) return describeCall(plain, source);
  if (ts.isPropertyAccessExpression(plain)) return describeAccess(plain, source);
  return nothing;
}

function describeName(name: string, source: SourceFile): Described {
  const local = source.names.get(name);
  if (local) return withScalar(describe(local, source), source.comments.get(name), source);
  const imported = source.imports.get(name);
  if (!imported || !fs.existsSync(path.join(folder, `${imported.file}.ts`))) return nothing;
  const other = sourceFile(imported.file);
  return describeName(imported.name, other);
}

// What a scalar such as `etag` is, is said where it is made; a place that says more of it goes before.
function withScalar(described: Described, comment: string | undefined, source: SourceFile): Described {
  const isScalar = path.basename(source.file.fileName) === 'scalars.ts' && described.fields.size === 0;
  return isScalar && comment !== undefined ? { description: comment, ...described } : described;
}

function describeCall(call: ts.CallExpression, source: SourceFile): Described {
  const { expression, arguments: values } = call;
  // A chain of calls may be broken over lines.
  const name = expression.getText(source.file).replace(/\s+/g, '');
  if (name === 'z.discriminatedUnion' || name === 'z.union') return describeUnion(call, source);
  // `schema.check(…)` is the schema itself.
  if (ts.isPropertyAccessExpression(expression) && expression.name.text === 'check') {
    return describe(expression.expression, source);
  }
  const [first] = values;
  const isWrapper = /^(z\.(array|optional|nullable)|object|resource|command|notRead)$/.test(name);
  if (isWrapper) return first ? describe(first, source) : nothing;
  return ts.isIdentifier(expression) ? describeName(expression.text, source) : nothing;
}

function describeUnion({ arguments: values }: ts.CallExpression, source: SourceFile): Described {
  const list = values.find((value): value is ts.ArrayLiteralExpression => ts.isArrayLiteralExpression(value));
  const forms = list?.elements.map((form) => withComment(describe(form, source), form)) ?? [];
  return { ...nothing, forms };
}

/** `policy.shape.review.shape.scale`, or `page.items`. */
function describeAccess(access: ts.PropertyAccessExpression, source: SourceFile): Described {
  const owner = describe(access.expression, source);
  return access.name.text === 'shape' ? owner : (owner.fields.get(access.name.text) ?? nothing);
}

function fieldsOf(literal: ts.ObjectLiteralExpression, source: SourceFile): Map<string, Described> {
  const fields = new Map<string, Described>();
  for (const property of literal.properties) {
    if (ts.isSpreadAssignment(property)) {
      for (const [name, field] of describe(property.expression, source).fields) fields.set(name, field);
    } else if (property.name) {
      const value = ts.isPropertyAssignment(property)
        ? describe(property.initializer, source)
        : describeName(property.name.getText(source.file), source);
      fields.set(nameOf(property.name), withComment(value, property));
    }
  }
  return fields;
}

function propertyOf(expression: ts.Expression, key: string): ts.Expression | undefined {
  if (!ts.isObjectLiteralExpression(expression)) return undefined;
  const found = expression.properties.find((property) => property.name && nameOf(property.name) === key);
  if (found && ts.isShorthandPropertyAssignment(found)) return found.name;
  return found && ts.isPropertyAssignment(found) ? found.initializer : undefined;
}

function nameOf(name: ts.PropertyName): string {
  return ts.isStringLiteral(name) ? name.text : name.getText();
}

function unwrapped(expression: ts.Expression): ts.Expression {
  if (
    ts.isAsExpression(expression) ||
    ts.isSatisfiesExpression(expression) ||
    ts.isParenthesizedExpression(expression)
  ) {
    return unwrapped(expression.expression);
  }
  return expression;
}

// What a place says of itself goes before what the thing in it says.
function withComment({ description: _own, ...described }: Described, node: ts.Node): Described {
  const description = commentOf(node);
  return description === undefined ? described : { ...described, description };
}

/** The JSDoc comment before a node, as running text. */
function commentOf(node: ts.Node): string | undefined {
  const text = node.getSourceFile().text;
  const start = node.getFullStart();
  // After a comma on the same line, TypeScript counts a comment as the end of what went before.
  const before = [
    ...(ts.getTrailingCommentRanges(text, start) ?? []),
    ...(ts.getLeadingCommentRanges(text, start) ?? []),
  ];
  const range = before.at(-1);
  const comment = range && text.slice(range.pos, range.end);
  if (!comment?.startsWith('/**')) return undefined;
  return comment
    .slice(3, -2)
    .split('\n')
    .map((line, index) => (index === 0 ? line : line.replace(/^\s*\*? ?/, '')).trimEnd())
    .join('\n')
    .trim()
    .replace(/(?<!\n)\n(?![\n-])/g, ' ');
}
