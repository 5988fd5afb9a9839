import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { declarationsOfLook } from './theming/theme-sheets.js';
import { DesignTokens } from './theming/tokens-page.js';

if (!customElements.get('design-tokens')) customElements.define('design-tokens', DesignTokens);

/** Colours, type, space, corners and states, as `src/styles/tokens.ts` has them; those of a theme by the toolbar's brand. */
const meta = {
  title: 'Design/Design tokens',
  tags: ['!autodocs'],
} satisfies Meta;

export default meta;

export const Tokens: StoryObj = {
  render: (_args, { globals }) => html`
    <design-tokens .declarations=${declarationsOfLook(String(globals['brand']))}></design-tokens>
  `,
};
