/** What rests on a phone: sealed, in its place, and never written over because it cannot be read. */
import type { Mutant } from './mutant.ts'

const sealed = 'app/src/storage/sealed-store.ts'
const overStore = 'app/src/storage/sealed-store.test.ts'
const browser = 'app/src/storage/indexeddb-store.browser.test.ts'
const damaged = 'app/src/session/damaged-rows.test.ts'

export const restMutants: readonly Mutant[] = [
  {
    name: 'a row opens in another’s place',
    breaks: 'kept',
    file: 'app/src/crypto/at-rest.ts',
    before: "concatBytes(labelBytes('at-rest'), new TextEncoder().encode(path))",
    after: "concatBytes(labelBytes('at-rest'))",
    tests: [overStore],
  },
  {
    name: 'everything rests under one nonce',
    breaks: 'T11',
    file: 'app/src/crypto/committed-box.ts',
    before: '  const nonce = random(nonceLength)\n',
    after: '  const nonce: Bytes = new Uint8Array(nonceLength)\n',
    tests: ['app/src/crypto/at-rest.test.ts'],
  },
  {
    name: 'values rest as they are',
    breaks: 'T11',
    file: sealed,
    before: 'const value = one.value && sealAtRest(key, path, one.value, random)',
    after: 'const value = one.value',
    tests: [overStore],
  },
  {
    name: 'the browser is not asked for the disk itself',
    breaks: 'kept',
    file: 'app/src/storage/indexeddb-store.ts',
    before: "database.transaction(records, 'readwrite', { durability })",
    after: "database.transaction(records, 'readwrite')",
    tests: [browser],
  },
  {
    name: 'a transaction counts as kept before it is complete',
    breaks: 'kept',
    file: 'app/src/storage/indexeddb-store.ts',
    before: '  await done\n  return wrote\n',
    after: '  done.catch(() => undefined)\n  return wrote\n',
    tests: [browser],
  },
  {
    name: 'a transaction that was given up counts as complete',
    breaks: 'kept',
    file: 'app/src/storage/idb-events.ts',
    before: "transaction.addEventListener('abort', () => reject(transaction.error ?? aborted()))",
    after: "transaction.addEventListener('abort', () => resolve())",
    tests: [browser],
  },
  {
    name: 'a row that cannot be read is written over',
    breaks: 'kept',
    file: sealed,
    before: '...(unread ? [{ key: asidePath(path), value: unread }] : []),',
    after: '',
    tests: [overStore],
  },
  {
    name: 'nobody hears of a row that cannot be read',
    breaks: 'kept',
    file: sealed,
    before: 'if (bytes === null && !path.includes(aside)) onDamage(path)\n',
    after: '',
    tests: [overStore],
  },
  {
    name: 'a tab writes on under a key that is over',
    breaks: 'kept',
    file: sealed,
    before: 'isOurs = isCurrent(held, mark) && !isGone',
    after: 'isOurs = !isGone',
    tests: [overStore],
  },
  {
    name: 'words count as kept where the browser has thrown everything away',
    breaks: 'kept',
    file: sealed,
    before: 'isOurs = isCurrent(held, mark) && !isGone',
    after: 'isOurs = isCurrent(held, mark)',
    tests: [damaged],
  },
  {
    name: 'settings that cannot be read are begun anew',
    breaks: 'kept',
    file: 'app/src/session/vault.ts',
    before: 'damaged.has(settingsPath) && row === null ? null : decodeSettings(row)',
    after: 'decodeSettings(row)',
    tests: [damaged],
  },
  {
    name: 'two tabs that open a new device end with two keys',
    breaks: 'kept',
    file: 'app/src/session/vault.ts',
    before: 'return row ? [] : [{ key: keyPath, value: bytes }]',
    after: 'return [{ key: keyPath, value: reveal(createStorageKey(random)) }]',
    tests: ['app/src/session/records.test.ts'],
  },
  {
    name: 'a change that could not be kept is shown',
    breaks: 'kept',
    file: 'app/src/session/kept-row.ts',
    before: 'if (kept.ok) value = after',
    after: 'value = after',
    tests: ['app/src/session/records.test.ts'],
  },
]
