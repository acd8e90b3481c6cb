/**
 * Whether two kinds of things can be told apart by anything that can be counted of them: a logistic
 * regression, learned on one half and asked about the other, both ways. 0.5: not at all. 1: always.
 */
export function tellApart(ones: readonly Features[], others: readonly Features[]): number {
  const names = [...new Set([...ones, ...others].flatMap((features) => [...features.keys()]))]
  const rows = [...ones.map((row) => [row, 1] as const), ...others.map((row) => [row, 0] as const)]
  const samples = rows.map(([features, label]) => ({
    values: names.map((name) => features.get(name) ?? 0),
    label,
  }))
  const halves = [0, 1].map((half) => samples.filter((_, at) => at % 2 === half))
  const [first = [], second = []] = halves.map(standardised)
  return areaUnderCurve([...scored(second, learn(first)), ...scored(first, learn(second))])
}

export type Features = ReadonlyMap<string, number>

interface Sample {
  readonly values: readonly number[]
  readonly label: 0 | 1
}

function standardised(samples: readonly Sample[]): readonly Sample[] {
  const width = samples[0]?.values.length ?? 0
  const scales = Array.from({ length: width }, (_, column) => {
    const values = samples.map((one) => one.values[column] ?? 0)
    const mean = sum(values) / values.length
    const deviation = Math.sqrt(sum(values.map((value) => (value - mean) ** 2)) / values.length)
    return { mean, deviation: deviation || 1 }
  })
  return samples.map(({ values, label }) => ({
    values: values.map((value, column) => {
      const { mean = 0, deviation = 1 } = scales[column] ?? {}
      return (value - mean) / deviation
    }),
    label,
  }))
}

function learn(samples: readonly Sample[]): readonly number[] {
  const width = samples[0]?.values.length ?? 0
  let weights: readonly number[] = Array.from({ length: width + 1 }, () => 0)
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map(() => 0)
    for (const { values, label } of samples) {
      const error = 1 / (1 + Math.exp(-score(values, weights))) - label
      for (let column = 0; column < width; column++) {
        slope[column] = (slope[column] ?? 0) + error * (values[column] ?? 0)
      }
      slope[width] = (slope[width] ?? 0) + error
    }
    weights = weights.map((weight, at) => weight - (step * (slope[at] ?? 0)) / samples.length)
  }
  return weights
}

const rounds = 60
const step = 0.5

function score(values: readonly number[], weights: readonly number[]): number {
  let total = weights[values.length] ?? 0
  for (const [column, value] of values.entries()) total += value * (weights[column] ?? 0)
  return total
}

function scored(samples: readonly Sample[], weights: readonly number[]) {
  return samples.map(({ values, label }) => ({ label, score: score(values, weights) }))
}

/** By ranks; equal scores share theirs. */
function areaUnderCurve(scores: readonly { label: 0 | 1; score: number }[]): number {
  const sorted = scores.toSorted((a, b) => a.score - b.score)
  let rankSum = 0
  for (let at = 0; at < sorted.length;) {
    let end = at
    while (end < sorted.length && sorted[end]?.score === sorted[at]?.score) end++
    const rank = (at + 1 + end) / 2
    for (const { label } of sorted.slice(at, end)) if (label === 1) rankSum += rank
    at = end
  }
  const positive = scores.filter(({ label }) => label === 1).length
  const negative = scores.length - positive
  return (rankSum - (positive * (positive + 1)) / 2) / (positive * negative)
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
