import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { root } from './bundle.js';

interface Lock {
  readonly packages: Record<string, { version?: string; resolved?: string }>;
}

describe('toolchain', () => {
  it('runs on the Node of the npm package `node`, not on that of the machine', () => {
    assert.ok(Number(process.versions.node.split('.')[0]) >= 24, `Node ${process.versions.node}`);
    assert.ok(process.execPath.startsWith(path.join(root, 'node_modules')), process.execPath);
  });

  it('names exact versions of its development packages, and package-lock.json the same', () => {
    const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      devDependencies: Record<string, string>;
    };
    const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as Lock;
    for (const [name, version] of Object.entries(devDependencies)) {
      assert.equal(packages[`node_modules/${name}`]?.version, version, name);
    }
  });
});
