/** Whole connections to the relay, by whoever may knock: a stranger, a member, a device that was taken out. */
import { decodeClientFrame, encodeClientFrame } from '../../../wire/src/client-frame.ts'
import type { ClientFrame } from '../../../wire/src/client-frame.ts'
import type { Bytes } from '../../../wire/src/bytes.ts'
import { encodeCbor } from '../../../wire/src/cbor.ts'
import type { CborValue } from '../../../wire/src/cbor.ts'
import { decodeDeposit, depositSignatureMessage } from '../../../wire/src/deposit.ts'
import {
  decodeEntryFrame,
  encodeEntryHeader,
  entrySignatureMessage,
  hashEntry,
} from '../../../wire/src/entry-frame.ts'
import { limits } from '../../../wire/src/limits.ts'
import { verify } from '../../../app/src/crypto/signature.ts'
import { sha256 } from '../../../relay/src/suite.ts'
import {
  addDeviceRecord,
  bytesNamed,
  leaveRecord,
  renewRecord,
  writeDeposit,
  writeEntry,
} from '../../../relay/src/testing/people.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'
import { readTree, writeTree } from '../cbor-tree.ts'
import { clientFrames } from './client-frames.ts'
import type { Come, RelayWorld, Visit } from './relay-world.ts'
import { createRelayWorld, deviceNamed, isAuthAnswer } from './relay-world.ts'

const modules = [
  'connection',
  'session',
  'inbox',
  'follower',
  'requests/answer',
  'store/sqlite/sqlite-store',
]
const files = modules.map((name) => `relay/src/${name}.ts`)
const codes = [1_001, 1_002, 1_003, 1_008, 1_009]

function connecting(come: Come, what: string): Target {
  return {
    name: `relay: frames of ${what}`,
    modules: files,
    shape: 'cbor',
    most: 40_000,
    renewed: 400,
    async open() {
      const world = await createRelayWorld()
      signKeys.set(world.noor.device, world.noor.signer.publicKey)
      return {
        // Several in one message tree: one after another on the same connection.
        examples: examplesFor(world).flatMap((frame, at, all) => [
          encodeCbor([encodeClientFrame(frame)]),
          ...(at % 5 === 0 ? [encodeCbor(all.slice(at, at + 3).map(encodeClientFrame))] : []),
        ]),
        run: async (input) => {
          const messages = messagesIn(input)
          check(await world.visit(come, messages), come, messages)
        },
        close: world.close,
      }
    },
  }
}

/** The items of a list, as bytes; anything else is one message. */
export function messagesIn(input: Uint8Array): readonly Uint8Array[] {
  const tree = readTree(input)
  if (tree?.kind !== 4 || tree.items.length === 0) return [input]
  return tree.items
    .slice(0, 8)
    .map((item) =>
      item.inner === null
        ? item.kind === 2
          ? item.bytes
          : writeTree(item)
        : writeTree(item.inner),
    )
}

const signKeys = new Map<string, Bytes>()
const signKeyOf = (device: string) => signKeys.get(device) ?? new Uint8Array(32)

function check({ frames, closed }: Visit, come: Come, messages: readonly Uint8Array[]): void {
  must(closed !== null && codes.includes(closed), `closed with ${String(closed)}`)
  const answers = frames.filter((frame) => 'ref' in frame && !isAuthAnswer(frame))
  must(answers.length <= messages.length, 'more answers than questions')
  const asked = new Set(messages.map((message) => decodeClientFrame(message)?.ref))
  for (const answer of answers)
    must('ref' in answer && asked.has(answer.ref), 'an answer to nothing')
  if (come === 'member') {
    // One answer for each question, in their order.
    for (const [at, { kind }] of answers.entries()) if (kind === 'ok') checkSigned(messages[at])
    return
  }
  const given = answers.filter(({ kind }) => kind === 'ok')
  const told = frames.filter(({ kind }) => kind === 'items' || kind === 'knock')
  must(told.length === 0, 'told the stream to whom it is not for')
  const mayRead = come === 'newcomer' ? messages.length : 0
  must(given.length <= mayRead, 'did something for whoever may not ask')
}

/** Whatever was taken in has been signed by the one who sent it: looked at by the device's own library. */
function checkSigned(message: Uint8Array | undefined): void {
  const asked = message && decodeClientFrame(message)
  for (const bytes of asked?.kind === 'append' ? asked.entries : []) {
    const frame = decodeEntryFrame(bytes)
    const signed = frame && entrySignatureMessage(hashEntry(frame, sha256))
    const isSigned = signed && verify(signKeyOf(frame.header.device), signed, frame.signature)
    must(isSigned === true, 'took an entry that its author has not signed')
  }
}

