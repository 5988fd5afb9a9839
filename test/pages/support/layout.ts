import { everyElementOfOurs, type Visit } from './visit.js';

/** Less is rounding. */
const tolerance = 1;

/**
 * What of our elements a person cannot get at: boxes that stick out of their tag without a scroll bar of their own, and text
 * that is cut off. Empty where everything can be read.
 */
export function lost(visit: Visit): string[] {
  return visit.tags.flatMap((tag) => {
    const edge = tag.getBoundingClientRect();
    return [...everyElementOfOurs(tag)]
      .filter((element) => isShown(element) && !scrolls(element))
      .flatMap((element) => {
        const { left, right } = visibleBox(element);
        const sticksOut = left < edge.left - tolerance || right > edge.right + tolerance;
        const name = `${tag.localName}: ${element.localName}.${element.getAttribute('class')}`;
        return [
          ...(sticksOut ? [`${name} sticks out: ${left}–${right} of ${edge.left}–${edge.right}`] : []),
          ...(isCutOff(element) ? [`${name} is cut off: ${element.textContent.trim().slice(0, 40)}`] : []),
        ];
      });
  });
}

/** Whether it is there for eyes: not the words for screen readers alone, nor what is folded away. */
function isShown(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (styleOf(box).clipPath !== 'none') return false;
  return element.checkVisibility();
}

/** Where its edges are seen: a quiet button's words stand at the edge of the text round it, and its air beyond. */
function visibleBox(element: Element): { left: number; right: number } {
  const { left, right, width } = element.getBoundingClientRect();
  const { backgroundColor, borderInlineColor, paddingLeft, paddingRight } = styleOf(element);
  const isClear = (colour: string) => /^(transparent|rgba\(.*, 0\))$/.test(colour);
  if (!isClear(backgroundColor) || !isClear(borderInlineColor)) return { left, right };
  // A computed length is that before the zoom, a rectangle that after it.
  const zoom = width / ((element as HTMLElement).offsetWidth || width) || 1;
  return { left: left + zoom * Number.parseFloat(paddingLeft), right: right - zoom * Number.parseFloat(paddingRight) };
}

/** Whether the element, or one that it stands in, has a scroll bar for what is too wide. */
function scrolls(element: Element): boolean {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (/auto|scroll/.test(styleOf(box).overflowX)) return true;
  return false;
}

function isCutOff(element: Element): boolean {
  const { overflowX, overflowY } = styleOf(element);
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  const cuts = (overflow: string) => /hidden|clip/.test(overflow);
  return (
    (cuts(overflowX) && scrollWidth > clientWidth + tolerance) ||
    (cuts(overflowY) && scrollHeight > clientHeight + tolerance)
  );
}

function styleOf(element: Element): CSSStyleDeclaration {
  return (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
}
