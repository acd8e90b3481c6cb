import { expect, test } from 'vitest'
import { worryModel } from '../../app/src/content/wording/worry-model.es.ts'
import { recipes } from './recipes.ts'
import { shipped } from './ship.ts'
import { prepare } from './trials.ts'

test('the same examples give the same weights', () => {
  const recipe = recipes.find(({ name }) => name === 'worry-es')
  if (recipe === undefined) throw new Error('no recipe for Spanish')
  expect(shipped(recipe, prepare(recipe), worryModel.least)).toEqual(worryModel)
})
