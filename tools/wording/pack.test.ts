import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLexicon } from '../../app/src/domain/wording/lexicon.ts'
import { unpackSteps } from '../../app/src/domain/wording/unpack.ts'
import { packLexicon, packModel, roughly } from './pack.ts'

test('a model comes out of its text as it went in, step by step', () => {
  const weight = fc.float({ min: -9, max: 9, noNaN: true })
  fc.assert(
    fc.property(fc.array(weight, { minLength: 24, maxLength: 240 }), (all) => {
      const size = Math.floor(all.length / 3)
      const weights = Float32Array.from(all.slice(0, size * 3))
      const learnt = { labels: ['a', 'b', 'c'], bias: new Float64Array(3), size, weights }
      const packed = packModel(learnt, [0, 0, 0], '')
      const steps = unpackSteps(packed.weights, size, 3)
      for (const [at, weight] of roughly(learnt).weights.entries()) {
        // What a weight is worth ships with the share of a feature in it, to four digits.
        const step = (packed.step[at % 3] ?? 0) / 0.25
        expect((steps[at] ?? 0) * step).toBeCloseTo(weight, 1)
      }
    }),
  )
})

test('a lexicon knows its words by their classes, and hardly any other', () => {
  const lexicon = openLexicon(
    packLexicon({ small: 'mouse ant', loud: 'ant drum big_bang' }, (word) => word),
  )
  expect(lexicon('mouse')).toEqual(['#small'])
  expect(lexicon('ant')).toEqual(['#small', '#loud'])
  expect(lexicon('big_bang')).toEqual(['#loud'])
  const others = Array.from({ length: 1000 }, (_, at) => lexicon(`word${at}`))
  expect(others.filter((found) => found !== undefined)).toHaveLength(0)
})
