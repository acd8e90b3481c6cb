import { describe, expect, test } from 'vitest'
import { openWording } from './english-wording.ts'
import { openWorry as openEnglishWorry } from './english-worry.ts'
import { labelsOf, marksIn } from './marks.ts'
import { openWorry as openSpanishWorry } from './spanish-worry.ts'
import { worryIn } from './worry.ts'

const wording = openWording()
const worry = openEnglishWorry()
const labels = (text: string) => labelsOf(text, wording)

describe('wording', () => {
  test.each([
    ['You never listen to me.', ['blame', 'absolute']],
    ['I feel like you ignore me.', ['blame', 'pseudo_i_feel']],
    ['Could you call me tonight, please?', ['need']],
    ['Thank you for cooking dinner yesterday.', ['appreciation']],
    ["I'm so sad and lonely today.", ['i_feel']],
    ['The bus was late and it rained.', []],
    ['Never a dull day at the market.', []],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected)
  })

  test.each([
    'you never listen to me',
    'u never listen 2 me',
    'YOU NEVER LISTEN TO ME!!!',
    'You neverrrr listen to me 😡',
    'You never listen to me…',
    'You nev\u200Ber listen to me.',
  ])('reads what people type: %s', (text) => {
    expect(labels(text)).toContain('absolute')
  })

  test.each([
    ['Your not even listening.', 'You are not even listening.'],
    ['ye never listen to me', 'you never listen to me'],
    ["You keep lyin' to me mum.", 'You keep lying to my mum.'],
    ['You do nowt all day.', 'You do nothing all day.'],
  ])('however it is spelt: %s', (spelt, meant) => {
    const margins = (text: string) => wording.read(text).map((one) => one.margins)
    expect(margins(spelt)).toEqual(margins(meant))
  })

  test('an apostrophe is straight, curly or not there at all', () => {
    const all = ["You don't care about me.", 'You don’t care about me.', 'You dont care about me.']
    expect(new Set(all.map((text) => labels(text).join())).size).toBe(1)
    expect(labels('I feel sad you weren’t there.')).toEqual(labels("I feel sad you weren't there."))
  })

  test('what somebody else said is not the writer’s', () => {
    expect(labels('She said "you never listen to me" and left.')).not.toContain('absolute')
  })

  test.each([
    ['Dinner was lovely. But you never help with the dishes.', 'absolute', /^you never help/],
    ['You never listen to me.', 'absolute', /^You never listen/],
    ['שלום. You never listen to me. ملاءات نظيفة', 'absolute', /^You never listen/],
    ['You never listen.', 'blame', /^You never listen/],
    ['Well. You are always late for dinner.', 'absolute', /^You are always/],
    ['I feel so sad about tonight.', 'i_feel', /^I feel so sad/],
  ])(
    'a mark lies on the words that it is about, from whoever does it: %s',
    (text, label, words) => {
      const mark = marksIn(text, wording).find((one) => one.label === label)
      expect(text.slice(mark?.from, mark?.to)).toMatch(words)
    },
  )

  test.each([
    'Nunca me escuchas cuando te hablo de lo que siento.',
    'Du hörst mir nie zu, wenn ich von meinen Gefühlen erzähle.',
    'Tu ne m’écoutes jamais quand je te parle de ma journée.',
    'أنت لا تستمع إلي أبدا عندما أتحدث',
    '你从来不听我说话，我很难过。',
  ])('has nothing to say about another language: %s', (text) => {
    expect(wording.read(text)).toEqual([])
  })
})

describe('the same for everybody', () => {
  const asked = [
    '{He} never listens to me and {his} mum agrees.',
    'My {husband} says you always ignore {him}.',
    "I'm proud of my {son} and scared for {him}.",
    'You treat my {brother} worse than your {father}.',
    '{He} hit me and took my phone.',
    'I am afraid of my {boyfriend} when {he} drinks.',
    'My {uncle} keeps my passport and {he} decides where I go.',
    'My {son} says that {he} wants to die.',
  ]
  const hers: Readonly<Record<string, string>> = {
    ...{ He: 'She', he: 'she', his: 'her', him: 'her', husband: 'wife', son: 'daughter' },
    ...{ brother: 'sister', father: 'mother', boyfriend: 'girlfriend', uncle: 'aunt' },
  }
  const as = (text: string, of: (word: string) => string) =>
    text.replace(/\{(\w+)\}/g, (_, word: string) => of(word))

  test.each(asked)('he or she: %s', (text) => {
    const [his, her] = [as(text, (word) => word), as(text, (word) => hers[word] ?? word)]
    expect(labels(her)).toEqual(labels(his))
    expect(worryIn(her, worry)).toBe(worryIn(his, worry))
    expect(wording.read(her).map(({ margins }) => margins)).toEqual(
      wording.read(his).map(({ margins }) => margins),
    )
  })

  const names = ['Kyle', 'Aisha', 'Nguyen', 'Oluwaseun', 'Siobhán', 'José', 'Wei', 'Priya', 'Björn']
  test.each([
    'You never listen to me, {name}.',
    '{name}, you are late again.',
    'Yesterday {name} hit me.',
    'I told {name} that I want to die.',
    'Thanks for helping {name} with the boxes.',
  ])('whatever the name: %s', (text) => {
    const read = names.map((name) => {
      const own = text.replace('{name}', name)
      return JSON.stringify([labels(own), worryIn(own, worry)])
    })
    expect(new Set(read).size).toBe(1)
  })
})

describe('worry', () => {
  test.each([
    ['I want to die.', 'self_harm'],
    ['I keep thinking about killing myself.', 'self_harm'],
    ['He punched me in the face last night.', 'violence'],
    ["I'm scared he will hit me again.", 'violence'],
    ['She took my bank card and will not let me leave the house.', 'coercion'],
    ['He says he will post my photos if I leave.', 'coercion'],
    ['This heat is killing me, send ice cream.', null],
    ['The band smashed it, best gig of the year.', null],
    ['We argued about the dishes and made up.', null],
  ])('%s', (text, expected) => {
    expect(worryIn(text, worry)).toBe(expected)
  })

  const spanish = openSpanishWorry()
  test.each([
    ['Quiero morirme.', 'self_harm'],
    ['Mi marido me pegó anoche.', 'violence'],
    ['Me quitó el pasaporte y no me deja salir de casa.', 'coercion'],
    ['Me muero de risa con esta película.', null],
    ['Hoy comimos pizza con mis primos.', null],
  ])('%s', (text, expected) => {
    expect(worryIn(text, spanish)).toBe(expected)
  })
})

describe('whatever comes', () => {
  test.each([
    ['nothing', ''],
    ['one letter, 100,000 times', 'a'.repeat(100_000)],
    ['10,000 pictures', '😭'.repeat(10_000)],
    ['100,000 quotes', '"'.repeat(100_000)],
    ['apostrophes', "a'".repeat(50_000)],
    ['half a character', '\uD83D you never \uDE00'],
    ['from right to left', '\u202Eyou never listen to me'],
    ['no stop', 'you never listen '.repeat(6_000)],
    ['nothing but accents', 'e\u0301\u0301\u0301'.repeat(10_000)],
  ])('%s', (_, text) => {
    const start = performance.now()
    marksIn(text, wording)
    worryIn(text, worry)
    expect(performance.now() - start).toBeLessThan(3_000)
  })
})
