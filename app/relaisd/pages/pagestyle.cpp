// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relaisd/pages/pagestyle.h"

#include <QCryptographicHash>
#include <QStringBuilder>

namespace Relais::Backend {

// Colours are those of the window; each pair of text and ground is at least 4.5 : 1.
const char *pageStyle()
{
    return R"(:root{color-scheme:light dark;--bg:#f5f6f8;--surface:#fff;--sunken:#eef0f3;
--line:#dfe3e9;--edge:#8790a0;--text:#1a212c;--muted:#566174;--accent:#0d6b5c;--soft:#e1f1ed;
--on:#fff;--warn:#8a5200;--warn-soft:#fff1d9}
@media(prefers-color-scheme:dark){:root{--bg:#13171c;--surface:#1b2027;--sunken:#171b21;
--line:#303842;--edge:#6b7684;--text:#e8ecf1;--muted:#a9b4c1;--accent:#4dc0a6;--soft:#173a34;
--on:#06231d;--warn:#f0b860;--warn-soft:#3a2c12}}
*{box-sizing:border-box}
body{margin:0;font:16px/1.5 Inter,"Noto Sans",system-ui,sans-serif;color:var(--text);
background:var(--bg);overflow-wrap:anywhere}
h1{font-size:1.75rem;line-height:1.3;margin:0}h2{font-size:1.125rem;margin:0}p{margin:0}
a{color:var(--accent)}
a:focus-visible,button:focus-visible,textarea:focus-visible{outline:3px solid var(--accent);
outline-offset:2px}
.skip{position:absolute;left:-999rem}.skip:focus{position:static;display:block;padding:8px 16px}
header,footer{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:center;padding:12px 16px;
background:var(--surface)}
header{border-bottom:1px solid var(--line)}
footer{border-top:1px solid var(--line);font-size:.875rem;color:var(--muted)}
header .name{font-weight:650;margin-right:auto}
header nav{display:flex;gap:8px}
main{display:grid;gap:24px;padding:24px 16px;max-width:76rem;margin:0 auto}
@media(min-width:60rem){main.two,main:has(.side){grid-template-columns:1fr 22rem;align-items:start}}
.panel,.side>section{background:var(--surface);border:1px solid var(--line);border-radius:12px;
padding:24px;display:grid;gap:16px}
.side{display:grid;gap:16px}
.muted{color:var(--muted)}.small{font-size:.875rem}
.row{display:flex;flex-wrap:wrap;gap:8px;align-items:center;list-style:none;margin:0;padding:0}
.list{list-style:none;margin:0;padding:0;display:grid;gap:12px}
.list li{border-top:1px solid var(--line);padding-top:12px}
.tag{background:var(--soft);color:var(--accent);border-radius:5px;padding:1px 8px;
font-size:.875rem}
.chip,.button{display:inline-block;border:1px solid var(--edge);border-radius:18px;
padding:4px 12px;min-height:24px;text-decoration:none;color:var(--text);
background:var(--surface);font:inherit}
.chip[aria-current]{background:var(--soft);color:var(--accent);font-weight:600}
.button{border-radius:8px;padding:8px 14px;font-weight:600;cursor:pointer}
.button.first{background:var(--accent);border-color:var(--accent);color:var(--on)}
.notice{background:var(--warn-soft);color:var(--warn);border-radius:8px;padding:12px 16px}
textarea{width:100%;min-height:9rem;font:inherit;color:inherit;background:var(--surface);
border:1px solid var(--edge);border-radius:8px;padding:10px 12px}
img.picture{width:100%;height:auto;border-radius:8px;display:block}
.qr{background:#fff;padding:16px;border-radius:8px;width:100%;max-width:15rem;display:block;
border:1px solid var(--line)}
.address{user-select:all;background:var(--sunken);border-radius:8px;padding:8px 12px;
font-family:ui-monospace,monospace;font-size:.875rem}
)";
}

const QByteArray &pageStyleSource()
{
    static const QByteArray source("'sha256-"
        + QCryptographicHash::hash(QByteArray(pageStyle()), QCryptographicHash::Sha256).toBase64()
        + '\'');
    return source;
}

} // namespace Relais::Backend
