/** The people whom attacks are aimed at: the same in a whole run, since making keys is dear. */
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import type { FixtureSpace } from '../../app/src/crypto/space-fixture.testing.ts'
import { createFixtureSpace } from '../../app/src/crypto/space-fixture.testing.ts'
import type { World } from './attack.ts'

const made = new Map<string, Promise<FixtureSpace>>()

/** Their space, with chance that is this attack's own. `where`: another space of other people. */
export async function peopleOf(
  { run, seed }: World,
  size: number,
  where = '',
): Promise<FixtureSpace> {
  const name = `${run} ${where} ${size}`
  const space = made.get(name) ?? createFixtureSpace(name, size)
  made.set(name, space)
  return { ...(await space), random: createSeededRandom(`${seed} ${where}`) }
}

/** Whoever else there is. */
export const elsewhere = 'elsewhere'
