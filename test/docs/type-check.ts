// The TypeScript of the guides, compiled against the types that the package ships. What comes from hosts that are not
// installed here stands in as far as the guides use it; test/frameworks builds with the real ones.
import path from 'node:path';
import ts from 'typescript';
import { type Block, root } from './blocks.js';

const hosts = `
declare module '*.vue' { const component: object; export default component; }
declare module 'vue' {
  export function ref<Value>(value: Value): { value: Value };
  export function createApp(root: object): { mount(selector: string): void };
}
declare module '@vitejs/plugin-vue' {
  export default function vue(options: {
    template: { compilerOptions: { isCustomElement(tag: string): boolean } };
  }): object;
}
declare module 'vite' { export function defineConfig(config: { plugins: object[] }): object; }
declare module 'react-dom/client' { export function createRoot(place: Element): { render(node: React.ReactNode): void }; }
declare module '@angular/core' {
  export const CUSTOM_ELEMENTS_SCHEMA: object;
  export function Component(description: { selector: string; templateUrl: string; schemas: object[] }): ClassDecorator;
  export function provideZonelessChangeDetection(): object;
  export function signal<Value>(value: Value): { (): Value; set(value: Value): void };
}
declare module '@angular/platform-browser' {
  export function bootstrapApplication(component: object, options: { providers: object[] }): Promise<object>;
}
`;
const portal = 'export declare function nipOfSignedIn(): Promise<string | undefined>;';

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  types: ['node'],
  jsx: ts.JsxEmit.ReactJSX,
  experimentalDecorators: true,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
};

/** What the compiler has to say of the blocks of guides; nothing where all is right. */
export function faultsIn(blocks: readonly Block[]): string[] {
  const files = new Map<string, string>([[inside('hosts.d.ts'), hosts]]);
  files.set(inside('jsx.ts'), "import 'asn-kinerja/jsx';");
  for (const page of new Set(blocks.map((block) => block.page)))
    addProject(
      files,
      blocks.filter((block) => block.page === page),
    );
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists.call(host, name);
  host.readFile = (name) => files.get(name) ?? readFile.call(host, name);
  host.directoryExists = (name) =>
    [...files.keys()].some((file) => file.startsWith(`${name}/`)) || ts.sys.directoryExists(name);
  host.getSourceFile = (name, target, ...rest) => {
    const code = files.get(name);
    return code === undefined
      ? getSourceFile.call(host, name, target, ...rest)
      : ts.createSourceFile(name, code, target);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ file, start = 0, messageText }) => {
    const line = file ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
    return `${file ? path.relative(inside(''), file.fileName) : ''}:${line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}

/** Inside the package, so that `asn-kinerja/…` means what users get. Nothing is written there. */
function inside(name: string): string {
  return path.join(root, 'test/docs/imagined', name);
}

/** A guide may offer two ways for the same file: then the project is there twice, and has what both share. */
function addProject(files: Map<string, string>, blocks: readonly Block[]): void {
  const named = blocks.map((block, index) => ({ ...block, file: block.file || `src/block-${index}.ts` }));
  const ways = (file: string) => named.filter((one) => one.file === file);
  const count = Math.max(...named.map(({ file }) => ways(file).length));
  for (let way = 0; way < count; way++) {
    const folder = inside(`${path.basename(blocks[0]!.page, '.md')}/${way}`);
    for (const { file } of named) {
      const same = ways(file);
      const { code } = same[Math.min(way, same.length - 1)]!;
      const script = /<script setup lang="ts">\n(.*?)<\/script>/s.exec(code)?.[1];
      files.set(path.join(folder, script ? file.replace('.vue', '-script.ts') : file), script ?? code);
    }
    files.set(path.join(folder, 'app/portal.ts'), portal);
  }
}
