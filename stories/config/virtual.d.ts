declare module 'virtual:custom-elements' {
  const manifest: { readonly schemaVersion: string; readonly modules: readonly unknown[] };
  export default manifest;
}

declare module '*.css';

declare module '*.css?inline' {
  const text: string;
  export default text;
}

/** As it was written: `inline` gives what Vite's minifier made of it. */
declare module '*.css?raw' {
  const text: string;
  export default text;
}

declare module '*.md?raw' {
  const text: string;
  export default text;
}
