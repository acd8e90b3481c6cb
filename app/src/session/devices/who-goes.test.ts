import { describe, expect, it } from 'vitest'
import type { DeviceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createSeededRandom } from '../../crypto/random.ts'
import type { Standing } from './who-goes.ts'
import { whoGoes } from './who-goes.ts'

const random = createSeededRandom('who goes')
const id = () => bytesToId<DeviceId>(random(16))
const [mine, tablet, lost, other] = [id(), id(), id(), id()]

const standing = (one: Partial<Standing> = {}): Standing => ({
  ...{ there: [mine, tablet, lost], mine, staying: [mine, tablet] },
  ...{ proven: null, spare: undefined, isUpToDate: true, ...one },
})
const goes = (one: Partial<Standing>) => whoGoes(standing(one)).goes

describe('who goes out of a space', () => {
  it('is whoever has shown to be the one that was removed, at once', () => {
    const early = { staying: [mine, undefined], isUpToDate: false }
    expect(goes({ ...early, proven: lost })).toEqual([lost])
  })

  it('is whoever nobody is that stays, once all of these have said which they are', () => {
    expect(goes({})).toEqual([lost])
    expect(goes({ there: [mine, tablet, lost, other] })).toEqual([lost, other])
    expect(goes({ staying: [mine, undefined] })).toEqual([])
  })

  it('is nobody while one that stays may not have been heard of', () => {
    expect(goes({ there: [mine, tablet], staying: [mine], isUpToDate: false })).toEqual([])
    expect(goes({ isUpToDate: false })).toEqual([])
  })

  it('is the one that was removed also where another says that it is theirs', () => {
    expect(goes({ staying: [mine, lost], proven: lost, isUpToDate: false })).toEqual([lost])
  })

  it('is never this one', () => {
    expect(goes({ proven: mine, there: [mine] })).toEqual([])
    expect(whoGoes(standing({ proven: mine, there: [mine] })).strangers).toEqual([])
  })

  it('is a spare, but not beside one that could be the removed one’s', () => {
    const spare = { there: [mine, tablet, other], spare: other, staying: [mine, undefined] }
    expect(goes({ ...spare, there: [mine, other] })).toEqual([other])
    expect(goes(spare)).toEqual([])
    expect(goes({ ...spare, proven: tablet })).toEqual([tablet, other])
  })
})
