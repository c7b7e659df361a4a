import { addons } from 'storybook/manager-api';
import { managerTheme } from './theme.js';

addons.setConfig({ theme: managerTheme });
