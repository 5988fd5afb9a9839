// What the browser's translator does: it marks the page, and puts every text that it finds, now and later, into two <font>.
// Shadow trees it does not enter.
const { documentElement: root, body } = document;
root.lang = 'en';
root.classList.add('translated-ltr');

const isText = ({ parentElement, data }) =>
  data.trim() !== '' && parentElement && !parentElement.closest('font, script, style, textarea');

function translate(node) {
  const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const texts = [];
  if (node.nodeType === Node.TEXT_NODE) texts.push(node);
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.filter(isText)) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    inner.append(text.data);
    text.replaceWith(outer);
  }
}

translate(body);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes) addedNodes.forEach(translate);
}).observe(body, { childList: true, subtree: true });
