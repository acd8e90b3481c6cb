import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RelayKeeper } from '../../app/src/content/bond.ts'
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { startTestRelay } from '../../relay/src/testing/test-relay.ts'
import { done, pair } from './pair-devices.testing.ts'
import type { Phone } from './real-relay.testing.ts'
import { meet, until } from './real-relay.testing.ts'

let relay: TestRelay
beforeAll(async () => {
  relay = await startTestRelay()
})
afterAll(() => relay.close())

/** Noor with a phone and a tablet, and Sam. */
async function three(keeper: RelayKeeper) {
  const [noor, sam] = await meet(relay, { keeper })
  const tablet = await pair(noor, relay)
  await until(() => tablet.attune.space.value?.online === true)
  await until(() => noor.attune.devices.value?.devices.length === 2)
  return { noor, sam, tablet }
}

function question({ space }: Phone) {
  const { key, view } = space().question
  const [step] = view.steps
  if (step?.kind !== 'seal') throw new Error('no question')
  return { key, phase: step.phase }
}

const seal = ({ attune, space }: Phone, text: string) =>
  attune.seal(space().question.key, { text }, false)

const draftsOf = (phone: Phone) => phone.attune.round(question(phone).key)?.drafts ?? {}

describe.each(['someone-else', 'not-sure'] as const)(
  'a sealed answer, where the relay is run by %s',
  (keeper) => {
    it('is sealed on one’s other device too, and may be taken back there', async () => {
      const { noor, sam, tablet } = await three(keeper)
      expect(await seal(noor, 'from the phone')).toEqual(done)
      await until(() => question(tablet).phase.is === 'sealed')
      expect(question(tablet).phase).toMatchObject({ answer: { text: 'from the phone' } })
      expect(question(sam).phase).toEqual({ is: 'open', told: [] })

      expect(await tablet.attune.takeBack(question(tablet).key)).toEqual(done)
      await until(() => question(tablet).phase.is === 'returned')
      noor.line.isUp = false
      noor.line.isUp = true
      noor.attune.wake()
      await until(() => question(noor).phase.is === 'returned')

      expect(await seal(tablet, 'from the tablet')).toEqual(done)
      await until(() => question(noor).phase.is === 'sealed')
      expect(question(noor).phase).toMatchObject({ answer: { text: 'from the tablet' } })
      await seal(sam, 'from Sam')
      for (const phone of [noor, tablet, sam]) {
        await until(() => question(phone).phase.is === 'revealed')
        const { phase } = question(phone)
        const words = phase.is === 'revealed' ? phase.answers.map(({ answer }) => answer) : []
        expect(words).toEqual([{ text: 'from the tablet' }, { text: 'from Sam' }])
      }
    }, 60_000)

    it('opens for everyone, also where the device that sealed it has gone', async () => {
      const { noor, sam, tablet } = await three(keeper)
      await seal(noor, 'from a phone that sinks')
      await until(() => question(tablet).phase.is === 'sealed')
      noor.line.isUp = false
      await seal(sam, 'from Sam')
      for (const phone of [tablet, sam]) await until(() => question(phone).phase.is === 'revealed')
      expect(question(sam).phase).toMatchObject({
        answers: [
          { answer: { text: 'from a phone that sinks' } },
          { answer: { text: 'from Sam' } },
        ],
      })
    }, 60_000)

    it('is made anew by whoever is left, where the device that sealed it was removed', async () => {
      const { noor, sam, tablet } = await three(keeper)
      await seal(noor, 'from a phone that was stolen')
      await until(() => question(tablet).phase.is === 'sealed')
      noor.line.isUp = false
      const gone = tablet.attune.devices.value?.devices.find(({ isThis }) => !isThis)
      expect(await tablet.attune.removeDevice(gone?.device ?? '')).toEqual(done)
      await seal(sam, 'from Sam')
      for (const phone of [tablet, sam]) await until(() => question(phone).phase.is === 'revealed')
    }, 60_000)

    it('sealed on both before they knew: one stands, and the other stays a draft', async () => {
      const { noor, sam, tablet } = await three(keeper)
      noor.line.isUp = false
      await seal(noor, 'written in the tunnel')
      await seal(tablet, 'written at home')
      await until(() => tablet.space().allSent)
      noor.line.isUp = true
      noor.attune.wake()
      await until(() => noor.space().allSent)
      expect(question(noor).phase).toMatchObject({ answer: { text: 'written at home' } })
      expect(Object.values(draftsOf(noor))).toEqual([{ text: 'written in the tunnel' }])
      await seal(sam, 'from Sam')
      for (const phone of [noor, tablet, sam])
        await until(() => question(phone).phase.is === 'revealed')
    }, 60_000)

    it('sealed on both, and opened before they knew: everyone reads the same, and the other stays a draft', async () => {
      const { noor, sam, tablet } = await three(keeper)
      noor.line.isUp = false
      await seal(noor, 'written in the tunnel')
      await seal(tablet, 'written at home')
      await seal(sam, 'from Sam')
      for (const phone of [tablet, sam]) await until(() => question(phone).phase.is === 'revealed')
      noor.line.isUp = true
      noor.attune.wake()
      await until(() => question(noor).phase.is === 'revealed' && noor.space().allSent)
      expect(question(noor).phase).toMatchObject({
        answers: [{ answer: { text: 'written at home' } }, { answer: { text: 'from Sam' } }],
      })
      await until(() => Object.keys(draftsOf(noor)).length > 0)
      expect(Object.values(draftsOf(noor))).toEqual([{ text: 'written in the tunnel' }])
    }, 60_000)
  },
)
