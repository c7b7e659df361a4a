const attribute = (tag, name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const tags = (markup, part) => markup.match(new RegExp(`<\\w+ [^>]*data-part="${part}"[^>]*>`, 'g')) ?? [];

/** The props of a journey with what the timeline works out, read from its markup, for the one by hand. */
export function placed(props, markup) {
  const touchpoints = markup.split(/(?=<li [^>]*data-part="(?:phase|touchpoint)")/).filter((item) => /^<li [^>]*"touchpoint"/.test(item));
  return {
    ...props,
    columns: attribute(tags(markup, 'map')[0], 'data-columns'),
    placed: touchpoints.map((touchpoint) => {
      const [point] = tags(touchpoint, 'point');
      const paths = tags(touchpoint, 'path').map((path) => attribute(path, 'd'));
      return { paths, y: attribute(point, 'data-y'), side: attribute(point, 'data-side') };
    }),
  };
}
