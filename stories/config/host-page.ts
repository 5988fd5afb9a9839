import type { Decorator } from '@storybook/web-components-vite';
import { html } from 'lit';

/**
 * The place on a portal's page where an element stands: a plain `<div>` with a language, a theme and a width.
 * The theme is set on `<html>` too, where the portals that have one set it.
 */
export const hostPage: Decorator = (story, { globals }) => {
  const { locale, theme, width } = globals as Record<'locale' | 'theme' | 'width', string>;
  document.documentElement.dataset['theme'] = theme;
  return html`<div class="host" lang=${locale} data-theme=${theme} data-width=${width}>${story()}</div>`;
};
