// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// check.mjs URL…: opens each page in headless Chromium, light and dark, in French and English, at
// 320 and 1280 px, and prints one JSON line with the words of whatever is wrong:
// axe's violations of WCAG 2.2 AA, a scroll bar to the side, a dialog or script that ran, a request
// to anywhere but the page's own server, a cookie, an error in the console.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const wrong = [];
let looked = 0;

async function look(context, url, language, where) {
    const page = await context.newPage();
    const say = (word) => wrong.push(`${new URL(url).pathname} ${where}: ${word}`);
    page.on('dialog', async (dialog) => {
        say(`dialog ${dialog.message()}`);
        await dialog.dismiss();
    });
    page.on('console', (message) => {
        // The answer's own status is checked by the caller.
        if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
            say(`console ${message.text()}`);
    });
    page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(url).origin)
            say(`request to ${request.url()}`);
    });
    await page.goto(url);
    const shown = await page.evaluate(() => document.documentElement.lang);
    if (shown !== language)
        say(`language ${shown}`);
    const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0)
        say(`${over} px too wide`);
    if (await page.evaluate(() => document.scripts.length) > 0)
        say('has a script');
    if ((await context.cookies()).length > 0)
        say('set a cookie');
    await page.evaluate(axe);
    const result = await page.evaluate(
        (values) => axe.run(document, { runOnly: { type: 'tag', values } }), tags);
    for (const violation of result.violations)
        say(`${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
    looked += 1;
    await page.close();
}

async function lookAll(browser, urls, language, colorScheme, width) {
    const context = await browser.newContext(
        { colorScheme, locale: language, viewport: { width, height: 800 } });
    for (const url of urls)
        await look(context, url, language, `${language} ${colorScheme} ${width}`);
    await context.close();
}

// Each launch has a fresh profile of its own.
const browser = await chromium.launch({
    executablePath: process.env.RELAIS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
        '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
try {
    for (const language of ['fr', 'en'])
        for (const scheme of ['light', 'dark'])
            for (const width of [320, 1280])
                await lookAll(browser, process.argv.slice(2), language, scheme, width);
} finally {
    await browser.close();
}
console.log(JSON.stringify({ looked, wrong }));
