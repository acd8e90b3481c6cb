// `npm run wording-figures [-- FOLDER]`: what the helpers reach on authors that they did not learn from; as they
// ship, on our own examinations and on `speech.jsonl` and `crisis.jsonl` of a folder; and what they weigh and take.
// `--shipped` leaves out what takes long: all that has to be learnt first, and the same said by others.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { openWorry } from '../../app/src/domain/wording/english-worry.ts'
import { openWording } from '../../app/src/domain/wording/english-wording.ts'
import { openWorry as openSpanishWorry } from '../../app/src/domain/wording/spanish-worry.ts'
import { labelsOf } from '../../app/src/domain/wording/marks.ts'
import type { Model } from '../../app/src/domain/wording/model.ts'
import { worryIn } from '../../app/src/domain/wording/worry.ts'
import { confusionOf } from './confusion.ts'
import { readExamples } from './examples.ts'
import { recipes } from './recipes.ts'
import { sameForAll } from './same-for-all.ts'
import { leastOf, prepare, tryByAuthor, wordingFigures, worryFigures } from './trials.ts'

const isShippedAlone = process.argv.includes('--shipped')
for (const recipe of isShippedAlone ? [] : recipes) {
  const tried = tryByAuthor(recipe, prepare(recipe))
  const least = leastOf(recipe, tried)
  const figures = recipe.kind === 'wording' ? wordingFigures : worryFigures
  console.log(recipe.name, `${tried.length} examples, authors by other authors`)
  console.log(figures(tried, recipe.labels, least))
  console.table(confusionOf(tried, recipe.labels, least))
  const shipped = readFileSync(recipe.file)
  console.log('gzip', gzipSync(shipped, { level: 9 }).length)
}

const [wordingRecipe, worryRecipe] = isShippedAlone ? [] : recipes
if (wordingRecipe !== undefined) console.table(sameForAll(wordingRecipe.examples(), openWording()))
if (worryRecipe !== undefined) console.table(sameForAll(worryRecipe.examples(), openWorry()))

const examination = new URL('examples/examination', import.meta.url).pathname
rightLabels(readExamples(examination, 'en-speech.tsv'))
for (const [file, model] of [
  ['en-worry.tsv', openWorry()],
  ['en-worry-10.tsv', openWorry()],
  ['es-worry.tsv', openSpanishWorry()],
] as const) {
  const lines = readExamples(examination, file)
  rightWorry(
    lines.map(({ text, labels: [label] }) => ({ text, label })),
    model,
  )
}

const folder = process.argv.slice(2).find((one) => !one.startsWith('--')) ?? ''
const handedOver = (name: string) => `${folder}/${name}.jsonl`
if (existsSync(handedOver('speech'))) rightLabels(linesOf(handedOver('speech')))
if (existsSync(handedOver('crisis'))) rightWorry(linesOf(handedOver('crisis')), openWorry())

interface Line {
  readonly text: string
  readonly labels?: readonly string[]
  readonly label?: string | undefined
}

function linesOf(file: string): readonly Line[] {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return lines.map((line) => JSON.parse(line) as Line)
}

function rightLabels(lines: readonly Line[]): void {
  const model = openWording()
  const start = performance.now()
  const tried = lines.map(({ text, labels = [] }) => ({ labels, found: labelsOf(text, model) }))
  const each = (performance.now() - start) / lines.length
  for (const label of model.labels) {
    const count = (isThere: boolean, isFound: boolean) =>
      tried.filter(
        ({ labels, found }) =>
          labels.includes(label) === isThere && found.includes(label) === isFound,
      ).length
    const [right, missed, wrong] = [count(true, true), count(true, false), count(false, true)]
    console.log(label, { right, missed, wrong, f1: (2 * right) / (2 * right + missed + wrong) })
  }
  const quiet = tried.filter(({ labels }) => labels.length === 0)
  const marked = quiet.filter(({ found }) => found.length > 0).length
  console.log({ quiet: quiet.length, marked, millisecondsEach: each })
}

function rightWorry(lines: readonly Line[], model: Model): void {
  const table: Record<string, Record<string, number>> = {}
  for (const { text, label = 'none' } of lines) {
    const found = worryIn(text, model) ?? 'none'
    const row = (table[label] ??= {})
    row[found] = (row[found] ?? 0) + 1
  }
  console.table(table)
}
