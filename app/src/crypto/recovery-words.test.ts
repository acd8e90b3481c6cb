import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist as english } from '@scure/bip39/wordlists/english.js'
import { wordlist as spanish } from '@scure/bip39/wordlists/spanish.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bytes } from '@attune/wire/bytes.ts'
import { entropyToWords, splitWords, unknownWords, wordsToEntropy } from './recovery-words.ts'

const lists = [english, spanish]
const entropies = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes): Bytes => new Uint8Array(bytes))
const bytes = (hex: string): Bytes => new Uint8Array(Buffer.from(hex, 'hex'))

/** trezor/python-mnemonic vectors.json, those of twelve words. */
const published = [
  ['00000000000000000000000000000000', `${'abandon '.repeat(11)}about`],
  [
    '7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f',
    'legal winner thank year wave sausage worth useful legal winner thank yellow',
  ],
  [
    '80808080808080808080808080808080',
    'letter advice cage absurd amount doctor acoustic avoid letter advice cage above',
  ],
  ['ffffffffffffffffffffffffffffffff', `${'zoo '.repeat(11)}wrong`],
  [
    '9e885d952ad362caeb4efe34a8e91bd2',
    'ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic',
  ],
  [
    'c0ba5a8e914111210f2bd131f3d5e08d',
    'scheme spot photo card baby mountain device kick cradle pact join borrow',
  ],
  [
    '23db8160a31d3e0dca3688ed941adbf3',
    'cat swing flag economy stadium alone churn speed unique patch report train',
  ],
  [
    'f30f8c1da665478f49b001d94c5fc452',
    'vessel ladder alter error federal sibling chat ability sun glass valve picture',
  ],
] as const

describe('twelve words', () => {
  it('are those of BIP39', () => {
    for (const [hex, words] of published) {
      expect(entropyToWords(bytes(hex), english).join(' ')).toBe(words)
      expect(wordsToEntropy(words, lists)).toEqual({ ok: true, value: bytes(hex) })
    }
  })

  it('are what another implementation makes and reads, and no others', () => {
    fc.assert(
      fc.property(
        entropies,
        fc.constantFrom(...lists),
        fc.nat(11),
        fc.nat(2047),
        (entropy, list, at, place) => {
          const words = entropyToWords(entropy, list)
          expect(words.join(' ')).toBe(entropyToMnemonic(entropy, [...list]).normalize('NFC'))
          const changed = words.with(at, list[place] ?? '')
          const read = wordsToEntropy(changed.join(' '), [list])
          expect(read.ok ? read.value : read.error.kind).toEqual(readThere(changed, list))
        },
      ),
    )
  })

  it('hold 16 bytes', () => {
    for (const length of [0, 15, 17, 20, 32])
      expect(() => entropyToWords(new Uint8Array(length), english)).toThrow('16 bytes')
    expect(() => entropyToWords(new Uint8Array(16).fill(255), english.slice(1))).toThrow('2048')
  })

  it('come back in both languages, however they were written down', () => {
    const gaps = fc.constantFrom(' ', '\n', ', ', '\r\n', '  ', ';', '\t', ' \u00A0')
    const numbers = fc.constantFrom('', '.', ')', ':', '. ')
    fc.assert(
      fc.property(
        fc.record({ entropy: entropies, isSpanish: fc.boolean(), gap: gaps, after: numbers }),
        fc.constantFrom('NFC', 'NFD', 'NFKC', 'bare'),
        fc.constantFrom('lower', 'upper', 'first'),
        ({ entropy, isSpanish, gap, after }, form, letters) => {
          const words = entropyToWords(entropy, isSpanish ? spanish : english)
          expect(words).toHaveLength(12)
          const typed = words
            .map((word) => inCase(letters, form === 'bare' ? bare(word) : word.normalize(form)))
            .map((word, at) => (after === '' ? word : `${at + 1}${after}${word}`))
          expect(wordsToEntropy(`\n ${typed.join(gap)} `, lists)).toEqual({
            ok: true,
            value: entropy,
          })
        },
      ),
    )
  })

  it('are read whichever list comes first', () => {
    const words = entropyToWords(bytes('9e885d952ad362caeb4efe34a8e91bd2'), spanish).join(' ')
    expect(wordsToEntropy(words, [spanish, english])).toEqual(wordsToEntropy(words, lists))
    expect(wordsToEntropy(words, [english])).toEqual({ ok: false, error: { kind: 'unknown' } })
  })

  it('say that there is a word too many, too few, or of no list', () => {
    const words = entropyToWords(new Uint8Array(16), english)
    for (const typed of [
      words.slice(1).join(' '),
      [...words, 'about'].join(' '),
      [...words.slice(1), 'attune'].join(' '),
      [...words.slice(1), spanish[0]].join(' '),
      '',
      ' 1. 2. 3. ',
      'constructor '.repeat(12),
    ])
      expect(wordsToEntropy(typed, lists)).toEqual({ ok: false, error: { kind: 'unknown' } })
  })

  it('that do not belong together are wrong: 15 of 16 of any others', () => {
    const words = [...entropyToWords(bytes('9e885d952ad362caeb4efe34a8e91bd2'), english)]
    // Four bits of the last word are the check, so it is one of every sixteen.
    const others = english
      .slice(0, 256)
      .map((last) => wordsToEntropy([...words.slice(0, 11), last].join(' '), lists))
    expect(others.filter(({ ok }) => ok)).toHaveLength(16)
    const faults = others.flatMap((one) => (one.ok ? [] : one.error.kind))
    expect(new Set(faults)).toEqual(new Set(['wrong']))
  })

  it('are named by their place where they are in no list', () => {
    const typed = '1. Abandon 2. attune, zoo\n4) águila atune'
    expect(splitWords(typed)).toHaveLength(5)
    expect(unknownWords(typed, lists)).toEqual([1, 4])
    expect(unknownWords(typed, [english])).toEqual([1, 3, 4])
  })

  it('are told apart without case and accents', () => {
    for (const list of lists) expect(new Set(list.map((word) => bare(word))).size).toBe(2_048)
  })
})

function readThere(words: readonly string[], list: readonly string[]): Uint8Array | 'wrong' {
  try {
    return new Uint8Array(mnemonicToEntropy(words.join(' '), [...list]))
  } catch {
    return 'wrong'
  }
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/\p{M}+/gu, '')
}

function inCase(letters: string, word: string): string {
  if (letters === 'upper') return word.toUpperCase()
  return letters === 'first' ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
