import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { formatAmount } from '#src/messages/format.js';
import type { Cents } from '#src/domain/cents.js';
import { busyYear } from '../../support/allocation/year.js';
import { inChromium, itWithChromium } from '../../support/chromium.js';
import type { Desk } from '../../support/llq.js';
import { pay, payGroepelingen } from '../../support/payments.js';

let desk: Desk;
let path = '';

beforeAll(async () => {
  desk = await busyYear();
  path = join(desk.folder, 'page.html');
  const hostile = `</script><script>document.title = 'x'</script><b onclick="x">${'Quartiersentwicklung'.repeat(4)}</b>`;
  await desk.json('track', 'edit', 'innovationstopf', '--name', hostile);
  await payGroepelingen(desk, '200.000');
  await pay(
    desk,
    '1.234,56',
    '--track',
    'innovationstopf',
    '--date',
    '1.2.2027',
    '--recipient',
    'Probe e.V.',
  );
  const block = ['--kind', 'block', '--year', '2027', '--programme', 'llq', '--municipality', 'bremen'];
  await desk.json('budget', 'amend', '1.500.000', ...block, '--reason', 'Haushaltssperre');
  await desk.json('report', 'dashboard', '--year', '2027', '--out', path);
});
afterAll(() => desk.remove());

/** The texts of the rows of a table: heads and cells. */
function rowsOf(page: Page, title: string): Promise<string[][]> {
  return page
    .getByRole('table', { name: title, includeHidden: true })
    .locator('tbody tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
}

/** What stands out of the page at the right, by its tag and beginning. */
function cutOff(page: Page, selector: string): Promise<string[]> {
  return page
    .locator(selector)
    .evaluateAll((elements) =>
      elements
        .filter(
          (one) => one.getBoundingClientRect().right > one.ownerDocument.documentElement.clientWidth + 1,
        )
        .map((one) => `${one.tagName} ${(one.textContent ?? '').slice(0, 40)}`),
    );
}

/** Texts of pictures that stand out of their picture. */
function textsBeyond(page: Page): Promise<string[]> {
  return page.locator('svg.picture text').evaluateAll((texts) =>
    texts
      .filter((text) => {
        const inside = text.getBoundingClientRect();
        const frame = text.closest('svg')?.getBoundingClientRect();
        const isShown = inside.width > 0 && frame !== undefined;
        return isShown && (inside.left < frame.left - 1 || inside.right > frame.right + 1);
      })
      .map((text) => text.textContent ?? ''),
  );
}

describe('the page in a browser', () => {
  itWithChromium('asks for nothing but itself, has nothing to say, and runs nothing', async () => {
    await inChromium(path, async (page, { requests, messages }) => {
      await page.mouse.wheel(0, 10_000);
      await page.waitForTimeout(200);
      expect(requests).toEqual([pathToFileURL(path).href]);
      expect(messages).toEqual([]);
      expect(await page.title()).toBe('Haushaltsjahr 2027');
      expect(await page.locator('script, b').count()).toBe(0);
    });
  });

  itWithChromium('has no fault that axe knows, folded and unfolded, wide and narrow', async () => {
    for (const width of [1280, 360]) {
      await inChromium(
        path,
        async (page) => {
          await page.evaluate(axe.source);
          for (const isOpen of [false, true]) {
            await page.locator('details').evaluateAll((all, open) => {
              for (const one of all) one.toggleAttribute('open', open);
            }, isOpen);
            const faults = await page.evaluate(async () => {
              const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run();
              return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html ?? ''}`);
            });
            expect(faults).toEqual([]);
          }
        },
        { viewport: { width, height: 900 } },
      );
    }
  });

  itWithChromium(
    'leads the keyboard to all that can be opened, followed or scrolled, and shows where it is',
    async () => {
      await inChromium(path, async (page) => {
        const wanted = await page
          .locator('a[href], summary, .frame')
          .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
        const seen = new Set<string>();
        for (let step = 0; step < wanted; step += 1) {
          await page.keyboard.press('Tab');
          const focus = await page.locator(':focus').evaluate((at) => {
            const { outlineStyle, outlineWidth } = at.ownerDocument.defaultView?.getComputedStyle(at) ?? {};
            return { at: at.outerHTML.slice(0, 200), ring: `${outlineStyle} ${outlineWidth}` };
          });
          expect(focus.ring).toBe('solid 3px');
          seen.add(focus.at);
        }
        expect(seen.size).toBe(wanted);
        expect([...seen][0]).toContain('#content');
        await page.locator('summary').first().focus();
        await page.keyboard.press('Enter');
        expect(await page.locator('details').first().getAttribute('open')).toBe('');
      });
    },
  );

  itWithChromium('fits on 360 pixels, and cuts off no text of a picture at any width', async () => {
    for (const width of [360, 700, 1000, 1600]) {
      await inChromium(
        path,
        async (page) => {
          const scrollWidth = await page.locator('html').evaluate((root) => root.scrollWidth);
          expect(scrollWidth).toBeLessThanOrEqual(width);
          expect(await cutOff(page, 'h1, h2, p, dd, dt, figure, svg.picture, .frame, li')).toEqual([]);
          expect(await textsBeyond(page)).toEqual([]);
          expect(await page.locator('svg.picture:visible').count()).toBe(3);
        },
        { viewport: { width, height: 800 } },
      );
    }
  });

  itWithChromium('has all tables on paper, folded ones too, and none is cut off', async () => {
    const printed = Math.floor(((297 - 26) / 25.4) * 96); // A4 landscape, less its margins
    await inChromium(
      path,
      async (page) => {
        await page.emulateMedia({ media: 'print' });
        const tables = await page.locator('table').count();
        const heights = await page
          .locator('table')
          .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
        expect(heights.filter((height) => height > 20)).toHaveLength(tables);
        expect(await cutOff(page, 'table, th, td, p, svg')).toEqual([]);
        expect(await textsBeyond(page)).toEqual([]);
        const pdf = await page.pdf({ preferCSSPageSize: true });
        expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      },
      { viewport: { width: printed, height: 800 } },
    );
  });

  itWithChromium('has the figures of the overview and the outflow in its tables', async () => {
    const { areas, tracks } = await desk.json<Record<'areas' | 'tracks', readonly Record<string, number>[]>>(
      'report',
      'overview',
      '--year',
      '2027',
    );
    const { months } = await desk.json<{ months: readonly Record<string, number | null>[] }>(
      'report',
      'outflow',
      '--year',
      '2027',
    );
    await inChromium(path, async (page) => {
      const shown = async (
        title: string,
        rows: readonly Record<string, number | null>[],
        keys: readonly string[],
      ) => {
        const texts = await rowsOf(page, title);
        expect(texts).toHaveLength(rows.length);
        for (const [at, row] of rows.entries()) {
          const amounts = keys
            .flatMap((key) => row[key] ?? [])
            .map((cents) => formatAmount(cents as Cents, 'de'));
          expect(texts[at]).toEqual(expect.arrayContaining(amounts));
        }
      };
      const amounts = ['allocatedCents', 'disbursedCents', 'availableCents'];
      await shown('Haushaltsjahr 2027: Gebiete', areas, amounts);
      await shown('Haushaltsjahr 2027: Förderschienen', tracks, amounts);
      await shown('Haushaltsjahr 2027: Monate', months, [
        'paidCents',
        'cumulativeCents',
        'planCents',
        'previousCents',
      ]);
    });
  });
});
