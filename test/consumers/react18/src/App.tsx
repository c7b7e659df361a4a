import { StrictMode } from 'react';
import { Everything } from './Everything';
import { Handlers } from './Handlers';
import { Hooked } from './Hooked';
import { Refs } from './Refs';

const pages = { '/alles': Everything, '/klant': Handlers, '/hook-form': Hooked, '/ref': Refs };

/** A page by its path: the same on the server and in the browser. */
export function App({ path, strict }: { path: string; strict: boolean }) {
  const Page = pages[path as keyof typeof pages] ?? Everything;
  const page = (
    <main>
      <Page />
    </main>
  );
  return strict ? <StrictMode>{page}</StrictMode> : page;
}
