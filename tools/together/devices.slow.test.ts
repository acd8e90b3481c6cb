import { expect, test } from 'vitest'
import { liveThrough } from './devices.testing.ts'

test('however devices and people come and go, whoever belongs is of one mind and nobody else reads on', async () => {
  await expect(liveThrough({ numRuns: 8, maxCommands: 24 })).resolves.toBeUndefined()
})
