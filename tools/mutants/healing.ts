/** One stream on every device and on the relay, folded, swapped and given back without losing an item. */
import type { Mutant } from './mutant.ts'

const segments = 'app/src/sync/segments.slow.test.ts'
const swap = 'app/src/sync/swap-stream.test.ts'
const restored = 'relay/src/store/sqlite/restored.ts'
const healing = 'relay/src/healing.test.ts'
const devices = 'app/src/sync/healing.long.test.ts'
const sync = 'app/src/sync/space-sync.ts'
const inStep = 'app/src/sync/space-sync.slow.test.ts'

export const healingMutants: readonly Mutant[] = [
  {
    name: 'a release that nobody has signed keeps back all that stands behind it',
    breaks: 'kept',
    file: 'app/src/sync/healing.ts',
    before: 'items.filter((item) => !isMadeUp(log.state, item))',
    after: 'items.filter((item) => !isMadeUp || item)',
    tests: [devices],
  },
  {
    name: 'a release is left out that the relay could take back',
    breaks: 'kept',
    file: 'app/src/sync/made-up.ts',
    before: 'checkDeposit(deposit, place, roster) !== null',
    after: 'checkDeposit(deposit, place, roster) === null',
    tests: [devices],
  },
  {
    name: 'a mark of another stream than what rests stays as it is',
    breaks: 'kept',
    file: 'app/src/sync/healing.ts',
    before: 'return standAt(patient, here)',
    after: "return 'in-step'",
    tests: [devices],
  },
  {
    name: 'words that others give back are said a second time',
    breaks: 'kept',
    file: 'app/src/sync/outbox.ts',
    before: ' || isSame(there?.content, content)',
    after: '',
    tests: ['app/src/sync/held-entries.test.ts'],
  },
  {
    name: 'what waits is sent before the stream is followed',
    breaks: 'T3',
    file: sync,
    before: "if (hello === null || step !== 'in') return",
    after: 'if (hello === null) return',
    tests: [inStep],
  },
  {
    name: 'a relay that refuses the stream counts as one that is followed',
    breaks: 'T3',
    file: sync,
    before: "step = state === 'in' ? 'in' : 'apart'",
    after: "step = 'in'",
    tests: [inStep],
  },
  {
    name: 'rows go before their segment has proven that it can be read',
    breaks: 'kept',
    file: 'app/src/sync/fold-tail.ts',
    before: 'if (!(await givesBack(words, proof, inside, state))) return null\n',
    after: '',
    tests: [segments],
  },
  {
    name: 'rows go before their segment is kept',
    breaks: 'kept',
    file: 'app/src/sync/fold-tail.ts',
    before: "  const kept = await store.transact([keys.mark], change, 'strict')",
    after: `  await store.transact([], () => changes.slice(2), 'strict')
  const kept = await store.transact([keys.mark], change, 'strict')`,
    tests: [segments],
  },
  {
    name: 'an entry is folded though its bytes cannot be made again',
    breaks: 'kept',
    file: 'app/src/sync/make-segment.ts',
    before: 'if (came === null || !equalBytes(bytes, came)) wrong.push(at)',
    after: 'if (bytes === null) wrong.push(at)',
    tests: [segments],
  },
  {
    name: 'a few bytes may unfold into any number',
    breaks: 'T19',
    file: 'app/src/storage/deflate.ts',
    before: 'if (length > limit) {',
    after: 'if (length > limit * 1_000) {',
    tests: ['app/src/storage/deflate.test.ts'],
  },
  {
    name: 'the stream is changed in two tabs at once',
    breaks: 'kept',
    file: 'app/src/sync/swap-stream.ts',
    before: 'readSwaps(row) === swaps ? changes : []',
    after: 'row === undefined ? [] : changes',
    tests: [swap],
  },
  {
    name: 'a tab writes on in an order that is over',
    breaks: 'kept',
    file: 'app/src/sync/space-log.ts',
    before: 'isInOrder = readSwaps(row) === swaps',
    after: 'isInOrder = row !== undefined',
    tests: [swap],
  },
  {
    name: 'what the relay’s story lacks is dropped here',
    breaks: 'kept',
    file: 'app/src/sync/missing-items.ts',
    before: 'if (isThere === null) missing.push(item)',
    after: "if (isThere === null && item.kind !== 'entry') missing.push(item)",
    tests: [devices],
  },
  {
    name: 'a roster that parts from the one here is taken in',
    breaks: 'T3',
    file: 'app/src/sync/missing-items.ts',
    before:
      'return record && known ? equalBytes(hashRosterRecord(record, sha256), known.hash) : null',
    after: 'return record && known ? true : null',
    tests: [devices],
  },
  {
    name: 'marks are not compared when a device follows',
    breaks: 'T3',
    file: 'relay/src/follower.ts',
    before: 'return mark === undefined || equalBytes(mark, here.mark)',
    after: 'return mark === undefined || mark.length === here.mark.length',
    tests: [healing],
  },
  {
    name: 'a relay takes back in, wherever it is',
    breaks: 'T3',
    file: restored,
    before: "if (after !== items.lastCursor(known.id)) return refuse('wrong-sequence')\n",
    after: '',
    tests: [healing],
  },
  {
    name: 'a relay takes back in behind another story',
    breaks: 'T3',
    file: restored,
    before:
      "if (!equalBytes(items.mark(known.id, after) ?? mark, mark)) return refuse('other-history')\n",
    after: '',
    tests: [healing],
  },
  {
    name: 'a relay takes back in a release that nobody has signed',
    breaks: 'T5',
    file: restored,
    before: '      if (fault !== null) return refuse(fault)\n',
    after: '',
    tests: [healing],
  },
  {
    name: 'a relay takes back in a release of some',
    breaks: 'T5',
    file: restored,
    before: "if (people.length !== released.length) return refuse('wrong-roster')\n",
    after: '',
    tests: [healing],
  },
  {
    name: 'a relay takes back in what a removed device wrote',
    breaks: 'T11',
    file: restored,
    before: 'const author = deviceById(roster, device) ?? deviceOfLeaver(roster, device)',
    after: 'const author = deviceEver(roster, device)',
    tests: [healing],
  },
  {
    name: 'a relay takes back in words behind their author’s leave, under any key',
    breaks: 'T11',
    file: restored,
    before:
      "if (!isHere && !rosters.people(known, epoch).includes(member)) return refuse('unknown-device')\n",
    after: '',
    tests: [healing],
  },
  {
    name: 'a reveal is released a second time',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/deposits.ts',
    before: "return isNew ? done(null) : refuse('already-released')",
    after: "return isNew || deposits.length > 0 ? done(null) : refuse('already-released')",
    tests: [healing],
  },
  {
    name: 'a refused batch is remembered in memory',
    breaks: 'kept',
    file: restored,
    before: '        rosters.forgetRead(space)\n',
    after: '',
    tests: [healing],
  },
]
