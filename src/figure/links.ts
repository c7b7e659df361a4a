const protocols = ['http:', 'https:', 'mailto:'];
/** What a relative link is read against. Its own protocol is allowed, and no page is there. */
const nowhere = 'https://cx-widgets.invalid/';

/** Read as a browser reads it, which drops leading spaces, tabs and line ends and knows no capitals; null where it is no address. */
function parse(href: unknown, base?: string): URL | null {
  if (typeof href !== 'string' || href.trim() === '') return null;
  try {
    const url = new URL(href, base);
    return protocols.includes(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/** A link of the page's own, or one to http, https or mailto, as it was given; undefined for anything else. */
export const safeHref = (href: unknown): string | undefined => (parse(href, nowhere) ? (href as string) : undefined);

/** The same for a place without a page around it, such as a mail: the whole address, written out as a browser would; undefined for anything else, a relative one too. */
export const safeAddress = (href: unknown): string | undefined => parse(href)?.href;
