// Storybook's own frame: a tab beside every story of an element says how a portal takes the element in.
import { createElement } from 'react';
import { addons, types, useStorybookApi } from 'storybook/manager-api';

const name = 'usage';

/** The story "Usage" of the same element, or nothing where it has none. */
function UsageTab({ active }: { readonly active: boolean | undefined }) {
  const api = useStorybookApi();
  const shown = api.getCurrentStoryData();
  if (!active || !shown) return null;
  const [component = ''] = shown.id.split('--');
  const id = `${component}--usage`;
  if (!api.resolveStory(id)) return createElement('p', { style: { margin: 16 } }, 'See the elements for their usage.');
  return createElement('iframe', {
    title: 'Usage of the element',
    src: `iframe.html?id=${id}&viewMode=story`,
    allow: 'clipboard-write',
    style: { border: 0, width: '100%', height: '100%' },
  });
}

addons.register(name, () =>
  addons.add(`${name}/panel`, {
    type: types.PANEL,
    title: 'Usage',
    render: ({ active }) => createElement(UsageTab, { active }),
  }),
);
