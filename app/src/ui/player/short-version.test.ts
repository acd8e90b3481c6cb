import { expect, it } from 'vitest'
import { checkIn } from '../../content/practices/check-in.ts'
import { shortVersion } from './short-version.ts'
import { createSampleAttune, dailyKey } from '../testing/sample-attune.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { sampleScenes } from '../testing/sample-scenes.ts'
import { insteadOf } from '../written-by.ts'

function fieldsAsked(scene: SampleScene, ago = 0): readonly string[] | undefined {
  const { space, round } = createSampleAttune(sampleScenes[scene])
  const shown = round(dailyKey('check-in', ago))
  if (space.value === null || shown === null) throw new Error('there is no such round')
  const [{ fields }] = checkIn.steps
  return shortVersion(fields, checkIn, shown, space.value)?.map(({ id }) => id)
}

it('is only one’s own word that shortens the check-in, and only today’s', () => {
  expect(fieldsAsked('short-version')).toEqual(['high'])
  expect(fieldsAsked('short-version', 1)).toBe(undefined)
  expect(fieldsAsked('another-time')).toBe(undefined)
  expect(fieldsAsked('not-tonight')).toBe(undefined)
})

it('is nothing where only somebody else said something', () => {
  const { space } = createSampleAttune(sampleScenes['not-tonight'])
  expect(space.value?.instead).toHaveLength(1)
  expect(space.value && insteadOf(space.value)).toBe(null)
})
