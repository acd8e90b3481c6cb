import { readFileSync } from 'node:fs'
import { bags } from './mil.ts'
const K = ['self_harm', 'violence', 'coercion']
type Ex = { text: string; y: number }
const tsv = (p: string): Ex[] =>
  readFileSync(p, 'utf8')
    .trim()
    .split('\n')
    .map((l) => {
      const [a, b] = l.split('\t') as [string, string]
      return { text: b, y: K.indexOf(a) }
    })
const ev: Ex[] = readFileSync('/work/shared/evaluation/crisis.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => {
    const r = JSON.parse(l)
    return { text: r.text, y: K.indexOf(r.label) }
  })
export function train(
  tr: Ex[],
  { min = 2, epochs = 40, l2 = 1e-4, lr = 0.1, posw = 1, S = 0.25 } = {},
) {
  const B = tr.map((e) => bags(e.text))
  const count = new Map<string, number>()
  for (const b of B) for (const f of b) for (const x of f) count.set(x, (count.get(x) ?? 0) + 1)
  const ids = new Map<string, number>()
  for (const [x, c] of count) if (c >= min) ids.set(x, ids.size)
  const N = ids.size,
    n = 3
  const X = B.map((b) => b.map((f) => Int32Array.from(f.flatMap((x) => ids.get(x) ?? []))))
  const w = new Float32Array(N * n),
    g = new Float32Array(N * n).fill(1e-4),
    b = new Float32Array(n).fill(-4),
    gb = new Float32Array(n).fill(1e-4)
  const order = tr.map((_, i) => i)
  let seed = 7
  const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
  const score = (x: Int32Array, k: number) => {
    let z = 0
    for (const f of x) z += w[f * n + k]!
    return b[k]! + z * S
  }
  const step = (x: Int32Array, k: number, d: number) => {
    gb[k]! += d * d
    b[k]! -= (lr * d) / Math.sqrt(gb[k]!)
    for (const f of x) {
      const o = f * n + k
      const gr = d * S + l2 * w[o]!
      g[o]! += gr * gr
      w[o]! -= (lr * gr) / Math.sqrt(g[o]!)
    }
  }
  for (let ep = 0; ep < epochs; ep++) {
    for (let i = order.length - 1; i > 0; i--) {
      const j = Math.floor(rnd() * (i + 1))
      ;[order[i], order[j]] = [order[j]!, order[i]!]
    }
    for (const i of order) {
      const xs = X[i]!
      for (let k = 0; k < n; k++) {
        const zs = xs.map((x) => score(x, k))
        if (tr[i]!.y === k) {
          let m = 0
          zs.forEach((z, q) => {
            if (z > zs[m]!) m = q
          })
          const p = 1 / (1 + Math.exp(-zs[m]!))
          if (1 - p > 1e-2) step(xs[m]!, k, (p - 1) * posw)
        } else
          zs.forEach((z, q) => {
            const p = 1 / (1 + Math.exp(-z))
            if (p > 1e-2) step(xs[q]!, k, p)
          })
      }
    }
  }
  return (text: string) => {
    const xs = bags(text).map((f) => Int32Array.from(f.flatMap((x) => ids.get(x) ?? [])))
    return K.map((_, k) => 1 / (1 + Math.exp(-Math.max(...xs.map((x) => score(x, k))))))
  }
}
export function rep(name: string, m: (t: string) => number[], te: Ex[]) {
  const P = te.map((e) => m(e.text))
  const A = P.map((p) => Math.max(...p))
  for (const t of [0.1, 0.15, 0.2, 0.3, 0.4]) {
    const w = te.map((e, i) => [e, i] as const).filter(([e]) => e.y >= 0),
      h = te.map((e, i) => [e, i] as const).filter(([e]) => e.y < 0)
    const hit = w.filter(([, i]) => A[i]! > t)
    console.log(
      name,
      t,
      'noticed',
      (hit.length / w.length).toFixed(3),
      'false',
      (h.filter(([, i]) => A[i]! > t).length / h.length).toFixed(3),
      'kind',
      (hit.filter(([e, i]) => P[i]!.indexOf(A[i]!) === e.y).length / hit.length).toFixed(3),
    )
  }
  return P
}
if (import.meta.main) {
  const en = tsv('/work/corpus/worry-en.tsv'),
    es = tsv('/work/corpus/worry-es.tsv')
  const m = train(en)
  const P = rep('en->ev', m, ev)
  ev.forEach((e, i) => {
    const a = Math.max(...P[i]!)
    if (a > 0.3 !== e.y >= 0)
      console.log(e.y < 0 ? 'FALSE' : 'MISSED', a.toFixed(2), K[e.y] ?? 'none', '|', e.text)
  })
  rep('en block', train(en.slice(0, 2000)), en.slice(2000))
  rep('en block2', train(en.slice(700)), en.slice(0, 700))
  rep('es block', train(es.slice(0, 1000)), es.slice(1000))
}
