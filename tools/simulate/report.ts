/** What came of all worlds together. The last line is the figures. */
import type { Covered } from '../proof/covered.ts'
import { coveredLines } from '../proof/covered.ts'
import type { FaultKind } from './faults.ts'
import { faultKinds } from './faults.ts'
import type { Life } from './live.ts'
import type { Reached } from './reached.ts'
import { reachedKinds } from './reached.ts'
import type { Apart } from './settle.ts'
import { apartKinds } from './settle.ts'

export interface Report {
  /** `again`: its hash when it was lived through once more; null where it was not. */
  add(life: Life, again: string | null): void
  cover(covered: Covered): void
  /** A world that never came to an end. */
  broke(seed: number): void
  isGood(): boolean
  lines(): readonly string[]
}

export function createReport(): Report {
  const faults = new Map<FaultKind, number>()
  const steps: number[] = []
  const reached: Reached[] = []
  const bad = { lost: 0, diverged: 0, leaked: 0, stuck: 0 }
  const same = { twice: 0, differ: 0 }
  const apart: Apart[] = []
  let [days, devices, people] = [0, 0, 0]
  let covered: Covered | null = null

  function figures(): string {
    const { lost, diverged, leaked, stuck } = bad
    const all = sum(steps)
    const wrong = sum([...faults.values()])
    return `seeds ${steps.length}, steps ${all}, faults ${wrong}, lost ${lost}, diverged ${diverged}, leaked ${leaked}, stuck ${stuck}`
  }

  return {
    add(life, again) {
      steps.push(life.steps)
      reached.push(life.reached)
      for (const [kind, count] of life.faults) faults.set(kind, (faults.get(kind) ?? 0) + count)
      bad.lost += life.lost.length
      bad.diverged += life.diverged.length
      bad.leaked += life.leaked.length
      bad.stuck += life.stuck.length
      days += life.days
      apart.push(...life.apart)
      devices += life.devices
      people += life.people
      if (again === null) return
      same.twice += 1
      if (again !== life.hash) same.differ += 1
    },
    cover: (what) => void (covered = what),
    broke: () => void (bad.stuck += 1),
    isGood: () => sum(Object.values(bad)) === 0 && same.differ === 0 && steps.length > 0,
    lines: () => [
      'What went wrong, and how often:',
      ...faultKinds.map(
        (kind) => `  ${kind.padEnd(20)} ${String(faults.get(kind) ?? 0).padStart(8)}`,
      ),
      'How far it came:',
      ...reachedKinds.map((kind) => {
        const all = sum(reached.map((one) => one.get(kind) ?? 0))
        return `  ${kind.padEnd(46)} ${String(all).padStart(8)}`
      }),
      'Modules that ship and ran:',
      ...(covered === null ? [] : coveredLines(covered)),
      `${people} people with ${devices} devices, ${(days / 365.25).toFixed(1)} virtual years, a median of ${median(steps)} steps a seed.`,
      `Devices apart from a relay that had lost something: ${apartLine(apart)}.`,
      `The first ${same.twice} lived through twice: ${same.differ} differ.`,
      figures(),
    ],
  }
}

/** By why: another roster, another entry under one number, words of a device that was removed. */
function apartLine(apart: readonly Apart[]): string {
  return apartKinds
    .map((kind) => `${kind} ${apart.filter((one) => one === kind).length}`)
    .join(', ')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0
}
