import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkName, checkText, cleanText, isBlank, longestText } from './text.ts'

const kindOf = (check: ReturnType<typeof checkText>) => (check.ok ? null : check.error.kind)

describe('checkText', () => {
  it('keeps what people write, to the letter', () => {
    for (const text of ['👩‍👩‍👧‍👦 we', 'شكراً لك', 'a\n\nb\tc', '<img onerror=x>', '=cmd()', 'é', 'é']) {
      expect(checkText(text)).toEqual({ ok: true, value: text })
    }
  })

  it('calls empty what nobody can see', () => {
    for (const text of ['', ' \n\t', '\u200b\u200d\ufeff', '\u2060\u00ad', '\u3164', '\u2800']) {
      expect(kindOf(checkText(text))).toBe('empty')
    }
    expect(isBlank('👍')).toBe(false)
  })

  it('repairs lone surrogates and drops control characters', () => {
    expect(checkText('a\ud83db\u0000\u0007c')).toEqual({ ok: true, value: 'a\ufffdbc' })
    expect(cleanText('a\r\nb\rc')).toBe('a\nb\nc')
  })

  it('counts bytes, and refuses a megabyte quickly', () => {
    expect(kindOf(checkText('a'.repeat(longestText)))).toBeNull()
    expect(kindOf(checkText('a'.repeat(longestText + 1)))).toBe('too-long')
    expect(kindOf(checkText('é'.repeat(longestText / 2 + 1)))).toBe('too-long')
    const before = performance.now()
    expect(kindOf(checkText('x'.repeat(1_000_000)))).toBe('too-long')
    expect(performance.now() - before).toBeLessThan(50)
  })

  it('is settled after one pass', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = cleanText(typed)
        return cleanText(once) === once && once.isWellFormed()
      }),
    )
  })
})

describe('checkName', () => {
  it('takes names as they are, in any script', () => {
    for (const name of ['Noor', 'Sam 👩‍❤️‍👨', 'نور', 'José-María', '山田 花子']) {
      expect(checkName(name)).toEqual({ ok: true, value: name })
    }
  })

  it('lets no name turn the sentence around it', () => {
    expect(checkName('Sam\u202e\u2066\nevil ')).toEqual({ ok: true, value: 'Sam evil' })
  })

  it('counts what people see as one letter as one', () => {
    expect(kindOf(checkName('👨‍👩‍👧‍👦'.repeat(40)))).toBeNull()
    expect(kindOf(checkName('a'.repeat(41)))).toBe('too-long')
    expect(kindOf(checkName('a'.repeat(100_000)))).toBe('too-long')
    expect(kindOf(checkName('\u200f\u202e'))).toBe('empty')
  })
})
