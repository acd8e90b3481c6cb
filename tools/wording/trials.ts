/** The honest figures: examples of authors read by a model that learnt from the others alone. */
import { withFollowing } from '../../app/src/domain/wording/following.ts'
import { anything } from '../../app/src/domain/wording/model.ts'
import { bagsIn, learnFew, sumsOf, withLastInAll } from './learn.ts'
import type { Learnt, Lesson } from './learn.ts'
import { roughly } from './pack.ts'
import { inHurry } from './in-hurry.ts'
import type { Recipe } from './recipes.ts'
import { readingOf } from './recipes.ts'
import type { Tried } from './thresholds.ts'
import { f1, leastSums } from './thresholds.ts'

export interface Prepared {
  readonly examples: readonly Ready[]
  /** Some of them again, typed in a hurry: learnt with their authors, never tried. */
  readonly hurried: readonly Ready[]
  readonly quiet: readonly Lesson[]
}

type Ready = Lesson & { readonly file: string; readonly text: string }

/** `without`: families of features that are left out. */
export function prepare(recipe: Recipe, without = ''): Prepared {
  const reading = readingOf(recipe)
  const ready = (one: { readonly text: string }) => bagsIn(one.text, reading, recipe.space, without)
  const all = recipe.examples()
  const hurried = all
    .filter((_, at) => at % 5 === 2)
    .map((one) => ({ ...one, text: inHurry(one.text) }))
  return {
    examples: all.map((one) => ({ ...one, bags: ready(one) })),
    hurried: hurried.map((one) => ({ ...one, bags: ready(one) })),
    quiet: recipe.quiet().map((one) => ({ ...one, bags: ready(one) })),
  }
}

/** As `Tried`, with every sentence by itself: which of them count shows later. */
export interface TriedEach extends Tried {
  readonly sentences: readonly (readonly number[])[]
}

/** Whether there is anything at all is easier to learn than what it is: it is a label of its own, the last. */
export function learnAll(recipe: Recipe, { examples, hurried, quiet }: Prepared): Learnt {
  const plain = examples.filter(({ file }) => recipe.plain(file))
  const lessons = [...examples, ...hurried, ...plain, ...quiet]
  const withAny = lessons.map((one) =>
    one.labels.length > 0 ? { ...one, labels: [...one.labels, anything] } : one,
  )
  return learnFew(withAny, [...recipe.labels, anything], recipe)
}

/** Authors that a model did not learn from, as it would ship: all of them in four parts. */
export function tryByAuthor(recipe: Recipe, all: Prepared): readonly TriedEach[] {
  const { examples, hurried, quiet } = all
  const files = [...new Set(examples.map(({ file }) => file))]
  return Array.from({ length: 4 }, (_, part) => part).flatMap((part) => {
    const isHeldOut = ({ file }: { readonly file: string }) => files.indexOf(file) % 4 === part
    const others = <One extends Ready>(from: readonly One[]) =>
      from.filter((one) => !isHeldOut(one))
    const lessons = { examples: others(examples), hurried: others(hurried), quiet }
    const rough = roughly(learnAll(recipe, lessons), recipe.highest)
    const model = recipe.kind === 'wording' ? rough : withLastInAll(rough)
    return examples.filter(isHeldOut).map((one) => {
      const sentences = sumsOf(model, one.bags)
      return { ...one, sentences, sums: highestOf(sentences, recipe.labels) }
    })
  })
}

function highestOf(
  sentences: readonly (readonly number[])[],
  labels: readonly string[],
): readonly number[] {
  return labels.map((_, at) => Math.max(lowest, ...sentences.map((sums) => sums[at] ?? lowest)))
}
const lowest = -20

/** Of sentences in which there seems to be something. */
function behindGate(
  tried: readonly TriedEach[],
  labels: readonly string[],
  gate: number,
): readonly TriedEach[] {
  return tried.map((one) => {
    const open = one.sentences.filter((sums) => (sums[labels.length] ?? lowest) > gate)
    return { ...one, sums: highestOf(open, labels) }
  })
}

/** From which sums labels count; for worry the same for each kind. */
export function leastOf(recipe: Recipe, tried: readonly TriedEach[]): readonly number[] {
  const { labels, kind, mostFalse } = recipe
  if (kind === 'wording') {
    const chosen = gates.map((gate) => [
      ...leastSums(behindGate(tried, labels, gate), labels, mostFalse),
      gate,
    ])
    const means = chosen.map((least) => wordingFigures(tried, labels, least).mean)
    return chosen[means.indexOf(Math.max(...means))] ?? []
  }
  // Plain ones: of them alone is known how often somebody is troubled for nothing.
  const quiet = tried.filter((one) => one.labels.length === 0 && recipe.plain(one.file))
  const sums = quiet.map(strongestOf).toSorted((one, other) => other - one)
  return labels.map(() => sums[Math.floor(sums.length * mostFalse)] ?? 0)
}

const gates = [-0.2, 0, 0.2, 0.4]

function strongestOf({ sums }: Tried): number {
  return Math.max(...sums)
}

export function wordingFigures(
  all: readonly TriedEach[],
  labels: readonly string[],
  least: readonly number[],
) {
  const tried = behindGate(all, labels, least[labels.length] ?? lowest)
  const each = labels.map((label, at) => f1(tried, label, at, least[at] ?? 0))
  // One after the other: what follows from labels is not in the sums.
  const blame = labels.indexOf('blame')
  each[blame] = f1(
    tried.map((one) => withBlame(one, labels, least)),
    'blame',
    blame,
    0,
  )
  const quiet = tried.filter((one) => one.labels.length === 0)
  const marked = quiet.filter(({ sums }) => sums.some((sum, at) => sum > (least[at] ?? 0)))
  return { mean: meanOf(each), each, falseShare: marked.length / quiet.length }
}

/** With the sum for blame above or below nothing, as what follows has it. */
function withBlame(one: Tried, labels: readonly string[], least: readonly number[]): Tried {
  const found = labels.filter((_, at) => (one.sums[at] ?? 0) > (least[at] ?? 0))
  const isBlame = withFollowing(found).some(({ label }) => label === 'blame')
  return { ...one, sums: labels.map((label) => (label === 'blame' && isBlame ? 1 : -1)) }
}

export function worryFigures(
  tried: readonly Tried[],
  labels: readonly string[],
  least: readonly number[],
) {
  const isNoticed = (one: Tried) => strongestOf(one) > (least[0] ?? 0)
  const worrying = tried.filter((one) => one.labels.length > 0)
  const quiet = tried.filter((one) => one.labels.length === 0)
  const noticed = worrying.filter(isNoticed)
  const kindOf = (one: Tried) => labels[one.sums.indexOf(strongestOf(one))]
  return {
    noticed: noticed.length / worrying.length,
    falseShare: quiet.filter(isNoticed).length / quiet.length,
    rightKind: noticed.filter((one) => one.labels[0] === kindOf(one)).length / noticed.length,
  }
}

function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length
}
