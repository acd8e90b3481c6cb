/** Sealed files, sent piece by piece, dropped now and then. */
import { bytesToId } from '../../../wire/src/ids.ts'
import type { BlobId } from '../../../wire/src/ids.ts'
import { limits } from '../../../wire/src/limits.ts'
import { bytesNamed } from '../../../relay/src/testing/people.ts'
import type { Bytes } from '../../../wire/src/bytes.ts'
import type { Line, Move, Part, PartWorld } from './part.ts'
import { accepted, isSame, textOf } from './part.ts'

interface SealedFile {
  readonly blob: BlobId
  readonly bytes: Bytes
  sent: number
  acknowledged: number
  drop: 'no' | 'sent' | 'acknowledged'
  isLookedAt: boolean
}

const { blobPiece } = limits

export function createFiles(world: PartWorld): Part {
  const { chance, tally } = world
  const files: SealedFile[] = []

  const put = (file: SealedFile): Move => {
    const offset = file.sent
    const bytes = file.bytes.subarray(offset, offset + blobPiece * (1 + chance.below(2)))
    file.sent = offset + bytes.length
    return {
      kind: 'file',
      send: async ({ device }) => {
        const { blob, bytes: whole } = file
        const wish = { kind: 'put-blob', blob, total: whole.length, offset, bytes } as const
        const received = accepted(world, 'file', await device.ask(wish))
        if (received === null) return
        if (received !== offset + bytes.length)
          tally.fault('changed', `a file: ${textOf(received)}`)
        file.acknowledged = offset + bytes.length
        tally.acknowledge('file')
      },
    }
  }
  const drop = (file: SealedFile): Move => {
    file.drop = 'sent'
    return {
      kind: 'file gone',
      send: async ({ device }) => {
        const answer = await device.ask({ kind: 'drop-blob', blob: file.blob })
        if (answer.kind !== 'ok') return void accepted(world, 'file gone', answer)
        file.drop = 'acknowledged'
        tally.acknowledge('file gone')
      },
    }
  }
  return {
    next: () => {
      const last = files.at(-1)
      if (last !== undefined && last.sent < last.bytes.length) {
        return last.acknowledged === last.sent ? put(last) : null
      }
      if (last?.drop === 'no' && last.acknowledged === last.bytes.length && chance.happens(0.2)) {
        return drop(last)
      }
      const file = newFile(world, files.length)
      files.push(file)
      return put(file)
    },
    look: async (line, how) => {
      const due = files.filter(({ isLookedAt }) => how === 'all' || !isLookedAt)
      for (const file of due) await lookAt(world, line, file)
    },
  }
}

function newFile({ chance, name }: PartWorld, at: number): SealedFile {
  const length = chance.below(2) * blobPiece + 1 + chance.below(8_000)
  const bytes = bytesNamed(`${name} file ${at}`, length)
  const blob = bytesToId<BlobId>(bytesNamed(`${name} blob ${at}`, 16))
  return { blob, bytes, sent: 0, acknowledged: 0, drop: 'no', isLookedAt: false }
}

async function lookAt(world: PartWorld, { device }: Line, file: SealedFile): Promise<void> {
  const { blob, bytes, sent, acknowledged, drop } = file
  const { tally, name } = world
  const state = accepted(world, 'file', await device.ask({ kind: 'blob-state', blob }))
  const received = Array.isArray(state) ? Number(state[0]) : 0
  const isGone = state === null
  if (drop === 'acknowledged' && !isGone)
    return tally.fault('lost', `${name}: a file dropped is there`)
  if (isGone) {
    if (drop === 'no' && acknowledged > 0) tally.fault('lost', `${name}: a file`)
    file.isLookedAt = drop === 'acknowledged'
    return
  }
  if (received < acknowledged)
    return tally.fault('lost', `${name}: ${acknowledged - received} of a file`)
  if (received > sent) return tally.fault('changed', `${name}: more of a file than was sent`)
  if (received < bytes.length) return
  for (let offset = 0; offset < bytes.length; offset += blobPiece) {
    const piece = accepted(world, 'file', await device.ask({ kind: 'get-blob', blob, offset }))
    const isWhole =
      piece instanceof Uint8Array && isSame(piece, bytes.subarray(offset, offset + blobPiece))
    if (!isWhole) tally.fault('changed', `${name}: a piece of a file`)
  }
  file.isLookedAt = drop === 'no'
}