/** What would be taken from a member, and everything else that can be asked. */
function examplesFor({ bond, noor, sam }: RelayWorld): readonly ClientFrame[] {
  const ref = 1
  const { epoch } = bond.roster
  const first = writeEntry(noor, { name: 'fuzz', epoch })
  const second = writeEntry(noor, { name: 'fuzz 2', epoch, seq: 2, prev: first.hash })
  const deposit = writeDeposit(bond, noor, { name: 'fuzz', reveal: reveal() })
  const other = writeDeposit(bond, sam, { name: 'fuzz 3', reveal: reveal() })
  const records = [
    renewRecord(bond, noor),
    leaveRecord(bond, noor),
    addDeviceRecord(bond, deviceNamed(noor, 'tablet')),
  ]
  const items = [
    ...bond.records.map((bytes) => ({ kind: 'roster' as const, bytes })),
    { kind: 'entry' as const, bytes: first.bytes },
    { kind: 'release' as const, bytes: encodeCbor([deposit, other]) },
  ].map((item, at) => ({ cursor: at + 1, ...item }))
  const unsigned = first.bytes.slice()
  unsigned[unsigned.length - 1] = (unsigned.at(-1) ?? 0) ^ 1
  return [
    { kind: 'append', ref, entries: [unsigned] },
    ...clientFrames({ items }),
    { kind: 'append', ref, entries: [first.bytes, second.bytes] },
    { kind: 'put-deposit', ref, deposit },
    ...records.map(({ bytes }) => ({ kind: 'append-roster' as const, ref, record: bytes })),
    { kind: 'put-yes', ref, deck: sixteen(), tick: 2_968, vector: bytesNamed('yes', 2_048) },
    {
      kind: 'put-blob',
      ref,
      blob: sixteen(),
      total: limits.blobPiece + 100,
      offset: 0,
      bytes: bytesNamed('b', limits.blobPiece / 8),
    },
  ]
}

const reveal = () => bytesTo(bytesNamed('reveal', 32))
const sixteen = () => bytesTo(bytesNamed('id', 16))
const bytesTo = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url') as never

/** Headers and bodies that their author has signed as they are: what only the relay's own rules refuse. */
const signedBySender: Target = {
  name: 'relay: a member signs anything',
  modules: [
    'relay/src/signed-entry.ts',
    'relay/src/signed-deposit.ts',
    'relay/src/store/sqlite/deposits.ts',
  ],
  shape: 'cbor',
  renewed: 200,
  async open() {
    const world = await createRelayWorld()
    const { bond, noor } = world
    signKeys.set(noor.device, noor.signer.publicKey)
    const written = writeEntry(noor, { name: 'header', epoch: bond.roster.epoch })
    const frame = decodeEntryFrame(written.bytes)
    const deposit = decodeDeposit(writeDeposit(bond, noor, { name: 'body' }))
    if (frame === null || deposit === null) throw new Error('they hold')
    const withHeader = (headerBytes: Bytes) => {
      const sealed = { ...frame, headerBytes }
      const signature = noor.signer.sign(entrySignatureMessage(hashEntry(sealed, sha256)))
      return encodeCbor([headerBytes, frame.nonce, frame.commit, frame.ciphertext, signature])
    }
    const withBody = (bodyBytes: Bytes) => {
      const wraps: CborValue = deposit.wraps.map(({ member, enc, ciphertext }) => [
        Buffer.from(member, 'base64url'),
        enc,
        ciphertext,
      ])
      const signature = noor.signer.sign(depositSignatureMessage(bodyBytes, sha256))
      return encodeCbor([bodyBytes, deposit.sealed, wraps, signature])
    }
    return {
      examples: [encodeEntryHeader(frame.header), deposit.bodyBytes],
      async run(input) {
        const bytes = new Uint8Array(input)
        const asked: readonly ClientFrame[] = [
          { kind: 'append', ref: 1, entries: [withHeader(bytes)] },
          { kind: 'put-deposit', ref: 2, deposit: withBody(bytes) },
          { kind: 'follow', ref: 3, after: 0 },
        ]
        const messages = asked.map(encodeClientFrame)
        check(await world.visit('member', messages), 'member', messages)
      },
      close: world.close,
    }
  },
}

export const relayTargets = [
  connecting('stranger', 'a stranger'),
  connecting('member', 'a member'),
  connecting('removed', 'a removed device'),
  connecting('newcomer', 'a newcomer'),
  signedBySender,
]
