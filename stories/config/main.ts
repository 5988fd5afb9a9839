// Storybook's settings. Everything it makes uses relative addresses, so the site works under any path.
import type { StorybookConfig } from '@storybook/web-components-vite';
import { elementsManifest } from './manifest-plugin.js';

const config: StorybookConfig = {
  stories: ['../*.stories.ts'],
  framework: '@storybook/web-components-vite',
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    plugins: [...(vite.plugins ?? []), elementsManifest()],
    build: { ...vite.build, chunkSizeWarningLimit: 4000 },
  }),
};

export default config;
