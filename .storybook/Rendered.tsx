import { StrictMode, type ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

export type Rendering = 'live' | 'server' | 'strict';

/** A story as React keeps it, as a server sends it to a browser without script, or twice over as StrictMode tries it. */
export function Rendered({ how, children }: { how: Rendering; children: ReactElement }) {
  if (how === 'strict') return <StrictMode>{children}</StrictMode>;
  // The markup of our own stories, and nothing else, is put in as it is: so it stands there as a server has written it, and React knows nothing of it.
  if (how === 'server') return <div dangerouslySetInnerHTML={{ __html: renderToStaticMarkup(children) }} />;
  return children;
}
