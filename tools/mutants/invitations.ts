/** Coming into somebody's space: by the link that vouches for them, one person, seen by a person. */
import type { Mutant } from './mutant.ts'

const letters = 'app/src/crypto/letters.test.ts'
const evening = 'app/src/session/create-attune.slow.test.ts'

export const invitationMutants: readonly Mutant[] = [
  {
    name: 'a card is believed that the invitation does not vouch for',
    breaks: 'T13',
    file: 'app/src/crypto/letters.ts',
    before:
      "if (!equalSecretBytes(fingerprint, invitation.fingerprint)) return fail('wrong-inviter')\n",
    after: '',
    tests: [letters],
  },
  {
    name: 'a request for another invitation counts',
    breaks: 'T13',
    file: 'app/src/crypto/join-consent.ts',
    before: 'if (signed?.consent.invite !== invite) return null',
    after: 'if (signed === null) return null',
    tests: [letters],
  },
  {
    name: 'letters are sealed by the name that the relay knows',
    breaks: 'T13',
    file: 'app/src/crypto/invitation.ts',
    before: `export function letterKey({ secret }: Invitation): Bytes {
  return hkdf(reveal(secret), emptySalt, labelBytes('invite-key'), 32)`,
    after: `export function letterKey({ invite }: Invitation): Bytes {
  return hkdf(idToBytes(invite), emptySalt, labelBytes('invite-key'), 32)`,
    tests: ['app/src/crypto/golden-vectors.test.ts'],
  },
  {
    name: 'of two who come by one link one is let in unseen',
    breaks: 'T13',
    file: 'app/src/session/duties.ts',
    before: 'const isAlone = asked.length === 1 && knocking.length === 0',
    after: 'const isAlone = asked.length > 0',
    tests: [evening],
  },
  {
    name: 'pictures are compared for any request',
    breaks: 'T13',
    file: 'app/src/session/comparing.ts',
    before: 'if (answered != null) return answered === id',
    after: 'if (answered != null) return id.length > 0',
    tests: ['app/src/session/comparing.test.ts'],
  },
  {
    name: 'the joiner’s half of the code is said before the inviter’s',
    breaks: 'T13',
    file: 'app/src/session/housekeeping.ts',
    before: 'return iLetIn || halfOf(said, joined, joined.inviter) !== null ? half : null',
    after: 'return half',
    tests: ['app/src/session/housekeeping.test.ts'],
  },
  {
    name: 'reveals are loose where the joiner is not sure who runs the relay',
    breaks: 'T5',
    file: 'app/src/session/housekeeping.ts',
    before: '      record.invitation?.joinerStrict === true ||\n',
    after: '',
    tests: ['app/src/session/housekeeping.test.ts'],
  },
  {
    name: 'a doubt about the relay is forgotten when somebody else comes in',
    breaks: 'T5',
    file: 'app/src/session/housekeeping.ts',
    before: 'before.some(({ strict }) => strict),',
    after: 'false,',
    tests: ['app/src/session/housekeeping.test.ts'],
  },
  {
    name: 'whoever comes in counts as compared by who came before',
    breaks: 'T13',
    file: 'app/src/session/inviting.ts',
    before: "codeConfirmed: history === true || returning ? 'same' : 'not-yet',",
    after: "...(history === true || returning ? { codeConfirmed: 'same' as const } : {}),",
    tests: ['app/src/session/inviting.test.ts'],
  },
]
