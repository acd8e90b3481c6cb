/**
 * The made space, kept in a file between runs beside what other tools keep: making it costs minutes,
 * reading it a second. The people are made anew from their seed, and are the same ones.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../../tools/pinned-node.mjs'
import type { Bytes } from '../../wire/src/bytes.ts'
import type { MadeSpace, Sent } from './made-space.ts'
import { makeSpace, peopleOfBench } from './made-space.ts'
import { tellYears } from './told.ts'

/** One more where what is kept is made in another way. */
const madeAs = 2

export async function keptSpace(entries: number): Promise<MadeSpace> {
  const file = join(root, '.attune', 'bench', `${madeAs}-${entries}.bin`)
  if (existsSync(file)) {
    const { space, noor, sam, newDevice } = await peopleOfBench()
    const told = tellYears(entries, [noor.member.member, sam.member.member])
    return { space, told, newDevice, sent: decode(readFileSync(file)) }
  }
  const made = await makeSpace(entries)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(`${file}.new`, encode(made.sent))
  renameSync(`${file}.new`, file)
  return made
}

const kinds = ['roster', 'entry', 'deposits'] as const

function encode(sent: readonly Sent[]): Buffer {
  const parts = sent.flatMap((one) => {
    const pieces = one.kind === 'deposits' ? one.bytes : [one.bytes]
    const head = Buffer.from([
      kinds.indexOf(one.kind),
      one.kind === 'entry' ? one.by : 0,
      pieces.length,
    ])
    return [head, ...pieces.flatMap((piece) => [lengthOf(piece), piece])]
  })
  return Buffer.concat(parts)
}

function decode(all: Buffer): readonly Sent[] {
  const sent: Sent[] = []
  let at = 0
  while (at < all.length) {
    const [kind, by, count] = [kinds[all[at] ?? 0], all[at + 1], all[at + 2] ?? 0]
    at += 3
    const pieces: Bytes[] = []
    for (let left = count; left > 0; left--) {
      const length = all.readUInt32BE(at)
      pieces.push(new Uint8Array(all.subarray(at + 4, at + 4 + length)))
      at += 4 + length
    }
    const [bytes] = pieces
    if (kind === 'deposits') sent.push({ kind, bytes: pieces })
    else if (bytes && kind === 'entry') sent.push({ kind, by: by === 1 ? 1 : 0, bytes })
    else if (bytes && kind === 'roster') sent.push({ kind, bytes })
    else throw new Error('the kept space cannot be read: delete it')
  }
  return sent
}

function lengthOf(piece: Uint8Array): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(piece.length)
  return length
}
