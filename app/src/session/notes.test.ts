import { expect, it } from 'vitest'
import { encodeCbor } from '@attune/wire/cbor.ts'
import type { SpaceId } from '@attune/wire/ids.ts'
import type { RoundKey } from '../domain/round-key.ts'
import { createMemoryDisk, createMemoryStore } from '../storage/memory-store.ts'
import { spaceKeys } from '../sync/space-keys.ts'
import { openNotes } from './notes.ts'

const [here, there] = ['here' as SpaceId, 'there' as SpaceId]
const round = 'check-in/2026-11-22' as RoundKey

it('keeps drafts of several steps and fields apart, and drops an empty one', async () => {
  const store = createMemoryStore()
  const notes = await openNotes(here, store)
  await notes.saveDraft(round, 'evening', { high: 'sun', low: '' })
  await notes.saveDraft(round, 'reply', { text: 'dear' })
  const again = await openNotes(here, store)
  expect(notes.drafts).toEqual(again.drafts)
  expect(again.drafts).toEqual(
    new Map([[round, { evening: { high: 'sun', low: '' }, reply: { text: 'dear' } }]]),
  )
  await again.saveDraft(round, 'evening', { high: '', low: '' })
  await again.refresh()
  expect(again.drafts.get(round)).toEqual({ reply: { text: 'dear' } })
})

it('finds a draft again whatever the round is called that somebody else began', async () => {
  const store = createMemoryStore()
  const odd = 'thank-you/2026-11-22/a#b#reply' as RoundKey
  await (await openNotes(here, store)).saveDraft(odd, 'reply', { text: 'dear' })
  expect((await openNotes(here, store)).drafts.get(odd)).toEqual({ reply: { text: 'dear' } })
})

it('remembers how far was read, and brings back what was put aside', async () => {
  const store = createMemoryStore()
  const notes = await openNotes(here, store)
  await notes.leaveRound(round)
  await notes.saveRead(new Map([[round, 3]]))
  const again = await openNotes(here, store)
  expect([[...again.left], [...again.read]]).toEqual([[round], [[round, 3]]])
  await again.leaveRound(round, false)
  await notes.refresh()
  expect([[...notes.left], [...notes.read]]).toEqual([[], [[round, 3]]])
})

it('holds nothing of another space', async () => {
  const store = createMemoryStore()
  await (await openNotes(there, store)).saveDraft(round, 'evening', { high: 'theirs' })
  await (await openNotes(there, store)).leaveRound(round)
  await (await openNotes(there, store)).saveRead(new Map([[round, 1]]))
  const notes = await openNotes(here, store)
  expect([notes.drafts.size, notes.left.size, notes.read.size]).toEqual([0, 0, 0])
})

it('reads what was kept when there was one practice, and passes over what is no draft', async () => {
  const disk = createMemoryDisk()
  const { drafts, left } = spaceKeys(here)
  disk.records.set(`${drafts}2026-11-22/q1`, encodeCbor('old words'))
  disk.records.set(`${drafts}check-in/2026-11-22#evening`, encodeCbor(5))
  disk.records.set(`${drafts}check-in/2026-11-22#reply`, new Uint8Array([255, 255]))
  disk.records.set(`${left}2026-11-22/q1`, encodeCbor(''))
  const notes = await openNotes(here, createMemoryStore(disk))
  const old = 'one-question/2026-11-22/q1' as RoundKey
  expect([...notes.drafts]).toEqual([[old, { answer: { text: 'old words' } }]])
  expect([...notes.left]).toEqual([old])
})
