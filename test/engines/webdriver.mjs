/** The few commands of W3C WebDriver that are needed here, over plain fetch. */
export async function startSession(origin, capabilities) {
  const { sessionId, capabilities: given } = await command(origin, 'POST', '/session', { capabilities });
  const at = (path) => `/session/${sessionId}${path}`;
  const get = (path) => command(origin, 'GET', at(path));
  const post = (path, body = {}) => command(origin, 'POST', at(path), body);
  const act = (source) => post('/actions', { actions: [source] });

  return {
    version: given.browserVersion,
    goto: (url) => post('/url', { url }),
    run: (script) => post('/execute/sync', { script, args: [] }),
    clickAt: (x, y) =>
      act({
        type: 'pointer',
        id: 'mouse',
        parameters: { pointerType: 'mouse' },
        actions: [
          { type: 'pointerMove', duration: 0, origin: 'viewport', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ],
      }),
    /** Presses every key in turn and lets go in reverse: `['Shift', 'Tab']`. */
    chord: (keys) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [
          ...keys.map((key) => ({ type: 'keyDown', value: code(key) })),
          ...keys.toReversed().map((key) => ({ type: 'keyUp', value: code(key) })),
        ],
      }),
    type: (text) =>
      act({
        type: 'key',
        id: 'keyboard',
        actions: [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]),
      }),
    screenshot: async () => Buffer.from(await get('/screenshot'), 'base64'),
    setWindow: (width, height) => post('/window/rect', { x: 0, y: 0, width, height }),
    end: () => command(origin, 'DELETE', at('')),
  };
}

export async function command(origin, method, path, body) {
  const request = { method, signal: AbortSignal.timeout(30_000) };
  if (body) request.body = JSON.stringify(body);
  const answer = await fetch(origin + path, request);
  const { value } = await answer.json();
  if (value?.error) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`);
  return value;
}

const codes = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE006',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

function code(key) {
  if (codes[key]) return codes[key];
  if ([...key].length === 1) return key;
  throw new Error(`"${key}" is no key known here: it is one of ${Object.keys(codes).join(', ')} or one character.`);
}
