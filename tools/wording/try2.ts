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
function best(S: readonly (readonly number[])[]) {
  let b = 0,
    bt = 0
  for (let t = -3; t < 2; t += 0.1) {
    const f = L.map((l, k) => {
      let tp = 0,
        fp = 0,
        fn = 0
      ev.forEach((e, i) => {
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

for (const thrift of [0, 3e-4, 1e-3, 2e-3]) {
  const full = learn(all, L, { epochs: 40, lift: 1, least: 2, thrift })
  const nz = full.weights.reduce((a, b) => a + (b !== 0 ? 1 : 0), 0)
  console.log(
    'thrift',
    thrift,
    'full',
    full.used.reduce((a, b) => a + b, 0),
    'nonzero',
    nz,
    best(ev.map((e) => sumsOf(full, e.bags))),
  )
  for (const M of [6000, 12000]) {
    const only = strongest(full, all, M)
    const m = learn(all, L, { epochs: 40, lift: 1, least: 2, only, thrift })
    const p = packModel(
      m,
      L.map(() => 0),
    )
    const text = JSON.stringify(p)
    const o = openModel(p, R)
    const S = ev.map((e) => {
      const r = o.read(e.text)
      return L.map((_, k) => Math.max(-20, ...r.map((s) => s.margins[k]!)))
    })
    console.log(
      '  ',
      M,
      'float',
      best(ev.map((e) => sumsOf(m, e.bags))),
      'packed',
      best(S),
      'gz',
      gzipSync(text, { level: 9 }).length,
      'gaps',
      gzipSync(p.gaps, { level: 9 }).length,
    )
  }
}
