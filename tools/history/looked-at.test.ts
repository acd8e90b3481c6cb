/** The made-up ten months, opened as a visitor opens them: what is there to find on the last day. */
import { describe, expect, it } from 'vitest'
import { languages } from '../../app/src/content/language.ts'
import { createSeededRandom } from '../../app/src/crypto/random.ts'
import { dayOf } from '../../app/src/domain/calendar-day.ts'
import { openSample } from '../../app/src/session/look-around/open-sample.ts'
import { generateHistory } from './generate.ts'

const bond = { kind: 'partners', stage: 'long-term' } as const

async function look(language: (typeof languages)[number], today: ReturnType<typeof dayOf>) {
  const history = generateHistory({ language, length: 'ten-months', seed: 1, bond })
  const fetchUrl = async () => new Response(JSON.stringify(history))
  const random = createSeededRandom('visitor')
  return openSample('/h', fetchUrl, {
    ...{ language, random, theme: 'system', today: () => today },
  })
}

describe.each(languages)('a visitor who reads %s', (language) => {
  // Whatever the day is: after a leap day, on New Year's Day, in the middle of the year.
  it.each([dayOf(2026, 11, 22), dayOf(2028, 3, 1), dayOf(2027, 1, 1)])(
    'finds on %s',
    async (today) => {
      const attune = await look(language, today)
      const space = attune.space.value!
      const [me, other] = [space.me, space.others[0]!]
      expect([me.name, other.name].every((name) => name !== '')).toBe(true)
      // The other's answer waits, and tonight's is still to be written.
      expect(space.checkIn.view.steps[0]?.phase).toEqual({ is: 'open', told: [other.member] })
      expect(space.question.view.may).toContain('seal')
      expect(space.thanks.view.may).toContain('seal')
      // How the other is, and a thank-you that has no word yet.
      expect(space.capacity).toMatchObject([
        {
          view: {
            steps: [{ phase: { answers: [{ by: other.member, answer: { level: 'some' } }] } }],
          },
        },
      ])
      expect(space.waiting[0]).toMatchObject({ practice: 'thank-you', day: today })
      expect(space.startsAnew).toBe(false)
      expect(attune.own.value?.pages.length).toBeGreaterThan(3)
      expect(attune.own.value?.intention).not.toBeNull()
      void [attune.past.value, attune.jar.value, attune.wins.value]
      await new Promise((resolve) => setTimeout(resolve, 50))
      expect(attune.past.value.length).toBeGreaterThan(100)
      expect(attune.jar.value.length).toBeGreaterThan(20)
      expect(attune.wins.value.length).toBeGreaterThan(3)
      const names = new Set([...attune.jar.value, ...attune.wins.value].map(({ by }) => by.name))
      expect([...names].toSorted()).toEqual([me.name, other.name].toSorted())
      // All that the list names can be opened, and nothing is unreadable.
      for (const { key } of attune.past.value) {
        const round = attune.round(key)
        expect(round?.view.steps.length).toBeGreaterThan(0)
        expect(JSON.stringify(round)).not.toContain('unopened')
      }
      for (const { day } of attune.past.value) expect(day <= today).toBe(true)
    },
  )
})
