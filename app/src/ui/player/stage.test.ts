import { describe, expect, it } from 'vitest'
import { ritual, surprise } from '../../content/practices/every-day.ts'
import { holdThatThought } from '../../content/practices/hearing.ts'
import type { Practice } from '../../content/practices/practice.ts'
import { practices } from '../../content/practices/practices.ts'
import { hardFeelings, pause } from '../../content/practices/repair.ts'
import { howYouTreatMe } from '../../content/practices/talks.ts'
import type { Day } from '../../domain/calendar-day.ts'
import type { RoundFact } from '../../domain/round-facts.ts'
import { viewRound } from '../../domain/round.ts'
import type { Place, Stage } from './stage.ts'
import { stageOf } from './stage.ts'

const today = '2026-11-22' as Day
const field = [{ kind: 'text', id: 'text' }] as const
/** No practice of ours yet: two reveals, each of them answered. */
const twice: Practice = {
  id: 'twice',
  rows: [],
  audience: ['friends'],
  cadence: 'daily',
  minutes: 5,
  steps: [
    { kind: 'seal', id: 'first', fields: field, returnsAfterDays: 7 },
    { kind: 'respond', id: 'reply', to: 'first' },
    { kind: 'seal', id: 'second', fields: field, returnsAfterDays: 7 },
    { kind: 'respond', id: 'word', to: 'second' },
  ],
}

const answer = { text: 'Toast.' }
const opened = (step: string): RoundFact[] => [
  { kind: 'sealed', step, by: 'noor', attempt: 1, day: today, answer },
  { kind: 'released', step },
  { kind: 'opened', step, by: 'sam', answer },
]
const responded = (step: string): RoundFact => ({ kind: 'responded', step, by: 'noor', answer })
const moved = (move: 'pause' | 'end' | 'turn', step: string, n = 1, by = 'sam'): RoundFact => ({
  ...{ kind: 'moved', move, step, by, to: '', n },
  answer: move === 'pause' ? { until: '2026-11-22T21:00Z' } : {},
})

function stage(practice: Practice, facts: readonly RoundFact[], place: Partial<Place> = {}): Stage {
  const viewer = { me: 'noor', members: ['noor', 'sam'], today, passed: ['safety'] as const }
  const whole = { past: [], open: null, at: null, ...place }
  return stageOf(practice, viewRound(practice, viewer, facts), 'noor', whole)
}

const now = (practice: Practice, facts: readonly RoundFact[] = [], place: Partial<Place> = {}) =>
  stage(practice, facts, place).now?.step ?? null

const offers = (practice: Practice, facts: readonly RoundFact[] = [], place: Partial<Place> = {}) =>
  stage(practice, facts, place).offers.map(({ step }) => step)

describe('one thing at a time', () => {
  it('begins with the first step', () => {
    expect(now(twice)).toBe('first')
  })

  it('answers what was opened before it goes on', () => {
    expect(now(twice, opened('first'))).toBe('reply')
    expect(now(twice, [...opened('first'), responded('reply')])).toBe('second')
  })

  it('goes on without a word for whoever would rather, and keeps the way back', () => {
    expect(now(twice, opened('first'), { past: ['reply'] })).toBe('second')
    expect(offers(twice, opened('first'), { past: ['reply'] })).toEqual(['reply'])
  })

  it('ends with nothing that is asked', () => {
    const all = [...opened('first'), responded('reply'), ...opened('second'), responded('word')]
    expect(stage(twice, all)).toEqual({ now: null, offers: [], hasLeft: false })
  })

  it('asks nothing of whoever has left', () => {
    const left = stage(twice, [...opened('first'), { kind: 'left', by: 'noor' }])
    expect(left).toMatchObject({ now: { step: 'second' }, hasLeft: true })
  })

  it('stays where somebody is, whatever arrives', () => {
    const facts = opened('first')
    expect(now(twice, facts, { at: 'reply' })).toBe('reply')
    expect(now(twice, facts, { at: 'second' })).toBe('second')
    // What is done is not stood at any more.
    expect(now(twice, [...facts, responded('reply')], { at: 'reply' })).toBe('second')
  })
})

