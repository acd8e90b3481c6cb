import { expect, test } from 'vitest'
import { liveThrough } from './devices.testing.ts'

test('the same for longer lives, and more of them', async () => {
  await expect(liveThrough({ numRuns: 30, maxCommands: 60 })).resolves.toBeUndefined()
})
