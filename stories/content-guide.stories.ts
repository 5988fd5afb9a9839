import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ContentGuide } from './theming/content-guide.js';

if (!customElements.get('content-guide')) customElements.define('content-guide', ContentGuide);

/** How we write, in Indonesian with its English. */
const meta = {
  title: 'Design/Content guide',
  tags: ['!autodocs'],
} satisfies Meta;

export default meta;

export const Guide: StoryObj = { render: () => html`<content-guide></content-guide>` };
