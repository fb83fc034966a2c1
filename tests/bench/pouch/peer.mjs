// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The peer of bench_sync: PouchDB on LevelDB, its server in a process of its own, over loopback.
// Prints {"ready": true} when the server has the documents. Then each line on its standard input is a
// command, answered by one line {"ms": …}:
//   pull   a new database gets all documents
//   push   500 new documents of that database go to the server
// It ends when that input closes.

import { fork } from 'node:child_process';
import { createRequire } from 'node:module';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const PouchDB = require('pouchdb');
const documents = 10_000;
const pushed = 500;

const text = (n) => 'Our heat pump plant in Lyon now runs without gas. '.repeat(n);
const story = (i) => ({ _id: `story-${i}`, title: `${text(1)}${i}`, summary: text(3), captions: [text(3), text(3)] });

if (process.send) {
    // The server.
    const folder = process.argv[2];
    const Stored = PouchDB.defaults({ prefix: `${folder}/` });
    const database = new Stored('stories');
    for (let i = 0; i < documents; i += 1000)
        await database.bulkDocs(Array.from({ length: 1000 }, (_, n) => story(i + n)));
    const app = require('express')();
    app.use('/', require('express-pouchdb')(Stored, { mode: 'minimumForPouchDB', inMemoryConfig: true, logPath: `${folder}/log` }));
    const server = app.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
} else {
    const folder = mkdtempSync(join(tmpdir(), 'relais-pouch-'));
    const child = fork(fileURLToPath(import.meta.url), [folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    const [{ port }] = await once(child, 'message');
    console.log(JSON.stringify({ ready: true }));
    let round = 0;
    let local;
    const commands = {
        pull: async () => {
            local = new PouchDB(join(folder, `local-${round++}`));
            return local.replicate.from(`http://127.0.0.1:${port}/stories`, { batch_size: 1000 });
        },
        push: async () => {
            await local.bulkDocs(Array.from({ length: pushed },
                (_, n) => ({ _id: `relay-${round}-${n}`, story: `story-${n}`, network: 'linkedin', text: text(4) })));
            const since = performance.now();
            const since_seq = (await local.info()).update_seq - pushed;
            const result = await local.replicate.to(`http://127.0.0.1:${port}/stories`, { since: since_seq, batch_size: 500 });
            if (result.docs_written !== pushed)
                throw new Error(`${result.docs_written} documents pushed`);
            return performance.now() - since;
        },
    };
    for await (const line of readline.createInterface({ input: process.stdin })) {
        const since = performance.now();
        const own = await commands[line.trim()]();
        console.log(JSON.stringify({ ms: typeof own === 'number' ? own : performance.now() - since }));
    }
    child.kill();
    await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
}
