import { expect, it } from 'vitest'
import { openStretch } from './open-stretch.ts'
import { streamBegin } from './place.ts'
import { atOnce } from './slices.ts'
import { emptySpace, takeItems } from './space-state.ts'
import { addEntry, createStage, note, person } from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

it('ends with the greatest clock that anybody has claimed, whoever spoke last', async () => {
  const stage = await createStage('stretch')
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  addEntry(stage, noor, note('one'), { lamport: 9 })
  addEntry(stage, sam, note('two'), { lamport: 3 })
  const { space } = stage.space.roster
  const { items } = stage
  const { state } = await takeItems(emptySpace, space, noor, items, verifiedItems)
  const { records, epochKeys } = state
  const stretch = { space, before: streamBegin, items, count: items.length, records, epochKeys }
  const { end } = atOnce(openStretch({ ...stretch, released: new Set() }))
  // Words that are written behind it must not come before these.
  expect([end.lamport, end.cursor]).toEqual([state.lamport, items.length])
  expect(end.lamport).toBe(9)
})
