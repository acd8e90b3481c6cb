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
  const { labels, pack, words, epochs, space, size, kindShare, highest, mostFalse } = recipe
  const hash = createHash('sha256')
  const learning = { epochs, space, size, kindShare, highest, mostFalse }
  hash.update(JSON.stringify({ labels, pack, words, ...learning }))
  for (const { file, labels: own, text } of [...recipe.examples(), ...recipe.quiet()])
    hash.update(JSON.stringify([file, own, text, recipe.plain(file)]))
  for (const path of code) hash.update(readFileSync(path))
  return hash.digest('hex')
}
