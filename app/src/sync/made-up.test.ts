import { expect, it } from 'vitest'
import { isMadeUp } from './made-up.ts'
import { emptySpace, takeItems } from './space-state.ts'
import { addRelease, createStage, depositOf, person } from './stage.testing.ts'
import { verifiedItems } from './verified-items.ts'

it('is made up unless it holds one deposit of everyone, in order, of this space', async () => {
  const stage = await createStage('made up', 3)
  const { space } = stage.space.roster
  const own = person(stage, 0)
  const { state } = await takeItems(emptySpace, space, own, stage.items, verifiedItems)
  const people = [0, 1, 2].map((at) => person(stage, at))
  const all = await Promise.all(people.map((who) => depositOf(stage, who, 'default', 'x')))
  const of = (...places: readonly number[]) =>
    isMadeUp(
      state,
      addRelease(
        stage,
        places.flatMap((at) => all[at] ?? []),
      ),
    )
  expect(of(0, 1, 2)).toBe(false)
  for (const places of [[0, 1], [0], [1, 0, 2], [0, 0, 1, 2], [0, 1, 2, 2]])
    expect([places, of(...places)]).toEqual([places, true])
  expect(isMadeUp(emptySpace, addRelease(stage, all))).toBe(true)
  const [first] = stage.items
  expect(first && isMadeUp(state, first)).toBe(false)
})
