import { readFileSync, readdirSync } from 'node:fs'
import { english } from '../../app/src/content/wording/english.ts'
import { readyToRead } from '../../app/src/domain/wording/reading.ts'
import { readExamples, type Example } from './examples.ts'
import { bagsIn, learn, sumsOf } from './learn.ts'
const L =
  'blame absolute contempt mindreading threat dismissal i_feel pseudo_i_feel need validation paraphrase appreciation'.split(
    ' ',
  )
const R = readyToRead(english)
const files = readdirSync('/work/corpus').filter((f) => /^speech-\w\.tsv/.test(f))
const all = readExamples('/work/corpus', 'speech-*.tsv').map((e) => ({
  ...e,
  bags: bagsIn(e.text, R),
}))
const ev = readFileSync('/work/shared/evaluation/speech.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => {
    const r = JSON.parse(l)
    return {
      text: r.text as string,
      labels: r.labels as string[],
      file: 'ev',
      bags: bagsIn(r.text, R),
    }
  })
type E = (typeof all)[number]
function f1(te: readonly E[], S: readonly (readonly number[])[], t: number) {
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
  return [f.reduce((a, b) => a + b, 0) / 12, f] as const
}
function rep(name: string, te: readonly E[], S: readonly (readonly number[])[]) {
  const none = te
    .flatMap((e, i) => (e.labels.length ? [] : [Math.max(...S[i]!)]))
    .sort((a, b) => b - a)
  const t5 = none[Math.floor(none.length * 0.05)]!
  let best = 0,
    bt = 0
  for (let t = -3; t < 3; t += 0.1) {
    const [m] = f1(te, S, t)
    if (m > best) {
      best = m
      bt = t
    }
  }
  const [m5, f] = f1(te, S, t5)
  console.log(
    name.padEnd(12),
    'best',
    best.toFixed(3),
    'at',
    bt.toFixed(1),
    '| @5% none',
    m5.toFixed(3),
    't',
    t5.toFixed(2),
    f.map((x, k) => `${L[k]!.slice(0, 4)} ${x.toFixed(2)}`).join(' '),
  )
}
const opt = { epochs: 40, lift: 1, least: 2 }
console.log(files, all.length)
{
  const m = learn(all, L, opt)
  rep(
    'all>ev',
    ev,
    ev.map((e) => sumsOf(m, e.bags)),
  )
}
for (const f of files) {
  const tr = all.filter((e) => e.file !== f),
    te = all.filter((e) => e.file === f)
  const m = learn(tr, L, opt)
  rep(
    `>${f}`,
    te,
    te.map((e) => sumsOf(m, e.bags)),
  )
}
