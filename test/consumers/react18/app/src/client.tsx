import 'cx-widgets/styles.css';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App';

const { pathname, search } = location;
hydrateRoot(document.getElementById('root')!, <App path={pathname} strict={search === '?strict'} />);
