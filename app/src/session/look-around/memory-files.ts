/** Files that are nowhere but in memory, as the sample space and tests need them. */
import type { BlobId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createSecret } from '../../crypto/secret.ts'
import type { Random } from '../../crypto/random.ts'
import { sha256 } from '../../crypto/hash.ts'
import { fail, ok } from '../../crypto/result.ts'
import type { Fetched } from '../../sync/blob-download.ts'
import type { Blobs } from '../../sync/blobs.ts'

export function createMemoryFiles(random: Random): Blobs {
  const files = new Map<BlobId, Uint8Array<ArrayBuffer>>()
  const forget = async (blobs: readonly BlobId[]) => {
    for (const blob of blobs) files.delete(blob)
    return ok(null)
  }
  return {
    waiting: 'nothing',
    async add(content) {
      const blob = bytesToId<BlobId>(random(16))
      const copy = new Uint8Array(content)
      files.set(blob, copy)
      const ref = { blob, key: createSecret<'blob'>(random(32)), bytes: copy.length }
      return { ok: true, value: { ...ref, hash: sha256(copy) } }
    },
    async open({ blob }): Promise<Fetched> {
      const value = files.get(blob)
      return value ? ok(value) : fail('on-its-way')
    },
    carry: async () => undefined,
    dropGone: async () => ok(null),
    forget,
  }
}
