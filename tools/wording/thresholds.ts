/** From which sum a label counts: what was seen on examples of authors that the model did not learn from. */

export interface Tried {
  readonly labels: readonly string[]
  readonly file: string
  readonly text: string
  /** The highest of its sentences for each label. */
  readonly sums: readonly number[]
}

/** The best mean of F1 over labels for which at most a share of what has no label gets one. */
export function leastSums(
  tried: readonly Tried[],
  labels: readonly string[],
  most: number,
): readonly number[] {
  const quiet = tried.filter((one) => one.labels.length === 0)
  const gain = labels.map((label, at) => steps.map((least) => f1(tried, label, at, least)))
  let chosen: readonly number[] = gain.map(bestAt)
  let [low, high] = [0, 60]
  for (let turn = 0; turn < 16; turn++) {
    const price = (low + high) / 2
    const next = weighed(gain, quiet, price)
    if (falseShare(quiet, next) > most) low = price
    else [high, chosen] = [price, next]
  }
  return chosen.map((at) => steps[at] ?? 0)
}

/** One label after another, three times over: what is the step worth, less what false marks cost? */
function weighed(
  gain: readonly (readonly number[])[],
  quiet: readonly Tried[],
  price: number,
): readonly number[] {
  const chosen = gain.map(bestAt)
  for (let turn = 0; turn < 3; turn++)
    for (const [label, gains] of gain.entries()) {
      const others = chosen.map((at) => steps[at] ?? 0)
      const left = quiet.filter((one) =>
        one.sums.every((sum, at) => at === label || sum <= (others[at] ?? 0)),
      )
      const cost = (least: number) =>
        (price * left.filter((one) => (one.sums[label] ?? 0) > least).length) / quiet.length
      chosen[label] = bestAt(gains.map((one, at) => one - cost(steps[at] ?? 0)))
    }
  return chosen
}

function falseShare(quiet: readonly Tried[], chosen: readonly number[]): number {
  const isMarked = ({ sums }: Tried) => sums.some((sum, at) => sum > (steps[chosen[at] ?? 0] ?? 0))
  return quiet.filter(isMarked).length / quiet.length
}

export function f1(tried: readonly Tried[], label: string, at: number, least: number): number {
  let [right, wrong] = [0, 0]
  for (const { labels, sums } of tried) {
    const isThere = labels.includes(label)
    const isMarked = (sums[at] ?? 0) > least
    if (isThere && isMarked) right += 1
    else if (isThere !== isMarked) wrong += 1
  }
  return right === 0 ? 0 : (2 * right) / (2 * right + wrong)
}

function bestAt(values: readonly number[]): number {
  return values.indexOf(Math.max(...values))
}

const steps = Array.from({ length: 61 }, (_, at) => at / 10 - 3)
