// What an attribute may say, where that is a closed list. The manifest has the name of a type (`Theme | undefined`); which
// words that stands for only the compiler knows.
import path from 'node:path';
import typescript from 'typescript';
import { root } from '../stale.mjs';

/**
 * The values of every property whose type is a union of strings, from the declarations that tsc has written.
 *
 * @param {import('./elements.mjs').Element[]} elements
 * @returns {(className: string, property: string) => string[]} empty where any string will do
 */
export function allowedValues(elements) {
  const files = elements.map(({ module }) => path.join(root, 'dist', module.replace(/\.js$/, '.d.ts')));
  const options = { skipLibCheck: true, noEmit: true, moduleResolution: typescript.ModuleResolutionKind.Bundler };
  const program = typescript.createProgram(files, {
    ...options,
    ...{ target: typescript.ScriptTarget.ES2022, module: typescript.ModuleKind.ESNext, strict: true, types: [] },
  });
  const checker = program.getTypeChecker();
  const classes = new Map(files.flatMap((file) => classesOf(program.getSourceFile(file))));
  return (className, property) => {
    const declaration = classes.get(className);
    const symbol = declaration && checker.getTypeAtLocation(declaration).getProperty(property);
    return symbol ? literalsOf(checker.getTypeOfSymbol(symbol)) : [];
  };
}

function classesOf(source) {
  return source.statements
    .filter((statement) => typescript.isClassDeclaration(statement) && statement.name)
    .map((declaration) => [declaration.name.text, declaration]);
}

function literalsOf(type) {
  const parts = (type.isUnion() ? type.types : [type]).filter(({ flags }) => !(flags & typescript.TypeFlags.Undefined));
  return parts.every((part) => part.isStringLiteral()) ? parts.map(({ value }) => value) : [];
}
