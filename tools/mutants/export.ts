/** Exports and imports: locked well, whole to the last byte, and never over what is here. */
import type { Mutant } from './mutant.ts'

const age = 'app/src/crypto/age-file.ts'
const file = 'app/src/crypto/age-file.test.ts'
const read = 'app/src/session/export/read-export.slow.test.ts'

export const exportMutants: readonly Mutant[] = [
  {
    name: 'an export takes a passphrase that can be guessed',
    breaks: 'T17',
    file: 'app/src/session/export/create-export.ts',
    before: "  if (!isLongEnough(passphrase)) return fail('passphrase-short')\n",
    after: '',
    tests: ['app/src/session/export/create-export.test.ts'],
  },
  {
    name: 'a few letters are long enough for a passphrase',
    breaks: 'T17',
    file: 'app/src/crypto/passphrase-length.ts',
    before: 'return Array.from(passphrase).length >= 12',
    after: 'return passphrase.length >= 12',
    tests: ['app/src/crypto/export-passphrase.test.ts'],
  },
  {
    name: 'an export is cheap to guess',
    breaks: 'T17',
    file: age,
    before: 'const workFactor = 16',
    after: 'const workFactor = 10',
    tests: [file],
  },
  {
    name: 'an export that was cut at a piece opens',
    breaks: 'T17',
    file: age,
    before: '    nonce[11] = at === count - 1 ? 1 : 0\n',
    after: '',
    tests: ['app/src/crypto/age-file.compared.test.ts'],
  },
  {
    name: 'the head of an export is not authenticated',
    breaks: 'T17',
    file: age,
    before: "  if (!equalSecretBytes(macOf(head, fileKey), mac)) return fail('damaged')\n",
    after: '',
    tests: [file],
  },
  {
    name: 'a member of another export is taken',
    breaks: 'R22',
    file: 'app/src/session/export/open-export.ts',
    before: 'known.test(name) && hashes.get(name) === bytesToBase64url(sha256(bytes))',
    after: 'known.test(name) && hashes.has(name) && bytes.length > 0',
    tests: [read],
  },
  {
    name: 'an archive is read that nobody of ours would write',
    breaks: 'R22',
    file: 'app/src/session/export/tar.ts',
    before: `      members.has(name) ||
      !isSafeName(name) ||
      !equalBytes(header, encodeHeader(name, size, day))`,
    after: '      members.has(name)',
    tests: ['app/src/session/export/tar.test.ts'],
  },
  {
    name: 'an import writes over what came to be here',
    breaks: 'kept',
    file: 'app/src/session/export/restore-export.ts',
    before: 'return rows.filter((_, at) => found[at + guards.length] === null)',
    after: 'return rows',
    tests: [read],
  },
  {
    name: 'somebody else’s copy of a space is added to one’s own',
    breaks: 'R22',
    file: 'app/src/session/export/standing.ts',
    before:
      "  if (!isSamePerson(mine.own.member, copy.own.member)) return refused('someone-elses')\n",
    after: '',
    tests: [read],
  },
  {
    name: 'a copy that somebody made without a key of the person’s is taken for theirs',
    breaks: 'T6',
    file: 'app/src/session/export/standing.ts',
    before: 'return isKnown && mine.member === theirs.member',
    after: 'return isKnown || mine.member === theirs.member',
    tests: [read],
  },
  {
    name: 'what another device has still to send is taken from its copy',
    breaks: 'kept',
    file: 'app/src/session/export/missing-rows.ts',
    before: 'if (!isSameDevice) return',
    after: 'if (!isSameDevice && here.rows.length < 0) return',
    tests: ['app/src/session/export/read-export.slow.test.ts'],
  },
]
