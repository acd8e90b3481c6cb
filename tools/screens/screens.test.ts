import { expect, it } from 'vitest'
import { sampleScenes } from '../../app/src/ui/testing/sample-scenes.ts'
import { screens, screensCalled } from './all.ts'
import { ways } from './ways.ts'

it('pictures every sample scene', () => {
  const pictured = new Set(Object.values(screens).map(({ scene }) => scene))
  const left = Object.keys(sampleScenes).filter((name) => !pictured.has(name as never))
  expect(left).toEqual([])
})

it('pictures them on phone and desktop, light and dark, and in Spanish', () => {
  const folders = ways
    .filter(({ shows }) => Object.values(screens).every(shows))
    .flatMap(({ name, lights }) => lights.map((light) => `${name}-${light}`))
  expect(folders).toEqual([
    'phone-light',
    'phone-dark',
    'desktop-light',
    'desktop-dark',
    'narrow-spanish-light',
  ])
})

it('takes those that a word names, and says when there are none', () => {
  expect(Object.keys(screensCalled(['code-']))).toHaveLength(4)
  expect(Object.keys(screensCalled([]))).toHaveLength(Object.keys(screens).length)
  expect(() => screensCalled(['no-such-screen'])).toThrow('no-such-screen')
})
