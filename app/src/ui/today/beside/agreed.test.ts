import { expect, it } from 'vitest'
import type { RoundKey } from '../../../domain/round-key.ts'
import type { ShownRound } from '../../../session/views.ts'
import type { SampleScene } from '../../testing/sample-scenes.ts'
import { sampleScenes } from '../../testing/sample-scenes.ts'
import { createSampleAttune, dailyKey } from '../../testing/sample-attune.ts'
import { agreedForToday, agreedIn } from './agreed.ts'
import { waitsFor } from './waits-for.ts'

function roundOf(scene: SampleScene, key: RoundKey = dailyKey('check-in')): ShownRound {
  const round = createSampleAttune(sampleScenes[scene]).round(key)
  if (round === null) throw new Error('there is no such round')
  return round
}

it('says what was granted in the words in which it was granted', () => {
  const [agreed] = agreedIn(roundOf('check-in-agreed'))
  expect(agreed).toMatchObject({
    by: 'sam',
    text: 'Twenty minutes, once the little one is asleep.',
    happened: false,
  })
})

it('says nothing of what nobody has said anything to', () => {
  expect(agreedIn(roundOf('check-in-wish'))).toEqual([])
  expect(agreedIn(roundOf('check-in-revealed'))).toEqual([])
})

it('keeps what is left of yesterday, and not what was done', () => {
  const open = roundOf('open')
  expect(agreedForToday(open, roundOf('check-in-agreed'))).toHaveLength(1)
  expect(agreedForToday(open, roundOf('check-in-happened'))).toEqual([])
  expect(agreedForToday(roundOf('check-in-happened'), null)).toHaveLength(1)
  expect(agreedForToday(open, null)).toEqual([])
})

it('knows what another day waits for', () => {
  const { waiting } = createSampleAttune(sampleScenes['words-wait']).space.value ?? { waiting: [] }
  expect(waiting.map((round) => waitsFor(round, 'noor').for)).toEqual([
    'happened',
    'thanks',
    'small',
    'answer',
    'response',
    'reply',
  ])
  expect(waiting.map((round) => waitsFor(round, 'noor').by)).toEqual([
    ...['sam', 'sam', 'sam', 'sam', '', 'sam'],
  ])
})
