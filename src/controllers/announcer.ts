let region: HTMLElement | undefined;

/**
 * Says something through the page's one polite live region. It stands in `document.body`, because screen readers miss
 * regions inside shadow roots, and is made on first use. Placed by property: a style attribute would break a strict policy.
 */
export function announce(text: string, lang: string): void {
  if (!region?.isConnected) {
    region = document.createElement('div');
    region.setAttribute('role', 'status');
    region.setAttribute('aria-live', 'polite');
    Object.assign(region.style, {
      position: 'absolute',
      inlineSize: '1px',
      blockSize: '1px',
      overflow: 'hidden',
      clipPath: 'inset(50%)',
      whiteSpace: 'nowrap',
    });
    document.body.append(region);
  }
  region.lang = lang;
  // The same words twice are heard once unless the text changes in between.
  region.textContent = '';
  setTimeout(() => {
    if (region) region.textContent = text;
  }, 50);
}
