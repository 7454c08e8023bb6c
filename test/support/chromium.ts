import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { it } from '@jest/globals';
import { chromium, type BrowserContextOptions, type Page } from 'playwright-core';

const TIME_LIMIT_MS = 120_000;
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The program, or `null` where this machine has none. */
export function findChromium(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** A test that needs Chromium: skipped aloud where there is none. */
export function itWithChromium(behaviour: string, test: () => Promise<void>): void {
  if (findChromium() !== null) {
    it(behaviour, test, TIME_LIMIT_MS);
    return;
  }
  process.stderr.write(`skipped, no Chromium (chromium, google-chrome) found: ${behaviour}\n`);
  it.skip(behaviour, test);
}

/** What a browser noticed while it showed a file. */
export interface Noticed {
  /** The addresses that were asked for, that of the file among them. */
  readonly requests: readonly string[];
  /** What stood in the console, and errors. */
  readonly messages: readonly string[];
}

/** Opens a file without any network, and looks at it. */
export async function inChromium<T>(
  path: string,
  look: (page: Page, noticed: Noticed) => Promise<T>,
  options: BrowserContextOptions = {},
): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium found');
  // Its sandbox does not start for root, as whom builds often run; the page is our own.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const context = await browser.newContext({ offline: true, ...options });
    const page = await context.newPage();
    const requests: string[] = [];
    const messages: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => messages.push(message.text()));
    page.on('pageerror', (error) => messages.push(error.message));
    await page.goto(pathToFileURL(path).href);
    return await look(page, { requests, messages });
  } finally {
    await browser.close();
  }
}
