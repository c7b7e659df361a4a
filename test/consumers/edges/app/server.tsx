import { renderToString } from 'react-dom/server';
import { Everything } from './everything/everything';

export const rendered = () => renderToString(<Everything method="post" action="/sent" />);
