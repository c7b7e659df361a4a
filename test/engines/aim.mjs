/**
 * Runs in the page: brings the nth element of a selector into view and tells its centre in the window, or as near to it as can be clicked.
 * Only what is out of the window is scrolled, because scrolling closes nothing but moves anchored things.
 */
export function aim(selector, nth) {
  const all = document.querySelectorAll(selector);
  const element = all[nth];
  if (!element) return { fault: `there are ${all.length} elements for ${selector}, so none has index ${nth}` };
  const middle = (box) => box.top + box.height / 2;
  let box = element.getBoundingClientRect();
  // At the very edge of the window a scrollbar may lie over the page and take the click.
  const edge = 40;
  if (middle(box) < edge || middle(box) > innerHeight - edge || box.left < 0 || box.right > innerWidth) {
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
    box = element.getBoundingClientRect();
  }
  if (box.width === 0 && box.height === 0) return { fault: `${selector} [${nth}] has no box to click on` };
  // WebKitGTK's lies over the last 21 px of the width; what is left of a button beside it can be clicked.
  const x = Math.min(box.left + box.width / 2, innerWidth - 24);
  return { x: Math.max(x, box.left + 1), y: middle(box) };
}
