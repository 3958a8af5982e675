import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { spanOf, usualParts, type Audience, type ReportChoice } from '../../src/report/choice.js';
import { reportHtml } from '../../src/report/html.js';
import { reportPage } from '../../src/report/report.js';
import { reportMaterial, withChosen } from '../../src/session/report.js';
import { makeYear } from '../maker.js';
import { newHome, removeFolders, tempFolder } from '../store/helpers.js';
import { browserHere, openBrowser, pagesOf } from './browser.js';

const chromium = browserHere();
const axe = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const year = { from: '2025-W48', to: '2026-W47' };

/** A year of somebody's life as a report: the file, and the page it was made from. */
function written(side: 'hurt' | 'broke', audience: Audience) {
  const { session } = makeYear(newHome(), { side });
  const known = reportMaterial(session);
  const span = spanOf({ weeks: Number.POSITIVE_INFINITY }, known);
  const parts = usualParts[audience];
  const questions = ['How do we speak of March?', 'Is it all right that I still look?'];
  const choice: ReportChoice = { for: audience, span, parts, questions };
  const page = reportPage(withChosen(session, known, { span, parts, entries: [] }), choice);
  const file = path.join(tempFolder(), 'report.html');
  fs.writeFileSync(file, reportHtml(page));
  return { file, page, span };
}

describe.skipIf(chromium === undefined).each([
  ['hurt', 'counsellor'],
  ['broke', 'counsellor'],
  ['hurt', 'me'],
  ['broke', 'me'],
] as const)('in a browser, a year of the one who %s, for %s', (side, audience) => {
  let browser: Browser;
  let page: Page;
  let report: ReturnType<typeof written>;
  const heard: string[] = [];
  const asked: string[] = [];

  const open = async (colorScheme: 'light' | 'dark', width = 1000): Promise<void> => {
    // The page's own rules allow no script: axe is one, so it is let in from outside of the page.
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
    page = await context.newPage();
    page.on('console', (message) => heard.push(message.text()));
    page.on('pageerror', (error) => heard.push(String(error)));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(report.file).href);
  };

  beforeAll(async () => {
    report = written(side, audience);
    browser = await openBrowser(chromium ?? '');
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    removeFolders();
  });

  it('passes the checks for those who cannot see it, or see it badly, in light and in dark', async () => {
    for (const scheme of ['light', 'dark'] as const) {
      await open(scheme);
      await page.evaluate(axe);
      const { violations, passes } = await page.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      expect(said).toEqual([]);
      // Colours were looked at, too.
      expect(passes.map(({ id }) => id)).toEqual(expect.arrayContaining(['color-contrast', 'svg-img-alt']));
    }
  }, 60_000);

  it('shows itself with its own looks, says nothing to the console, and asks for nothing', async () => {
    const context = await browser.newContext({ colorScheme: 'dark' });
    page = await context.newPage();
    page.on('console', (message) => heard.push(message.text()));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(report.file).href);
    // Its sheet is let in by the page's rules: without it the paper would be white.
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(27, 28, 27)');
    expect(await page.locator('main section').count()).toBe(report.page.sections.length);
    expect(await page.locator('svg').count()).toBe((side === 'hurt' ? 6 : 8) + 2);
    expect(heard).toEqual([]);
    expect(new Set(asked.filter((url) => !url.startsWith('file:')))).toEqual(new Set());
  });

  it('needs no scrolling to the side on a phone', async () => {
    await open('light', 360);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360);
  });

  it('is printed on two or three pages, on either paper', async () => {
    await open('light');
    for (const format of ['A4', 'Letter']) {
      const count = pagesOf(await page.pdf({ format }));
      expect(count).toBeGreaterThanOrEqual(2);
      expect(count).toBeLessThanOrEqual(3);
    }
  }, 60_000);

  it('is about the weeks that were lived, with the gap in them', () => {
    expect(report.span).toEqual(year);
    const about = JSON.stringify(report.page);
    expect(about).toContain('24 November 2025');
    expect(about).toMatch(/Not filled in: [^"]*the weeks of \d+ (?:March|April) 2026 to \d+ April 2026/u);
  });
});
