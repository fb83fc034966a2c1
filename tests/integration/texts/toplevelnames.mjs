// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// toplevelnames.mjs: prints core/domain/text/toplevelnames.cpp, the top-level domains that the
// locked versions of twitter-text and of tlds (which @atproto/api reads) know.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
const namesIn = (file) => {
  const { source } = require(`twitter-text/dist/regexp/${file}.js`)
  return source.replace(/^\(\?:\(\?:/, '').replace(/\)\(\?=.*$/, '').toLowerCase().split('|')
}
const x = new Set([...namesIn('validGTLD'), ...namesIn('validCCTLD')])
const bluesky = new Set(JSON.parse(readFileSync(require.resolve('tlds'), 'utf8')))

function constant(name, names) {
  const lines = ['']
  for (const one of [...names].sort()) {
    const last = lines.length - 1
    if (lines[last].length + one.length > 85) lines.push(one + ' ')
    else lines[last] += one + ' '
  }
  const text = lines.map((line) => `    u"${line}"`).join('\n')
  return `constexpr QStringView ${name} =\n${text};`
}

console.log(`// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Written by tests/integration/texts/toplevelnames.mjs.

#include "core/domain/text/toplevelnames.h"

namespace Relais::Text {

namespace {
// clang-format off
${constant('ofBoth', [...x].filter((name) => bluesky.has(name)))}
${constant('ofX', [...x].filter((name) => !bluesky.has(name)))}
${constant('ofBluesky', [...bluesky].filter((name) => !x.has(name)))}
// clang-format on
} // namespace

QStringView namesOfBoth()
{
    return ofBoth;
}

QStringView namesOfXAlone()
{
    return ofX;
}

QStringView namesOfBlueskyAlone()
{
    return ofBluesky;
}

} // namespace Relais::Text`)
