import { blocks } from './blocks.js';
import { journey } from './journey.js';
import { kano } from './kano.js';
import type { WidgetPage } from './page.js';
import { results } from './results.js';
import { scale } from './scale.js';
import { strategy } from './strategy.js';
import { survey } from './survey.js';

/** The page of every widget, by its name. */
export const pages: Readonly<Record<string, WidgetPage>> = { ...survey, ...scale, ...results, ...kano, ...journey, ...blocks, ...strategy };
