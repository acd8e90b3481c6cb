/** The relay's doors: who comes in, how often, and who is shown out. */
import type { Mutant } from './mutant.ts'

const connection = 'relay/src/connection.test.ts'
const devices = 'relay/src/own-devices.test.ts'
const handle = 'relay/src/http/handle.test.ts'
const signing = 'relay/src/signing-order.test.ts'

export const doorMutants: readonly Mutant[] = [
  {
    name: 'whoever says that they are a device comes in',
    breaks: 'T12',
    file: 'relay/src/requests/authenticate.ts',
    before: `  const isSigned = verifySignature(from.card.sign, message, signature)
  if (!isSigned) return refuse('wrong-signature')
`,
    after: '',
    tests: [connection],
  },
  {
    name: 'whoever says that they are a member comes in',
    breaks: 'T12',
    file: 'relay/src/requests/authenticate.ts',
    before:
      "return isSigned ? done({ space, member, sign: from.sign }) : refuse('wrong-signature')",
    after: 'return done({ space, member, sign: from.sign })',
    tests: [devices],
  },
  {
    name: 'a signature made for another relay’s name lets in',
    breaks: 'T12',
    file: 'wire/src/client-frame.ts',
    before: 'const claim = [relay, challenge, host, idToBytes(space), idToBytes(device)]',
    after: 'const claim = [relay, challenge, idToBytes(space), idToBytes(device)]',
    tests: [connection],
  },
  {
    name: 'every connection has the same challenge',
    breaks: 'T12',
    file: 'relay/src/connection.ts',
    before: 'const challenge = relay.random(32)',
    after: 'const challenge = new Uint8Array(32)',
    tests: [connection],
  },
  {
    name: 'the relay takes an entry that its device has not signed',
    breaks: 'T6',
    file: 'relay/src/signed-entry.ts',
    before: 'return (await Promise.all(each)).every((isSigned) => isSigned)',
    after: 'return (await Promise.all(each)).length > 0',
    tests: [connection],
  },
  {
    name: 'the relay takes back an entry that its device has not signed',
    breaks: 'T6',
    file: 'relay/src/signed-entry.ts',
    before: "return isSigned ? done(entry) : refuse('wrong-signature')",
    after: 'return done(entry)',
    tests: ['relay/src/healing.test.ts'],
  },
  {
    name: 'a receipt is signed before what it names is on the disk',
    breaks: 'kept',
    file: 'relay/src/requests/append.ts',
    before: '  const kept = await store.appendEntries(from, checked)\n',
    after: `  for (const one of checked)
    await store.identity.appendReceipt(curve, from.space, from.device, one)
  const kept = await store.appendEntries(from, checked)\n`,
    tests: [signing],
  },
  {
    name: 'requests of one connection overtake each other',
    breaks: 'T6',
    file: 'relay/src/inbox.ts',
    before: '      await handle(next)\n',
    after: '      void handle(next)\n',
    tests: [signing],
  },
  {
    name: 'the relay takes a deposit that its device has not signed',
    breaks: 'T5',
    file: 'relay/src/signed-deposit.ts',
    before:
      "return (await verify(key, message, deposit.signature)) ? partsFault(deposit) : 'wrong-signature'",
    after: 'return partsFault(deposit)',
    tests: [connection],
  },
  {
    name: 'a member may write into another’s log',
    breaks: 'T6',
    file: 'relay/src/requests/append.ts',
    before: 'return space === from.space && member === from.member && device === from.device',
    after: 'return space === from.space && device === from.device',
    tests: [connection],
  },
  {
    name: 'a device that was removed asks on',
    breaks: 'T11',
    file: 'relay/src/requests/request.ts',
    before: 'const known = roster && deviceById(roster, caller.device)',
    after: `const gone = roster?.formerDevices.find(({ card }) => card.device === caller.device) ?? null
  const known = roster && (deviceById(roster, caller.device) ?? gone)`,
    tests: ['relay/src/authorisation.slow.test.ts'],
  },
  {
    name: 'a device that was removed is streamed on',
    breaks: 'T11',
    file: 'relay/src/follower.ts',
    before: '    if ((await memberOf(relay, caller)) === null) return false\n',
    after: '',
    tests: ['relay/src/leaving.test.ts'],
  },
  {
    name: 'a hint is believed, and the row not asked',
    breaks: 'kept',
    file: 'relay/src/session.ts',
    before: 'if ((await memberOf(relay, inside.caller)) === null) parts.onGone()',
    after: 'parts.onGone()',
    tests: ['relay/src/leaving.test.ts'],
  },
  {
    name: 'whoever holds a member’s keys brings in anybody’s device',
    breaks: 'T11',
    file: 'relay/src/requests/newcomer.ts',
    before: "if (change?.kind !== 'add-device' || change.member !== newcomer.member)",
    after: "if (change?.kind !== 'add-device')",
    tests: [devices],
  },
  {
    name: 'keys that were renewed still open the door',
    breaks: 'T11',
    file: 'relay/src/requests/newcomer.ts',
    before: "if (!of || !equalBytes(of.sign, newcomer.sign)) return refuse('unknown-device')",
    after: "if (!of) return refuse('unknown-device')",
    tests: [devices],
  },
  {
    name: 'a bucket never empties',
    breaks: 'T19',
    file: 'relay/src/rate-limit.ts',
    before: '      left -= cost\n',
    after: '',
    tests: ['relay/src/rate-limit.test.ts'],
  },
  {
    name: 'a device may ask as often as it likes',
    breaks: 'T19',
    file: 'relay/src/session.ts',
    before: "      if (!bucket.take(costOf(inside !== null))) return refuse('too-fast')\n",
    after: '',
    tests: [connection],
  },
  {
    name: 'a device may have any number of connections',
    breaks: 'T19',
    file: 'relay/src/admission.ts',
    before: "if (here.connections >= connectionsPerDevice) return refuse('too-many')\n",
    after: '',
    tests: [connection],
  },
  {
    name: 'the doors are open to any number of knocks',
    breaks: 'T19',
    file: 'relay/src/http/handle.ts',
    before: '!limiter.take(addressOf(request, isBehindProxy))',
    after: 'limiter === undefined',
    tests: [handle],
  },
  {
    name: 'an address may open any number of sockets',
    breaks: 'T19',
    file: 'relay/src/server.ts',
    before: 'if (!limiter.take(addressOf(request, isBehindProxy))) return turnAway(stream, 429)\n',
    after: '',
    tests: [handle],
  },
  {
    name: 'another site’s page may post',
    breaks: 'T15',
    file: 'relay/src/http/handle.ts',
    before: '  if (isPost && !isSameOrigin(request, host)) return { status: 403 }\n',
    after: '',
    tests: [handle],
  },
  {
    name: 'another site’s page may open a socket',
    breaks: 'T15',
    file: 'relay/src/server.ts',
    before: '    if (!isSameOrigin(request, host)) return turnAway(stream, 403)\n',
    after: '',
    tests: ['relay/src/bad-frames.test.ts'],
  },
  {
    name: 'a body may be of any length',
    breaks: 'T19',
    file: 'relay/src/http/body.ts',
    before: '  if (!(announced <= limit)) return null\n',
    after: '',
    tests: [handle],
  },
  {
    name: 'a restored relay speaks for the one that was lost',
    breaks: 'T3',
    file: 'relay/src/backup.ts',
    before:
      "  db.value.prepare('UPDATE relay SET seed = ?').run(new Uint8Array(randomBytes(32)))\n",
    after: '',
    tests: ['relay/src/backup.test.ts'],
  },
  {
    name: 'a restore leaves an older log beside the new data',
    breaks: 'kept',
    file: 'relay/src/backup.ts',
    before: "const there = ['', '-wal', '-shm'].filter((end) => existsSync(database + end))",
    after: "const there = [''].filter((end) => existsSync(database + end))",
    tests: ['relay/src/backup.test.ts'],
  },
]
