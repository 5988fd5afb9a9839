// axe for the browser tests. Contrast is over half of its work (0.3 s of 0.5 s a look), and the same colours are judged in
// every story, in two themes and two widths (test/stories/judge.ts): here Chromium alone is asked for it.
import '../../node_modules/axe-core/axe.min.js';
import type { run as Run, Spec } from 'axe-core';
import { engine } from './engine.js';

const { axe } = globalThis as unknown as { readonly axe: { configure(spec: Spec): void; readonly run: typeof Run } };
if (engine !== 'chromium') axe.configure({ rules: [{ id: 'color-contrast', enabled: false }] });

// In a bundle what looks is what this module exports: `chai-a11y-axe` takes it for a CommonJS one there.
export const { run } = axe;
