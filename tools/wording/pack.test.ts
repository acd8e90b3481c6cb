import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLexicon } from '../../app/src/domain/wording/lexicon.ts'
import { unpackSteps } from '../../app/src/domain/wording/unpack.ts'
import { share } from './learn.ts'
import { packLexicon, packModel, roughly } from './pack.ts'

test('a model comes out of its text as it went in, step by step', () => {
  const height = fc.float({ min: -9, max: 9, noNaN: true })
  fc.assert(
    fc.property(fc.array(height, { minLength: 24, maxLength: 240 }), (all) => {
      const size = Math.floor(all.length / 3)
      const buckets = Int32Array.from({ length: size }, (_, at) => at * at + 5)
      const weights = Float32Array.from(all.slice(0, size * 3))
      const bias = new Float64Array(3)
      const learnt = { labels: ['a', 'b', 'c'], bias, space: 2 ** 13, buckets, weights }
      const packed = packModel(learnt, [0, 0, 0], '')
      const steps = unpackSteps(packed)
      expect([...steps.keys()]).toEqual([...buckets])
      for (const [at, weight] of roughly(learnt).weights.entries()) {
        const found = steps.get(buckets[Math.floor(at / 3)] ?? 0)?.[at % 3] ?? 0
        // What a weight is worth ships with the share of a feature in it, to four digits.
        expect(found * ((packed.step[at % 3] ?? 0) / share)).toBeCloseTo(weight, 1)
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
