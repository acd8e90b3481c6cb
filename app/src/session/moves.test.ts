import { expect, it } from 'vitest'
import { dayOf } from '../domain/calendar-day.ts'
import { toRoundKey } from '../domain/round-key.ts'
import { createMemorySpace } from './look-around/memory-space.ts'
import { revealOf, today } from './known.testing.ts'
import { change, note, reply, respond, saveDraft, write } from './moves.ts'
import type { RoundWriter } from './round-writer.ts'

const checkIn = toRoundKey('check-in', today)
const thanks = toRoundKey('thank-you', `${today}/a`)

function space() {
  const memory = createMemorySpace({
    ...{ me: 'noor', members: ['noor', 'sam'], today, startDay: dayOf(2026, 1, 1) },
    bond: { kind: 'partners', stage: 'new' },
    ...{ entries: [], sealed: [], left: new Set(), drafts: new Map() },
    reveals: [revealOf('check-in', 'evening', today, { noor: {}, sam: { help: 'tea' } })],
    tellBefore: false,
  })
  // In memory, as the store is read: a getter would be lost in a copy.
  const failing = Object.create(memory.writer) as RoundWriter
  failing.say = async () => ({ ok: false, error: { kind: 'storage-full' } })
  return {
    memory,
    here: { writer: memory.writer, knowledge: memory.knowledge, today: () => today },
    failing: { writer: failing, knowledge: memory.knowledge, today: () => today },
    drafts: () => memory.knowledge().drafts,
  }
}

it('keeps the draft of words that could not be kept, whatever they are', async () => {
  const { failing, drafts } = space()
  const full = { ok: false, error: { kind: 'storage-full' } }
  await saveDraft(failing, checkIn, 'reply', { text: 'dear' })
  await saveDraft(failing, checkIn, 'care', { text: 'after nine' })
  await saveDraft(failing, thanks, 'thanks', { did: 'soup' })
  expect(await respond(failing, checkIn, 'dear')).toEqual(full)
  expect(await reply(failing, checkIn, 'sam', 'not-now', 'after nine')).toEqual(full)
  expect(await write(failing, thanks, { did: 'soup' })).toEqual(full)
  expect(drafts().get(checkIn)).toEqual({ reply: { text: 'dear' }, care: { text: 'after nine' } })
  expect(drafts().get(thanks)).toEqual({ thanks: { did: 'soup' } })
})

it('says that words are kept also when their draft could not be cleared', async () => {
  const { memory, here } = space()
  const stuck = Object.create(memory.writer) as RoundWriter
  stuck.saveDraft = async () => ({ ok: false, error: { kind: 'storage-full', cause: null } })
  expect(await write({ ...here, writer: stuck }, thanks, { did: 'soup' })).toEqual({
    ok: true,
    value: null,
  })
  expect(memory.knowledge().said.ofRound(thanks)).toHaveLength(1)
})

it('drops the draft of its own step alone once the words are kept', async () => {
  const { here, drafts } = space()
  await saveDraft(here, checkIn, 'reply', { text: 'dear' })
  await saveDraft(here, checkIn, 'care', { text: 'after nine' })
  await respond(here, checkIn, 'dear')
  expect(drafts().get(checkIn)).toEqual({ care: { text: 'after nine' } })
})

it('says nothing that the round does not offer to this person', async () => {
  const { memory, here } = space()
  const win = toRoundKey('win', `${today}/b`)
  const promise = toRoundKey('promise', `${today}/c`)
  const closed = { ok: false, error: { kind: 'closed' } }
  await write(here, win, { text: 'They took it.' }, 'news')
  await write(here, promise, { promise: 'The lamp' }, 'word')
  const before = memory.knowledge().said.ofRound(win).length
  // The joy is for the others to say, one's own promise for nobody, and there is nothing to answer.
  expect(await write(here, win, { way: 'celebrate', text: 'Hooray' }, 'joy')).toEqual(closed)
  expect(await reply(here, promise, 'noor', 'yes', '', 'came-of-it')).toEqual(closed)
  expect(await respond(here, thanks, 'dear', 'reply')).toEqual(closed)
  expect(await note(here, promise, 'noor', 'landed', 'came-of-it')).toMatchObject({ ok: true })
  expect(memory.knowledge().said.ofRound(win)).toHaveLength(before)
  expect(memory.knowledge().said.ofRound(promise)).toHaveLength(1)
})

it('says nothing more in a round that was left, and keeps what one owns in it', async () => {
  const { memory, here } = space()
  await write(here, thanks, { did: 'soup' })
  memory.change((now) => ({ ...now, left: new Set([thanks, checkIn]) }))
  expect(await respond(here, checkIn, 'dear')).toEqual({ ok: false, error: { kind: 'closed' } })
  expect(await reply(here, checkIn, 'sam', 'yes', '')).toMatchObject({ ok: false })
  expect(await change(here, thanks, 'thanks', null)).toMatchObject({ ok: true })
})
