import { renderToString } from 'react-dom/server';
import { Body } from './body';

export const rendered = () => renderToString(<Body />);
