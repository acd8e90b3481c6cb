/** Entries of the log: who wrote them, where they stand, and what may be inside. */
import type { Mutant } from './mutant.ts'

const run = 'app/src/crypto/entry-run.test.ts'
const links = 'app/src/crypto/entry-links.ts'
const state = 'app/src/sync/space-state.ts'
const believed = 'app/src/sync/space-state.test.ts'
const content = 'app/src/sync/entry-content.ts'

export const entryMutants: readonly Mutant[] = [
  {
    name: 'the signature of an entry is not checked',
    breaks: 'T6',
    file: 'app/src/crypto/entry-run.ts',
    before: 'if (verify(key, entrySignatureMessage(hash), frame.signature)) return count',
    after: 'if (frame.signature.length === 64) return count',
    tests: [run],
  },
  {
    name: 'only the first signature of a run is checked',
    breaks: 'T6',
    file: 'app/src/crypto/entry-run.ts',
    before: 'if (verify(key, entrySignatureMessage(hash), frame.signature)) return count',
    after: 'if (verify(key, entrySignatureMessage(hash), frame.signature)) return hashes.length',
    tests: [run],
  },
  {
    name: 'an entry need not link to the one before',
    breaks: 'T3',
    file: links,
    before: "return equalBytes(prev, head.hash) ? null : 'wrong-link'",
    after: 'return null',
    tests: [run],
  },
  {
    name: 'an entry may leave numbers out',
    breaks: 'T3',
    file: links,
    before: "if (seq !== head.seq + 1) return 'wrong-sequence'",
    after: "if (seq <= head.seq) return 'wrong-sequence'",
    tests: [run],
  },
  {
    name: 'an entry of another space, or in another member’s name, is believed',
    breaks: 'T4',
    file: links,
    before: 'if (space !== author.space || member !== author.member || device !== author.device) {',
    after: 'if (device !== author.device) {',
    tests: [run],
  },
  {
    name: 'the commitment to a key is not compared',
    breaks: 'T4',
    file: 'app/src/crypto/committed-box.ts',
    before: 'if (!equalSecretBytes(keys.commit, commit)) return null\n',
    after: '',
    tests: ['app/src/crypto/entry.test.ts'],
  },
  {
    name: 'the header of an entry is not bound to its key',
    breaks: 'T4',
    file: 'app/src/crypto/entry.ts',
    before: "concatBytes(labelBytes('entry-key'), sha256(headerBytes))",
    after: "concatBytes(labelBytes('entry-key'))",
    tests: ['app/src/crypto/golden-vectors.test.ts'],
  },
  {
    name: 'associated data is left out of every box',
    breaks: 'T4',
    file: 'app/src/crypto/sealed-box.ts',
    before: `  return new Uint8Array(xchacha20poly1305(key, nonce, associated).encrypt(plaintext))
}

/** Null for anything that \`sealBox\` did not make with these arguments. */
export function openBox(
  key: Bytes,
  nonce: Bytes,
  associated: Bytes,
  ciphertext: Bytes,
): Bytes | null {
  try {
    return new Uint8Array(xchacha20poly1305(key, nonce, associated).decrypt(ciphertext))`,
    after: `  return new Uint8Array(xchacha20poly1305(key, nonce).encrypt(plaintext))
}

export function openBox(
  key: Bytes,
  nonce: Bytes,
  associated: Bytes,
  ciphertext: Bytes,
): Bytes | null {
  try {
    return new Uint8Array(xchacha20poly1305(key, nonce).decrypt(ciphertext))`,
    tests: ['app/src/crypto/letters.test.ts'],
  },
  {
    name: 'every entry is sealed with the same nonce',
    breaks: 'T4',
    file: 'app/src/crypto/seal-entry.ts',
    before: 'random(nonceLength), content, epochKey)',
    after: 'new Uint8Array(nonceLength), content, epochKey)',
    tests: ['app/src/crypto/entry.test.ts'],
  },
  {
    name: 'a ciphertext is as long as its words',
    breaks: 'T14',
    file: 'app/src/crypto/padding.ts',
    before: 'const padded = new Uint8Array(bucket - tagLength)',
    after: 'const padded = new Uint8Array(plaintext.length + 1)',
    tests: ['app/src/crypto/entry.test.ts'],
  },
  {
    name: 'an entry of an epoch whose record is withheld is believed',
    breaks: 'T3',
    file: state,
    before: 'if (roster === null || epoch > roster.epoch) return false',
    after: 'if (roster === null) return false',
    tests: [believed],
  },
  {
    name: 'words behind their author’s leave are believed under a key that was never theirs',
    breaks: 'T11',
    file: state,
    before: 'return deviceById(roster, device) !== null || peopleOf(state, epoch).includes(member)',
    after: 'return true',
    tests: [believed],
  },
  {
    name: 'somebody may put words before what they have said',
    breaks: 'T6',
    file: state,
    before: 'const at = Math.max(claimed, heads.get(device)?.lamport ?? 0)',
    after: 'const at = claimed',
    tests: [believed],
  },
  {
    name: 'nobody looks whether an author had seen more',
    breaks: 'T3',
    file: state,
    before: 'if ((heads.get(seen.device)?.seq ?? 0) < seen.seq) return true\n',
    after: '',
    tests: [believed],
  },
  {
    name: 'nobody looks whether an author had seen something else',
    breaks: 'T3',
    file: state,
    before: 'return ours !== undefined && !equalBytes(ours.hash.slice(0, 16), seen.hash)',
    after: 'return false',
    tests: [believed],
  },
  {
    name: 'a gap in the stream is passed over',
    breaks: 'T3',
    file: state,
    before: "if (item.cursor !== state.cursor + 1) return { state, count, doubt: 'gap' }\n",
    after: '',
    tests: [believed],
  },
  {
    name: 'an entry says when it was written',
    breaks: 'T8',
    file: content,
    before: 'return { kind, body, seen: seenHeads.write(seen), ...(day === null ? {} : { day }) }',
    after: 'return { kind, body, at: Date.now(), seen: seenHeads.write(seen), day }',
    tests: ['app/src/sync/entry-content.test.ts'],
  },
  {
    name: 'the day of an entry may be finer than a day',
    breaks: 'T8',
    file: content,
    before: "(typeof value === 'string' ? (textToDay(value) ?? undefined) : undefined)",
    after: "(typeof value === 'string' ? (value as Day) : undefined)",
    tests: ['app/src/sync/entry-content.test.ts'],
  },
]
