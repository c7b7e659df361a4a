import { startTransition, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { showcases } from './pages.jsx';

// Effects run from the inside out: when this one does, the whole page is hydrated.
function Page({ children }) {
  useEffect(() => {
    document.documentElement.dataset.hydrated = '';
  }, []);
  return children;
}

const root = document.getElementById('root');
// As Next.js does it: in a transition React gives the page back between two components.
startTransition(() => {
  hydrateRoot(root, <Page>{showcases[root.dataset.showcase]}</Page>, {
    onRecoverableError: (error) => console.error(error),
  });
});
