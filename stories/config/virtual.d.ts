declare module 'virtual:custom-elements' {
  const manifest: { readonly schemaVersion: string; readonly modules: readonly unknown[] };
  export default manifest;
}

declare module '*.css';
