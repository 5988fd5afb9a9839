import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ThemeWorkshop } from './theming/workshop.js';

if (!customElements.get('theme-workshop')) customElements.define('theme-workshop', ThemeWorkshop);

/** Makes a theme: tokens on one side, a score card, a form and a table on the other, contrast and the sheet below. */
const meta = {
  title: 'Design/Theme',
  tags: ['!autodocs'],
} satisfies Meta;

export default meta;

export const Theme: StoryObj = {
  render: (_args, { globals }) => html`<theme-workshop look=${String(globals['brand'])}></theme-workshop>`,
};
