import { load, ev, L, type Ex } from './explore.ts'
import { trainLR } from './explore2.ts'
const A = load('/work/corpus/speech-a.tsv', 'a'),
  B = load('/work/corpus/speech-b.tsv', 'b')
export function at5(P: number[][], te: Ex[], lim = 0.05) {
  const none = te.map((e, i) => [e, i] as const).filter(([e]) => !e.y.some((v) => v))
  const mx = none.map(([, i]) => Math.max(...P[i]!)).sort((a, b) => b - a)
  const t = mx[Math.floor(mx.length * lim)]!
  const f = L.map((_, k) => {
    let tp = 0,
      fp = 0,
      fn = 0
    te.forEach((e, i) => {
      const p = P[i]![k]! > t ? 1 : 0
      if (p && e.y[k]) tp++
      else if (p) fp++
      else if (e.y[k]) fn++
    })
    return (2 * tp) / (2 * tp + fp + fn || 1)
  })
  return [f.reduce((a, b) => a + b, 0) / 12, t, f] as const
}
export function best(P: number[][], te: Ex[]) {
  let b = 0
  for (let t = 0.2; t < 0.9; t += 0.05) {
    const f = L.map((_, k) => {
      let tp = 0,
        fp = 0,
        fn = 0
      te.forEach((e, i) => {
        const p = P[i]![k]! > t ? 1 : 0
        if (p && e.y[k]) tp++
        else if (p) fp++
        else if (e.y[k]) fn++
      })
      return (2 * tp) / (2 * tp + fp + fn || 1)
    })
    b = Math.max(b, f.reduce((a, c) => a + c, 0) / 12)
  }
  return b
}
if (import.meta.main)
  for (const o of [
    { posw: 1 },
    { posw: 2 },
    { posw: 4 },
    { min: 1 },
    { min: 3 },
    { l2: 0 },
    { l2: 1e-3 },
    { lr: 0.05 },
    { epochs: 60 },
    { epochs: 15 },
  ]) {
    const r = (
      [
        ['ev', [...A, ...B], ev],
        ['A>B', A, B],
        ['B>A', B, A],
      ] as const
    ).map(([n, tr, te]) => {
      const m = trainLR([...tr], { norm: 'none', ...o })
      const P = te.map((e) => m(e.text))
      const [f, t] = at5(P, [...te])
      return `${n} best ${best(P, [...te]).toFixed(3)} @5% ${f.toFixed(3)} (t ${t.toFixed(2)}) N ${m.N}`
    })
    console.log(JSON.stringify(o).padEnd(16), r.join('  '))
  }
