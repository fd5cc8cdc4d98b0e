import { chromium, type Browser } from 'playwright-core';

/**
 * A headless Chromium of the system (`apt-get install chromium fonts-noto-cjk`) with a profile of its own, which
 * goes when the browser is closed. It reaches nothing by itself.
 *
 * @returns the browser; the caller closes it.
 * @throws Error where there is no Chromium at `CHROMIUM` (default `/usr/bin/chromium`).
 * @example const browser = await startChromium();
 */
export function startChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
