// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// hardtexts.mjs COUNT SEED NETWORK…: lines {"id","network","text"} of texts that are hard to judge,
// the same for the same seed; easier ones for networks whose judge is written out from documents
// that say nothing of the hardest (mastodon, threads, linkedin); for misskey hard ones without the markup of MFM, which Relais does
// not write. Texts of nothing but white space are left out: the libraries take them, the networks do not.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'mfm-js'

const require = createRequire(import.meta.url)
const topLevels = JSON.parse(readFileSync(require.resolve('tlds'), 'utf8'))
const [count, seed, ...networks] = process.argv.slice(2)
const hard = networks.filter((network) => ['x', 'bluesky'].includes(network))
const unmarked = networks.filter((network) => network === 'misskey')
const easy = networks.filter((network) => !hard.includes(network) && !unmarked.includes(network))

// mulberry32
let state = Number(seed) >>> 0
function random() {
  state = (state + 0x6d2b79f5) >>> 0
  let t = state
  t = Math.imul(t ^ (t >>> 15), t | 1)
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296
}
const below = (n) => Math.floor(random() * n)
const one = (list) => list[below(list.length)]
const some = (make, most) => Array.from({ length: below(most + 1) }, make).join('')
const codePoint = (from, to) => String.fromCodePoint(from + below(to - from + 1))

const words = ['Bonjour', 'équipe', 'naïve', 'Straße', 'привет', 'мир', 'שלום', 'مرحبا', 'नमस्ते', 'क्षत्रिय', 'স্ত্রী',
  'ജ്യോതി', 'తెలుగు', 'ગુજરાતી', 'ଓଡ଼ିଆ', 'ไทยกำ', 'ကမ္ဘာ', 'ខ្មែរ', '日本語', '中文', '한국어', 'がぎぐ', 'cafe\u0301', 'Å', 'A\u030a', 'ﬁn', 'İstanbul',
  'ǅ', 'rt', 'RT', 'http', 'https', 'www', 'com', 'test', 'a', 'Z', '0', '42', '３', '٣', '१', '²', 'Ⅷ', 'ª', '·', '_']
const emojis = ['😀', '👍🏽', '👨‍👩‍👧‍👦', '🏳️‍🌈', '🏳‍🌈', '❤️‍🔥', '❤', '❤️', '☺', '☺︎', '🇫🇷', '🇫🇫', '🇫', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '1️⃣', '#️⃣', '#⃣', '*️⃣', '2⃣', '©', '©️', '®️', '™', '™️', '🧑‍🚀', '🫠',
  '🫱🏻‍🫲🏿', '🧑‍🤝‍🧑', '🧑🏻‍🤝‍🧑🏿', '👩‍❤️‍💋‍👨', '🏃‍♂️', '🏃🏾‍♀', '🐻‍❄️', '🐦‍⬛', '🏻', '🫨', '🙂‍↔️', '⛓️‍💥', '🫩', '🤵🏽‍♀️', '👯‍♂️', '🦰', '👨‍🦰', '🏴‍☠️', '⚡️', '✨️', '♟', '♟️', '♾️', '🈂️', '㊗', '㊗️', '‼️', '0️', '🅰️']
const spaces = [' ', '\n', '\t', '\u00a0', '\u3000', '\u2028', '\u200b', '\u200c', '\u200d', '\u2060', '\u00ad', '\ufeff', '\u0085', '\u180e', '\u200a', '\u202f', '\r\n', '\r', '\v', '\u001c']
const marks = ['\u0301', '\u0308', '\u0327', '\u0323', '\u20e3', '\ufe0e', '\ufe0f', '\u0e33', '\u093f', '\u094d', '\u200d', '\u3099', '\u05bc', '\u064b', '\u0488', '\u1dcd', '\u{1d165}', '\u{e0101}']
const bidi = ['\u200e', '\u200f', '\u202a', '\u202e', '\u202c', '\u2066', '\u2069', '\u061c']
const punctuation = [...'.,;:!?()[]{}<>"\'`~@#$%^&*-_=+\\|/…«»“”‘’—–·、。！？（）「」＠＃'].concat(['...', '?!', ').', '",', '://', '&amp;', '--', '__', '²', '§', '€', '$'])
const labels = ['example', 'relais', 'xn--bcher-kva', 'bücher', '例え', 'пример', 'a', 'ab-cd', 'a_b', '-x', 'x-', 'test', 'www', 't', 'éa', 'e\u0301a', '3', 'x'.repeat(63), 'x'.repeat(64), 'أمثلة', '한국', 'ﬁ', 'ſ', 'K']
const oddTops = ['invalid', 'test', 'local', 'com', 'co', 'COM', 'fr', 'co.uk', 'онлайн', 'рф', '中国', 'みんな', 'xn--p1ai', 'xn--', 'comx', 'c', 'みんなの', 'grey', 'zip', 'ERNI', 'museum', 'an', 'ss', 'xn--q7ce6a', 'doosan', 'vermögensberatung', 'Vermögensberater']

