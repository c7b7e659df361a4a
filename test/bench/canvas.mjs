/** Paints a list on canvases and attaches them, and says how long that took. The browser keeps what is painted and fills the pixels later, as it does with elements. */
function painted(paint, list) {
  const element = document.createElement('div');
  globalThis.gc?.();
  const start = performance.now();
  const charts = list.map((props) => {
    const { canvas, chart } = paint(props);
    element.append(canvas);
    return chart;
  });
  document.body.append(element);
  const time = performance.now() - start;
  return {
    charts,
    time,
    remove: () => {
      for (const chart of charts) chart.destroy();
      element.remove();
    },
  };
}

/** A measure like `mounting` of what paints a canvas. */
export const painting = (paint) => (list) => {
  const { time, remove } = painted(paint, list);
  remove();
  return time;
};

/** A measure like `updating` of what paints a canvas again. */
export const repainting =
  (paint, repaint) =>
  ({ before, after }) => {
    const { charts, remove } = painted(paint, before);
    globalThis.gc?.();
    const start = performance.now();
    for (const [index, chart] of charts.entries()) repaint(chart, after[index]);
    const time = performance.now() - start;
    remove();
    return time;
  };
