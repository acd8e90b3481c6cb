import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openLexicon } from '../../app/src/domain/wording/lexicon.ts'
import { unpackSteps } from '../../app/src/domain/wording/unpack.ts'
import { share } from './learn.ts'
import { packLexicon, packModel, roughly } from './pack.ts'

test('a model comes out of its text as it went in, step by step', () => {
  const height = fc.float({ min: -9, max: 9, noNaN: true })
  const steps = fc.constantFrom(1, 2, 3)
  fc.assert(
    fc.property(fc.array(height, { minLength: 24, maxLength: 240 }), steps, (all, highest) => {
      const size = Math.floor(all.length / 3)
      const buckets = Int32Array.from({ length: size }, (_, at) => at * at + 5)
      const weights = Float32Array.from(all.slice(0, size * 3))
      const bias = new Float64Array(3)
      const learnt = { labels: ['a', 'b', 'c'], bias, space: 2 ** 13, buckets, weights }
      const packing = { highest, least: [0, 0, 0], isGate: true, madeFrom: '' }
      const packed = packModel(learnt, packing)
      const found = unpackSteps(packed)
      const rough = roughly(learnt, highest).weights
      const isKnown = (at: number) => rough.subarray(at * 3, at * 3 + 3).some((one) => one !== 0)
      expect([...found.keys()]).toEqual([...buckets.filter((_, at) => isKnown(at))])
      for (const [at, weight] of rough.entries()) {
        const step = found.get(buckets[Math.floor(at / 3)] ?? 0)?.[at % 3] ?? 0
        // What a weight is worth ships with the share of a feature in it, to four digits.
        expect(step * ((packed.step[at % 3] ?? 0) / share)).toBeCloseTo(weight, 1)
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
