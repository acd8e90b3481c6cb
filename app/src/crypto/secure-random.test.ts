import { expect, test } from 'vitest'
import { secureRandom } from './secure-random.ts'

test('the real source gives as many bytes as asked, and others each time', () => {
  expect(secureRandom(24)).toHaveLength(24)
  expect(secureRandom(32)).not.toEqual(secureRandom(32))
})
