/** A copy that opens without the app, and goes on in a clean profile. */
import { expect } from 'vitest'
import { over } from '../pair.ts'
import { openPerson } from '../person.ts'
import { bringIn, openWithAge, takeCopy } from './copy.ts'
import { begin, give, openOnToday } from './evening.ts'
import type { World } from './world.ts'

export async function movesOn(world: World): Promise<void> {
  const { ledger, people, pair } = world
  const copy = await takeCopy(people.noor.page)
  const { markdown, json } = openWithAge(copy)
  const hers = ledger.readableBy('noor').map(({ text }) => text)
  expect(hers.filter((text) => !markdown.includes(text))).toEqual([])
  expect(hers.filter((text) => !json.includes(text))).toEqual([])
  const closed = ledger.closedTo('noor').map(({ marker }) => marker)
  expect(closed.filter((marker) => (markdown + json).includes(marker))).toEqual([])
  await people.noor.close()
  const where = { timeZone: 'Pacific/Honolulu', now: world.now, args: over(pair.noorsLine) }
  people.noor = await openPerson({ origin: pair.origin, path: '/import', ...where })
  await bringIn(people.noor.page, copy)
  await world.lookAtAll()
  const [noor, sam] = [people.noor.page, people.sam.page]
  await begin(noor, 'thank-you')
  const did = ledger.say('noor', 'You kept the light on.')
  await give(noor, did, ledger.say('noor', 'Even from a new phone.'))
  await openOnToday(sam, 'Noor thanks you')
  await sam.getByText(did).waitFor()
  await world.lookAtAll()
}
