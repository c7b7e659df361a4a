import { renderToString } from 'react-dom/server';
import { App } from './App';

export const render = (path: string, search: string) => renderToString(<App path={path} strict={search === '?strict'} />);
