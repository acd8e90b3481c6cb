/** What did not get through is tried again while the app is open, and not only when it is opened anew. */
import { expect, it } from 'vitest'
import { createSmallRelay } from '../sync/small-relay.testing.ts'
import type { Transport } from '../sync/transport.ts'
import { createManySpaces } from './many-spaces.testing.ts'
import { openPhone, settled, spaceOf, startOf } from './meeting.testing.ts'

await Promise.all([import('./devices/create-devices.ts'), import('./own-space.ts')])

/** Answers nothing of what is asked without a line, or has no line at all. */
function bent(relay: { transport(who: string): Transport }) {
  const is = { deaf: false, cut: false }
  return {
    is,
    transport(who: string): Transport {
      const real = relay.transport(who)
      return {
        ...real,
        fetch: async (...asked) => (is.deaf ? null : real.fetch(...asked)),
        connect: (handlers) =>
          is.cut ? { send: () => undefined, close: () => undefined } : real.connect(handlers),
      }
    },
  }
}

// Simulated world 20591: a space that the relay had lost was told to it once, and the line was down.
it('a space that a relay has lost is told to it at the next look, where that did not get through', async () => {
  const relay = createSmallRelay('lost')
  const { is, transport } = bent(relay)
  const noor = openPhone('Noor', { transport })
  await settled()
  await noor.attune.start(startOf('someone-else'))
  await settled(30)
  const before = relay.items.length
  expect(before).toBeGreaterThan(1)
  is.deaf = true
  relay.goBack(0)
  await noor.minute()
  await noor.minute()
  is.deaf = false
  await noor.minute()
  expect(relay.items).toHaveLength(0)
  noor.attune.wake()
  await noor.minute()
  expect(relay.items).toHaveLength(before)
  expect(spaceOf(noor).online).toBe(true)
})

// Simulated world 20278: what one tab had written for the other devices waited until the app was opened anew.
it('what a tab without a line writes for one’s own devices goes out by the other', async () => {
  const relay = createManySpaces('two tabs')
  const noor = openPhone('Noor', relay)
  await settled()
  await noor.attune.beginPairing('add')
  await settled(60)
  const items = () => [...relay.relays.values()].flatMap((one) => one.items).length
  const { is, transport } = bent(relay)
  is.cut = true
  const tab = openPhone('Noor', { transport }, { disk: noor.disk })
  await settled(30)
  const before = items()
  expect(before).toBeGreaterThan(0)
  await tab.attune.writeJournal('before the others wake')
  await settled(60)
  expect(items()).toBe(before + 1)
})
