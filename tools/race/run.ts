/** Races in several spaces at a time, over relays that are processes of their own and share one store. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RevealId } from '../../wire/src/ids.ts'
import { createBond } from '../../relay/src/testing/people.ts'
import { startRelay } from '../../relay/src/testing/relay-process.ts'
import { createChance } from '../history/chance.ts'
import { openLane } from './lane.ts'
import { race } from './round.ts'
import type { RaceTally } from './tally.ts'
import { createRaceTally } from './tally.ts'

export interface RaceWish {
  readonly rounds: number
  readonly seed: number
  readonly relays: number
  readonly coverage?: string
  readonly say?: (text: string) => void
}

const root = fileURLToPath(new URL('../crash/relay-root.ts', import.meta.url))
/** A device may ask so and so much at once; more spaces, and none of them has to wait. */
const roundsInOneSpace = 500
const mostSpaces = 20
const roundsBetweenCounts = 50

export async function runRaces({
  rounds,
  seed,
  relays,
  coverage,
  say,
}: RaceWish): Promise<RaceTally> {
  const tally = createRaceTally()
  const folder = mkdtempSync(join(tmpdir(), 'attune-race-'))
  const env: Record<string, string> = coverage === undefined ? {} : { NODE_V8_COVERAGE: coverage }
  const start = () => startRelay(['--data', folder, '--beside'], env, { root })
  // The first makes the database, the others find it.
  const running = [await start()]
  while (running.length < relays) running.push(await start())
  const addresses = running.map(({ address }) => address)
  let [begun, spaces] = [0, 0]

  const work = async () => {
    while (begun < rounds) {
      const space = spaces++
      const chance = createChance(seed * 1_000 + space)
      const bond = createBond(space % 3 === 2 ? 3 : 2, `${seed} race ${space}`)
      const lane = await openLane(bond, addresses, tally)
      for (let at = 0; at < roundsInOneSpace && begun < rounds;) {
        const reveals: RevealId[] = []
        for (let n = 0; n < roundsBetweenCounts && begun < rounds; n += 1, at += 1) {
          begun += 1
          const name = `${bond.space} ${at}`
          reveals.push(await race(lane, { chance, tally, relays, name }))
        }
        await lane.count(reveals)
        if (begun % 1_000 < roundsBetweenCounts) say?.(`${begun} of ${rounds} races begun`)
      }
      await lane.close()
    }
  }
  await Promise.all(Array.from({ length: mostSpaces }, work))
  for (const { end } of running) await end('SIGTERM')
  rmSync(folder, { recursive: true, force: true })
  return tally
}
