import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { english } from '../../app/src/content/wording/english.ts'
import { readyToRead } from '../../app/src/domain/wording/reading.ts'
import { openModel } from '../../app/src/domain/wording/model.ts'
import { readExamples } from './examples.ts'
import { bagsIn, learn, sumsOf } from './learn.ts'
import { packModel, strongest } from './pack.ts'
const L =
  'blame absolute contempt mindreading threat dismissal i_feel pseudo_i_feel need validation paraphrase appreciation'.split(
    ' ',
  )
const R = readyToRead(english)
const all = readExamples('/work/corpus', 'speech-*.tsv').map((e) => ({
  ...e,
  bags: bagsIn(e.text, R),
}))
const ev = readFileSync('/work/shared/evaluation/speech.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => {
    const r = JSON.parse(l)
    return { text: r.text as string, labels: r.labels as string[], bags: bagsIn(r.text, R) }
  })
function best(te: typeof ev | typeof all, S: readonly (readonly number[])[]) {
  let b = 0,
    bt = 0
  for (let t = -3; t < 2; t += 0.1) {
    const f = L.map((l, k) => {
      let tp = 0,
        fp = 0,
        fn = 0
      te.forEach((e, i) => {
        const p = S[i]![k]! > t,
          y = e.labels.includes(l)
        if (p && y) tp++
        else if (p) fp++
        else if (y) fn++
      })
      return (2 * tp) / (2 * tp + fp + fn || 1)
    })
    const m = f.reduce((a, c) => a + c, 0) / 12
    if (m > b) {
      b = m
      bt = t
    }
  }
  return `${b.toFixed(3)} at ${bt.toFixed(1)}`
}
const A = all.filter((e) => e.file !== 'speech-b.tsv'),
  B = all.filter((e) => e.file === 'speech-b.tsv')
for (const thrift of (process.argv[2] ?? '0.003,0.01,0.03,0.06').split(',').map(Number)) {
  const t0 = performance.now()
  const m = learn(all, L, { epochs: 25, lift: 1, least: 2, thrift })
  const nz = m.weights.reduce((a, b) => a + (b !== 0 ? 1 : 0), 0)
  const live = new Set<number>()
  m.weights.forEach((w, i) => {
    if (w !== 0) live.add(Math.floor(i / 12))
  })
  const mb = learn(A, L, { epochs: 25, lift: 1, least: 2, thrift })
  console.log(
    'thrift',
    thrift,
    'live',
    live.size,
    'nonzero',
    nz,
    'ev',
    best(
      ev,
      ev.map((e) => sumsOf(m, e.bags)),
    ),
    '>B',
    best(
      B,
      B.map((e) => sumsOf(mb, e.bags)),
    ),
    Math.round(performance.now() - t0),
  )
}
