/** Whether rows can be told from their neighbours: each test fails on the definitions of the other. */
import type { RanTest } from './table.ts'

export interface Pair {
  readonly rows: readonly [string, string]
  readonly areBothRed: boolean
}

/** From the tests that ran with `neighbours`: `P54 with P55` passes where P54's test was red on P55's definitions. */
export function pairsOf(tests: readonly RanTest[]): readonly Pair[] {
  const red = new Map(tests.map(({ title, passed }) => [title, passed]))
  return [...red.keys()].flatMap((title): readonly Pair[] => {
    const [a = '', b = ''] = title.split(' with ')
    const isOnce = red.has(`${b} with ${a}`) && Number(a.slice(1)) < Number(b.slice(1))
    if (!isOnce) return []
    return [
      { rows: [a, b], areBothRed: red.get(title) === true && red.get(`${b} with ${a}`) === true },
    ]
  })
}

export function lineOfPairs(pairs: readonly Pair[]): string {
  const alike = pairs.filter(({ areBothRed }) => !areBothRed).map(({ rows }) => rows.join('/'))
  const rest = alike.length === 0 ? '' : `, alike: ${alike.join(', ')}`
  return `${pairs.length} pairs of neighbours swapped, both red in ${pairs.length - alike.length}${rest}`
}
