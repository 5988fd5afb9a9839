import path from 'node:path';
import type { NextConfig } from 'next';

const config: NextConfig = {
  // Pages made at build time and hydrated in the browser, below a path of the portal's site.
  output: 'export',
  basePath: '/frameworks/next',
  trailingSlash: true,
  // The workspace, where its packages are.
  turbopack: { root: path.resolve('..') },
};

export default config;
