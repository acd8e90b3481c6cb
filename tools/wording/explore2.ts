import { load, ev, report, L, type Ex } from './explore.ts'
import { readTokens } from '../../app/src/domain/wording/tokens.ts'
import { readFeatures } from '../../app/src/domain/wording/features.ts'
export function featsOf(text: string) {
  return [...new Set(readFeatures(readTokens(text)).map((f) => f.name))]
}
export function trainLR(
  tr: Ex[],
  {
    min = 2,
    epochs = 30,
    l2 = 1e-4,
    lr = 0.1,
    posw = 2,
    norm = 'sqrt' as 'sqrt' | 'none' | 'idf',
    scale = 1,
  } = {},
) {
  const count = new Map<string, number>()
  const feats = tr.map((e) => featsOf(e.text))
  for (const f of feats) for (const x of f) count.set(x, (count.get(x) ?? 0) + 1)
  const ids = new Map<string, number>()
  const idf: number[] = []
  for (const [x, c] of count)
    if (c >= min) {
      ids.set(x, ids.size)
      idf.push(norm === 'idf' ? Math.log(1 + tr.length / c) / 3 : 1)
    }
  const K = L.length,
    N = ids.size
  const vec = (f: string[]) => {
    const i = f.flatMap((x) => ids.get(x) ?? [])
    const v = i.map((q) => idf[q]!)
    const len = norm === 'none' ? 4 : Math.sqrt(v.reduce((a, b) => a + b * b, 0)) + 1
    return { i: Int32Array.from(i), v: Float32Array.from(v.map((q) => (q * scale) / len)) }
  }
  const X = feats.map(vec)
  const w = new Float32Array(N * K),
    g = new Float32Array(N * K).fill(1e-4),
    b = new Float32Array(K).fill(-1),
    gb = new Float32Array(K).fill(1e-4)
  const order = tr.map((_, i) => i)
  let seed = 7
  const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
  for (let ep = 0; ep < epochs; ep++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(rnd() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const i of order) {
      const { i: x, v } = X[i]!,
        y = tr[i]!.y
      for (let k = 0; k < K; k++) {
        let z = b[k]!
        for (let q = 0; q < x.length; q++) z += w[x[q]! * K + k]! * v[q]!
        const p = 1 / (1 + Math.exp(-z))
        let d = p - y[k]!
        if (y[k]) d *= posw
        if (Math.abs(d) < 1e-2) continue
        gb[k]! += d * d
        b[k]! -= (lr * d) / Math.sqrt(gb[k]!)
        for (let q = 0; q < x.length; q++) {
          const o = x[q]! * K + k
          const gr = d * v[q]! + l2 * w[o]!
          g[o]! += gr * gr
          w[o]! -= (lr * gr) / Math.sqrt(g[o]!)
        }
      }
    }
  }
  const m = (text: string) => {
    const { i: x, v } = vec(featsOf(text))
    return L.map((_, k) => {
      let z = b[k]!
      for (let q = 0; q < x.length; q++) z += w[x[q]! * K + k]! * v[q]!
      return 1 / (1 + Math.exp(-z))
    })
  }
  return Object.assign(m, { N })
}
if (import.meta.main) {
  const A = load('/work/corpus/speech-a.tsv', 'a'),
    B = load('/work/corpus/speech-b.tsv', 'b')
  for (const o of [
    {},
    { norm: 'idf' as const },
    { norm: 'none' as const },
    { scale: 3 },
    { norm: 'idf' as const, scale: 3 },
    { norm: 'idf' as const, scale: 3, l2: 1e-3 },
    { norm: 'idf' as const, scale: 6, l2: 1e-3, lr: 0.05 },
  ]) {
    console.log(JSON.stringify(o))
    const t0 = performance.now()
    for (const [n, tr, te] of [
      ['AB->ev', [...A, ...B], ev],
      ['A->B', A, B],
      ['B->A', B, A],
    ] as const) {
      const m = trainLR([...tr], o)
      const P = te.map((e) => m(e.text))
      for (const t of [0.4, 0.5, 0.6]) report(`${n} ${t}`, P, [...te], t)
    }
    console.log(Math.round(performance.now() - t0))
  }
}
