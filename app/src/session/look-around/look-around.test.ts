import { effect } from '@preact/signals-core'
import { describe, expect, it } from 'vitest'
import { createSeededRandom } from '../../crypto/random.ts'
import { dayOf } from '../../domain/calendar-day.ts'
import { toRoundKey } from '../../domain/round-key.ts'
import { openSample } from './open-sample.ts'
import type { SampleHistory } from './sample-history.ts'

const today = dayOf(2026, 11, 22)
const evening = { practice: 'check-in', step: 'evening' }
const history: SampleHistory = {
  format: 1,
  people: [{ name: 'Noor' }, { name: 'Sam' }],
  bond: { kind: 'partners', stage: 'long-term' },
  days: 30,
  entries: [
    { by: 1, ago: 30, kind: 'person.named', body: { name: 'Sam' } },
    {
      by: 1,
      ago: 0,
      kind: 'round.written',
      body: { practice: 'thank-you', step: 'thanks', round: '@0/t', answer: { did: 'soup' } },
    },
    { by: 1, ago: 0, kind: 'round.told', body: { ...evening, round: '@0' } },
  ],
  reveals: [{ ...evening, round: '@1', ago: 1, answers: [{ high: 'sun' }, { low: 'rain' }] }],
  own: [{ by: 0, ago: 1, kind: 'journal.written', body: { text: 'a page' } }],
}

async function look() {
  const asked: string[] = []
  const fetchUrl = async (url: unknown) => {
    asked.push(String(url))
    return new Response(JSON.stringify(history))
  }
  const parts = { language: 'en', theme: 'dark', random: createSeededRandom('look') } as const
  const attune = await openSample('/history.json', fetchUrl, {
    ...parts,
    today: () => today,
  })
  return { attune, asked, space: () => attune.space.value! }
}

