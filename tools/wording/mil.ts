import { load, ev, L, type Ex } from './explore.ts'
import { readTokens, type Token } from '../../app/src/domain/wording/tokens.ts'
import { readFeatures } from '../../app/src/domain/wording/features.ts'
import { at5, best } from './grid.ts'
import { existsSync } from 'node:fs'
export function sentences(text: string, clause = false): Token[][] {
  const out: Token[][] = [[]]
  for (const t of readTokens(text)) {
    const cur = out.at(-1)!
    cur.push(t)
    if (!t.quoted && /^(\.|!|\?|\.\.\.|;)$/.test(t.word) && cur.length > 1) out.push([])
    void clause
  }
  return out.filter((s) => s.some((t) => /[\p{L}]/u.test(t.word)))
}
export function bags(text: string): string[][] {
  const ss = sentences(text)
  if (ss.length === 0) return [[]]
  const fs = ss.map((s) => [...new Set(readFeatures(s).map((f) => f.name))])
  return fs.map((f, i) => [
    ...f,
    ...(i > 0 ? fs[i - 1]!.filter((x) => /^(#|=|2\|#)/.test(x)).map((x) => `<${x}`) : ['<none']),
  ])
}
export function trainMIL(tr: Ex[], { min = 2, epochs = 30, l2 = 1e-4, lr = 0.1, posw = 1 } = {}) {
  const B = tr.map((e) => bags(e.text))
  const count = new Map<string, number>()
  for (const b of B) for (const f of b) for (const x of f) count.set(x, (count.get(x) ?? 0) + 1)
  const ids = new Map<string, number>()
  for (const [x, c] of count) if (c >= min) ids.set(x, ids.size)
  const K = L.length,
    N = ids.size
  const X = B.map((b) => b.map((f) => Int32Array.from(f.flatMap((x) => ids.get(x) ?? []))))
  const w = new Float32Array(N * K),
    g = new Float32Array(N * K).fill(1e-4),
    b = new Float32Array(K).fill(-4),
    gb = new Float32Array(K).fill(1e-4)
  const S = 0.25
  const order = tr.map((_, i) => i)
  let seed = 7
  const rnd = () => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) / 0x7fffffff
  const score = (x: Int32Array, k: number) => {
    let z = 0
    for (const f of x) z += w[f * K + k]!
    return b[k]! * S * 4 + z * S
  }
  const step = (x: Int32Array, k: number, d: number) => {
    gb[k]! += d * d
    b[k]! -= (lr * d) / Math.sqrt(gb[k]!)
    const ds = d * S
    for (const f of x) {
      const o = f * K + k
      const gr = ds + l2 * w[o]!
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
      const xs = X[i]!,
        y = tr[i]!.y
      for (let k = 0; k < K; k++) {
        const zs = xs.map((x) => score(x, k))
        if (y[k]) {
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
  const m = (text: string) => {
    const xs = bags(text).map((f) => Int32Array.from(f.flatMap((x) => ids.get(x) ?? [])))
    return L.map((_, k) => 1 / (1 + Math.exp(-Math.max(...xs.map((x) => score(x, k))))))
  }
  return Object.assign(m, { N })
}
if (import.meta.main) {
  const F = ['a', 'b', 'c', 'd', 'e']
    .map((x) => `/work/corpus/speech-${x}.tsv`)
    .filter(existsSync)
    .map((p) => load(p, p))
  const A = F[0]!,
    B = F[1]!
  for (const o of [{}, { posw: 1.5 }, { epochs: 60 }, { min: 3 }]) {
    const r = (
      [
        ['ev', F.flat(), ev],
        ['A>B', A, B],
        ['B>A', B, A],
      ] as const
    ).map(([n, tr, te]) => {
      const m = trainMIL([...tr], o)
      const P = te.map((e) => m(e.text))
      const [f, t] = at5(P, [...te])
      return `${n} best ${best(P, [...te]).toFixed(3)} @5% ${f.toFixed(3)} (t ${t.toFixed(2)}) N ${m.N}`
    })
    console.log(JSON.stringify(o).padEnd(16), r.join('  '))
  }
}
