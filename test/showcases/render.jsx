import { renderToString } from 'react-dom/server';
import { showcases } from './pages.jsx';

/** Every showcase as the HTML of a server. */
export const rendered = () => Object.fromEntries(Object.entries(showcases).map(([name, page]) => [name, renderToString(page)]));
