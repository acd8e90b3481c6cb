import { expect, test } from 'vitest'
import { worryModel } from '../../app/src/content/wording/worry-model.es.ts'
import { packModel } from './pack.ts'
import { recipes } from './recipes.ts'
import { learnAll, prepare } from './trials.ts'

test('the same examples give the same weights', () => {
  const recipe = recipes.find(({ name }) => name === 'worry-es')
  if (recipe === undefined) throw new Error('no recipe for Spanish')
  const packed = packModel(learnAll(recipe, prepare(recipe)), worryModel.least, worryModel.madeFrom)
  expect(packed).toEqual(worryModel)
})
