/**
 * Opens every popover of the page by its button, by mouse or by keyboard, and closes it with Esc.
 * Returns faults as sentences.
 */
export async function provePopovers(page, { byMouse }) {
  const faults = [];
  const buttons = await page.evaluate(findButtons);
  for (const { nth, name, fault } of buttons) {
    if (fault) {
      faults.push(`${name} ${fault}`);
      continue;
    }
    const say = (sentence) => faults.push(`${name}, by ${byMouse ? 'mouse' : 'keyboard'}: ${sentence}`);
    if (byMouse) {
      await page.click('[popovertarget]', { nth });
    } else {
      await page.evaluate((n) => document.querySelectorAll('[popovertarget]')[n].focus(), nth);
      await page.press('Enter');
    }
    const opened = await page.evaluate(lookAtOpen, nth);
    opened.forEach(say);
    await page.press('Escape');
    (await page.evaluate(lookAtClosed, nth)).forEach(say);
  }
  return faults;
}

function findButtons() {
  const seen = (element) => element.checkVisibility({ visibilityProperty: true });
  return [...document.querySelectorAll('[popovertarget]')].flatMap((button, nth) => {
    // A button inside a popover closes it, and one that is not shown at this width has a twin that is.
    if (!seen(button) || button.closest('[popover]')) return [];
    const name = `popover button “${(button.getAttribute('aria-label') ?? button.textContent).trim().slice(0, 50)}”`;
    if (button.form && button.type !== 'button') return { nth, name, fault: 'would submit its form' };
    return { nth, name };
  });
}

function lookAtOpen(nth) {
  const button = document.querySelectorAll('[popovertarget]')[nth];
  const popover = document.getElementById(button.getAttribute('popovertarget'));
  if (!popover) return ['its popover does not exist'];
  if (!popover.matches(':popover-open')) {
    const box = button.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const covered = top && !button.contains(top) && top.textContent.trim().slice(0, 40);
    return [`does not open${covered ? `; “${covered}” lies over its middle` : ''}`];
  }
  const faults = [];
  const box = popover.getBoundingClientRect();
  const size = `${box.left.toFixed(0)},${box.top.toFixed(0)} to ${box.right.toFixed(0)},${box.bottom.toFixed(0)}`;
  const [wide, high] = [document.documentElement.clientWidth, innerHeight];
  if (box.width < 1 || box.height < 1) faults.push('opens without a size');
  if (box.left < -1 || box.top < -1 || box.right > wide + 1 || box.bottom > high + 1) {
    faults.push(`opens outside the window of ${wide} × ${high} px (${size})`);
  }
  if (popover.scrollWidth > popover.clientWidth + 1) faults.push('is too narrow for what it says');
  // One that is anchored belongs beside its button; a browser that loses the anchor drops it in a corner.
  const anchored = CSS.supports('position-area: block-end') && !/^(none|)$/.test(getComputedStyle(popover).positionArea ?? '');
  if (anchored) {
    const from = button.getBoundingClientRect();
    const gap = Math.max(box.left - from.right, from.left - box.right, box.top - from.bottom, from.top - box.bottom);
    if (gap > 48) faults.push(`opens ${gap.toFixed(0)} px away from its button (${size})`);
  }
  const open = document.querySelectorAll(':popover-open').length;
  if (open > 1) faults.push(`leaves ${open} popovers open`);
  return faults;
}

function lookAtClosed(nth) {
  const button = document.querySelectorAll('[popovertarget]')[nth];
  const popover = document.getElementById(button.getAttribute('popovertarget'));
  const faults = [];
  if (popover?.matches(':popover-open')) {
    faults.push('does not close with Esc');
    popover.hidePopover();
  }
  if (document.activeElement !== button) faults.push('does not get the focus back after Esc');
  return faults;
}
