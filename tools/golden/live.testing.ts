/** What two people do until a phone has something of every kind resting on it. */
import type { TestRelay } from '../../relay/src/testing/test-relay.ts'
import { pair } from '../together/pair-devices.testing.ts'
import type { Phone } from '../together/real-relay.testing.ts'
import { meet, until } from '../together/real-relay.testing.ts'

/** Noor's phone, in the end without a connection and with words that wait for one. */
export async function liveAWhile(relay: TestRelay): Promise<Phone> {
  const [noor, sam] = await meet(relay)
  await confirmed(noor)
  await answer(noor, sam)
  await say(noor, sam)
  await keep(noor)
  await begin(noor, sam)
  await changeDevices(noor, relay)
  await until(() => noor.space().allSent && noor.attune.mediaWaiting.value === 'nothing')
  noor.line.isUp = false
  await win(noor, 'Written where there is no connection.')
  return noor
}

const confirmed = ({ attune }: Phone) => attune.confirmCode(true)

async function answer(noor: Phone, sam: Phone): Promise<void> {
  const { question, checkIn } = noor.space()
  await noor.attune.seal(question.key, { text: 'The first half hour of a Sunday.' }, false)
  await sam.attune.seal(question.key, { text: 'Clean sheets.' }, true)
  const isOpen = () => JSON.stringify(noor.attune.round(question.key)).includes('Clean sheets.')
  await until(isOpen)
  await noor.attune.respond(question.key, 'I never knew about the sheets.')
  // Sealed, and not answered by the other: it rests with its deposit.
  await noor.attune.seal(checkIn.key, { high: 'The boat is dry.' }, false)
}

async function say(noor: Phone, sam: Phone): Promise<void> {
  const thanks = noor.attune.nameRound('thank-you')
  await noor.attune.write(thanks, { did: 'You came early.', meant: 'I could breathe.' })
  // More than a segment's worth.
  for (let at = 1; at <= 300; at += 1) {
    await win(noor, `Noor ${at}`)
    await win(sam, `Sam ${at}`)
  }
  const changed = noor.attune.nameRound('small-win')
  await noor.attune.write(changed, { text: 'The lamp is mended' })
  await noor.attune.change(changed, 'win', { text: 'The lamp is mended, and the chair.' })
  await until(() => noor.attune.wins.value.length >= 601 && noor.space().allSent)
}

const win = ({ attune }: Phone, text: string) =>
  attune.write(attune.nameRound('small-win'), { text })

async function keep({ attune, space }: Phone): Promise<void> {
  await attune.writeJournal('A page that stays.')
  await attune.writeJournal('A page that is changed.')
  const page = attune.own.value?.pages.find(({ text }) => text === 'A page that is changed.')
  await attune.changeJournal(page?.page ?? '', 'A page that was changed.')
  await attune.setIntention({ words: 'To listen first.', whenHard: 'One slow breath.' })
  await attune.saveJournalDraft('Half a sen')
  await attune.saveDraft(space().thanks.key, 'thanks', { did: 'You wai' })
  const photo = { kind: 'photo', alt: 'A boat', width: 4, height: 3, seconds: 0 } as const
  const bytes = Uint8Array.from({ length: 3_000 }, (_, at) => (at * 7) % 251)
  const media = [{ ...photo, format: 'webp', whole: bytes, thumb: bytes.slice(0, 400) } as const]
  await attune.keepMemory({ text: 'Down at the water.', media })
}

async function begin(noor: Phone, sam: Phone): Promise<void> {
  for (const { attune } of [noor, sam]) {
    await attune.openYes()
    await attune.beginYes('closeness')
  }
  await noor.attune.markYes('closeness', 'long-hug', true)
}

/** Another device comes and goes: this person has renewed keys, and the space another epoch. */
async function changeDevices(noor: Phone, relay: TestRelay): Promise<void> {
  const tablet = await pair(noor, relay)
  await until(() => tablet.attune.space.value?.standing === 'together')
  await until(() => noor.attune.devices.value?.devices.length === 2)
  const gone = noor.attune.devices.value?.devices.find(({ isThis }) => !isThis)
  await noor.attune.removeDevice(gone?.device ?? '')
  await until(() => noor.attune.devices.value?.devices.length === 1)
  tablet.line.isUp = false
}
