/** What was written here: on the disk before it counts, under one number, until it is there for all. */
import type { Mutant } from './mutant.ts'

const outgoing = 'app/src/sync/outgoing.ts'
const outbox = 'app/src/sync/outbox.ts'
const log = 'app/src/sync/space-log.test.ts'
const held = 'app/src/sync/held-entries.test.ts'
const inStep = 'app/src/sync/space-sync.slow.test.ts'

export const outboxMutants: readonly Mutant[] = [
  {
    name: 'the outbox is cleared before the receipt',
    breaks: 'kept',
    file: outgoing,
    before: 'entry.header.seq <= confirmed && isAccepted(entry, state)',
    after: 'confirmed > 0 && isAccepted(entry, state)',
    tests: [log],
  },
  {
    name: 'the outbox is cleared without the stream',
    breaks: 'kept',
    file: outgoing,
    before: 'entry.header.seq <= confirmed && isAccepted(entry, state)',
    after: 'entry.header.seq <= confirmed',
    tests: [log],
  },
  {
    name: 'any entry under this number counts as this one',
    breaks: 'kept',
    file: outbox,
    before: 'return there !== undefined && equalBytes(there.hash, hash)',
    after: 'return there !== undefined',
    tests: [log],
  },
  {
    name: 'the number is not kept with the entry',
    breaks: 'kept',
    file: outbox,
    before: '    { key: keys.head, value: encodeHead(headOf(entry)) },\n',
    after: '',
    tests: [log],
  },
  {
    name: 'two tabs give out the same number',
    breaks: 'kept',
    file: outgoing,
    before: 'const head = laterHead(readHead(headRow), lastHead(unsent, state, device))',
    after: 'const head = lastHead(unsent, state, device)',
    tests: [log],
  },
  {
    name: 'a number is given out again when its row is lost',
    breaks: 'kept',
    file: outgoing,
    before: 'const head = laterHead(readHead(headRow), lastHead(unsent, state, device))',
    after: 'const head = readHead(headRow)',
    tests: [log],
  },
  {
    name: 'words that could not be kept count as kept',
    breaks: 'kept',
    file: outgoing,
    before: '    if (!kept.ok) return kept\n    if (made === null)',
    after: '    if (made === null)',
    tests: [log],
  },
  {
    name: 'words that were written need not reach the disk',
    breaks: 'kept',
    file: outgoing,
    before: "await store.transact([keys.head, keys.held], change, 'strict')",
    after: "await store.transact([keys.head, keys.held], change, 'relaxed')",
    tests: [log],
  },
  {
    name: 'a sealed answer need not reach the disk',
    breaks: 'kept',
    file: 'app/src/sync/kept-rows.ts',
    before: "        'strict',\n",
    after: "        'relaxed',\n",
    tests: ['app/src/sync/deposits.test.ts'],
  },
  {
    name: 'a receipt that the relay has not signed counts',
    breaks: 'T3',
    file: 'app/src/crypto/receipt.ts',
    before: '  return verify(relayKey, message, signature)\n',
    after: '  return message.length > 0 && signature.length === 64\n',
    tests: ['app/src/crypto/relay-word.test.ts'],
  },
  {
    name: 'a receipt for another entry counts',
    breaks: 'T3',
    file: 'app/src/sync/sending.ts',
    before: 'if (!equalBytes(receipt.hash, last.entry.hash)) return\n',
    after: '',
    tests: [inStep],
  },
  {
    name: 'what is written after somebody left goes under the key they have',
    breaks: 'T11',
    file: outgoing,
    before: 'return unsent.filter(({ entry }) => entry.header.seq < heldFrom)',
    after: 'return heldFrom < 0 ? [] : unsent',
    tests: [held],
  },
  {
    name: 'that words wait for a new key is forgotten with the page',
    breaks: 'T11',
    file: outgoing,
    before: 'return [...outboxRows(keys, made), { key: keys.held, value: encodeCbor(held) }]',
    after: 'return outboxRows(keys, made)',
    tests: [held],
  },
  {
    name: 'an entry that cannot be read holds up all that is written behind it',
    breaks: 'kept',
    file: 'app/src/sync/sending.ts',
    before: 'if (entry.header.seq > last + 1) return hold(entry.header.seq)',
    after: 'if (last < 0) return hold(entry.header.seq)',
    tests: ['app/src/session/damaged-rows.test.ts'],
  },
  {
    name: 'a relay hears questions before it has let anybody in',
    breaks: 'T12',
    file: 'app/src/sync/relay-link.ts',
    before: 'ask: (question) => (arrived ? send(question) : Promise.resolve(offline)),',
    after: 'ask: (question) => (greeted ? send(question) : Promise.resolve(offline)),',
    tests: ['app/src/sync/relay-link.test.ts'],
  },
  {
    name: 'a relay may go under another’s name',
    breaks: 'T3',
    file: 'app/src/sync/relay-link.ts',
    before: "if (!isRelayId(hello.relay, hello.relayKey)) return lose('bad-frame')\n",
    after: '',
    tests: ['app/src/sync/relay-link.test.ts'],
  },
]
