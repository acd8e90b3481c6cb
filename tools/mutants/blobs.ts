/** Sealed files: photos and voices. */
import type { Mutant } from './mutant.ts'

const blob = 'app/src/crypto/blob.ts'
const sealed = 'app/src/crypto/blob.test.ts'
const blobs = 'app/src/sync/blobs.ts'
const carried = 'app/src/sync/blobs.test.ts'
const relay = 'relay/src/store/sqlite/blobs.ts'
const store = 'relay/src/store/sqlite/sqlite-store.test.ts'

export const blobMutants: readonly Mutant[] = [
  {
    name: 'a file’s hash is not checked',
    breaks: 'T4',
    file: 'app/src/sync/blob-download.ts',
    before: 'return content.length === ref.bytes && equalBytes(sha256(content), ref.hash)',
    after: 'return content.length === ref.bytes',
    tests: [carried],
  },
  {
    name: 'a piece is not bound to its place',
    breaks: 'T4',
    file: blob,
    before: '  new DataView(at.buffer).setUint32(4, place)\n',
    after: '',
    tests: [sealed],
  },
  {
    name: 'the last piece of a file is like any other',
    breaks: 'T4',
    file: blob,
    before: '  at[8] = isLast ? 1 : 0\n',
    after: '',
    tests: [sealed],
  },
  {
    name: 'a file’s key opens it under any id',
    breaks: 'T4',
    file: blob,
    before: `concatBytes(labelBytes('blob-key'), idToBytes(blob))
  return hkdf(reveal(key), emptySalt, info, 32)
}

function bindingOf(blob: BlobId, place: number, isLast: boolean) {
  const at = new Uint8Array(9)
  new DataView(at.buffer).setUint32(4, place)
  at[8] = isLast ? 1 : 0
  const nonce = concatBytes(at, new Uint8Array(nonceLength - at.length))
  return { nonce, associated: concatBytes(labelBytes('blob'), idToBytes(blob), at) }`,
    after: `concatBytes(labelBytes('blob-key'))
  return hkdf(reveal(key), emptySalt, info, 32)
}

function bindingOf(blob: BlobId, place: number, isLast: boolean) {
  const at = new Uint8Array(9)
  new DataView(at.buffer).setUint32(4, place)
  at[8] = isLast ? 1 : 0
  const nonce = concatBytes(at, new Uint8Array(nonceLength - at.length))
  return { nonce, associated: concatBytes(labelBytes('blob'), at) }`,
    tests: [sealed],
  },
  {
    name: 'the length of a file is its photo’s',
    breaks: 'T14',
    file: 'app/src/crypto/blob-size.ts',
    before: 'return Math.ceil(length / step) * step',
    after: 'return step > 0 ? length : 0',
    tests: [sealed],
  },
  {
    name: 'a photo counts as kept before it is on the disk',
    breaks: 'kept',
    file: blobs,
    before: `          { key: rows.toSend(name.blob), value: new Uint8Array() },
        ],
        'strict',`,
    after: `          { key: rows.toSend(name.blob), value: new Uint8Array() },
        ],
        'relaxed',`,
    tests: [carried],
  },
  {
    name: 'a file that was not sent is taken for sent',
    breaks: 'kept',
    file: blobs,
    before: "if (sent !== 'sent' && sent !== 'lost') continue\n",
    after: '',
    tests: [carried],
  },
  {
    name: 'a file that the relay does not have makes room',
    breaks: 'kept',
    file: blobs,
    before: '      if (unsent.has(one)) continue\n',
    after: '',
    tests: [carried],
  },
  {
    name: 'a file that no entry names is sent',
    breaks: 'T8',
    file: blobs,
    before: '      if (one) files.push({ ...one, ...file, blob })\n',
    after: '      files.push({ ...(one ?? ({ author: null } as NamedFile)), ...file, blob })\n',
    tests: [carried],
  },
  {
    name: 'a file is read before it is whole',
    breaks: 'T8',
    file: relay,
    before: 'if (!row || row.received < row.total || offset % limits.blobPiece !== 0) return null',
    after: 'if (!row || offset % limits.blobPiece !== 0) return null',
    tests: [store],
  },
  {
    name: 'a member may drop another’s file',
    breaks: 'T6',
    file: relay,
    before:
      "      if (![row.member_id, row.author_id].includes(owner.memberId)) return refuse('conflict')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'who has written a photo may not have it dropped where another gave it back',
    breaks: 'T6',
    file: relay,
    before: '[row.member_id, row.author_id]',
    after: '[row.member_id]',
    tests: [store],
  },
  {
    name: 'a photo that was tidied away here stays at the relay when it is taken back',
    breaks: 'kept',
    file: blobs,
    before: 'here.has(blob) || (isOwn && !dropped.includes(blob))',
    after: 'here.has(blob)',
    tests: [carried],
  },
  {
    name: 'a member may go on with another’s file',
    breaks: 'T6',
    file: relay,
    before: 'if (row.member_id !== owner.memberId || row.total !== pieces.total)',
    after: 'if (row.total !== pieces.total)',
    tests: [store],
  },
  {
    name: 'other bytes of a file take the place of the first',
    breaks: 'T6',
    file: relay,
    before: "      if (!isRepeat(row, pieces)) return refuse('conflict')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'files are not counted against anybody’s share',
    breaks: 'T19',
    file: relay,
    before: '    quota.charge(memberId, total)\n',
    after: '',
    tests: [store],
  },
  {
    name: 'a file travels as it is',
    breaks: 'T1',
    file: 'app/src/crypto/blob.ts',
    before:
      'return sealBox(key, nonce, associated, padded.subarray(place * room, (place + 1) * room))',
    after: `void [sealBox, key, nonce, associated]
    return concatBytes(padded.subarray(place * room, (place + 1) * room), new Uint8Array(16))`,
    tests: [carried],
  },
  {
    name: 'a relay that has lost everything is given no photo again',
    breaks: 'kept',
    file: blobs,
    before: 'if (await lookAtRelay(parts, await knownFiles())) await dropGone()',
    after: 'void lookAtRelay',
    tests: [carried],
  },
  {
    name: 'a damaged photo of another’s is given back',
    breaks: 'kept',
    file: blobs,
    before: 'isOwn || (await readFileAtRest(space, store, ref)) !== null',
    after: 'isOwn || readFileAtRest(space, store, ref) !== null',
    tests: [carried],
  },
  {
    name: 'a relay that has again what was taken back keeps it',
    breaks: 'kept',
    file: blobs,
    before: '[{ clear: rows.dropped }, { key: rows.relay, value: relay }]',
    after: '[{ key: rows.relay, value: relay }]',
    tests: [carried],
  },
]
