/** The keys of a press as Playwright names it: `Shift+Tab` is two, `+` and `a` are one. */
export const chord = (name) => (name.length > 1 ? name.split('+') : [name]);
