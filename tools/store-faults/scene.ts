/**
 * What two people do on two phones: begin, write, seal, open, keep a page and a photo. Of each thing it is
 * noted whether the phone said that it is kept; that is what may not be missing afterwards.
 */
import type { MadeMedium } from '../../app/src/session/attune.ts'
import type { Phone } from '../../app/src/session/meeting.testing.ts'
import { openPhone, settled, startOf } from '../../app/src/session/meeting.testing.ts'
import type { MemoryDisk } from '../../app/src/storage/memory-store.ts'
import { createMemoryDisk } from '../../app/src/storage/memory-store.ts'
import type { Store } from '../../app/src/storage/store.ts'
import type { RelayHere } from './relay-here.ts'

export type { Phone }

export interface Played {
  readonly noor: Phone
  readonly sam: Phone
  /** What Noor's phone has said is kept: as it can be read in what the phone shows. */
  readonly kept: ReadonlySet<string>
  /** What it said could not be kept, or has said of itself. */
  readonly told: ReadonlySet<string>
}

export interface SceneOptions {
  /** Around Noor's disk. */
  readonly wrap?: (store: Store) => Store
  readonly disk?: MemoryDisk
  /** Small wins, one after the other: of more than 320 the phone folds its rows. */
  readonly wins?: number
}

export function openAgain(
  relay: RelayHere,
  who: string,
  disk: MemoryDisk,
  wrap?: (store: Store) => Store,
): Phone {
  return openPhone(who, relay, { disk, ...(wrap && { wrap }) })
}

export async function play(relay: RelayHere, options: SceneOptions = {}): Promise<Played> {
  const { disk = createMemoryDisk(), wrap, wins = 0 } = options
  const noor = openPhone('Noor', relay, { disk, ...(wrap && { wrap }) })
  const sam = openPhone('Sam', relay)
  const kept = new Set<string>()
  const told = new Set<string>()
  await settled()

  /** `words` are kept as soon as the phone says so. */
  async function does(words: string | null, move: Promise<unknown> | undefined): Promise<void> {
    const outcome = await within(move)
    const isOk =
      typeof outcome === 'object' && outcome !== null && 'ok' in outcome && outcome.ok === true
    if (isOk && words !== null) kept.add(words)
    if (!isOk) told.add(`${words ?? 'a move'}: ${JSON.stringify(outcome)}`)
    await settled(6)
    const { notice, device } = noor.attune
    if (notice.value !== null) told.add(notice.value)
    if (device.value.opening !== 'ready') told.add(`opening ${device.value.opening}`)
  }

  await does(null, noor.attune.start(startOf('someone-else')))
  await does(null, noor.attune.createInvitation())
  const link = noor.attune.space.value?.invitation?.link ?? ''
  await sam.attune.join(link, 'Sam', 'someone-else').catch(() => null)
  await settled()
  await sam.minute()
  await noor.minute()
  await evening(noor, sam, does)
  for (let at = 1; at <= wins; at++) {
    const text = `Win ${at}.`
    const { ok } = await noor.attune.write(noor.attune.nameRound('small-win'), { text })
    if (ok) kept.add(text)
    if (at % 40 === 0) await settled(20)
  }
  await ownThings(noor, does)
  await privately(noor, sam, does)
  if (kept.has('Down at the water.')) kept.add('photo of Down at the water.')
  await noor.minute()
  await sam.minute()
  // From here on there is no connection: what is kept now is nowhere else.
  relay.line('Noor').isUp = false
  await settled()
  await offline(noor, does)
  return { noor, sam, kept, told }
}

type Does = (words: string | null, move: Promise<unknown> | undefined) => Promise<void>

async function evening({ attune, minute }: Phone, sam: Phone, does: Does): Promise<void> {
  const question = attune.space.value?.question.key
  const theirs = sam.attune.space.value?.question.key
  if (question !== undefined)
    await does('A Sunday.', attune.seal(question, { text: 'A Sunday.' }, false))
  if (theirs !== undefined) await sam.attune.seal(theirs, { text: 'Clean sheets.' }, false)
  await settled(20)
  await minute()
  await sam.minute()
  // A screen offers only what can be done there: where it opened, and where both have begun.
  const isOpen = question !== undefined && JSON.stringify(attune.round(question)).includes('sheets')
  if (isOpen) await does('About the sheets.', attune.respond(question, 'About the sheets.'))
  const thanks = attune.nameRound('thank-you')
  await does(
    'You came early.',
    attune.write(thanks, { did: 'You came early.', meant: 'I could breathe.' }),
  )
  const win = sam.attune.nameRound('small-win')
  await sam.attune.write(win, { text: 'The knee is better.' })
  await does(
    'The lamp is mended.',
    attune.write(attune.nameRound('small-win'), { text: 'The lamp is mended.' }),
  )
  await settled(10)
}

