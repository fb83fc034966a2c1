// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real Bluesky server for the tests: the reference PDS and the reference directory of identities
// (with its in-memory database), on loopback, in a folder of their own. Prints one line of JSON
// {url, plc, did, handle, password, appPassword, friend} when ready. "revoke" on its standard input
// withdraws the app password; it ends when that input closes.

import crypto from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import plcServer from '@did-plc/server';
import { PDS } from '@atproto/pds';

const loopback = '127.0.0.1';

// Both servers listen on every address; tests stay on loopback.
const listen = net.Server.prototype.listen;
net.Server.prototype.listen = function (port, ...rest) {
  if (typeof port !== 'number' && typeof port !== 'undefined') return listen.call(this, port, ...rest);
  return listen.call(this, { port: port ?? 0, host: loopback }, ...rest.filter((it) => typeof it === 'function'));
};

function freePort() {
  return new Promise((resolve) => {
    const probe = net.createServer();
    probe.listen(0, () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

const secret = () => crypto.randomBytes(32).toString('hex');
const data = fs.mkdtempSync(path.join(os.tmpdir(), 'relais-pds-'));
fs.mkdirSync(path.join(data, 'blobs'));

const plc = plcServer.PlcServer.create({ db: plcServer.Database.mock() });
await plc.start();
const plcUrl = `http://${loopback}:${plc.server.address().port}`;

const port = await freePort();
const url = `http://localhost:${port}`;
const pds = await PDS.fromEnv({
  port,
  hostname: 'localhost',
  dataDirectory: data,
  blobstoreDiskLocation: path.join(data, 'blobs'),
  didPlcUrl: plcUrl,
  serviceHandleDomains: ['.test'],
  handleBackupNameservers: [],
  trustedOAuthClients: [],
  crawlers: [],
  inviteRequired: false,
  devMode: true,
  rateLimitsEnabled: process.argv.includes('--rate-limits'),
  rateLimitBypassIps: [],
  jwtSecret: secret(),
  dpopSecret: secret(),
  adminPassword: secret(),
  plcRotationKeyK256PrivateKeyHex: secret(),
});
await pds.start();

async function call(method, body, token) {
  const answer = await fetch(`${url}/xrpc/${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${method}: ${answer.status} ${await answer.text()}`);
  const text = await answer.text();
  return text ? JSON.parse(text) : {};
}

const password = secret();
const account = await call('com.atproto.server.createAccount', { handle: 'lea.test', email: 'lea@example.test', password });
const friend = await call('com.atproto.server.createAccount', { handle: 'noor.test', email: 'noor@example.test', password: secret() });
const app = await call('com.atproto.server.createAppPassword', { name: 'relais' }, account.accessJwt);
console.log(JSON.stringify({
  url, plc: plcUrl, did: account.did, handle: account.handle, password, appPassword: app.password,
  friend: { did: friend.did, handle: friend.handle },
}));

const stop = async () => {
  await pds.destroy();
  await plc.destroy();
  fs.rmSync(data, { recursive: true, force: true });
  process.exit(0);
};
const wishes = readline.createInterface({ input: process.stdin });
wishes.on('line', async (line) => {
  if (line !== 'revoke') return;
  await call('com.atproto.server.revokeAppPassword', { name: 'relais' }, account.accessJwt);
  console.log('revoked');
});
wishes.on('close', stop);
process.on('SIGTERM', stop);
process.on('SIGINT', stop);
