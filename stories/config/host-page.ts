import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';
import { wearTheme } from '../theming/theme-sheets.js';

type Globals = Readonly<Record<'locale' | 'theme' | 'density' | 'brand' | 'width', string>>;

/**
 * The place on a portal's page where an element stands: a plain `<div>` with a language, a theme, a density and a width.
 * Theme, density and brand are set on `<html>` too, where the portals that have them set them.
 */
export const hostPage: Decorator = (story, { globals }) => {
  const { locale, theme, density, brand, width } = globals as Globals;
  document.documentElement.dataset['theme'] = theme;
  wearTheme(brand);
  return html`
    <div class="host" lang=${locale} data-theme=${theme} data-density=${density} data-width=${width}>${story()}</div>
  `;
};
