// SPDX-FileCopyrightText: 2026 The Relais contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// judge.mjs: what the networks' own libraries say of the texts on standard input, in the shape of
// "relais-cli text check --lines": a line {"id","network","text"} gives
// {"id","network","length","limit","valid","facets"}, facets as {"kind","start","end","value"}.
//   x         twitter-text 3.1.0: parseTweet and extractEntitiesWithIndices
//   bluesky   @atproto/api: RichText; facets are those that its segments() show
//   misskey   mfm-js: parse; code points
//   mastodon  written out from docs.joinmastodon.org/user/posting: a link counts 23, of a mention
//             only the local part, else grapheme clusters; links as twitter-text finds them
//   threads   written out from developers.facebook.com/docs/threads/posts: an emoji counts its
//             UTF-8 bytes, every other character 1, at most five links
//   linkedin  UTF-16 units
import { readFileSync } from 'node:fs'
import { RichText } from '@atproto/api'
import { parse, toString } from 'mfm-js'
import twitter from 'twitter-text'

function xFacets(text) {
  const facets = []
  for (const entity of twitter.extractEntitiesWithIndices(text)) {
    const [start, end] = entity.indices
    if (entity.url !== undefined) facets.push({ kind: 'link', start, end, value: entity.url })
    else if (entity.hashtag !== undefined)
      facets.push({ kind: 'hashtag', start, end, value: entity.hashtag })
    else if (entity.cashtag !== undefined)
      facets.push({ kind: 'hashtag', start, end, value: '$' + entity.cashtag })
    else if (!entity.listSlug)
      facets.push({ kind: 'mention', start, end, value: entity.screenName })
  }
  return facets
}

function judgeX(text) {
  const parsed = twitter.parseTweet(text)
  return { length: parsed.weightedLength, limit: 280, valid: parsed.valid, facets: xFacets(text) }
}

function judgeBluesky(text) {
  const rich = new RichText({ text })
  rich.detectFacetsWithoutResolution()
  const facets = []
  for (const segment of rich.segments()) {
    const feature = segment.facet?.features[0]
    if (!feature) continue
    const { byteStart: start, byteEnd: end } = segment.facet.index
    if (segment.isLink()) facets.push({ kind: 'link', start, end, value: feature.uri })
    else if (segment.isMention()) facets.push({ kind: 'mention', start, end, value: feature.did })
    else facets.push({ kind: 'hashtag', start, end, value: feature.tag })
  }
  const valid = rich.graphemeLength <= 300 && rich.length <= 3000
  return { length: rich.graphemeLength, limit: 300, valid, facets }
}

// Nodes have no places: what stood before is as long as it is written out.
function misskeyFacets(text) {
  const facets = []
  let at = 0
  for (const node of parse(text)) {
    const end = at + toString([node]).length
    const { acct, hashtag, url, brackets } = node.props ?? {}
    if (node.type === 'mention') facets.push({ kind: 'mention', start: at, end, value: acct.slice(1) })
    else if (node.type === 'hashtag') facets.push({ kind: 'hashtag', start: at, end, value: hashtag })
    else if (node.type === 'url') {
      const start = brackets ? at + 1 : at
      facets.push({ kind: 'link', start, end: start + url.length, value: url })
    }
    at = end
  }
  return facets
}

function judgeMisskey(text) {
  const length = [...text].length
  return { length, limit: 3000, valid: length <= 3000, facets: misskeyFacets(text) }
}

const graphemes = new Intl.Segmenter()

function judgeMastodon(text) {
  let countable = ''
  let done = 0
  for (const { url, indices } of twitter.extractUrlsWithIndices(text)) {
    if (!/^https?:/i.test(url)) continue
    countable += text.slice(done, indices[0]) + 'x'.repeat(23)
    done = indices[1]
  }
  countable += text.slice(done)
  countable = countable.replace(/(^|[^=/\w])@([a-z0-9_]+)@[\w.-]+\w/gi, '$1@$2')
  const length = [...graphemes.segment(countable)].length
  return { length, limit: 500, valid: length <= 500 }
}

function judgeThreads(text) {
  let length = 0
  let done = 0
  for (const match of text.matchAll(/\p{RGI_Emoji}/gv)) {
    length += [...text.slice(done, match.index)].length + Buffer.byteLength(match[0])
    done = match.index + match[0].length
  }
  length += [...text.slice(done)].length
  const links = new Set(twitter.extractUrls(text))
  return { length, limit: 500, valid: length <= 500 && links.size <= 5 }
}

const judges = {
  x: judgeX,
  bluesky: judgeBluesky,
  misskey: judgeMisskey,
  mastodon: judgeMastodon,
  threads: judgeThreads,
  linkedin: (text) => ({ length: text.length, limit: 3000, valid: text.length <= 3000 }),
}

// Not by readline, which breaks lines at U+2028 as well.
const answers = []
for (const line of readFileSync(0, 'utf8').split('\n')) {
  if (!line) continue
  const { id, network, text } = JSON.parse(line)
  answers.push(JSON.stringify({ id, network, ...judges[network](text) }) + '\n')
}
process.stdout.write(answers.join(''))
