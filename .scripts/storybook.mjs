// `npm run storybook:build`: the stories as a static site in storybook-static/, when it is stale. All its addresses are
// relative, so that it works under any path (the demo portal serves it at /storybook/).
import * as builds from './tools/builds.mjs';
import { runOrStop } from './tools/progress.mjs';
import { root } from './tools/stale.mjs';

const storybook = 'node_modules/storybook/dist/bin/dispatcher.js';
const args = [storybook, 'build', '--config-dir', 'stories/config', '--output-dir', 'storybook-static', '--quiet'];

if (builds.storybook.isStale()) {
  await builds.storybook.make(() =>
    runOrStop('Building the stories', process.execPath, args, {
      cwd: root,
      env: { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' },
    }),
  );
} else {
  console.log('  storybook-static is up to date');
}
