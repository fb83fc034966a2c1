// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// check.mjs [fr+|en+][press+]URL…: opens each page in headless Chromium, light and dark, in French and
// English (or in the one that is named), at 320 and 1280 px, and prints one JSON line with the words of
// whatever is wrong. press: fills the page's form, presses its button, and looks at what comes of it.
// What is wrong:
// axe's violations of WCAG 2.2 AA, invalid HTML (html-validate), a picture that did not load, a scroll
// bar to the side, a dialog or script that ran or that the policy would let run, a request to anywhere
// but the page's own server, a cookie, an error in the console. A page is loaded once a language: it has
// no script, so it looks the same however it came to its width and colours.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    rules: {
        // How it is written; the writer's own way is valid too.
        'doctype-style': 'off',
        'void-style': 'off',
        'no-trailing-whitespace': 'off',
        'no-inline-style': 'error',
    },
});
const wrong = [];
const elsewhere = 'http://127.0.0.2:9/elsewhere.png';
let looked = 0;

// What the policy says, and that the browser keeps to it: a script put into the page does not run, and
// a picture from elsewhere is not asked for.
async function checkPolicy(page, answer, say) {
    const policy = answer.headers()['content-security-policy'] ?? '';
    for (const part of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'"])
        if (!policy.split('; ').includes(part))
            say(`policy lacks ${part}`);
    if (/script-src|unsafe|\*/.test(policy))
        say(`policy ${policy}`);
    const broken = await page.evaluate((picture) => new Promise((resolve) => {
        const seen = new Set();
        document.addEventListener('securitypolicyviolation', (event) => {
            seen.add(event.effectiveDirective);
            if (seen.size === 2)
                resolve([...seen]);
        });
        const script = document.createElement('script');
        script.textContent = 'window.ran = true;';
        document.body.append(script);
        script.remove();
        new Image().src = picture;
        setTimeout(() => resolve([...seen]), 3000);
    }), elsewhere);
    if (await page.evaluate(() => window.ran === true))
        say('a script ran');
    for (const directive of ['script-src-elem', 'img-src'])
        if (!broken.includes(directive))
            say(`the policy did not hold for ${directive}`);
}

// What is wrong with the page as it is at this width and in these colours.
async function lookAsItIs(page, language, say) {
    const missing = await page.evaluate(
        () => [...document.images].filter((image) => !image.naturalWidth).map((image) => image.src));
    if (missing.length > 0)
        say(`no picture at ${missing.join(', ')}`);
    const shown = await page.evaluate(() => document.documentElement.lang);
    if (shown !== language)
        say(`language ${shown}`);
    const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0)
        say(`${over} px too wide`);
    if (await page.evaluate(() => document.scripts.length) > 0)
        say('has a script');
    if ((await page.context().cookies()).length > 0)
        say('set a cookie');
    // The elements that are as they should be need no description.
    const result = await page.evaluate((values) => axe.run(document,
        { runOnly: { type: 'tag', values }, resultTypes: ['violations'] }), tags);
    for (const violation of result.violations)
        say(`${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
    looked += 1;
}

// The page behind the page's form, for whoever wrote what it asks for.
async function press(page) {
    for (const field of await page.locator('main form [required]').all())
        await field.fill('It is 42 dB, not 32.');
    const [answer] = await Promise.all(
        [page.waitForNavigation(), page.locator('main form button[type=submit]').click()]);
    return answer;
}

async function look(context, { url, pressed }, language) {
    const page = await context.newPage();
    let trying = false;
    let where = language;
    const say = (word) => wrong.push(`${new URL(url).pathname} ${where}: ${word}`);
    page.on('dialog', async (dialog) => {
        say(`dialog ${dialog.message()}`);
        await dialog.dismiss();
    });
    page.on('console', (message) => {
        // The answer's own status is checked by the caller; some browsers ask for an icon by themselves.
        if (message.type() === 'error' && !/status of [45]\d\d/.test(message.text())
            && !/favicon\.ico/.test(message.text() + message.location().url)
            && !(trying && /Content Security Policy/.test(message.text())))
            say(`console ${message.text()}`);
    });
    page.on('request', (request) => {
        // Named here even where the policy keeps it from being sent, which checkPolicy() looks at.
        if (request.url() !== elsewhere && new URL(request.url()).origin !== new URL(url).origin)
            say(`request to ${request.url()}`);
    });
    let answer = await page.goto(url);
    if (pressed)
        answer = await press(page);
    const report = await validator.validateString(await answer.text());
    for (const message of report.results.flatMap((result) => result.messages))
        say(`HTML ${message.ruleId}: ${message.message} (line ${message.line})`);
    trying = true;
    await checkPolicy(page, answer, say);
    trying = false;
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme });
        for (const width of [320, 1280]) {
            await page.setViewportSize({ width, height: 800 });
            where = `${language} ${colorScheme} ${width}`;
            await lookAsItIs(page, language, say);
        }
    }
    await page.close();
}

function wishOf(word) {
    const [, only, pressed, url] = /^(?:(fr|en)\+)?(press\+)?(.*)$/.exec(word);
    return { only, pressed: pressed !== undefined, url };
}

async function lookAll(browser, wishes, language) {
    const context = await browser.newContext({ locale: language, viewport: { width: 320, height: 800 },
        ignoreHTTPSErrors: true });
    // Two at a time, one a processor core of a small machine.
    const left = wishes.filter((wish) => !wish.only || wish.only === language);
    const lookOn = async () => {
        for (let wish = left.shift(); wish; wish = left.shift())
            await look(context, wish, language);
    };
    await Promise.all([lookOn(), lookOn()]);
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
        await lookAll(browser, process.argv.slice(2).map(wishOf), language);
} finally {
    await browser.close();
}
console.log(JSON.stringify({ looked, wrong }));
