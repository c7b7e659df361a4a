import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED, SET_GLOBALS } from 'storybook/internal/core-events';
import { dress, type PageGlobals } from './page.js';
import { docsTheme } from './theme.js';
import './docs.css';

const initial = { theme: 'light', density: 'comfortable', text: '100', motion: 'full' } as PageGlobals;
/** The globals of the address: `theme:dark;locale:nl`. */
const inAddress = () =>
  Object.fromEntries((new URLSearchParams(window.location.search).get('globals') ?? '').split(';').map((pair) => pair.split(':')));

interface PreviewInPage {
  currentRender?: { rerender?: unknown };
}

/**
 * Storybook mounts a whole page of docs anew when the toolbar changes, while the stories in it are being rendered anew as well, and then reloads the frame because they are not done.
 * Here the stories follow by themselves and the page by its globals, so nothing is mounted twice.
 */
const keepMounted = () => {
  const { currentRender } = (window as { __STORYBOOK_PREVIEW__?: PreviewInPage }).__STORYBOOK_PREVIEW__ ?? {};
  if (currentRender) currentRender.rerender = undefined;
};

/** The editor of a control for data has list items in no list. */
const mendLists = () => {
  const mend = () => document.querySelectorAll('.rejt-tree > li:not([role])').forEach((item) => item.setAttribute('role', 'none'));
  const observer = new MutationObserver(mend);
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
};

/** The frame of every page of the docs: it follows the toolbar as the stories in it do. */
export function Docs({ children, context }: PropsWithChildren<DocsContainerProps>) {
  const [globals, setGlobals] = useState<PageGlobals>(() => ({ ...initial, ...inAddress() }));
  const { channel } = context;
  useEffect(() => {
    const follow = (event: { globals: Partial<PageGlobals> }) => setGlobals({ ...initial, ...event.globals });
    const events = [GLOBALS_UPDATED, SET_GLOBALS];
    for (const event of events) channel.on(event, follow);
    return () => events.forEach((event) => channel.off(event, follow));
  }, [channel]);
  useEffect(keepMounted, []);
  useEffect(mendLists, []);
  useEffect(() => dress(globals, { lang: 'en', dir: 'ltr' }), [globals]);
  return (
    <DocsContainer context={context} theme={docsTheme(globals.theme)}>
      {children}
    </DocsContainer>
  );
}
