/** Private yes: that nothing is marked, or was never looked at, shows nowhere. */
import type { Mutant } from './mutant.ts'

const vectors = 'app/src/crypto/private-yes.ts'
const made = 'app/src/crypto/private-yes.test.ts'
const carrier = 'app/src/sync/yes-carrier.ts'
const carried = 'app/src/sync/yes-carrier.slow.test.ts'
const store = 'relay/src/store/sqlite/sqlite-store.test.ts'

export const yesMutants: readonly Mutant[] = [
  {
    name: 'a vector is as long as what is marked',
    breaks: 'T5',
    file: vectors,
    before: '    }\n  }\n  return vector\n',
    after: '    }\n  }\n  return vector.slice(0, (yes.length + 1) * yesTokenLength)\n',
    tests: [made],
  },
  {
    name: 'what is not marked stays empty',
    breaks: 'T5',
    file: vectors,
    before: '  const vector = blankVector(random)\n',
    after: '  const vector: Bytes = new Uint8Array(yesVectorLength)\n',
    tests: [made],
  },
  {
    name: 'a yes stands in its item’s own place',
    breaks: 'T5',
    file: vectors,
    before: 'for (const [place, item] of ordered.entries()) places[item] = place',
    after: 'for (const item of ordered) places[item] = item',
    tests: [made],
  },
  {
    name: 'a yes looks the same in every week',
    breaks: 'T5',
    file: vectors,
    before: "concatBytes(labelBytes('match'), idToBytes(deck), numberBytes(tick))",
    after: "concatBytes(labelBytes('match'), idToBytes(deck))",
    tests: [made],
  },
  {
    name: 'whoever marks nothing puts nothing',
    breaks: 'T5',
    file: carrier,
    before: 'if (week?.epoch !== roster.epoch || week.vector === null) return',
    after:
      'if (week?.epoch !== roster.epoch || week.vector === null || week.yes.length === 0) return',
    tests: [carried],
  },
  {
    name: 'the relay is believed what it says was mutual',
    breaks: 'T5',
    file: carrier,
    before: 'return equal.flatMap((place) => yes.filter((item) => places[item] === place))',
    after: 'return yes.length < 0 ? [] : equal.map((place) => places.indexOf(place))',
    tests: [carried],
  },
  {
    name: 'a week that was is made anew when the relay’s clock goes back',
    breaks: 'T5',
    file: carrier,
    before: 'if (record.week?.epoch === epoch && record.week.tick > tick) return\n',
    after: '',
    tests: [carried],
  },
  {
    name: 'the relay’s clock goes back, and a week is asked about twice',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/yes-vectors.ts',
    before:
      'CASE WHEN is_told = 0 OR vector = excluded.vector THEN excluded.vector ELSE randomblob(length(vector)) END',
    after: 'excluded.vector',
    tests: ['relay/src/store/sqlite/sqlite-store.test.ts'],
  },
  {
    name: 'what is taken back still comes up',
    breaks: 'T18',
    file: 'app/src/sync/yes-box.ts',
    before: 'return { ...rest, week: { ...week, vector: blankVector(random) } }',
    after: 'return rest',
    tests: [carried],
  },
  {
    name: 'marks that were for others go on counting',
    breaks: 'T5',
    file: 'app/src/sync/yes-box.ts',
    before: 'return record?.since === since ? record : emptyRecord(since)',
    after: 'return record ?? emptyRecord(since)',
    tests: [carried],
  },
  {
    name: 'a row’s length says whether anything is marked',
    breaks: 'T18',
    file: 'app/src/sync/yes-record.ts',
    before: '[recordSize])\n  if (row === null)',
    after: '[256, 1_024, recordSize])\n  if (row === null)',
    tests: [carried],
  },
  {
    name: 'results are told before the week is over',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/yes-vectors.ts',
    before: "if (at.tick >= tickAt(now())) return refuse('wrong-sequence')\n",
    after: '',
    tests: [store],
  },
  {
    name: 'a vector is taken for a week that is over',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/yes-vectors.ts',
    before: "if (at.tick !== week) return refuse(at.tick < week ? 'gone' : 'wrong-sequence')",
    after: "if (at.tick > week) return refuse('wrong-sequence')",
    tests: [store],
  },
  {
    name: 'an export holds what is marked',
    breaks: 'T18',
    file: 'app/src/session/export/create-export.ts',
    before: "spaces.push({ space, rows: rows.filter(({ key }) => !key.startsWith('yes/')) })",
    after: 'spaces.push({ space, rows })',
    tests: ['app/src/session/export/create-export.test.ts'],
  },
  {
    name: 'what was told of and is sent once more counts no more for the other',
    breaks: 'T5',
    file: 'relay/src/store/sqlite/yes-vectors.ts',
    before: 'CASE WHEN is_told = 0 OR vector = excluded.vector THEN',
    after: 'CASE WHEN is_told = 0 THEN',
    tests: ['relay/src/store/sqlite/sqlite-store.test.ts'],
  },
]
