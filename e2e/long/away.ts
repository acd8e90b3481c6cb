/** An evening that Noor misses, and three days without a connection. */
import { everyEn } from '../../app/src/content/messages/every-section.testing.ts'
import { goToday } from '../flows.ts'
import {
  begin,
  give,
  keepPage,
  openDaily,
  sayWin,
  seal,
  writeCheckIn,
  writeQuestion,
} from './evening.ts'
import type { World } from './world.ts'
import { comes, isSent } from './world.ts'

/** Nobody hears of it: Sam's answers wait, and nothing waits for him. */
export async function noorIsAway(world: World): Promise<void> {
  await comes(world, 4, ['sam'])
  const { ledger, people } = world
  const { page } = people.sam
  await openDaily(page, 'checkIn')
  await writeCheckIn(page, {
    high: ledger.seal('sam', 'The swallows are back.', 'never'),
    help: ledger.seal('sam', 'A walk, if you come.', 'never'),
  })
  await seal(page)
  await writeQuestion(page, ledger.seal('sam', 'My first bicycle.', 'Noor answers day 4 later'))
  await isSent(world, 'sam')
  await world.audit.of('sam', people.sam)
  world.audit.ofRelay(world.pair.relay)
}

/** Noor's line is cut for three evenings; the relay is killed in one of them. */
export async function offlineDays(world: World, days = [5, 6, 7]): Promise<void> {
  const { ledger, people, pair } = world
  pair.noorsLine.cut()
  for (const day of days) {
    await comes(world, day)
    const until = 'Noor is back online'
    if (day === 6) await pair.relay.kill('SIGKILL')
    for (const who of ['noor', 'sam'] as const) {
      const { page } = people[who]
      await openDaily(page, 'checkIn')
      await writeCheckIn(page, {
        high: ledger.seal(who, `Something good of day ${day}.`, until),
        low: ledger.seal(who, `Something hard of day ${day}.`, until),
      })
      await seal(page)
      await begin(page, 'thank-you')
      const did = ledger.seal(who, `A thank-you of day ${day}.`, until)
      await give(page, did, ledger.seal(who, 'It meant much.', until))
      await sayWin(page, ledger.seal(who, `A small thing of day ${day}.`, until))
    }
    await keepPage(people.noor.page, ledger.own('noor', `Alone with day ${day}.`))
    if (day === 6) await pair.relay.start()
    if (day === 7) await people.noor.restart()
    await isSent(world, 'sam')
    await goToday(people.noor.page)
    await people.noor.page.getByText(everyEn.frame.noConnection).waitFor()
    await world.lookAtAll()
  }
}
