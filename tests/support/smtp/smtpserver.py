#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Relais contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A real SMTP server (Debian's python3-aiosmtpd) on loopback for the tests of e-mail.

smtpserver.py FOLDER starttls|tls|none [USER PASSWORD]

Writes {"port": …} as its first line, keeps each e-mail that it takes as FOLDER/<n>.eml, and its own
certificate as FOLDER/cert.pem. Nobody may be written to whose name begins with "gone". FOLDER/answer,
when there is one, is what it says to an e-mail in place of taking it; "hang" takes it and never says so.
FOLDER/tries grows by a byte whenever somebody names a user and a password.
Ends when its standard input does.
"""

import asyncio
import json
import os
import pathlib
import ssl
import subprocess
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder = pathlib.Path(sys.argv[1])
mode = sys.argv[2]
secret = tuple(word.encode() for word in sys.argv[3:5])


def certificate():
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2",
         "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.1",
         "-keyout", folder / "key.pem", "-out", folder / "cert.pem"],
        check=True, capture_output=True)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    return context


def authenticate(server, session, envelope, mechanism, data):
    given = (data.login, data.password)
    with open(folder / "tries", "a") as tries:
        tries.write("x")
    # Not "handled": the server itself says 535, where aiosmtpd would else say nothing at all.
    return AuthResult(success=given == secret, handled=False)


class Handler:
    count = 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("gone"):
            return "550 5.1.1 no such person"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        answer = folder / "answer"
        words = answer.read_text().strip() if answer.exists() else ""
        if words and words != "hang":
            return words
        Handler.count += 1
        unfinished = folder / "unfinished"
        unfinished.write_bytes(envelope.content)
        unfinished.rename(folder / f"{Handler.count}.eml")
        if words == "hang":
            await asyncio.sleep(3600)
        return "250 OK"


async def serve():
    loop = asyncio.get_running_loop()
    context = certificate() if mode != "none" else None
    options = {"hostname": "localhost"}
    if mode == "starttls":
        options.update(tls_context=context, require_starttls=True)
    if secret:
        options.update(authenticator=authenticate, auth_required=True,
                       auth_require_tls=mode == "starttls")
    server = await loop.create_server(
        lambda: SMTP(Handler(), **options), "127.0.0.1", 0,
        ssl=context if mode == "tls" else None)
    print(json.dumps({"port": server.sockets[0].getsockname()[1]}), flush=True)
    await loop.run_in_executor(None, sys.stdin.read)


loop = asyncio.new_event_loop()
loop.run_until_complete(serve())
os._exit(0)  # whatever still hangs
