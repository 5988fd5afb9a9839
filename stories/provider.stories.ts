import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/context/provider.define.js';
import '../src/components/tasks/tasks.define.js';
import { fakeClient } from './fixtures/index.js';
import { employeeTasks } from './fixtures/tasks.js';

/** Gives client, language and theme to every element below it. A page that cannot nest calls `configure()` instead. */
const meta = {
  title: 'Elements/Provider',
  component: 'asn-provider',
} satisfies Meta;

export default meta;
type Story = StoryObj;

const client = fakeClient({ 'tasks.list': { items: employeeTasks, nextCursor: null } });

export const Nested: Story = {
  render: () => html`<asn-provider .client=${client}><asn-tasks></asn-tasks></asn-provider>`,
};

export const English: Story = {
  render: () =>
    html`<asn-provider .client=${client} locale="en"><div lang="en"><asn-tasks></asn-tasks></div></asn-provider>`,
};

/** For partials, tabs and dialogs that a page moves elsewhere. */
export const NamedById: Story = {
  render: () => html`
    <asn-provider id="kinerja" .client=${client}></asn-provider>
    <asn-tasks provider="kinerja"></asn-tasks>
  `,
};

/** The agency's own words in place of ours. */
export const OwnWords: Story = {
  render: () => html`
    <asn-provider .client=${client} .messages=${{ 'tasks.heading': 'Pekerjaan rumah saya' }}><asn-tasks></asn-tasks></asn-provider>
  `,
};
