import { StrictMode } from 'react';
import { Everything } from '../everything/everything';
import { Handlers } from './Handlers';
import { Hooked } from './Hooked';
import { Refs } from './Refs';

const All = () => <Everything method="post" action="/antwoorden" />;
const pages = { '/alles': All, '/klant': Handlers, '/hook-form': Hooked, '/ref': Refs };

/** A page by its path: the same on the server and in the browser. */
export function App({ path, strict }: { path: string; strict: boolean }) {
  const Page = pages[path as keyof typeof pages] ?? All;
  const page = (
    <main>
      <Page />
    </main>
  );
  return strict ? <StrictMode>{page}</StrictMode> : page;
}