// Letters, marks and digits of every script that this Unicode knows, by the script's block-wise
// runs: a script is found by what its first letter is called.
const scripts = ['Adlam', 'Ahom', 'Anatolian_Hieroglyphs', 'Arabic', 'Armenian', 'Avestan', 'Balinese', 'Bamum', 'Bassa_Vah', 'Batak', 'Bengali', 'Bhaiksuki',
  'Bopomofo', 'Brahmi', 'Buginese', 'Buhid', 'Canadian_Aboriginal', 'Carian', 'Caucasian_Albanian', 'Chakma', 'Cham', 'Cherokee', 'Coptic', 'Cuneiform', 'Cypriot',
  'Cyrillic', 'Deseret', 'Devanagari', 'Duployan', 'Egyptian_Hieroglyphs', 'Elbasan', 'Ethiopic', 'Georgian', 'Glagolitic', 'Gothic', 'Grantha', 'Greek', 'Gujarati',
  'Gurmukhi', 'Han', 'Hangul', 'Hanunoo', 'Hatran', 'Hebrew', 'Hiragana', 'Imperial_Aramaic', 'Javanese', 'Kaithi', 'Kannada', 'Katakana', 'Kayah_Li', 'Kharoshthi',
  'Khmer', 'Khojki', 'Khudawadi', 'Lao', 'Latin', 'Lepcha', 'Limbu', 'Linear_A', 'Linear_B', 'Lisu', 'Lycian', 'Lydian', 'Mahajani', 'Malayalam', 'Mandaic',
  'Manichaean', 'Marchen', 'Meetei_Mayek', 'Mende_Kikakui', 'Meroitic_Cursive', 'Miao', 'Modi', 'Mongolian', 'Mro', 'Multani', 'Myanmar', 'Nabataean', 'New_Tai_Lue',
  'Newa', 'Nko', 'Nushu', 'Ogham', 'Ol_Chiki', 'Old_Hungarian', 'Old_Italic', 'Old_Permic', 'Old_Persian', 'Old_Turkic', 'Oriya', 'Osage', 'Osmanya', 'Pahawh_Hmong',
  'Palmyrene', 'Phags_Pa', 'Phoenician', 'Rejang', 'Runic', 'Samaritan', 'Saurashtra', 'Sharada', 'Shavian', 'Siddham', 'SignWriting', 'Sinhala', 'Sora_Sompeng',
  'Sundanese', 'Syloti_Nagri', 'Syriac', 'Tagalog', 'Tagbanwa', 'Tai_Le', 'Tai_Tham', 'Tai_Viet', 'Takri', 'Tamil', 'Tangut', 'Telugu', 'Thaana', 'Thai', 'Tibetan',
  'Tifinagh', 'Tirhuta', 'Ugaritic', 'Vai', 'Warang_Citi', 'Yi']
const lettersOf = scripts.map((script) => {
  const isOf = new RegExp(`[\\p{L}\\p{M}\\p{Nd}]`, 'u')
  const hasScript = new RegExp(`\\p{Script=${script}}`, 'u')
  const found = []
  for (let at = 0x41; at < 0x20000; ++at) {
    const sign = String.fromCodePoint(at)
    if (isOf.test(sign) && hasScript.test(sign)) found.push(sign)
  }
  return found
})
const scriptWord = () => { const letters = one(lettersOf); return one(letters) + some(() => one(letters), 4) }

