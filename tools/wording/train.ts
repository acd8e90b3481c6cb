// `npm run words:train [-- NAME]`: learns the models anew and writes them where the app takes them from.
import { writeFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { confusionOf } from './confusion.ts'
import { lexiconOf, recipes } from './recipes.ts'
import type { Recipe } from './recipes.ts'
import { shipped } from './ship.ts'
import { leastOf, prepare, tryByAuthor, wordingFigures, worryFigures } from './trials.ts'

for (const recipe of recipes) if ((process.argv[2] ?? recipe.name) === recipe.name) train(recipe)

function train(recipe: Recipe): void {
  const { name, kind, labels, file } = recipe
  const prepared = prepare(recipe)
  const tried = tryByAuthor(recipe, prepared)
  const least = leastOf(recipe, tried)
  const figures = kind === 'wording' ? wordingFigures : worryFigures
  console.log(name, figures(tried, labels, least), least)
  for (const [label, row] of Object.entries(confusionOf(tried, labels, least)))
    console.log(label, JSON.stringify(row))
  const packed = shipped(recipe, prepared, recipe.kind === 'wording' ? least : [...least, 0])
  const text = [
    '/** Written by `npm run words:train`: not by hand. */',
    "import type { PackedLexicon, PackedModel } from './packed-model.ts'",
    '',
    `export const ${kind}Lexicon: PackedLexicon = ${JSON.stringify(lexiconOf(recipe))}`,
    '',
    `export const ${kind}Model: PackedModel = ${JSON.stringify(packed)}`,
    '',
  ].join('\n')
  writeFileSync(file, text)
  const sizes = [gzipSync(text, { level: 9 }).length, brotliCompressSync(text).length]
  console.log(name, `gzip ${sizes[0]}, brotli ${sizes[1]}`)
}
