import { readFileSync } from 'node:fs'
import { readTokens } from '../../app/src/domain/wording/tokens.ts'
import { readFeatures } from '../../app/src/domain/wording/features.ts'
export const L =
  'blame absolute contempt mindreading threat dismissal i_feel pseudo_i_feel need validation paraphrase appreciation'.split(
    ' ',
  )
export interface Ex {
  text: string
  y: number[]
  src: string
}
export const load = (p: string, src: string): Ex[] =>
  readFileSync(p, 'utf8')
    .trim()
    .split('\n')
    .map((l) => {
      const [a, b] = l.split('\t') as [string, string]
      const s = a.split('+')
      return { text: b, y: L.map((k) => +s.includes(k)), src }
    })
export const ev: Ex[] = readFileSync('/work/shared/evaluation/speech.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => {
    const r = JSON.parse(l)
    return { text: r.text, y: L.map((k) => +r.labels.includes(k)), src: 'ev' }
  })
export function train(tr: Ex[], { min = 2, epochs = 12, l2 = 2e-5, lr = 0.15, posw = 1.5 } = {}) {
  const count = new Map<string, number>()
  const feats = tr.map((e) => [...new Set(readFeatures(readTokens(e.text)).map((f) => f.name))])
  for (const f of feats) for (const x of f) count.set(x, (count.get(x) ?? 0) + 1)
  const ids = new Map<string, number>()
  for (const [x, c] of count) if (c >= min) ids.set(x, ids.size)
  const X = feats.map((f) => Int32Array.from(f.flatMap((x) => ids.get(x) ?? [])))
  const K = L.length,
    N = ids.size
  const w = new Float32Array(N * K),
    g = new Float32Array(N * K).fill(1e-6),
    b = new Float32Array(K),
    gb = new Float32Array(K).fill(1e-6)
  const order = tr.map((_, i) => i)
  let seed = 7
  const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
  for (let ep = 0; ep < epochs; ep++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(rnd() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const i of order) {
      const x = X[i]!,
        y = tr[i]!.y,
        s = 1 / Math.sqrt(x.length + 1)
      for (let k = 0; k < K; k++) {
        let z = b[k]!
        for (const f of x) z += w[f * K + k]! * s
        const p = 1 / (1 + Math.exp(-z))
        let d = p - y[k]!
        if (y[k]) d *= posw
        if (Math.abs(d) < 1e-3) continue
        gb[k]! += d * d
        b[k]! -= (lr * d) / Math.sqrt(gb[k]!)
        for (const f of x) {
          const q = f * K + k
          const gr = d * s + l2 * w[q]!
          g[q]! += gr * gr
          w[q]! -= (lr * gr) / Math.sqrt(g[q]!)
        }
      }
    }
  }
  return (text: string) => {
    const f = [...new Set(readFeatures(readTokens(text)).map((q) => q.name))].flatMap(
      (x) => ids.get(x) ?? [],
    )
    let nAll = 0
    void nAll
    const s = 1 / Math.sqrt(f.length + 1)
    return L.map((_, k) => {
      let z = b[k]!
      for (const x of f) z += w[x * K + k]! * s
      return 1 / (1 + Math.exp(-z))
    })
  }
}
export function report(name: string, P: number[][], te: Ex[], t: number[] | number) {
  const T = (k: number) => (typeof t === 'number' ? t : t[k]!)
  const f = L.map((_, k) => {
    let tp = 0,
      fp = 0,
      fn = 0
    te.forEach((e, i) => {
      const p = P[i]![k]! > T(k) ? 1 : 0
      if (p && e.y[k]) tp++
      else if (p) fp++
      else if (e.y[k]) fn++
    })
    return (2 * tp) / (2 * tp + fp + fn || 1)
  })
  const none = te.map((e, i) => [e, i] as const).filter(([e]) => !e.y.some((v) => v))
  const fp = none.filter(([, i]) => P[i]!.some((p, k) => p > T(k))).length / none.length
  console.log(
    name.padEnd(14),
    'macro',
    (f.reduce((a, b) => a + b, 0) / 12).toFixed(3),
    'noneFP',
    fp.toFixed(3),
    f.map((x, k) => `${L[k]!.slice(0, 5)} ${x.toFixed(2)}`).join(' '),
  )
}
if (import.meta.main) {
  const A = load('/work/corpus/speech-a.tsv', 'a'),
    B = load('/work/corpus/speech-b.tsv', 'b')
  console.time('t')
  for (const [n, tr, te] of [
    ['AB->ev', [...A, ...B], ev],
    ['A->B', A, B],
    ['B->A', B, A],
  ] as const) {
    const m = train([...tr])
    const P = te.map((e) => m(e.text))
    for (const t of [0.3, 0.5, 0.7]) report(`${n} ${t}`, P, [...te], t)
  }
  console.timeEnd('t')
}
