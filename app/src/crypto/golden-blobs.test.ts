/**
 * Sealed files and the requests that carry them, made anew from fixed inputs and compared byte for
 * byte with wire/vectors/blobs.json. The file is never edited (`golden-vectors.test.ts`).
 */
import { concatBytes } from '@attune/wire/bytes.ts'
import { encodeClientFrame } from '@attune/wire/client-frame.ts'
import { idToBytes } from '@attune/wire/ids.ts'
import { encodeRelayFrame } from '@attune/wire/relay-frame.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { expect, test } from 'vitest'
import { createBlobName, sealBlob } from './blob.ts'
import { padmeSize, sealedSize } from './blob-size.ts'
import { sha256 } from './hash.ts'
import { createSeededRandom } from './random.ts'
import { reveal } from './secret.ts'

test('sealed files', async () => {
  const contents = [0, 1, 300, 65_519, 65_520, 200_000].map((length) => {
    const name = createBlobName(createSeededRandom(`golden: blob of ${length}`))
    const pieces = sealBlob(name, new Uint8Array(length).fill(0x80))
    if (pieces === null) throw new Error('too large')
    const all = concatBytes(...pieces)
    return {
      length,
      ...{ blob: hex(idToBytes(name.blob)), key: hex(reveal(name.key)) },
      ...{ padme: padmeSize(length + 1), ...sealedSize(length) },
      ...(length <= 300 ? { sealed: hex(all) } : { sealedSha256: hex(sha256(all)) }),
    }
  })
  const { blob } = createBlobName(createSeededRandom('golden: blob frames'))
  const ref = 7
  const value = {
    format: 'attune wire 1',
    section: '8',
    contents: 'that many bytes 0x80',
    labels: { blob: hex(labelBytes('blob')), 'blob-key': hex(labelBytes('blob-key')) },
    padme: [1, 2, 9, 100, 1_000, 65_537, 1_000_000, 16_777_215].map((length) => [
      length,
      padmeSize(length),
    ]),
    files: contents,
    clientFrames: {
      putBlob: hex(
        encodeClientFrame({
          ...{ kind: 'put-blob', ref, blob, total: 65_539, offset: 65_536 },
          bytes: Uint8Array.of(1, 2, 3),
        }),
      ),
      getBlob: hex(encodeClientFrame({ kind: 'get-blob', ref, blob, offset: 65_536 })),
      blobState: hex(encodeClientFrame({ kind: 'blob-state', ref, blob })),
      dropBlob: hex(encodeClientFrame({ kind: 'drop-blob', ref, blob })),
    },
    relayFrames: {
      received: hex(encodeRelayFrame({ kind: 'ok', ref, value: 65_539 })),
      piece: hex(encodeRelayFrame({ kind: 'ok', ref, value: Uint8Array.of(1, 2, 3) })),
      state: hex(encodeRelayFrame({ kind: 'ok', ref, value: [65_536, 65_539] })),
      nothing: hex(encodeRelayFrame({ kind: 'ok', ref, value: null })),
    },
  }
  const text = `${JSON.stringify(value, null, 2)}\n`
  await expect(text).toMatchFileSnapshot('../../../wire/vectors/blobs.json')
})

function hex(value: Uint8Array): string {
  return Buffer.from(value).toString('hex')
}
