// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// allow.mjs URL: the person at the sign-in page of the reference Bluesky server. Gives the name and
// the password from standard input, agrees to what is asked, and prints one line of JSON {asked, end}:
// the words of the page that asked, and those of the page that the browser came back to.

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [name, password] = readFileSync(0, 'utf8').split('\n');
const browser = await chromium.launch({
    executablePath: process.env.RELAIS_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
});
try {
    const page = await (await browser.newContext({ locale: 'en-US' })).newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(process.argv[2]);
    const secret = page.locator('input[name=password]');
    const start = page.getByRole('button', { name: 'Sign in', exact: true });
    await secret.or(start).first().waitFor();
    if (!(await secret.isVisible()))
        await start.click();
    await secret.waitFor();
    const user = page.locator('input[name=username]');
    if (await user.isEditable())
        await user.fill(name);
    await secret.fill(password);
    await start.last().click();
    const agree = page.getByRole('button', { name: 'Authorize', exact: true });
    await agree.waitFor();
    const asked = await page.locator('body').innerText();
    await agree.click();
    await page.waitForURL(/\/relais\/callback/);
    console.log(JSON.stringify({ asked, end: await page.locator('body').innerText() }));
} catch (error) {
    console.log(JSON.stringify({ failed: String(error) }));
    process.exitCode = 1;
} finally {
    await browser.close();
}
