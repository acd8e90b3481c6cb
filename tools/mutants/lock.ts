/** The lock of a device: nothing opens without it, and it costs whoever guesses. */
import type { Mutant } from './mutant.ts'

const locking = 'app/src/session/locking.slow.test.ts'
const row = 'app/src/session/lock-row.test.ts'
const keeping = 'app/src/ui/lock/keep-locked.ts'
const kept = 'app/src/ui/lock/keep-locked.browser.test.ts'

export const lockMutants: readonly Mutant[] = [
  {
    name: 'the storage key stays in clear beside the lock',
    breaks: 'T11',
    file: 'app/src/session/locking.ts',
    before: '          { key: keyPath, value: null },\n',
    after: '',
    tests: [locking],
  },
  {
    name: 'what was written before the lock stays under the old key',
    breaks: 'T11',
    file: 'app/src/session/locking.ts',
    before: 'return opened && sealAtRest(key, path, opened, random)',
    after: 'return opened === null ? null : value',
    tests: [locking],
  },
  {
    name: 'another tab’s words are written over a new lock',
    breaks: 'kept',
    file: 'app/src/session/locking.ts',
    before: '          { key: keyMark, value: mark },\n',
    after: '',
    tests: [locking],
  },
  {
    name: 'a lock may ask a guesser for less work than is safe',
    breaks: 'T11',
    file: 'app/src/crypto/argon2.ts',
    before: "return memory < 19 * 1024 || passes < 2 || lanes < 1 ? 'too-weak' : null",
    after: 'return null',
    tests: [row],
  },
  {
    name: 'a lock may ask a phone for any work',
    breaks: 'T11',
    file: 'app/src/crypto/argon2.ts',
    before: "if (memory > 64 * 1024 || passes > 4 || lanes > 1) return 'too-hard'\n",
    after: '',
    tests: [row],
  },
  {
    name: 'the costs of a lock are not bound to it',
    breaks: 'T11',
    file: 'app/src/session/lock-row.ts',
    before: "encodeCbor(['lock', version, 'argon2id', memory, passes, lanes, salt])",
    after: "encodeCbor(['lock', version, 'argon2id', salt])",
    tests: [row],
  },
  {
    name: 'a locked key opens beside any lock',
    breaks: 'T11',
    file: 'app/src/crypto/wrapped-key.ts',
    before: "concatBytes(labelBytes('key-wrap'), context)",
    after: "concatBytes(labelBytes('key-wrap'))",
    tests: ['app/src/crypto/wrapped-key.test.ts'],
  },
  {
    name: 'a lock takes a passphrase that can be guessed',
    breaks: 'T11',
    file: 'app/src/session/lock-keys.ts',
    before: 'if (!isLongEnough(plainPassphrase(typed))) return null\n',
    after: '',
    tests: [locking],
  },
  {
    name: 'a page out of sight is not covered',
    breaks: 'T10',
    file: keeping,
    before: "    document.documentElement.dataset['covered'] = ''\n",
    after: '',
    tests: [kept],
  },
  {
    name: 'a phone that slept for long is not locked',
    breaks: 'T10',
    file: keeping,
    before:
      'if (limit !== null && (away >= limit || away < 0) && limit + away > 0) return lockHere()\n',
    after: '',
    tests: [kept],
  },
]
