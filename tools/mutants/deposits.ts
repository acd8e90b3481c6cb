/** Sealed answers: nobody reads one early, and each opens for all or for none. */
import type { Mutant } from './mutant.ts'

const deposit = 'app/src/crypto/deposit.ts'
const sealed = 'app/src/crypto/deposit.test.ts'
const reveals = 'app/src/sync/reveals.ts'
const opened = 'app/src/sync/reveals.slow.test.ts'
const carrier = 'app/src/sync/deposits.ts'
const carried = 'app/src/sync/deposits.test.ts'
const inStep = 'app/src/sync/space-sync.slow.test.ts'

export const depositMutants: readonly Mutant[] = [
  {
    name: 'the signature of a deposit is not checked',
    breaks: 'T5',
    file: deposit,
    before: "return verify(author.card.sign, message, signature) ? null : 'wrong-signature'",
    after: 'return null',
    tests: [sealed],
  },
  {
    name: 'a deposit’s ciphertext is not the one that was signed',
    breaks: 'T5',
    file: deposit,
    before: "if (!equalBytes(sha256(sealed), body.ciphertextHash)) return 'wrong-hash'\n",
    after: '',
    tests: [sealed],
  },
  {
    name: 'somebody deposits in another’s name',
    breaks: 'T5',
    file: deposit,
    before: "if (author?.member !== body.member) return 'wrong-author'",
    after: "if (author === null) return 'wrong-author'",
    tests: [sealed],
  },
  {
    name: 'a deposit for another question opens here',
    breaks: 'T5',
    file: deposit,
    before: "const named = ['space', 'epoch', 'reveal', 'mode'] as const",
    after: "const named = ['space', 'epoch', 'mode'] as const",
    tests: [sealed],
  },
  {
    name: 'an answer is not bound to its author',
    breaks: 'T5',
    file: 'app/src/crypto/answer.ts',
    before: 'return equalBytes(inMember, idToBytes(author)) ? answer : null',
    after: 'return answer',
    tests: [sealed],
  },
  {
    name: 'the key of an answer is wrapped for any recipient alike',
    breaks: 'T5',
    file: deposit,
    before: 'concatBytes(where, idToBytes(recipient), ciphertextHash, commit)',
    after: 'concatBytes(where, ciphertextHash, commit)',
    tests: ['app/src/crypto/golden-vectors.test.ts'],
  },
  {
    name: 'the key of a strict answer travels with it',
    breaks: 'T5',
    file: deposit,
    before: "const recipients = mode === 'strict' ? [] : members",
    after: 'const recipients = members',
    tests: [sealed],
  },
  {
    name: 'a release of some opens',
    breaks: 'T5',
    file: reveals,
    before: `    deposits.length === members.length &&
    members.every((member) => authors.has(member))`,
    after: '    members.some((member) => authors.has(member))',
    tests: [opened],
  },
  {
    name: 'a key goes out beside a deposit that nobody has signed',
    breaks: 'T5',
    file: reveals,
    before: '      sound = false\n      answers.set(member, null)',
    after: '      answers.set(member, null)',
    tests: [opened],
  },
  {
    name: 'a key goes out before the others’ deposits were checked',
    breaks: 'T5',
    file: 'app/src/sync/revealing.ts',
    before: 'if (!open.sound || answer === undefined || answer === null) continue',
    after: 'if (answer === undefined || answer === null) continue',
    tests: [inStep],
  },
  {
    name: 'what was taken back opens',
    breaks: 'T5',
    file: reveals,
    before: 'return mine.takenBack !== true && isThisOne',
    after: 'return isThisOne',
    tests: [opened],
  },
  {
    name: 'an earlier try of one’s own opens',
    breaks: 'T5',
    file: reveals,
    before: 'return mine.takenBack !== true && isThisOne',
    after: 'return mine.takenBack !== true',
    tests: [opened],
  },
  {
    name: 'a key is believed that is not its author’s word',
    breaks: 'T5',
    file: reveals,
    before: 'if (key && opened?.ok === true && isCborMap(answer) && isSame(opened.value, answer))',
    after: 'if (key && opened?.ok === true)',
    tests: [opened],
  },
  {
    name: 'something opens because somebody left',
    breaks: 'T5',
    file: 'app/src/sync/space-state.ts',
    before: 'if (isInTime(state, one)) releases.push({',
    after: 'releases.push({',
    tests: ['app/src/sync/held-entries.test.ts'],
  },
  {
    name: 'that the relay told two stories is kept from people',
    breaks: 'T5',
    file: 'app/src/sync/revealing.ts',
    before: "if (!isTold && (isTold = isContradicted(mine))) parts.told('relay-apart')\n",
    after: '',
    tests: [inStep],
  },
  {
    name: 'an answer goes out before it is on the disk',
    breaks: 'kept',
    file: carrier,
    before: 'return kept.ok ? chosen : null',
    after: 'return kept.ok ? chosen : deposit',
    tests: [carried],
  },
  {
    name: 'an answer counts as there without the relay’s word',
    breaks: 'kept',
    file: carrier,
    before: "if (genuine) await become('held')",
    after: "if (genuine !== undefined) await become('held')",
    tests: [carried],
  },
  {
    name: 'an answer goes on to whoever is left',
    breaks: 'T5',
    file: carrier,
    before:
      'const isSame = now.length === before.length && now.every((member) => before.includes(member))',
    after: 'const isSame = now.every((member) => before.includes(member))',
    tests: [carried],
  },
  {
    name: 'sealing tells the other, unasked',
    breaks: 'R5',
    file: 'app/src/session/moves.ts',
    before: "const told = tell ? await writer.say({ kind: 'round.told', ...name }) : done",
    after: "const told = await writer.say({ kind: 'round.told', ...name })",
    tests: ['app/src/session/create-attune.slow.test.ts'],
  },
  {
    name: 'a device that damage has put back takes its answer back',
    breaks: 'kept',
    file: carrier,
    before: "if (isEpochToCome(roster, epoch) && phase !== 'withdrawing') return\n",
    after: '',
    tests: [carried],
  },
]
