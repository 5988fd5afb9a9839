// What wire:navigate does when a link is followed: fetches the page, puts its body in place of ours, runs its scripts again, and
// carries over the elements that are marked to persist.
window.navigateTo = async (address) => {
  const html = await (await fetch(address)).text();
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const kept of document.querySelectorAll('[x-persist]')) {
    const place = body.querySelector(kept.localName);
    kept.remove();
    place?.replaceWith(kept);
  }
  // A parsed script does not run; a made one does.
  for (const parsed of body.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const { name, value } of parsed.attributes) script.setAttribute(name, value);
    parsed.replaceWith(script);
  }
  document.body.replaceWith(body);
};
