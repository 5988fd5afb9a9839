/** What the sources hold side by side in every call of `catalogue(name, { id, en })`. */
const languages = ['id', 'en'];

/**
 * A Rollup plugin that leaves one language in our catalogues: a reader pays for the language he reads. The others come in
 * a file of their own (`src/locales/english.ts`). Put it after what turns TypeScript into JavaScript.
 */
export function oneLanguage(kept) {
  return {
    name: 'one-language',
    transform(code, file) {
      if (!/[\\/]src[\\/]locales[\\/]/.test(file) || !code.includes('catalogue(')) return null;
      const dropped = callsOf(this.parse(code), 'catalogue').flatMap(({ arguments: [, texts] }) =>
        rangesOf(texts, kept),
      );
      // Blanks in place of what goes, so that every position of the source map still holds.
      const blank = (text, [start, end]) =>
        text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
      return { code: dropped.reduce(blank, code), map: null };
    },
  };
}

/** From each language that goes to the start of the next property, so that its comma goes too. */
function rangesOf({ properties, end }, kept) {
  return properties.flatMap(({ key, start }, index) => {
    const isOther = languages.includes(key.name) && key.name !== kept;
    return isOther ? [[start, properties[index + 1]?.start ?? end - 1]] : [];
  });
}

/** Every call of a function by its plain name, anywhere in the tree. */
function callsOf(node, name) {
  if (node === null || typeof node !== 'object') return [];
  const inside = Object.values(node).flatMap((child) => callsOf(child, name));
  return node.type === 'CallExpression' && node.callee.name === name ? [node, ...inside] : inside;
}
