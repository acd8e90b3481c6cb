import { expect, it } from 'vitest'
import { rowsToPath } from './qr.tsx'

it('draws a rectangle for each run of dark squares', () => {
  const rows = [
    [true, true, false, true],
    [false, false, false, false],
    [false, true, true, true],
  ]
  expect(rowsToPath(rows)).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z')
})
