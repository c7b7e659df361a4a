import { version } from 'react';

/**
 * The attribute that makes a button open the popover with this id. React 19 spells it `popoverTarget` and warns at
 * the other spelling; React 18 knows neither and passes only the lower-case one on.
 */
export const opens = (id: string): Record<string, string> => ({ [version < '19' ? 'popovertarget' : 'popoverTarget']: id });
