import { expect, it } from 'vitest'
import type { DeviceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { keptItems } from './kept-items.ts'
import { makeSegment } from './make-segment.ts'
import { streamBegin } from './place.ts'
import { forms } from './segment-words.ts'
import { emptySpace, takeItems } from './space-state.ts'
import { addEntry, createStage, note, person } from './stage.testing.ts'
import { takeWords } from './take-words.ts'
import { verifiedItems } from './verified-items.ts'

it('says of each entry which of its author’s it is, from wherever the rest is read', async () => {
  const stage = await createStage('overlap', 1)
  const noor = person(stage, 0)
  const device = bytesToId<DeviceId>(new Uint8Array(16).fill(7))
  const seen = [{ device, seq: 1, hash: new Uint8Array(16) }]
  addEntry(stage, noor, note('one'))
  // Of a device that has not spoken here: it rests as it came.
  addEntry(stage, noor, note('two'), { seen })
  for (const text of ['three', 'four']) addEntry(stage, noor, note(text))
  const { space } = stage.space.roster
  const { items } = stage
  const taken = async (count: number) =>
    (await takeItems(emptySpace, space, noor, items.slice(0, count), verifiedItems)).state
  const whole = await taken(items.length)
  const { words } = makeSegment({
    ...{ space, before: streamBegin, items, count: items.length },
    ...{ records: whole.records, epochKeys: whole.epochKeys, released: new Set() },
  })
  const { entry, rawEntry, record } = forms
  expect([...words.forms]).toEqual([record, entry, rawEntry, entry, entry])
  const placesIn = ({ entries }: typeof whole) =>
    entries.map(({ header, content }) => [header.device, header.seq, content?.body['text']])
  for (let count = 0; count < items.length; count++) {
    const checks = keptItems(whole.epochKeys)
    const after = await takeWords(await taken(count), space, noor, words, checks)
    expect([count, placesIn(after)]).toEqual([count, placesIn(whole)])
  }
})
