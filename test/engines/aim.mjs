/**
 * Runs in the page: brings the nth element of a selector into view and tells its centre in the window.
 * Only what is out of the window is scrolled, because scrolling closes nothing but moves anchored things.
 */
export function aim(selector, nth) {
  const all = document.querySelectorAll(selector);
  const element = all[nth];
  if (!element) return { fault: `there are ${all.length} elements for ${selector}, so none has index ${nth}` };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  let box = element.getBoundingClientRect();
  const top = box.top + box.height / 2;
  if (top < 0 || top > innerHeight) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = element.getBoundingClientRect();
  }
  if (box.width === 0 && box.height === 0) return { fault: `${selector} [${nth}] has no box to click on` };
  return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
}
