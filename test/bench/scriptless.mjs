const address = 'http://survey.test/';
const patience = 2000;

/** How many named native radios there are in this HTML, and what a form posts in a browser without script when a respondent answers 7. */
export async function tryWithoutScript(browser, html) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    // The button stands before the question: a peer that closes a form of its own would shut it out.
    const body = `<!doctype html><title>survey</title><form action="/answers"><button>Send</button>${html}</form>`;
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.goto(address);
    const radios = await page.locator('input[type=radio][name]:not([name=""])').count();
    // Where the number stands there is something to press; whether it does anything is what is asked.
    await page
      .getByText('7', { exact: true })
      .click()
      .catch(() => undefined);
    await page.getByRole('button', { name: 'Send' }).click();
    await page.waitForURL('**/answers*');
    return { radios, posted: new URL(page.url()).search.slice(1) };
  } finally {
    await context.close();
  }
}
