/** What a model was made from, as one hash: a test finds a model that is older than what makes it. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Recipe } from './recipes.ts'

/** Code that says what is seen and how it is learnt. */
const code = [
  ...['features', 'hash', 'lexicon', 'model', 'reading', 'tokens', 'unpack'].map(
    (name) => `app/src/domain/wording/${name}.ts`,
  ),
  ...['in-hurry', 'learn', 'pack', 'thresholds', 'trials', 'write-bits'].map(
    (name) => `tools/wording/${name}.ts`,
  ),
]

export function madeFrom(recipe: Recipe): string {
  const { labels, pack, words, plain, epochs, space, size, each, mostFalse } = recipe
  const hash = createHash('sha256')
  hash.update(JSON.stringify({ labels, pack, words, plain, epochs, space, size, each, mostFalse }))
  for (const { file, labels: own, text } of [...recipe.examples(), ...recipe.quiet()])
    hash.update(JSON.stringify([file, own, text]))
  for (const path of code) hash.update(readFileSync(path))
  return hash.digest('hex')
}
