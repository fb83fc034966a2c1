// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A real OpenID provider for the tests, on loopback, with the public clients "relais" (RS256) and
// "relais-es" (ES256). Prints one line of JSON {issuer} when ready. Then each line of JSON on its
// standard input is a command, answered by one line:
//   {do: "person", sub, …claims}            who signs in from here on
//   {do: "refuse"}                          who signs in says no from here on
//   {do: "mint", kind, claims}     {token}  kind: good, es256, none, hs256, stranger, no-kid, crit,
//                                           ec-kid (RS256 under the kid of ES256), weak (RSA of 1,024 bits)
//   {do: "change", claims, kind}            how the tokens of sign-ins differ from here on; {} ends it
//   {do: "lie", redirect, issuer}           from here on: redirect holds parameters of the browser's way
//                                           back, issuer is what discovery says; {} ends it
//   {do: "rotate"}                          other keys from here on
//   {do: "fetches"}                {count}  how often the keys were asked for
// It ends when that input closes.

import crypto from 'node:crypto';
import http from 'node:http';
import readline from 'node:readline';
import * as jose from 'jose';
import Provider from 'oidc-provider';

let person = { sub: 'lea', email: 'lea@norvane.example', email_verified: true, name: 'Léa Martin' };
let refuses = false;
let change = null;
let lie = {};
let fetches = 0;
let keys;
let handler;

const server = http.createServer((request, response) => handler(request, response));
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

async function newKeys() {
  const make = async (alg) => {
    const { privateKey, publicKey } = await jose.generateKeyPair(alg, { extractable: true });
    const kid = crypto.randomUUID();
    return { alg, kid, privateKey, publicKey, jwk: { ...(await jose.exportJWK(privateKey)), kid, alg, use: 'sig' } };
  };
  return { RS256: await make('RS256'), ES256: await make('ES256') };
}

const client = (id, alg) => ({
  client_id: id,
  application_type: 'native',
  token_endpoint_auth_method: 'none',
  redirect_uris: ['http://127.0.0.1/relais/callback'],
  response_types: ['code'],
  grant_types: ['authorization_code'],
  id_token_signed_response_alg: alg,
});

// Published beside the good ones; jose itself makes and takes none so short.
const weak = crypto.generateKeyPairSync('rsa', { modulusLength: 1024 });
const weakKey = { ...weak.publicKey.export({ format: 'jwk' }), kid: crypto.randomUUID(), alg: 'RS256', use: 'sig' };

function signedWeakly(claims) {
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const signed = `${part({ alg: 'RS256', kid: weakKey.kid })}.${part(claims)}`;
  return `${signed}.${crypto.sign('sha256', Buffer.from(signed), weak.privateKey).toString('base64url')}`;
}

async function unsecured(claims) {
  return new jose.UnsecuredJWT(claims).encode();
}

async function mint(kind, claims) {
  const now = Math.floor(Date.now() / 1000);
  const full = { jti: crypto.randomUUID(), iss: issuer, aud: 'relais', iat: now, exp: now + 300, ...person, ...claims };
  for (const name of Object.keys(full)) if (full[name] === null) delete full[name];
  if (kind === 'none') return unsecured(full);
  if (kind === 'weak') return signedWeakly(full);
  const signing = kind === 'es256' ? keys.ES256 : keys.RS256;
  let key = signing.privateKey;
  let header = { alg: signing.alg, kid: signing.kid };
  if (kind === 'no-kid') header = { alg: signing.alg };
  if (kind === 'ec-kid') header = { alg: signing.alg, kid: keys.ES256.kid };
  if (kind === 'crit') {
    header = { alg: signing.alg, kid: signing.kid, crit: ['must'], must: 'be understood' };
    return new jose.SignJWT(full).setProtectedHeader(header).sign(key, { crit: { must: true } });
  }
  if (kind === 'stranger') key = (await newKeys()).RS256.privateKey;
  if (kind === 'hs256') {
    header = { alg: 'HS256', kid: signing.kid };
    key = new TextEncoder().encode(await jose.exportSPKI(signing.publicKey));
  }
  return new jose.SignJWT(full).setProtectedHeader(header).sign(key);
}

function startProvider() {
  const provider = new Provider(issuer, {
    clients: [client('relais', 'RS256'), client('relais-es', 'ES256')],
    jwks: { keys: [keys.RS256.jwk, keys.ES256.jwk] },
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    conformIdTokenClaims: false, // as company providers do: the address is in the id token
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
    findAccount: (ctx, sub) => ({ accountId: sub, claims: () => ({ ...person, sub }) }),
    cookies: { keys: [crypto.randomBytes(16).toString('hex')] },
    ttl: { Interaction: 600, Session: 600, Grant: 600, AccessToken: 600, IdToken: 300, AuthorizationCode: 60 },
  });
  // The person's answers to the provider's pages.
  provider.use(async (ctx, next) => {
    if (ctx.path === '/jwks') fetches += 1;
    if (!ctx.path.startsWith('/interaction/')) return next();
    const { params } = await provider.interactionDetails(ctx.req, ctx.res);
    if (refuses) {
      await provider.interactionFinished(ctx.req, ctx.res, { error: 'access_denied' });
    } else {
      const grant = new provider.Grant({ accountId: person.sub, clientId: params.client_id });
      grant.addOIDCScope('openid email profile');
      const result = { login: { accountId: person.sub }, consent: { grantId: await grant.save() } };
      await provider.interactionFinished(ctx.req, ctx.res, result, { mergeWithLastSubmission: false });
    }
    ctx.respond = false;
  });
  provider.use(async (ctx, next) => {
    await next();
    const location = ctx.response.get('location');
    if (lie.redirect && location?.includes('/relais/callback')) {
      const url = new URL(location);
      for (const [name, value] of Object.entries(lie.redirect)) {
        if (value === null) url.searchParams.delete(name);
        else url.searchParams.set(name, value);
      }
      ctx.response.set('location', url.href);
    }
    if (ctx.path.includes('/.well-known/') && lie.issuer) ctx.body = { ...ctx.body, issuer: lie.issuer };
    if (ctx.path === '/jwks') ctx.body = { keys: [...ctx.body.keys, weakKey] };
    if (ctx.path === '/token' && ctx.body?.id_token && change) {
      ctx.body.id_token = await mint(change.kind, { ...jose.decodeJwt(ctx.body.id_token), ...change.claims });
    }
  });
  return provider.callback();
}

const commands = {
  person: ({ do: _, ...claims }) => { person = claims; refuses = false; return {}; },
  refuse: () => { refuses = true; return {}; },
  mint: async ({ kind = 'good', claims = {} }) => ({ token: await mint(kind, claims) }),
  change: ({ kind, claims }) => { change = kind || claims ? { kind: kind ?? 'good', claims: claims ?? {} } : null; return {}; },
  lie: ({ redirect, issuer }) => { lie = { redirect, issuer }; return {}; },
  rotate: async () => { keys = await newKeys(); handler = startProvider(); return {}; },
  fetches: () => ({ count: fetches }),
};

keys = await newKeys();
handler = startProvider();
console.log(JSON.stringify({ issuer }));
for await (const line of readline.createInterface({ input: process.stdin })) {
  const command = JSON.parse(line);
  console.log(JSON.stringify(await commands[command.do](command)));
}
process.exit(0);
