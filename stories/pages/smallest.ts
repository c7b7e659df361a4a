import type { ComponentType } from 'react';

const sources = import.meta.glob<string>('../smallest/*.tsx', { query: '?raw', import: 'default', eager: true });
const modules = import.meta.glob<{ default: ComponentType }>('../smallest/*.tsx', { eager: true });

/** The smallest code of every widget that works: what is shown is the file that runs. */
export const smallest: Readonly<Record<string, { source: string; Example: ComponentType }>> = Object.fromEntries(
  Object.entries(sources).map(([path, source]) => [/(\w+)\.tsx$/.exec(path)![1]!, { source, Example: modules[path]!.default }]),
);
