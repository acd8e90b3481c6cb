import { expect, it } from 'vitest'
import type { SpaceView } from '../../session/views.ts'
import type { SampleScene } from '../testing/sample-scenes.ts'
import { sampleScenes } from '../testing/sample-scenes.ts'
import { createSampleAttune } from '../testing/sample-attune.ts'
import { nextUp } from './next-up.ts'

function spaceOf(scene: SampleScene): SpaceView {
  const space = createSampleAttune(sampleScenes[scene]).space.value
  if (space === null) throw new Error(`${scene} has no space`)
  return space
}

const next = (scene: SampleScene) => nextUp(spaceOf(scene))?.practice ?? null

it('is the check-in, then the question', () => {
  expect(next('open')).toBe('check-in')
  expect(next('check-in-sealed')).toBe('one-question')
  expect(next('check-in-revealed')).toBe('check-in')
})

it('is nothing once both are done: a thank-you is never asked for', () => {
  expect(next('check-in-agreed')).toBe(null)
})

it('is not the check-in of somebody who asked for another time', () => {
  expect(next('another-time')).toBe(null)
  expect(next('short-version')).toBe('check-in')
  expect(next('not-tonight')).toBe('check-in')
})
