import { expect, test } from 'vitest'
import * as wording from '../../app/src/content/wording/wording-model.en.ts'
import * as english from '../../app/src/content/wording/worry-model.en.ts'
import * as spanish from '../../app/src/content/wording/worry-model.es.ts'
import { madeFrom } from './made-from.ts'
import { lexiconOf, recipes } from './recipes.ts'

const shipped = {
  'wording-en': { model: wording.wordingModel, lexicon: wording.wordingLexicon },
  'worry-en': { model: english.worryModel, lexicon: english.worryLexicon },
  'worry-es': { model: spanish.worryModel, lexicon: spanish.worryLexicon },
}

test.each(recipes)(
  '$name ships what its examples and the code make: npm run words:train',
  (recipe) => {
    const { model, lexicon } = shipped[recipe.name]
    expect(model.madeFrom).toBe(madeFrom(recipe))
    expect(lexicon).toEqual(lexiconOf(recipe))
  },
)
