// VS Code's custom data: names and explains the tags, their attributes and values in any HTML or PHP file.
// https://github.com/microsoft/vscode-custom-data

/** @param {import('./elements.mjs').Element[]} elements */
export function vscodeData(elements, allowed) {
  return {
    version: 1.1,
    tags: elements.map((element) => ({
      name: element.tag,
      description: markdown(overview(element)),
      attributes: element.attributes.map((attribute) => vscodeAttribute(element, attribute, allowed)),
    })),
  };
}

function vscodeAttribute({ className }, { name, description, type, property }, allowed) {
  const values = property ? allowed(className, property) : [];
  return {
    ...{ name, description: markdown(description) },
    // `v` is an attribute that needs no value.
    ...(type === 'boolean' ? { valueSet: 'v' } : {}),
    ...(values.length > 0 ? { values: values.map((value) => ({ name: value })) } : {}),
  };
}

/** The element in one text, for editors that show a tag's description and nothing else. */
export function overview({ description, properties, events, slots, parts, cssProperties }) {
  const sections = [
    ['Properties', properties.filter(({ attribute }) => !attribute)],
    ['Events', events],
    ['Slots', slots.map((slot) => ({ ...slot, name: slot.name || '(default)' }))],
    ['Parts', parts],
    ['CSS properties', cssProperties],
  ];
  const lists = sections
    .filter(([, items]) => items.length > 0)
    .map(([title, items]) => [
      `**${title}**`,
      items.map((item) => `- \`${item.name}\`: ${item.description}`).join('\n'),
    ]);
  return [description, ...lists.flat()].join('\n\n');
}

function markdown(value) {
  return { kind: 'markdown', value };
}
