import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BlobId } from '@attune/wire/ids.ts'
import { limits } from '@attune/wire/limits.ts'
import type { TestDevice } from '../testing/device.ts'
import { refusalOf, valueOf } from '../testing/device.ts'
import { bytesOf, createBond, randomId } from '../testing/people.ts'
import type { TestRelay } from '../testing/test-relay.ts'
import { startTestRelay } from '../testing/test-relay.ts'

const bond = createBond(1)
let relay: TestRelay
let device: TestDevice
beforeAll(async () => {
  relay = await startTestRelay()
  await relay.begin(bond)
  const [ana] = bond.people
  if (ana === undefined) throw new Error('nobody')
  device = await relay.join(ana)
})
afterAll(() => relay.close())

const { blob: most, blobPiece: piece, blobPieces } = limits
const put = (total: number, offset: number, length: number) =>
  device.ask({
    kind: 'put-blob',
    blob: randomId<BlobId>(),
    total,
    offset,
    bytes: bytesOf(length),
  })

test.each([
  ['nothing at all', 0, 0, 0],
  ['no bytes', piece, 0, 0],
  ['a file that is too large', most + 1, 0, piece],
  ['the largest number there is', Number.MAX_SAFE_INTEGER, 0, piece],
  ['part of a piece that is not the last', 2 * piece, 0, piece - 1],
  ['a place where no piece begins', 2 * piece, 1, piece],
  ['more than the file holds', piece, 0, piece + 1],
  ['a place behind the file', piece, piece, 1],
  ['too many pieces at once', most, 0, (blobPieces + 1) * piece],
])('%s is refused', async (_, total, offset, length) => {
  expect(refusalOf(await put(total, offset, length))).toBe('bad-frame')
})

test('as many pieces as may be, and a last one of one byte, are taken', async () => {
  expect(valueOf(await put(most, 0, blobPieces * piece))).toBe(blobPieces * piece)
  expect(valueOf(await put(1, 0, 1))).toBe(1)
})

test('the largest file goes there and back, and memory does not grow with it', async () => {
  const blob = randomId<BlobId>()
  const bytes = bytesOf(piece)
  const before = heldNow()
  for (let offset = 0; offset < most; offset += piece) {
    let answer = await device.ask({ kind: 'put-blob', blob, total: most, offset, bytes })
    while (answer.kind === 'error' && answer.refusal === 'too-fast') {
      relay.clock.now += 1_000
      answer = await device.ask({ kind: 'put-blob', blob, total: most, offset, bytes })
    }
    expect(valueOf(answer)).toBe(offset + piece)
    device.received.length = 0
    device.frames.length = 0
  }
  relay.clock.now += 60_000
  for (let offset = 0; offset < most; offset += 64 * piece) {
    const read = valueOf(await device.ask({ kind: 'get-blob', blob, offset })) as Uint8Array
    expect(Buffer.compare(read, bytes)).toBe(0)
  }
  // The engine gives buffers back beside the program, some time after it has seen that nobody holds them.
  await expect.poll(() => heldNow() - before, { timeout: 10_000 }).toBeLessThan(most)
}, 60_000)

/** Not what other tests of this process have left lying, or what nobody holds any more. */
function heldNow(): number {
  setFlagsFromString('--expose-gc')
  const gc = runInNewContext('gc') as () => void
  gc()
  return process.memoryUsage().arrayBuffers
}
