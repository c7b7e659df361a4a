let asked = false;

/**
 * Says once, on the console, that the page has no style sheet of the library: a widget works without one, and nothing of it stands where it belongs. For a page in
 * development. What is in a shadow root or in another document is not looked for, and a sheet may come a second after everything else.
 */
export function askForSheet(): void {
  // A server has no page, and neither has a test that only seems to.
  if (asked || typeof document === 'undefined' || typeof addEventListener === 'undefined') return;
  asked = true;
  const look = () => {
    const widget = document.querySelector('[data-cx]');
    if (widget && !getComputedStyle(widget).getPropertyValue('--_ink'))
      console.error(
        `cx-widgets ${widget.getAttribute('data-cx')}: there is no style sheet of the library on the page. Import cx-widgets/styles.css once, or the sheet of the family, such as cx-widgets/survey.css. Widgets work without it, and look like a page without any.`,
      );
  };
  const later = () => setTimeout(look, 1000);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
}