describe('what nobody else knows of', () => {
  it('stands until somebody has gone past it, and stays at hand', () => {
    expect(now(holdThatThought)).toBe('pad')
    expect(now(holdThatThought, [], { past: ['pad'] })).toBe('talk')
    expect(offers(holdThatThought, [], { past: ['pad'] })).toContain('pad')
    expect(now(holdThatThought, [], { past: ['pad'], open: 'pad' })).toBe('pad')
  })

  it('asks how a surprise went of nobody who has only just planned it', () => {
    expect(now(surprise)).toBe('plan')
    expect(now(surprise, [], { past: ['plan'] })).toBe(null)
    expect(offers(surprise, [], { past: ['plan'] })).toContain('after')
  })

  it('is not asked again of whoever has gone on long ago', () => {
    expect(now(holdThatThought, [moved('turn', 'talk', 0, 'noor')])).toBe('talk')
  })
})

describe('what others began, or ended', () => {
  const asked: RoundFact = {
    ...{ kind: 'written', step: 'ask', by: 'sam' },
    answer: { about: 'How we talk at dinner', time: '2026-11-24T20:00Z' },
  }

  it('leaves out what whoever begins does first for themselves', () => {
    expect(now(howYouTreatMe)).toBe('prepare')
    expect(now(howYouTreatMe, [asked])).toBe('time-agreed')
  })

  it('begins nothing more behind an agreement that is over', () => {
    const how = { moment: 'hello', how: 'A hug' }
    const about = 'A hug\nhello'
    const agreed: readonly RoundFact[] = [
      { kind: 'written', step: 'idea', by: 'sam', answer: how },
      {
        ...{ kind: 'replied', step: 'agreed', by: 'noor', to: 'sam', reply: 'yes', text: '' },
        about,
      },
    ]
    expect(offers(ritual, agreed)).toContain('tick')
    const ended: RoundFact = {
      ...{ kind: 'noted', step: 'agreed', by: 'sam', to: 'sam', note: 'ended' },
    }
    expect(stage(ritual, [...agreed, ended])).toMatchObject({ now: null, offers: [] })
  })
})

describe('a pause', () => {
  it('is asked where the rest waits for it, and only offered elsewhere', () => {
    expect(now(pause, [], { past: ['our-words'] })).toBe('pause')
    expect(now(hardFeelings, [], { past: ['rules'] })).toBe('talk')
    expect(offers(hardFeelings, [], { past: ['rules'] })).toContain('pause')
  })

  it('comes before everything else once somebody has asked for it', () => {
    expect(now(hardFeelings, [moved('pause', 'pause')], { open: 'talk' })).toBe('pause')
  })

  it('leaves room for one’s own meanwhile, and is there again', () => {
    const on = [moved('pause', 'pause')]
    const own = pause.steps.filter(({ kind }) => kind === 'write' || kind === 'read')
    expect(now(pause, on, { past: ['our-words', 'pause'] })).not.toBe('pause')
    expect(now(pause, on, { past: ['pause', ...own.map(({ id }) => id)] })).toBe('pause')
  })

  it('asks who has come back for the line to begin again, and offers the rest', () => {
    const over = [moved('pause', 'pause'), moved('end', 'pause')]
    expect(now(pause, over, { past: ['our-words'] })).toBe('reset')
    expect(offers(pause, over, { past: ['our-words'] })).toEqual(
      expect.arrayContaining(['breath', 'meanwhile']),
    )
  })
})

it.each(practices as readonly Practice[])('$id begins with something to do', (practice) => {
  if (practice.steps.some(({ kind }) => kind === 'overlap')) return
  expect(now(practice)).toBe(practice.steps.find(({ kind }) => kind !== 'gate')?.id ?? null)
})
