/** A history that comes in segments: believed by everyone's word, made sure of, and vouched for (wire-format.md §11). */
import type { Mutant } from './mutant.ts'

const claims = 'app/src/sync/segment-claims.ts'
const claimed = 'app/src/sync/segment-claims.test.ts'
const proving = 'app/src/sync/proving-segments.ts'
const proven = 'app/src/sync/proving-segments.slow.test.ts'
const made = 'app/src/sync/segments.slow.test.ts'
const attacks = 'tools/attack/attack.slow.test.ts'

export const segmentMutants: readonly Mutant[] = [
  {
    name: 'one of them is enough to vouch for a segment',
    breaks: 'T6',
    file: claims,
    before: 'people.every((one) => runs.get(one)?.has(claim) === true)',
    after: 'people.some((one) => runs.get(one)?.has(claim) === true)',
    tests: [claimed],
  },
  {
    name: 'nobody looks whether what was vouched for is signed',
    breaks: 'T3',
    file: claims,
    before: 'at === to && verify(key, vouchMessage(space, from, to, chain), signature)',
    after: 'at === to && signature.length === 64 && key.length === 32 && chain.length === 32',
    tests: [claimed],
  },
  {
    name: 'a gap before a segment is overlooked',
    breaks: 'T3',
    file: claims,
    before: 'if (!isNext || !(isClosed || isVouched)) break',
    after: 'if (!(isClosed || isVouched)) break',
    tests: [claimed],
  },
  {
    name: 'a part of a segment is not compared with what was vouched for',
    breaks: 'T6',
    file: 'app/src/sync/fetched-part.ts',
    before: 'equalBytes(digestPart(name, plain, epochKey), claim[part]) ? { packed, plain } : null',
    after: 'epochKey && claim[part] ? { packed, plain } : null',
    tests: [attacks],
  },
  {
    name: 'a segment may tell another chain of who belongs',
    breaks: 'T2',
    file: 'app/src/sync/believe-segment.ts',
    before: 'return known !== undefined && equalBytes(known.hash, hash)',
    after: 'return known !== undefined && hash.length > 0',
    tests: [attacks],
  },
  {
    name: 'signatures are not looked at when a segment is made sure of',
    breaks: 'T6',
    file: proving,
    before: 'takeItems(so, space, own, some, verifiedItems)',
    after: 'takeItems(so, space, own, some, keptItems(state.epochKeys))',
    tests: [proven],
  },
  {
    name: 'a segment is not made anew when it is made sure of',
    breaks: 'T6',
    file: proving,
    before: 'return isSame || isIt(anew) ? after : null',
    after: 'return isSame || isIt(anew) || count > 0 ? after : null',
    tests: [proven],
  },
  {
    name: 'what rests here goes for a proof that not everyone has signed for',
    breaks: 'T3',
    file: proving,
    before: "(isVouched(at.cursor) ? setAside(parts, at) : 'later')",
    after: '(isVouched(at.cursor) ? setAside(parts, at) : setAside(parts, at))',
    tests: [proven],
  },
  {
    name: 'what did not hold is believed again',
    breaks: 'T6',
    file: 'app/src/sync/taking-segments.ts',
    before: "typeof doubted !== 'number' || to <= doubted",
    after: "typeof doubted !== 'number' || to > 0",
    tests: [proven],
  },
  {
    name: 'a second release of a reveal is told',
    breaks: 'T5',
    file: 'app/src/sync/tell-releases.ts',
    before: 'if (!deposits || !reveal || isDue(at) || released.has(reveal)) continue',
    after: 'if (!deposits || !reveal || isDue(at)) continue',
    tests: [made],
  },
  {
    name: 'a release that came after somebody had left is told',
    breaks: 'T5',
    file: 'app/src/sync/tell-releases.ts',
    before: 'if (!deposits || !reveal || isDue(at) || released.has(reveal)) continue',
    after: 'if (!deposits || !reveal || released.has(reveal)) continue',
    tests: [made],
  },
  {
    name: 'the relay may list segments without an end',
    breaks: 'T19',
    file: claims,
    before: 'if (claim.to <= claim.from || claim.from < (claims.at(-1)?.to ?? 0)) return null\n',
    after: '',
    tests: [claimed],
  },
  {
    name: 'the clock at the end of a segment is that of whoever spoke last',
    breaks: 'T6',
    file: 'app/src/sync/open-stretch.ts',
    before: 'lamport = Math.max(lamport, frame.header.lamport)',
    after: 'lamport = frame.header.lamport',
    tests: ['app/src/sync/open-stretch.test.ts'],
  },
  {
    name: 'a proof is kept beside words that another tab has changed',
    breaks: 'kept',
    file: 'app/src/sync/proving-segments.ts',
    before: '(equalBytes(now, value) ? [row] : [])',
    after: '(now && value ? [row] : [])',
    tests: ['app/src/sync/proving-segments.slow.test.ts'],
  },
  {
    name: 'words that overlap what is there get numbers that are not theirs',
    breaks: 'kept',
    file: 'app/src/sync/take-words.ts',
    before: 'if (entry) telling.spoke(entry)',
    after: 'if (entry && isNew) telling.spoke(entry)',
    tests: ['app/src/sync/take-words.test.ts'],
  },
]
