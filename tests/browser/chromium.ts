import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const INSTALLED = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** For running as root, in containers with a small /dev/shm, and where the network is closed: it asks for nothing by itself. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: that of CHROMIUM_PATH, else one that is installed, else the one in `@sparticuz/chromium`.
 * @throws Error where CHROMIUM_PATH names no file
 */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await chromiumPath(), args: ARGUMENTS });
}

async function chromiumPath(): Promise<string> {
  const { CHROMIUM_PATH: given, PATH: path = '' } = process.env;
  if (given) {
    if (!existsSync(given)) throw new Error(`CHROMIUM_PATH is ${given}: there is no such file.`);
    return given;
  }
  const folders = path.split(delimiter);
  const installed = INSTALLED.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (installed) return installed;
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
}
