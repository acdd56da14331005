import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { serveSite } from '../../scripts/serve-site.ts';
import { type BuiltSites, builtSites } from '../site/build-sites.ts';
import { launchChromium } from './chromium.ts';

/** A built site on a free port of this machine, and a browser for it. */
export interface OpenSite {
  browser: Browser;
  /** Address of the home page, with a slash at its end. */
  url: string;
  /** What went wrong in any page since the site was opened: console errors, exceptions, requests that failed or left the site. */
  faults: string[];
  /** A new page in a context of its own. */
  newPage: (options?: BrowserContextOptions) => Promise<Page>;
  close: () => Promise<void>;
}

/** A page of a few kilobytes from this machine has no reason to take longer. */
const TIMEOUT_MS = 10_000;

/** Serves a site of the test run and starts a browser; close it at the end. */
export async function openSite(kind: keyof BuiltSites = 'root'): Promise<OpenSite> {
  const { dist, base } = (await builtSites())[kind];
  const [site, browser] = await Promise.all([serveSite({ dist, base, port: 0, host: '127.0.0.1' }), launchChromium()]);
  const faults: string[] = [];
  return {
    browser,
    url: site.url,
    faults,
    newPage: async (options = {}) => {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(TIMEOUT_MS);
      watch(context, site.url, faults);
      return context.newPage();
    },
    close: async () => {
      await browser.close();
      await site.close();
    },
  };
}

function watch(context: BrowserContext, url: string, faults: string[]): void {
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => faults.push(`exception: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    // Leaving a page cancels what it still fetches.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(url) && !request.url().startsWith('data:') && !request.url().startsWith('blob:'))
      faults.push(`off the site: ${request.url()}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
}