describe('looking around', () => {
  it('shows a lived-in space, and says that it is none of one’s own', async () => {
    const { attune, asked, space } = await look()
    expect(attune.device.value).toMatchObject({ isLooking: true, opening: 'ready', theme: 'dark' })
    expect(space()).toMatchObject({
      me: { name: 'Noor' },
      others: [{ name: 'Sam' }],
      standing: 'together',
      checkIn: { view: { steps: [{ phase: { is: 'open', told: ['sample-other'] } }, {}, {}] } },
      waiting: [{ practice: 'thank-you' }, { practice: 'check-in', day: '2026-11-21' }],
      startsAnew: false,
    })
    expect(attune.own.value?.pages).toMatchObject([{ text: 'a page', day: '2026-11-21' }])
    expect(asked).toEqual(['/history.json'])
  })

  it('is done as for real, in memory alone: nothing is fetched or kept', async () => {
    const { attune, asked, space } = await look()
    const checkIn = space().checkIn.key
    await attune.saveDraft(checkIn, 'evening', { high: 'the su' })
    expect(space().checkIn.drafts).toEqual({ evening: { high: 'the su' } })
    expect(await attune.seal(checkIn, { high: 'the sun' }, true)).toMatchObject({ ok: true })
    expect(space().checkIn).toMatchObject({
      drafts: {},
      tellBefore: true,
      view: { steps: [{ phase: { is: 'sealed', told: true } }, {}, {}] },
    })
    await attune.takeBack(checkIn)
    expect(space().checkIn.view.steps[0]?.phase.is).toBe('returned')
    const yesterday = toRoundKey('check-in', '2026-11-21')
    await attune.respond(yesterday, 'oh no')
    await attune.change(yesterday, 'evening', null)
    expect(attune.round(yesterday)?.view.steps).toMatchObject([
      { phase: { answers: [{ mark: 'taken-back' }, { mark: 'as-written' }] } },
      { phase: { mine: { answer: { text: 'oh no' } } } },
      {},
    ])
    await attune.write(attune.nameRound('small-win'), { text: 'we danced' })
    await attune.leaveRound(space().question.key)
    expect(space().question.view.may).toEqual([])
    expect(await attune.rename('Nora')).toMatchObject({ ok: true })
    expect([space().me.name, attune.spaces.value[0]?.me]).toEqual(['Nora', 'Nora'])
    await attune.writeJournal('another page')
    await attune.setIntention({ words: 'listen', whenHard: '' })
    await attune.saveJournalDraft('half')
    await attune.changeJournal(attune.own.value!.pages[0]!.page, null)
    expect(attune.own.value).toMatchObject({
      pages: [{ text: 'a page' }],
      intention: { words: 'listen' },
      draft: 'half',
    })
    await attune.setIntention({ words: '', whenHard: '' })
    expect(attune.own.value?.intention).toBeNull()
    for (const ask of [attune.createInvitation(), attune.admit('x')]) {
      expect(await ask).toMatchObject({ error: { kind: 'offline' } })
    }
    attune.wake()
    await attune.archiveSpace('sample', true)
    await attune.leaveSpace()
    expect(space().isArchived).toBe(false)
    expect(asked).toEqual(['/history.json'])
    // Somebody who looks again begins anew.
    const { space: anew, attune: again } = await look()
    expect([anew().checkIn.view.steps[0]?.phase.is, anew().me.name]).toEqual(['open', 'Noor'])
    expect(again.own.value?.pages).toHaveLength(1)
  })

  it('shows every deck of private yes, each behind its own gates', async () => {
    const { attune } = await look()
    const deck = (practice: string) => attune.yes.value?.find((one) => one.practice === practice)
    const stepIn = (practice: string, kind: string) =>
      deck(practice)?.view.steps.find((step) => step.kind === kind)?.phase
    expect(stepIn('closeness', 'overlap')).toMatchObject({ is: 'begun', marks: ['hold-hands'] })
    expect(stepIn('talk-first', 'overlap')).toEqual({ is: 'later' })
    expect(stepIn('tender-talk', 'overlap')).toEqual({ is: 'later' })
    let looks = 0
    const stop = effect(() => void (attune.yes.value, looks++))
    await attune.passGate('safety')
    await attune.passGate('adults')
    expect(looks).toBe(3)
    stop()
    expect(stepIn('tender-talk', 'overlap')).toMatchObject({ is: 'begun', marks: [] })
    expect(stepIn('tender-talk', 'turns')).toMatchObject({ is: 'on' })
    await attune.markYes('tender-topics', 'pace', true)
    expect(stepIn('tender-talk', 'overlap')).toMatchObject({ marks: ['pace'] })
    expect(stepIn('closeness', 'overlap')).toMatchObject({ marks: ['hold-hands'] })
    await attune.putYesAway('tender-topics')
    expect(stepIn('tender-talk', 'overlap')).toEqual({ is: 'offered', by: [] })
  })

  it('refuses the same as one’s own space does', async () => {
    const { attune, space } = await look()
    const long = 'x'.repeat(60_001)
    expect(await attune.rename(' ')).toEqual({ ok: false, error: { kind: 'name-empty' } })
    expect(await attune.rename('x'.repeat(41))).toMatchObject({ error: { kind: 'name-too-long' } })
    expect(await attune.seal(space().checkIn.key, {}, false)).toMatchObject({
      error: { kind: 'empty' },
    })
    expect(await attune.writeJournal(' ')).toMatchObject({ error: { kind: 'empty' } })
    expect(await attune.writeJournal(long)).toMatchObject({ error: { kind: 'too-long' } })
    expect(await attune.setIntention({ words: long, whenHard: '' })).toMatchObject({
      error: { kind: 'too-long' },
    })
  })

  it('cannot begin without a connection', async () => {
    const offline = (async () => Promise.reject(new TypeError('Failed'))) as typeof fetch
    const parts = { language: 'en', theme: 'system', random: createSeededRandom('x') } as const
    await expect(openSample('/h', offline, { ...parts, today: () => today })).rejects.toThrow(
      'sample',
    )
  })
})