async function ownThings({ attune }: Phone, does: Does): Promise<void> {
  await does(null, attune.openOwn())
  await does('A page that stays.', attune.writeJournal('A page that stays.'))
  await does(
    'To listen first.',
    attune.setIntention({ words: 'To listen first.', whenHard: 'One breath.' }),
  )
  await does('Another page.', attune.writeJournal('Another page.'))
  await does(
    'Down at the water.',
    attune.keepMemory({ text: 'Down at the water.', media: [photo(7)] }),
  )
}

async function privately({ attune }: Phone, sam: Phone, does: Does): Promise<void> {
  await does(null, attune.openYes())
  await sam.attune.openYes()
  await sam.attune.beginYes('closeness')
  await does(null, attune.beginYes('closeness'))
  if (JSON.stringify(attune.yes.value).includes('"mark"'))
    await does('"marks":["long-hug"]', attune.markYes('closeness', 'long-hug', true))
  const win = attune.nameRound('small-win')
  await does(null, attune.leaveRound(win))
}

async function offline({ attune }: Phone, does: Does): Promise<void> {
  const checkIn = attune.space.value?.checkIn.key
  if (checkIn !== undefined)
    await does('The boat is dry.', attune.seal(checkIn, { high: 'The boat is dry.' }, false))
  for (const text of ['Offline one.', 'Offline two.']) {
    await does(text, attune.write(attune.nameRound('small-win'), { text }))
  }
  await does('Half a sen', attune.saveJournalDraft('Half a sen'))
  const thanks = attune.space.value?.thanks.key
  if (thanks !== undefined)
    await does('You wai', attune.saveDraft(thanks, 'thanks', { did: 'You wai' }))
  await does('Snow.', attune.keepMemory({ text: 'Snow.', media: [photo(11)] }))
}

function photo(step: number): MadeMedium {
  const whole = Uint8Array.from({ length: 90_000 }, (_, at) => (at * step) % 251)
  const shape = { kind: 'photo', alt: 'A boat', width: 4, height: 3, seconds: 0 } as const
  return { ...shape, format: 'webp', whole, thumb: whole.slice(0, 400) }
}

/** A page that is gone answers nothing any more; and whoever throws has said that it failed. */
async function within(move: Promise<unknown> | undefined): Promise<unknown> {
  if (move === undefined) return null
  const settles = move.then(
    (value) => ({ value }),
    (error: unknown) => ({ value: { thrown: String(error) } }),
  )
  const late = settled(60).then(() => ({ value: 'no answer' }))
  return (await Promise.race([settles, late])).value
}

/** All that a phone shows: whatever is kept can be read in it. */
export async function shownOn({ attune, minute }: Phone): Promise<string> {
  const doors = [await within(attune.openOwn()), await within(attune.openYes())]
  await within(attune.lookAtMemories())
  // Made when somebody looks.
  void [attune.memories.value, attune.past.value, attune.wins.value, attune.jar.value]
  await minute()
  const past = attune.past.value
  const { question, checkIn, thanks } = attune.space.value ?? {}
  await settled(10)
  const memories = attune.memories.value
  const media: unknown[] = []
  for (const { memory, media: all, text } of memories) {
    for (const at of all.keys()) {
      const opened = (await within(attune.openMedium(memory, at, 'whole'))) as {
        ok?: boolean
        error?: unknown
      }
      media.push(opened?.ok === true ? `photo of ${text}` : opened)
    }
  }
  return JSON.stringify({
    doors,
    allSent: attune.space.value?.allSent ?? null,
    space: attune.space.value?.standing ?? null,
    today: [question, checkIn, thanks],
    rounds: [...past, ...attune.past.value].map(({ key }) => attune.round(key)),
    wins: attune.wins.value,
    jar: attune.jar.value,
    own: attune.own.value,
    memories,
    media,
    yes: attune.yes.value,
  })
}

/** What the phone says of itself: that something could not be kept or read. */
export function toldBy({ attune }: Phone, shown: string): readonly string[] {
  const { notice, device } = attune
  return [
    ...(notice.value === null ? [] : [notice.value]),
    ...(device.value.opening === 'ready' ? [] : [`opening ${device.value.opening}`]),
    ...(/"kind":"(damaged|storage-failed)"/.test(shown) ? ['a thing that cannot be read'] : []),
  ]
}
