// Bundled for the browser as well, to be hydrated there: nothing of Node may be imported here.

/**
 * The pages to prove: `name` is a path segment, `locale` the language tag of the page, `element` a React element
 * built from `../../dist/`, the package as its users get it.
 *
 *   { name: 'kano-nl', locale: 'nl', element: createElement(KanoDiagram, { … }) }
 */
export const pages = [];
