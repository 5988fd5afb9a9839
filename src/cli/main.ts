#!/usr/bin/env node
// The server side is optional for those who only embed, so nothing of it may be imported before we can say so.
import fs from 'node:fs';

try {
  const { run } = await import('./program.js');
  process.exitCode = await run(process.argv);
} catch (error) {
  const missing = missingPackage(error);
  if (missing === undefined) throw error;
  console.error(`asn-kinerja: this command needs the package ${missing}, which pages that only embed do without.`);
  console.error(`Install the server side once:\n  npm install ${serverPackages().join(' ')}`);
  process.exitCode = 1;
}

function missingPackage(error: unknown): string | undefined {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  return isMissing ? /Cannot find package '([^']+)'/.exec(error.message)?.[1] : undefined;
}

function serverPackages(): string[] {
  const manifest = JSON.parse(fs.readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    peerDependencies: Record<string, string>;
  };
  return Object.entries(manifest.peerDependencies).map(([name, range]) => `${name}@${range}`);
}
