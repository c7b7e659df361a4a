import { createElement, StrictMode, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { keyboardPages } from './keyboard-pages.mjs';
import { pages } from './pages.mjs';

const root = document.getElementById('root');
const { element } = [...pages, ...keyboardPages].find((page) => page.name === root.dataset.page);

const state = (globalThis.hydration = { done: false, errors: [] });

// Effects run from the inside out: when this one does, the whole tree is hydrated.
function Done({ children }) {
  useEffect(() => {
    state.done = true;
  }, []);
  return children;
}

hydrateRoot(root, createElement(Done, null, createElement(StrictMode, null, element)), {
  onRecoverableError: (error) => state.errors.push(`recovered: ${error.message}`),
  onUncaughtError: (error) => state.errors.push(`uncaught: ${error.message}`),
});
