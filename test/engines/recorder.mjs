/**
 * Runs in the page: keeps what goes to the console and what fails, for an engine whose driver cannot hear it.
 * Safe to run twice in one document.
 */
export function record() {
  if (globalThis.__heard) return;
  const heard = (globalThis.__heard = []);
  for (const type of ['debug', 'log', 'info', 'warn', 'error']) {
    const before = console[type];
    console[type] = (...args) => {
      heard.push({ type: type === 'warn' ? 'warning' : type, text: args.map(String).join(' ') });
      before.apply(console, args);
    };
  }
  // Captured, because what could not be loaded tells only its own element.
  addEventListener(
    'error',
    ({ message, target }) => heard.push({ type: 'error', text: message || `could not load ${target.src ?? target.href}` }),
    true,
  );
  addEventListener('unhandledrejection', (event) => heard.push({ type: 'error', text: String(event.reason) }));
  document.addEventListener('securitypolicyviolation', (event) =>
    heard.push({ type: 'error', text: `${event.effectiveDirective} blocked ${event.blockedURI}` }),
  );
}

export const recorded = () => globalThis.__heard ?? [];
