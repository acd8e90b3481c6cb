import { describe, expect, it } from 'vitest'
import { wordingEn } from '../content/wording/wording.en.ts'
import { wordingEs } from '../content/wording/wording.es.ts'
import { pointAt } from './wording.ts'

describe('the wording helper', () => {
  it('points at the very words, in any case and with any accent', () => {
    const text = 'Honestly: YOU NEVER listen.'
    expect(pointAt(text, ['blame'], wordingEn)).toEqual([{ check: 'blame', words: 'YOU NEVER' }])
    expect(pointAt('Tu nunca me oyes', ['blame'], wordingEs)).toEqual([
      { check: 'blame', words: 'Tu nunca' },
    ])
    expect(pointAt('What’s wrong with you', ['contempt'], wordingEn)).toHaveLength(1)
  })

  it('takes no part of a word for a phrase', () => {
    expect(pointAt('The locomotive was late, stupidly', ['contempt'], wordingEn)).toEqual([])
    expect(pointAt('El local cerró', ['contempt'], wordingEs)).toEqual([])
  })

  it('looks only for what the practice asks for', () => {
    expect(pointAt('Oh great, you never call', ['blame'], wordingEn)).toHaveLength(1)
    expect(pointAt('Oh great, you never call', [], wordingEn)).toEqual([])
  })

  it('points at long sentences one by one, and at a missing question', () => {
    const long = Array.from({ length: 26 }, () => 'word').join(' ')
    expect(pointAt(`Short. ${long}. ${long}.`, ['long'], wordingEn)).toHaveLength(2)
    expect(pointAt('Tell me', ['no-question'], wordingEn)).toEqual([
      { check: 'no-question', words: '' },
    ])
    expect(pointAt('¿Fue así?', ['no-question'], wordingEs)).toEqual([])
  })
})
