export const size = 416;
export const max = 5;
export const rings = [1, 2, 3, 4, 5];
export const colours = ['#1f6feb', '#d9480f', '#2b8a3e'];

/** The values of a radar a row an axis, as charts of rows and columns ask for them. */
export const rowsOf = ({ axes, series }) =>
  axes.map(({ label }, index) => ({ label, ...Object.fromEntries(series.map(({ label: name, values }) => [name, values[index]])) }));
