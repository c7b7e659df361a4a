/** Hydrates a page of the proof that lies before the reader; returns what came of it. */
export async function hydrate(page) {
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.src = '/hydrate.js';
    document.head.append(script);
  });
  const look = () => page.evaluate(() => globalThis.hydration ?? { done: false, errors: [] });
  for (const end = Date.now() + 5000; Date.now() < end;) {
    if ((await look()).done) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  // React reports what it recovered from after the commit.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return look();
}
