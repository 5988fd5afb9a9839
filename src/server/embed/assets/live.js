// Keeps the snippet in step with the form, and copies it. The server makes the snippet: this asks it for the same page again.
const form = document.querySelector('form');
const find = (id, root = document) => root.querySelector(`#${id}`);

let asked = 0;

/** The address of the page with the choices as they are now. */
function address() {
  return `./?${new URLSearchParams(new FormData(form))}`;
}

async function follow() {
  const turn = ++asked;
  try {
    const answer = await fetch(address(), { headers: { accept: 'text/html' } });
    const text = await answer.text();
    // A later choice is on its way already.
    if (turn === asked) take(new DOMParser().parseFromString(text, 'text/html'));
  } catch {
    if (turn === asked) say('failed');
  }
}

/** Takes over what has changed, and leaves alone what the person is in. */
function take(page) {
  history.replaceState(null, '', address());
  find('result').replaceWith(document.adoptNode(find('result', page)));
  for (const place of document.querySelectorAll('form [id$=-error]')) {
    const fresh = find(place.id, page);
    place.replaceChildren(...document.adoptNode(fresh).childNodes);
  }
  for (const input of form.querySelectorAll('input[id]')) {
    const fresh = find(input.id, page);
    input.removeAttribute('aria-invalid');
    for (const name of ['aria-invalid', 'aria-describedby'])
      if (fresh.hasAttribute(name)) input.setAttribute(name, fresh.getAttribute(name));
  }
  find('said').textContent = '';
  document.querySelector('nav a[lang]').search = page.querySelector('nav a[lang]').search;
  showCopy();
}

function showCopy() {
  const button = find('copy');
  if (button) button.hidden = false;
}

/** Says one of the sentences that the page brings along. */
function say(name) {
  const place = find('said');
  place.textContent = place.dataset[name];
}

async function copy() {
  const code = find('snippet');
  try {
    await navigator.clipboard.writeText(code.textContent);
    say('copied');
  } catch {
    // On a page of plain HTTP there is no clipboard.
    getSelection().selectAllChildren(code);
    say('notCopied');
  }
}

form.addEventListener('input', follow);
form.addEventListener('submit', (event) => {
  event.preventDefault();
  follow();
});
document.addEventListener('click', ({ target }) => {
  if (target instanceof Element && target.id === 'copy') copy();
});
find('show').hidden = true;
showCopy();
