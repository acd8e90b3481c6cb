/** What no definition may leave out, whatever it is of. What the engine makes of them: `domain/round-laws`. */
import { describe, expect, it } from 'vitest'
import type { Practice, Step } from './practice.ts'
import { practices } from './practices.ts'

const all: readonly Practice[] = practices
const each = all.map((practice) => [practice.id, practice] as const)

it('has every id once', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

describe.each(each)('%s', (_, practice) => {
  const { steps } = practice

  it('looks back at earlier steps alone', () => {
    steps.forEach((step, at) => {
      const before = steps.slice(0, at).map(({ id }) => id)
      expect(before).not.toContain(step.id)
      for (const id of leansOn(step)) expect(before).toContain(id)
    })
  })

  it('has the safety gate before any exercise that is done together, and before what mends', () => {
    const first = steps.findIndex((step) => isShared(step) && isRisky(practice, step))
    const gate = steps.findIndex((step) => step.kind === 'gate' && step.asks === 'safety')
    expect(first < 0 || (gate >= 0 && gate < first)).toBe(true)
  })

  it('shows what was agreed for hard talks at the start of one', () => {
    const isReminded = steps.some((step) => step.kind === 'read' && step.shows === 'rules')
    expect(isReminded).toBe(practice.isHeavy === true)
  })

  it('leads on from what is one’s own to what these people have, and to help', () => {
    const fields = steps.flatMap((step) => ('fields' in step ? step.fields : []))
    for (const field of fields) {
      if (field.kind !== 'choice' || field.leads === undefined) continue
      expect(steps.every((step) => step.kind === 'write' && step.by === 'me')).toBe(true)
      for (const [option, ways] of Object.entries(field.leads)) {
        expect(field.options).toContain(option)
        for (const way of ways) expect(['help', ...all.map(({ id }) => id)]).toContain(way)
      }
    }
  })

  it('opens advice by nothing but being asked for it', () => {
    for (const step of steps) {
      const isAsked = (step.after ?? []).some((one) => typeof one !== 'string')
      expect(step.kind === 'write' && step.isAdvice === true && !isAsked).toBe(false)
    }
  })

  it('is for partners alone where it is intimate', () => {
    const isIntimate = steps.some((step) => step.kind === 'overlap' || isOfAdults(step))
    const others = practice.audience.filter((kind) => kind !== 'partners')
    // A touch may be welcome in a family too; the deck itself is for two, and has nothing else in it.
    expect(isIntimate ? others.filter((kind) => kind !== 'family') : []).toEqual([])
    expect(steps.some(isOfAdults) ? others : []).toEqual([])
  })
})

/** Turns, saying back, a depth, a pause: what R14 of the safety rules calls a joint exercise. */
const exercises: readonly Step['kind'][] = ['turns', 'say-back', 'depth', 'pause']

function isRisky({ rows, isHeavy, steps }: Practice, step: Step): boolean {
  const mends = rows.some((row) => row >= 'P82' && row <= 'P97')
  return mends || isHeavy === true || steps.some(isExercise) || isOfAdults(step)
}

function isExercise({ kind }: Step): boolean {
  return exercises.includes(kind)
}

function isOfAdults(step: Step): boolean {
  return (
    (step.kind === 'gate' && step.asks === 'adults') ||
    (step.kind === 'overlap' && step.deck === 'tender-topics')
  )
}

/** Somebody else sees something of it, or does it too. */
function isShared(step: Step): boolean {
  if (step.kind === 'read' || (step.kind === 'gate' && step.asks === 'safety')) return false
  return step.kind !== 'write' || step.by !== 'me'
}

function leansOn(step: Step): readonly string[] {
  const after = (step.after ?? []).map((one) => (typeof one === 'string' ? one : one.step))
  return 'to' in step && step.to !== undefined ? [...after, step.to] : after
}
