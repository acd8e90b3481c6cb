/** The relay's store: what it acknowledges is on the disk, and nobody gets more than is theirs. */
import type { Mutant } from './mutant.ts'

const commit = 'relay/src/store/sqlite/group-commit.ts'
const committed = 'relay/src/store/sqlite/group-commit.test.ts'
const deposits = 'relay/src/store/sqlite/deposits.ts'
const entries = 'relay/src/store/sqlite/entries.ts'
const store = 'relay/src/store/sqlite/sqlite-store.test.ts'

export const storeMutants: readonly Mutant[] = [
  {
    name: 'a copy that is put back opens what was taken back since',
    breaks: 'T5',
    file: 'relay/src/backup.ts',
    before: "DELETE FROM deposits WHERE state = 'held'; ",
    after: '',
    tests: ['relay/src/backup.test.ts'],
  },
  {
    name: 'the relay answers before the commit',
    breaks: 'kept',
    file: commit,
    before: '    return () => one.resolve(outcome)\n',
    after: '    one.resolve(outcome)\n    return () => undefined\n',
    tests: [committed],
  },
  {
    name: 'a refusal leaves what it wrote',
    breaks: 'kept',
    file: commit,
    before: "    if (!outcome.ok) db.exec('ROLLBACK TO one')\n",
    after: '',
    tests: [committed],
  },
  {
    name: 'what an error took back stays in memory',
    breaks: 'kept',
    file: commit,
    before: "    db.exec('ROLLBACK TO one; RELEASE one')\n    onUndo()\n",
    after: "    db.exec('ROLLBACK TO one; RELEASE one')\n",
    tests: [committed],
  },
  {
    name: 'a full disk is a bug',
    breaks: 'kept',
    file: commit,
    before: 'const cannotWrite: readonly number[] = [8, 10, 13, 14]',
    after: 'const cannotWrite: readonly number[] = [10, 14]',
    tests: [committed],
  },
  {
    name: 'the relay promises what a power cut takes (synchronous=NORMAL)',
    breaks: 'kept',
    file: 'relay/src/store/sqlite/open-database.ts',
    before: `  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  // Withdrawn and expired answers are overwritten, not only unlinked.
  db.exec('PRAGMA secure_delete = ON')
  const isWal = db.prepare('PRAGMA journal_mode').get()?.['journal_mode'] === 'wal'
  const isDurable = pragma(db, 'synchronous') >= synchronousFull && pragma(db, 'foreign_keys') === 1`,
    after: `  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON')
  db.exec('PRAGMA secure_delete = ON')
  const isWal = db.prepare('PRAGMA journal_mode').get()?.['journal_mode'] === 'wal'
  const isDurable = pragma(db, 'foreign_keys') === 1`,
    tests: ['relay/src/store/sqlite/open-database.test.ts'],
  },
  {
    name: 'a database that cannot promise anything is opened',
    breaks: 'kept',
    file: 'relay/src/store/sqlite/open-database.ts',
    before: "if (!isWal || !isDurable) return 'not-durable'",
    after: "if (!isDurable) return 'not-durable'",
    tests: ['relay/src/store/sqlite/open-database.test.ts'],
  },
  {
    name: 'a withdrawn answer stays on the disk',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/open-database.ts',
    before: "  db.exec('PRAGMA secure_delete = ON')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'the relay releases with one deposit',
    breaks: 'T5',
    file: deposits,
    before: `    const all = space.roster.members.map(({ member }) => byMember.get(member))
    if (!all.every((bytes) => bytes !== undefined)) return false
`,
    after:
      '    const all = space.roster.members.flatMap(({ member }) => byMember.get(member) ?? [])\n',
    tests: [store],
  },
  {
    name: 'the relay releases after the transaction of the last deposit',
    breaks: 'T5',
    file: deposits,
    before: 'return done({ released: release(known, reveal) })',
    after:
      'setImmediate(() => void release(known, reveal))\n      return done({ released: false })',
    tests: [store],
  },
  {
    name: 'a release leaves its deposits waiting',
    breaks: 'T5',
    file: deposits,
    before: '    sql.release.run(space.id, idToBytes(reveal))\n',
    after: '',
    tests: [store],
  },
  {
    name: 'a deposit is replaced while it waits',
    breaks: 'T5',
    file: deposits,
    before: "if (slot?.state === 'held') return 'already-deposited'",
    after: "if (slot?.state === 'held') return null",
    tests: [store],
  },
  {
    name: 'a withdrawn deposit may come again',
    breaks: 'T5',
    file: deposits,
    before: "if (attempt < expected) return 'gone'",
    after: 'if (attempt < expected) return null',
    tests: [store],
  },
  {
    name: 'a deposit is taken while a renewal is due',
    breaks: 'T5',
    file: deposits,
    before: "      if (isRenewalDue(known.roster)) return refuse('stale-epoch')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'what waits in slots outlives its epoch',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/rosters.ts',
    before: "if (change.kind !== 'add-device') sql.expireHeld.run(there.id)",
    after: "if (change.kind === 'remove-devices') sql.expireHeld.run(there.id)",
    tests: [store],
  },
  {
    name: 'the receipt of a deposit says whether all are in',
    breaks: 'T5',
    file: 'relay/src/requests/deposits.ts',
    before: 'return done(await store.identity.depositReceipt(curve, from.space, hash))',
    after:
      'return kept.value.released ? done(true) : done(await store.identity.depositReceipt(curve, from.space, hash))',
    tests: ['relay/src/observables.slow.test.ts'],
  },
  {
    name: 'a second entry under one number is taken',
    breaks: 'T3',
    file: entries,
    before: 'if (known !== undefined && !equalBytes(known.hash, hashAt(of, known.seq))) {',
    after: 'if (known !== undefined && hashAt(of, known.seq).length === 0) {',
    tests: [store],
  },
  {
    name: 'an entry need not follow the last one here',
    breaks: 'T3',
    file: entries,
    before:
      "    if (next !== undefined && !equalBytes(next.prev, of.last_hash)) return refuse('conflict')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'an entry is taken under a key that somebody left with',
    breaks: 'T11',
    file: entries,
    before:
      "if (fresh.some(({ epoch }) => epoch < (openFrom ?? 0))) return refuse('stale-epoch')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'somebody who left a moment ago may still write',
    breaks: 'T11',
    file: entries,
    before:
      "if (!space || !deviceById(space.roster, author.device)) return refuse('unknown-device')",
    after: "if (!space) return refuse('unknown-device')",
    tests: [store],
  },
  {
    name: 'entries are not counted against anybody’s share',
    breaks: 'T19',
    file: entries,
    before: '    quota.charge(of.member_id, size)\n',
    after: '',
    tests: [store],
  },
  {
    name: 'one member may fill the space of all',
    breaks: 'T19',
    file: 'relay/src/store/sqlite/quota.ts',
    before: '=> spaceBytes / Math.max(2, members.length)',
    after: '=> (members.length < 0 ? 0 : spaceBytes)',
    tests: [store],
  },
  {
    name: 'one member’s invitations keep another from inviting, who learns of them',
    breaks: 'R5',
    file: 'relay/src/store/sqlite/invites.ts',
    before: 'FROM invites WHERE member_id = ? AND hour',
    after: 'FROM invites WHERE ? > 0 AND hour',
    tests: [store],
  },
  {
    name: 'a removed device takes the name of a way that was dropped',
    breaks: 'T11',
    file: 'relay/src/store/sqlite/ways.ts',
    before: 'else keep.run(idToBytes(way), known.id, new Uint8Array())',
    after: 'else remove.run(idToBytes(way))',
    tests: [store],
  },
  {
    name: 'one member’s short records hold up every space of a relay',
    breaks: 'T19',
    file: 'relay/src/store/sqlite/rosters.ts',
    before: 'const size = relayLimits.recordBytes\n',
    after: 'const size = 1\n',
    tests: [store],
  },
  {
    name: 'whoever holds a stolen device fills the share, and it stays',
    breaks: 'T11',
    file: 'relay/src/store/sqlite/rosters.ts',
    before: 'if (!isRemoval && !quota',
    after: 'if (!quota',
    tests: [store],
  },
  {
    name: 'an own space takes in a second person',
    breaks: 'T7',
    file: 'relay/src/store/sqlite/rosters.ts',
    before: "      if (there.isOwn && 'consent' in change) return refuse('wrong-roster')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'the relay takes a record that nobody has signed',
    breaks: 'T2',
    file: 'relay/src/suite.ts',
    before: '{ sha256, verify: verifySignature, isSealKey }',
    after: '{ sha256, verify: (_, __, signature) => signature.length === 64, isSealKey }',
    tests: [store],
  },
  {
    name: 'somebody else’s way back is overwritten',
    breaks: 'T13',
    file: 'relay/src/store/sqlite/ways.ts',
    before:
      "      if (before !== null && before.space_id !== known.id) return refuse('conflict')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'an invitation may be used twice',
    breaks: 'T13',
    file: 'relay/src/store/sqlite/invites.ts',
    before: "  if (there.used === 1) return refuse('used')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'an invitation holds for ever',
    breaks: 'T13',
    file: 'relay/src/store/sqlite/invites.ts',
    before: '[thisHour() - relayLimits.inviteHours, thisHour() + 1] as const',
    after: '[thisHour() - 1_000 * relayLimits.inviteHours, thisHour() + 1] as const',
    tests: [store],
  },
  {
    name: 'a letter that is over stays at the relay',
    breaks: 'T13',
    file: 'relay/src/store/sqlite/invites.ts',
    before: `"UPDATE invites SET used = 1, card = x'' WHERE id = ?"`,
    after: `'UPDATE invites SET used = 1 WHERE id = ?'`,
    tests: [store],
  },
  {
    name: 'a start link works again and again',
    breaks: 'T19',
    file: 'relay/src/store/sqlite/sqlite-store.ts',
    before: "if (use === null) return refuse('not-allowed')",
    after: 'if (use === null) return done(begun)',
    tests: [store],
  },
  {
    name: 'an answer that somebody asked for and was told is over is held again by a clock that is put right',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/sqlite-store.ts',
    before:
      "return state === 'expired' ? commit.write(() => done(deposits.settle(...of))) : done(state)",
    after: 'return done(state)',
    tests: [store],
  },
  {
    name: 'somebody is told that an answer is over before that is on the disk',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/sqlite-store.ts',
    before: "return state.ok ? state.value : 'held'",
    after: "return state.ok ? state.value : 'expired'",
    tests: [store],
  },
  {
    name: 'an answer that was sent again and refused as over is held again by a clock that is put right',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/sqlite-store.ts',
    before: 'const before = await settled(space, member, reveal)',
    after: "const before = await settled(space, member, '' as typeof reveal)",
    tests: [store],
  },
  {
    name: 'an answer that was taken back too late is held again by a clock that is put right',
    breaks: 'T5',
    file: deposits,
    before: 'const slot = author && settledSlotOf(',
    after: 'const slot = author && slotOf(',
    tests: [store],
  },
  {
    name: 'a further link changes the data under an older relay that runs',
    breaks: 'kept',
    file: 'relay/src/data-folder.ts',
    before: "openDatabase(databaseFile(folder), 'as-it-is')",
    after: 'openDatabase(databaseFile(folder))',
    tests: ['relay/src/data-folder.test.ts'],
  },
]
