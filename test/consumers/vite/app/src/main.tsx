import 'cx-widgets/styles.css';
import { StrictMode, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Everything } from '../everything/everything';
import { Held } from './Held';
import { Hooked } from './Hooked';
import { Posted } from './Posted';
import { Slid } from './Slid';

const pages = { '#/vastgehouden': Held, '#/formulier': Posted, '#/hook-form': Hooked, '#/schuif': Slid, '#/alles': Everything };

function subscribe(tell: () => void) {
  addEventListener('hashchange', tell);
  return () => removeEventListener('hashchange', tell);
}

function App() {
  const hash = useSyncExternalStore(subscribe, () => location.hash);
  const Page = pages[hash as keyof typeof pages] ?? Held;
  return (
    <>
      <nav>
        {Object.keys(pages).map((page) => (
          <a key={page} href={page}>
            {page.slice(2)}{' '}
          </a>
        ))}
      </nav>
      <main>
        <Page />
      </main>
    </>
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
