/** A recipe's model as it ships: learnt from all examples. */
import type { PackedModel } from '../../app/src/content/wording/packed-model.ts'
import { madeFrom } from './made-from.ts'
import { packModel } from './pack.ts'
import type { Recipe } from './recipes.ts'
import type { Prepared } from './trials.ts'
import { learnAll } from './trials.ts'

/** `least`: from which sums labels count, with that of anything at all as the last. */
export function shipped(recipe: Recipe, prepared: Prepared, least: readonly number[]): PackedModel {
  const { highest, kind } = recipe
  return packModel(learnAll(recipe, prepared), {
    highest,
    least,
    isGate: kind === 'wording',
    madeFrom: madeFrom(recipe),
  })
}
