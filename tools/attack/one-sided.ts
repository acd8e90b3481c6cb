/** What relay and member can do together: to open for one side alone, and to show each something else. */
import type { Deposit } from '../../wire/src/deposit.ts'
import { decodeDeposit } from '../../wire/src/deposit.ts'
import { openedBody, revealOpened } from '../../app/src/sync/reveals.ts'
import { addEntry, depositOf } from '../../app/src/sync/stage.testing.ts'
import type { Attack } from './attack.ts'
import type { Bend } from './bent-relay.ts'
import type { Victim } from './scene.ts'
import {
  aMinute,
  createScene,
  noticedBy,
  offer,
  openVictim,
  release,
  roundName,
  sealAnswerOf,
} from './scene.ts'
import { reveals } from './sources.ts'

export const sidedAttacks: readonly Attack[] = [
  {
    name: 'a release is told to one side alone',
    ...{ threat: 'T5', source: reveals },
    isToBlock: true,
    async run(world) {
      const scene = await createScene(world)
      const noor = await openVictim(scene, scene.noor, world.pick({ bend: withoutReleases() }, {}))
      const sam = await openVictim(scene, scene.sam)
      await sealAnswerOf(noor, 'the soup by the bed')
      await sealAnswerOf(sam, 'the printed tickets')
      for (const one of [noor, sam]) await aMinute(one)
      if (textsIn(sam).length !== 2) throw new Error('nothing was released')
      const noticed = noticedBy(noor)
      return { accepted: textsIn(noor).length !== 2 && noticed.length === 0, noticed }
    },
  },
  ...(['default', 'strict'] as const).map((mode): Attack => ({
    name: `two people are shown two answers of a third’s (equivocation, ${mode})`,
    ...{ threat: 'T5', source: reveals },
    isToBlock: true,
    async run(world) {
      const scene = await createScene(world, mode === 'strict' ? 2 : 3)
      const { stage, noor, sam } = scene
      // Strict is for two: there the other pair of eyes is a second look of the same person's, later.
      const victim = await openVictim(scene, noor, { mode })
      await sealAnswerOf(victim, 'the soup by the bed')
      const hers = { deposit: mineOf(victim) }
      const lees = mode === 'strict' ? [] : [await depositOf(stage, scene.lee, mode, 'a walk')]
      const shown = await depositOf(stage, sam, mode, 'yes')
      const elsewhere = world.pick(await depositOf(stage, sam, mode, 'no'), shown)
      await offer(scene, 'release', release(hers, shown, ...lees))
      // What opened for the others is in the words of each of them.
      for (const { key } of mode === 'strict' ? [shown, elsewhere] : [elsewhere]) {
        const { reveal } = shown.deposit.body
        const body = openedBody({ ...roundName, reveal }, {}, [[sam.member.member, key]])
        const author = mode === 'strict' ? sam : scene.lee
        const said = addEntry(stage, author, { kind: revealOpened, day: null, body })
        await offer(scene, 'entry', said.bytes)
      }
      if (!textsIn(victim).includes('yes')) throw new Error('it did not open here')
      const noticed = noticedBy(victim)
      return { accepted: world.pick(noticed.length === 0, false), noticed }
    },
  })),
]

const textsIn = ({ sync }: Victim) =>
  [...(sync.reveals[0]?.answers.values() ?? [])].flatMap((one) => (one ? [one['text']] : []))

function mineOf({ box }: Victim): Deposit {
  const bytes = box.records[0]?.deposit?.bytes
  const deposit = bytes && decodeDeposit(bytes)
  if (!deposit) throw new Error('nothing was sealed')
  return deposit
}

/** The stream as it would be if nothing had ever been released. */
function withoutReleases(): Bend {
  let left = 0
  return (told) => {
    if (told.kind !== 'items') return told
    const items = told.items.flatMap((item) => {
      if (item.kind === 'release') left += 1
      return item.kind === 'release' ? [] : [{ ...item, cursor: item.cursor - left }]
    })
    return { ...told, items }
  }
}
