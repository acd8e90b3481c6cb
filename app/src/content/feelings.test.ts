import { describe, expect, it } from 'vitest'
import { feelingsEn } from './feelings.en.ts'
import { feelingsEs } from './feelings.es.ts'
import { englishHints } from './wording/english-hints.ts'

/** What others did, told as if it were a feeling: an accusation in hiding. */
const accusing =
  /^(abandoned|attacked|betrayed|blamed|ignored|manipulated|neglected|rejected|used|unloved|abandono|traición|rechazo|desprecio|menosprecio)$/

describe.each([
  ['English', feelingsEn],
  ['Spanish', feelingsEs],
])('feelings in %s', (_, feelings) => {
  const words = Object.values(feelings).flatMap((group) => group.words)

  it('are at least 120, each once, in groups that can be looked through', () => {
    expect(words.length).toBeGreaterThanOrEqual(120)
    expect(new Set(words).size).toBe(words.length)
    for (const group of Object.values(feelings)) {
      expect(group.words.length).toBeGreaterThanOrEqual(8)
      expect(group.words.length).toBeLessThanOrEqual(14)
    }
  })

  it('are feelings, and not what others did', () => {
    expect(words.filter((word) => accusing.test(word))).toEqual([])
  })
})

it('asks of each that may hurt, and never says what to write', () => {
  const { look, good } = englishHints
  for (const { why, questions } of Object.values(look)) {
    expect(questions.length).toBeGreaterThanOrEqual(3)
    for (const question of questions) expect(question).toMatch(/\?$/)
    expect(why).toMatch(/\.$/)
    expect(why.length).toBeLessThan(100)
  }
  const all = [
    ...Object.values(good),
    ...Object.values(look).flatMap(({ why, questions }) => [why, ...questions]),
  ]
  expect(all.filter((one) => /[!'"]|\b(wrong|bad|should|must|score)\b/i.test(one))).toEqual([])
})
