import { expect, test } from 'vitest'
import { encodeRosterRecord } from '@attune/wire/roster-record.ts'
import { anotherDevice } from '../crypto/roster-moves.testing.ts'
import { createAddDevice, createRemoval } from '../crypto/roster-devices.ts'
import { at } from '../crypto/space-fixture.testing.ts'
import { emptySpace, takeItems } from '../sync/space-state.ts'
import { addItem, createStage, person } from '../sync/stage.testing.ts'
import { verifiedItems } from '../sync/verified-items.ts'
import { recordsToComeIn } from './giving-back.ts'

test('a relay that has lost a space hears only so much of who belongs as lets this device in', async () => {
  const stage = await createStage('coming in')
  const { random, roster } = stage.space
  const [noor, sam] = [person(stage, 0), person(stage, 1)]
  const tablet = anotherDevice(sam, random)
  const state = async () =>
    (await takeItems(emptySpace, roster.space, noor, stage.items, verifiedItems)).state
  addItem(stage, 'roster', encodeRosterRecord(createAddDevice(roster, tablet)))
  const known = (await state()).roster
  if (known === null) throw new Error('no roster')
  const { record } = await createRemoval(known, [tablet.device.device], sam, random)
  addItem(stage, 'roster', encodeRosterRecord(record))

  const { records } = await state()
  const bytes = stage.items.map((item) => item.bytes)
  expect(records).toHaveLength(4)
  // What the tablet said before it went has its place before the last of them, and nowhere else.
  expect(recordsToComeIn({ records }, noor)).toEqual([at(bytes, 0)])
  expect(recordsToComeIn({ records }, sam)).toEqual(bytes.slice(0, 2))
  expect(recordsToComeIn({ records }, tablet)).toEqual(bytes.slice(0, 3))
  const stranger = anotherDevice(sam, random)
  expect(recordsToComeIn({ records }, stranger)).toEqual(bytes)
})
