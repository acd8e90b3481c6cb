import { describe, expect, it } from 'vitest'
import { languages } from './language.ts'
import type { Language } from './language.ts'
import { verificationPictures } from './verification-pictures.ts'
import type { VerificationPictureId } from './verification-pictures.ts'
import { verificationWordsEn } from './verification-words.en.ts'
import { verificationWordsEs } from './verification-words.es.ts'

const words = { en: verificationWordsEn, es: verificationWordsEs } satisfies Record<
  Language,
  Record<VerificationPictureId, string>
>
const emoji = verificationPictures.map((picture) => picture.emoji)
const ids: readonly string[] = verificationPictures.map((picture) => picture.id)

/** Published with protocol version 1; a change here breaks the code between two app versions. */
const frozen =
  '🌋📚⚡🥕🍅🌈👑🦔🌊🛷🐸🎪⛵🧀🦓🍀⭐💧🥄🎻🏰🚪🥁🧤🎈🍪🥥🍋🎹👕🛶🎒🌻🍫🦉🐪🦕🐝🦊🚜🔌⛲🥇🍐🍍🦀🐨🎤🧦🐌💎🚁⌚🧣🌴🦏🐬👟☕🍇📷🔭🦒🚌'

describe('verification pictures', () => {
  it('are 64, six bits each, every one once', () => {
    expect(emoji).toHaveLength(64)
    expect(new Set(emoji).size).toBe(64)
    expect(new Set(ids).size).toBe(64)
  })

  it('keep their order', () => {
    expect(emoji.join('')).toBe(frozen)
  })

  it.each(emoji)('%s shows as one picture on old phones too', (character) => {
    expect(character).toMatch(/^\p{Emoji_Presentation}$/u)
    expect(isOfEmoji5OrEarlier(character.codePointAt(0) ?? 0)).toBe(true)
    expect(character).not.toMatch(
      /\p{Regional_Indicator}|\p{Emoji_Modifier}|\p{Emoji_Modifier_Base}/u,
    )
  })
})

describe.each(languages)('verification words in %s', (language) => {
  const spoken = Object.values(words[language])

  it('are complete and different', () => {
    expect(Object.keys(words[language]).toSorted()).toEqual(ids.toSorted())
    expect(new Set(spoken).size).toBe(64)
  })

  it('are one short word each', () => {
    for (const word of spoken) expect(word).toMatch(/^\p{Ll}{2,12}$/u)
  })

  it('are apart by ear', () => {
    const heard = spoken.map((word) => soundOf(word))
    const close = heard.flatMap((a, i) =>
      heard.slice(i + 1).flatMap((b) => (distance(a, b) < 2 ? [`${a} ${b}`] : [])),
    )
    expect(close).toEqual([])
  })
})

/** Blocks that Emoji 11 and later filled in between and behind what phones of 2017 knew. */
function isOfEmoji5OrEarlier(codePoint: number): boolean {
  const later = [
    [0x1f6d5, 0x1f6df],
    [0x1f6f9, 0x1f8ff],
    [0x1f90c, 0x1f90f],
    [0x1f93f, 0x1f93f],
    [0x1f94d, 0x1f94f],
    [0x1f96c, 0x1f97f],
    [0x1f998, 0x1f9bf],
    [0x1f9c1, 0x1f9cf],
    [0x1f9e7, 0x1ffff],
  ] as const
  return later.every(([first, last]) => codePoint < first || codePoint > last)
}

/** Rough on purpose: letters that Spanish or hasty English ears do not tell apart. */
function soundOf(word: string): string {
  return word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/^h|(?<=[^cs])h/g, '')
    .replaceAll('v', 'b')
    .replaceAll(/z|c(?=[ei])/g, 's')
    .replaceAll('ll', 'y')
    .replaceAll(/qu|c(?!h)/g, 'k')
}

/** Letters to add, drop or swap (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (const [i, letter] of a.split('').entries()) {
    const next = [i + 1]
    for (const [j, other] of b.split('').entries()) {
      const swapped = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(swapped, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
