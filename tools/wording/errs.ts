import { readFileSync } from 'node:fs'
import { english } from '../../app/src/content/wording/english.ts'
import { readyToRead } from '../../app/src/domain/wording/reading.ts'
import { readExamples } from './examples.ts'
import { bagsIn, learn, sumsOf } from './learn.ts'
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
const m = learn(all, L, { epochs: 40, lift: 1, least: 2 })
for (const e of ev) {
  const s = sumsOf(m, e.bags)
  const bad = L.map((k, i) => [k, s[i]!, e.labels.includes(k)] as const).filter(
    ([, q, y]) => q > -0.7 !== y,
  )
  if (bad.length)
    console.log(
      e.labels.length ? '      ' : 'NONE! ',
      bad.map(([k, q, y]) => `${y ? 'MISS' : 'FP'} ${k} ${q.toFixed(1)}`).join(', '),
      '|',
      e.text,
    )
}