const word = () => random() < 0.3 ? scriptWord() : one(words)
const label = () => random() < 0.1 ? scriptWord() : some(() => one(labels), 2) || one(labels)
const domain = () => some(() => label() + '.', 2) + label() + '.' + (random() < 0.5 ? one(oddTops) : one(topLevels))
const pathPiece = () => one(['a', 'b1', '-', '_', '.', ',', ';', '(', ')', '(film)', '(a_(b))', '%20', 'é', 'д', '中', '~', '@', '|', '&', '!', "'", '[', ']', '$', '*', '😀', '=', '#', '+', ':', '\u2013', '/'])
const path = () => '/' + some(pathPiece, 8)
const query = () => '?' + some(() => one(['q=1', '&', '=', '#', 'é', '中', '.', ',', '!', '%20', '(', ')', '~', '|', '^', '/', 'x', '?']), 6)
const scheme = () => one(['http://', 'https://', 'HTTP://', 'Https://', 'ftp://', 'http:/', '//', 'https://https://', 'httpS://'])
const link = () => (random() < 0.6 ? scheme() : '') + (random() < 0.1 ? one(['t.co/abc', 't.co/', 'T.co/a1?x=1', 't.co/abc/def', 't.co/' + 'a'.repeat(41)]) : domain()) + (random() < 0.2 ? ':' + one(['80', '8080', '', 'x']) : '') + (random() < 0.6 ? path() : '') + (random() < 0.3 ? query() : '')
const name = () => some(() => one(['a', 'B', '9', '_', 'lea', 'é', '-', '.', '中']), 9)
const mention = () => one(['@', '＠', '@@', 'RT@', 'rt:@', '.@', '&@']) + (random() < 0.25 ? scriptWord() : name()) + one(['', '', '/list', '/l-1', '@', '@example.com', '@bücher.example', '.bsky.social', '.test', '.example.com', '://', 'é', '/9'])
const tag = () => one(['#', '＃', '##', '#️⃣', '$', '#\ufe0f', '&#']) + some(() => one([word(), one(emojis), one(marks), '_', '9', one(spaces), one(punctuation)]), 4)
const ticker = () => '$' + one(['A', 'ABC', 'ABCDEF', 'abcdefg', 'a.b', 'BRK_A', 'BRK.AB1', '1A', 'Aé', 'é', 'A1', '']) + one(['', ' ', '.', ')', "'", 'é', '’', '…'])
const wild = () => one([() => codePoint(0x20, 0x2ff), () => codePoint(0x300, 0x36f), () => codePoint(0x900, 0xdff), () => codePoint(0xe00, 0x1fff), () => codePoint(0x2000, 0x2bff), () => codePoint(0x3000, 0x33ff), () => codePoint(0xa000, 0xabff), () => codePoint(0xac00, 0xd7a3), () => codePoint(0x1100, 0x11ff), () => codePoint(0xf900, 0xffff), () => codePoint(0x10000, 0x11fff), () => codePoint(0x16000, 0x16fff), () => codePoint(0x1d000, 0x1dfff), () => codePoint(0x1f000, 0x1faff), () => codePoint(0xe0000, 0xe01ff), () => codePoint(1, 0x1f), () => codePoint(0x7f, 0x9f)])()
const long = () => one([() => 'x'.repeat(1 + below(400)), () => '中'.repeat(below(160)), () => '👨‍👩‍👧‍👦'.repeat(below(170)), () => 'e\u0301\u0323'.repeat(below(200)), () => 'https://example.com/' + 'a/'.repeat(below(2200)), () => some(() => word() + ' ', 120), () => '\u0301'.repeat(below(60)), () => 'क्'.repeat(below(50)) + 'ष', () => '('.repeat(below(9)) + 'example.com' + ')'.repeat(below(9))])()

const kinds = [[word, 22], [() => one(emojis), 12], [() => one(spaces), 14], [() => ' ', 14], [() => one(marks), 6], [() => one(bidi), 3], [() => one(punctuation), 12], [link, 18], [mention, 9], [tag, 10], [ticker, 3], [wild, 8], [long, 2]]
const total = kinds.reduce((sum, [, weight]) => sum + weight, 0)
function piece() {
  let at = random() * total
  for (const [make, weight] of kinds) if ((at -= weight) < 0) return make()
  return ' '
}

const easyKinds = [() => one(words), () => one(emojis.slice(0, 4)), () => one(['🇫🇷', '🧑‍🚀', '❤️‍🔥', '1️⃣', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👍🏽']), () => one(['.', ', ', '!', '…', ' – ', '\n']), () => 'https://example.com/' + some(() => one(['a', 'b-c', '/', '1']), 5), () => '@lea@example.org', () => '@lea_9', () => '#équipe', () => '中文'.repeat(below(60))]
const easyText = () => Array.from({ length: 1 + below(random() < 0.2 ? 90 : 12) }, () => one(easyKinds)()).join(' ')

for (let made = 0; made < Number(count) && easy.length > 0;) {
  const text = easyText()
  if (!text.trim()) continue
  for (const network of easy)
    process.stdout.write(JSON.stringify({ id: `${seed}-easy-${made}`, network, text }) + '\n')
  ++made
}
const hardText = () => Array.from({ length: 1 + below(random() < 0.1 ? 60 : 9) }, piece).join('').toWellFormed()
const isBlank = (text) => !text.replace(/[\s\u0085\u001c-\u001f\u180e]/g, '')

for (let made = 0; made < Number(count) && hard.length > 0;) {
  const text = hardText()
  if (isBlank(text)) continue
  for (const network of hard)
    process.stdout.write(JSON.stringify({ id: `${seed}-${made}`, network, text }) + '\n')
  ++made
}

// What opens and is not closed makes plain text of all that follows, without a sign of it in the tree.
const opensMarkup = /\*\*|~~|\$\[|<(?!https?:)[a-z]/i
const inTheOpen = new Set(['text', 'unicodeEmoji', 'emojiCode', 'mention', 'hashtag', 'url'])
const bracketed = () => one(['<https://example.com/é(a>', '<http://a.b c>', '<https://>', ':cat:', ':a:b', '#(a(b))', '#「か」x', '@lea.@a.b', '@lea-@a', '@a@b.', 'http://a/(b(c)d', 'https://.,'])
for (let made = 0; made < Number(count) && unmarked.length > 0;) {
  const text = hardText() + (random() < 0.3 ? bracketed() + one(['', ' ', '9', '.', ')']) : '')
  if (isBlank(text) || opensMarkup.test(text) || !parse(text).every(({ type }) => inTheOpen.has(type))) continue
  for (const network of unmarked)
    process.stdout.write(JSON.stringify({ id: `${seed}-unmarked-${made}`, network, text }) + '\n')
  ++made
}
