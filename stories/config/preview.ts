// How every story is shown: in a host of the language, theme and width that the toolbar says.
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:custom-elements';
import { looks } from '../theming/theme-sheets.js';
import { hostPage } from './host-page.js';
import './preview.css';

setCustomElementsManifest(manifest);

const preview: Preview = {
  // Every element gets a page of its properties, events, slots and parts, made from the manifest.
  tags: ['autodocs'],
  decorators: [hostPage],
  initialGlobals: { locale: 'id', theme: 'light', density: 'comfortable', brand: 'none', width: 'full' },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'id', title: 'Indonesia' },
          { value: 'en', title: 'English' },
        ],
      },
    },
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
          { value: 'light high-contrast', title: 'Light, high contrast' },
          { value: 'dark high-contrast', title: 'Dark, high contrast' },
        ],
      },
    },
    density: {
      description: 'Density',
      toolbar: {
        title: 'Density',
        icon: 'component',
        dynamicTitle: true,
        items: [
          { value: 'comfortable', title: 'Comfortable' },
          { value: 'compact', title: 'Compact' },
        ],
      },
    },
    brand: {
      description: 'Ready theme and brand',
      toolbar: {
        title: 'Brand',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: looks.map((value) => ({ value, title: value === 'none' ? 'No theme' : value })),
      },
    },
    width: {
      description: 'Width of the place that the host gives',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: '360', title: '360 px' },
          { value: '768', title: '768 px' },
          { value: '1280', title: '1280 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
  parameters: {
    layout: 'fullscreen',
    options: { storySort: { order: ['Design', ['Design tokens', 'Theme', 'Content guide'], 'Elements'] } },
    controls: { expanded: true },
    a11y: { options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
  },
};

export default preview;
