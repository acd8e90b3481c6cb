/** Which letters of the source have run under one target: an input that adds some is worth keeping. */
import type { ScriptRun } from '../proof/covered.ts'

export interface Seen {
  /** Whether there is something new in it. */
  hasNew(runs: readonly ScriptRun[]): boolean
  /** The same, and from now on it is nothing new any more. */
  add(runs: readonly ScriptRun[]): boolean
}

export function createSeen(): Seen {
  const known = new Map<string, Uint8Array>()

  function look(runs: readonly ScriptRun[], keep: boolean): boolean {
    let isNew = false
    for (const { file, functions } of runs) {
      const ran = lettersRun(functions)
      let before = known.get(file)
      if (before === undefined || before.length < ran.length) {
        const longer = new Uint8Array(ran.length)
        longer.set(before ?? [])
        before = longer
        if (keep) known.set(file, before)
      }
      for (let at = 0; at < ran.length; at++) {
        if (ran[at] !== 1 || before[at] === 1) continue
        isNew = true
        if (!keep) return true
        before[at] = 1
      }
    }
    return isNew
  }

  return { hasNew: (runs) => look(runs, false), add: (runs) => look(runs, true) }
}

/** Functions come from the outside in, and so do the ranges in them: the last word counts. */
function lettersRun(functions: ScriptRun['functions']): Uint8Array {
  const ends = functions.map(({ ranges }) => ranges[0]?.endOffset ?? 0)
  const ran = new Uint8Array(Math.max(0, ...ends))
  for (const { ranges } of functions) {
    for (const { startOffset, endOffset, count } of ranges) {
      ran.fill(count > 0 ? 1 : 0, startOffset, endOffset)
    }
  }
  return ran
}
