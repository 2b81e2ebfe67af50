import { expect, test } from 'vitest';
import { hasCjkFont } from '../../src/browser/font.ts';
import { launchBrowser } from '../../src/browser/launch.ts';
import { BrowserMissing } from '../../src/browser/missing.ts';

test('a launched browser says what it is and paints Chinese', { timeout: 60_000 }, async () => {
  const { browser, product, path, sandbox } = await launchBrowser();
  try {
    expect(product).toMatch(/^[A-Z][\w ]+ \d+(\.\d+){3}$/);
    expect(path).not.toBe('');
    if (process.platform === 'linux' && process.getuid?.() === 0) expect(sandbox).toBe(false);
    const page = await (await browser.newContext()).newPage();
    expect(await hasCjkFont(page)).toBe(true);
  } finally {
    await browser.close();
  }
});

test('a named browser that does not work is an error in words, and not replaced', async () => {
  await expect(launchBrowser({ path: '/nowhere/chrome' })).rejects.toThrow(BrowserMissing);
  await expect(launchBrowser({ path: '/nowhere/chrome' })).rejects.toThrow('没有安装：/nowhere/chrome');
});
