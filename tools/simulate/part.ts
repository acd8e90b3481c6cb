/** Some seeds, one after another, in a process of their own: `from until twice-until is-telling is-swift is-counting`. */
import type { Covered } from '../proof/covered.ts'
import { beginCovering, createTally } from '../proof/covered.ts'
import type { Life } from './live.ts'
import { beSwift } from './swift.ts'

/** What the process says. */
export type Told =
  | { readonly is: 'life'; readonly life: Life; readonly again: string | null }
  | { readonly is: 'covered'; readonly covered: Covered }

const [from = 0, until = 0, twiceUntil = 0, isTelling = 0, isSwift = 0, isCounting = 0] =
  process.argv.slice(2).map(Number)
const covering = isCounting === 1 ? beginCovering() : null
if (isSwift === 1) beSwift()
const { fetchAll } = await import('../../app/src/session/at-hand.testing.ts')
const { live } = await import('./live.ts')
await fetchAll()

for (let seed = from; seed < until; seed++) {
  const life = await live(seed, isTelling === 1 ? (line) => console.log(line) : null)
  const again = seed < twiceUntil ? (await live(seed)).hash : null
  say({ is: 'life', life, again })
}
cover()
process.disconnect?.()

function cover(): void {
  if (covering === null) return
  const tally = createTally()
  tally.add(covering.take())
  say({ is: 'covered', covered: tally.covered() })
}

function say(told: Told): void {
  process.send?.(told)
}
