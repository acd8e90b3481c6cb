import type { EntryFrame } from '@attune/wire/entry-frame.ts'
import { entrySignatureMessage } from '@attune/wire/entry-frame.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sealEntry } from './seal-entry.ts'
import type { LogHead } from './entry-links.ts'
import { logStart } from './entry-links.ts'
import { verifyRun } from './entry-run.ts'
import { sign } from './signature.ts'
import { at, createFixtureSpace, flipBit, headerAfter, valueOf } from './space-fixture.testing.ts'

const space = await createFixtureSpace('runs')
const [ann, ben] = [at(space.people, 0), at(space.people, 1)]
const author = {
  space: space.roster.space,
  member: ann.member.member,
  device: ann.device.device,
  sign: ann.device.sign,
}
const run = sealRun(20)
const frames = run.map((sealed) => sealed.frame)
const place = fc.nat(frames.length - 1)

test('an unbroken run is good to its end, from its start and from any head', () => {
  expect(outcomeOf(verifyRun(frames, author, logStart))).toEqual([null, 20])
  expect(verifyRun([], author, logStart)).toEqual({ hashes: [], fault: null })
  fc.assert(
    fc.property(place, (from) => {
      const after = from === 0 ? logStart : headOf(from - 1)
      const verified = verifyRun(frames.slice(from), author, after)
      return verified.fault === null && verified.hashes.length === frames.length - from
    }),
  )
})

test('a run with one entry dropped is refused from there', () => {
  fc.assert(
    fc.property(fc.nat(frames.length - 2), (gone) => {
      const verified = verifyRun(frames.toSpliced(gone, 1), author, logStart)
      expect(outcomeOf(verified)).toEqual(['wrong-sequence', gone])
    }),
  )
})

test('a run with two entries exchanged is refused from the first of them', () => {
  fc.assert(
    fc.property(place, place, (a, b) => {
      fc.pre(a !== b)
      const swapped = frames.with(a, at(frames, b)).with(b, at(frames, a))
      const verified = verifyRun(swapped, author, logStart)
      return verified.fault === 'wrong-sequence' && verified.hashes.length === Math.min(a, b)
    }),
  )
})

test('a run with one entry altered is refused from that entry', () => {
  fc.assert(
    fc.property(place, fc.nat(8_191), (which, bit) => {
      const frame = at(frames, which)
      const altered = { ...frame, ciphertext: flipBit(frame.ciphertext, bit) }
      const verified = verifyRun(frames.with(which, altered), author, logStart)
      return verified.hashes.length === which && verified.fault === 'wrong-signature'
    }),
  )
})

test('an entry put in by another member is refused, even with the right link', () => {
  const head = headOf(4)
  const header = headerAfter(head, space, ann)
  const forged = valueOf(
    sealEntry(header, { kind: 'forged' }, space.epochKey, ben.device.signSecret, space.random),
  ).frame
  const verified = verifyRun([...frames.slice(0, 5), forged], author, logStart)
  expect(outcomeOf(verified)).toEqual(['wrong-signature', 5])
})

test('entries of another space, member or device are not this run', () => {
  for (const other of [
    { ...author, space: ben.member.member as never },
    { ...author, member: ben.member.member },
    { ...author, device: ben.device.device },
  ]) {
    expect(verifyRun(frames, other, logStart)).toMatchObject({ fault: 'wrong-author', hashes: [] })
  }
})

test('a second history with the same sequence numbers is refused at the fork', () => {
  const fork = sealRun(3, headOf(9)).map((sealed) => sealed.frame)
  const verified = verifyRun([...frames.slice(0, 10), at(fork, 1)], author, logStart)
  expect(outcomeOf(verified)).toEqual(['wrong-sequence', 10])
  const wrongLink = verifyRun([at(fork, 1)], author, headOf(10))
  expect(wrongLink).toMatchObject({ fault: 'wrong-link', hashes: [] })
})

test('a run is not verified under another key', () => {
  const verified = verifyRun(frames, { ...author, sign: ben.device.sign }, logStart)
  expect(verified).toMatchObject({ fault: 'wrong-signature', hashes: [] })
})

test('a bad signature at the end costs the last entry and no other', () => {
  const last = at(frames, -1)
  const signature = sign(ben.device.signSecret, entrySignatureMessage(at(run, -1).hash))
  const verified = verifyRun([...frames.slice(0, -1), { ...last, signature }], author, logStart)
  expect(outcomeOf(verified)).toEqual(['wrong-signature', 19])
})

function sealRun(length: number, after: LogHead = logStart) {
  let head = after
  return Array.from({ length }, (_, index): { frame: EntryFrame; hash: LogHead['hash'] } => {
    const header = headerAfter(head, space, ann)
    const content = { kind: 'note', index }
    const sealed = valueOf(
      sealEntry(header, content, space.epochKey, ann.device.signSecret, space.random),
    )
    head = { seq: header.seq, hash: sealed.hash }
    return sealed
  })
}

function headOf(index: number): LogHead {
  return { seq: index + 1, hash: at(run, index).hash }
}

const outcomeOf = ({ fault, hashes }: ReturnType<typeof verifyRun>) => [fault, hashes.length]
