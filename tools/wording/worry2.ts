import { readFileSync } from 'node:fs'
import { english } from '../../app/src/content/wording/english.ts'
import { readyToRead } from '../../app/src/domain/wording/reading.ts'
import { readExamples } from './examples.ts'
import { bagsIn, learn, sumsOf } from './learn.ts'
const K = ['self_harm', 'violence', 'coercion']
const R = readyToRead(english)
const all = readExamples('tools/wording/examples', 'en-worry-*.tsv').map((e) => ({
  ...e,
  bags: bagsIn(e.text, R),
}))
const ev = readFileSync('/work/shared/evaluation/crisis.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => {
    const r = JSON.parse(l)
    return {
      text: r.text as string,
      labels: r.label === 'none' ? [] : [r.label as string],
      file: 'ev',
      bags: bagsIn(r.text, R),
    }
  })
type E = (typeof ev)[number]
function rep(name: string, te: readonly E[], S: readonly (readonly number[])[]) {
  const A = S.map((s) => Math.max(...s))
  const w = te.flatMap((e, i) => (e.labels.length ? [i] : [])),
    h = te.flatMap((e, i) => (e.labels.length ? [] : [i]))
  for (const rate of [0.03, 0.05, 0.08]) {
    const t = h.map((i) => A[i]!).sort((a, b) => b - a)[Math.floor(h.length * rate)]!
    const hit = w.filter((i) => A[i]! > t)
    console.log(
      name,
      'false',
      rate,
      't',
      t.toFixed(2),
      'noticed',
      (hit.length / w.length).toFixed(3),
      'kind',
      (hit.filter((i) => te[i]!.labels[0] === K[S[i]!.indexOf(A[i]!)]).length / hit.length).toFixed(
        3,
      ),
    )
  }
}
const opt = { epochs: 25, lift: 1, least: 2, thrift: 0.001 }
{
  const m = learn(all, K, opt)
  const S = ev.map((e) => sumsOf(m, e.bags))
  rep('all>ev', ev, S)
  ev.forEach((e, i) => {
    const a = Math.max(...S[i]!)
    if (a > -1.2 !== e.labels.length > 0)
      console.log(e.labels.length ? 'MISS' : 'FALSE', a.toFixed(2), e.labels[0] ?? '', '|', e.text)
  })
}
for (const f of ['en-worry-1.tsv', 'en-worry-2.tsv']) {
  const m = learn(
    all.filter((e) => e.file !== f),
    K,
    opt,
  )
  const te = all.filter((e) => e.file === f)
  rep(
    '>' + f,
    te,
    te.map((e) => sumsOf(m, e.bags)),
  )
}
