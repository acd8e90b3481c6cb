/** Links for devices and ways back in: whoever opens one is who it is for. */
import type { Mutant } from './mutant.ts'

const pairing = 'app/src/crypto/pairing.ts'
const letters = 'app/src/crypto/pairing.test.ts'
const host = 'app/src/session/devices/pairing-host.ts'
const hosted = 'app/src/session/devices/pairing.test.ts'
const way = 'app/src/crypto/way.ts'
const ways = 'app/src/crypto/way.test.ts'
const letterRows = 'app/src/session/devices/way-letters.ts'
const renewing = 'app/src/session/devices/way-letters.test.ts'

export const wayMutants: readonly Mutant[] = [
  {
    name: 'the pictures are not derived from both halves',
    breaks: 'T13',
    file: 'app/src/crypto/verification-code.ts',
    before: "concatBytes(labelBytes('code'), record, inviterNonce, joinerNonce)",
    after: "concatBytes(labelBytes('code'), record, inviterNonce)",
    tests: ['app/src/crypto/verification-code.test.ts'],
  },
  {
    name: 'another number may be opened than was promised',
    breaks: 'T13',
    file: 'app/src/crypto/verification-code.ts',
    before: 'return nonce.length === 32 && equalSecretBytes(codeCommit(nonce), commit)',
    after: 'return nonce.length === 32 && commit.length === 32',
    tests: ['app/src/crypto/verification-code.test.ts'],
  },
  {
    name: 'the pictures say nothing of the key that is asked with',
    breaks: 'T13',
    file: pairing,
    before: 'encodeCbor([key, commit, name])',
    after: 'encodeCbor([commit, name])',
    tests: [letters],
  },
  {
    name: 'a letter of one step stands for another',
    breaks: 'T13',
    file: pairing,
    before: "concatBytes(labelBytes('pair-letter'), new TextEncoder().encode(step))",
    after: "concatBytes(labelBytes('pair-letter'))",
    tests: [letters],
  },
  {
    name: 'a card is believed that the link does not vouch for',
    breaks: 'T13',
    file: pairing,
    before:
      'if (!equalSecretBytes(inviterFingerprint(named, card), pairing.fingerprint)) return null\n',
    after: '',
    tests: [letters],
  },
  {
    name: 'a link for comparing hands over without pictures',
    breaks: 'T13',
    file: pairing,
    before: "const sealed = pairing.kind === 'move' ? content['bundle'] : null",
    after: "const sealed = content['bundle']",
    tests: [letters],
  },
  {
    name: 'a new device takes somebody else’s bundle',
    breaks: 'T7',
    file: pairing,
    before: 'return bundle?.space === space ? bundle : null',
    after: 'return bundle',
    tests: [letters],
  },
  {
    name: 'a link that two have used hands over',
    breaks: 'T13',
    file: host,
    before: `const letters = await lettersAt('request')
    if (letters === 'gone') return close('lost')
    if (letters.length > 1) return close('twice')
`,
    after: `const letters = await lettersAt('request')
    if (letters === 'gone') return close('lost')
`,
    tests: [hosted],
  },
  {
    name: 'another request takes the place of the one that was told the number',
    breaks: 'T13',
    file: host,
    before: "if (request !== null && !equalBytes(request.letter, only)) return close('twice')\n",
    after: '',
    tests: [hosted],
  },
  {
    name: 'a bundle is handed over without anybody’s word',
    breaks: 'T13',
    file: host,
    before: "if (view.step !== 'compare' || request === null) return done",
    after: 'if (request === null) return done',
    tests: [hosted],
  },
  {
    name: 'the letter of a move stays when it is over',
    breaks: 'T13',
    file: host,
    before: 'if (host.isOver) return stillOpen.size === 0 ? undefined : close(view.step)',
    after: 'if (host.isOver) return undefined',
    tests: [hosted],
  },
  {
    name: 'a way is not sealed anew when a device has gone',
    breaks: 'T11',
    file: 'app/src/session/devices/way-letters.ts',
    before: '!equalBytes(last, mark)) due.push(one)',
    after: 'last === null || (mark.length === 0 && !equalBytes(last, mark))) due.push(one)',
    tests: ['app/src/session/devices/way-letters.test.ts'],
  },
  {
    name: 'the keys of now are sealed to a way that a removed device made up',
    breaks: 'T11',
    file: letterRows,
    before: '    if (last === null && !one.isAffirmed) continue\n',
    after: '',
    tests: [renewing],
  },
  {
    name: 'what a removed device says of late takes the place of a way made since',
    breaks: 'T11',
    file: 'app/src/session/devices/own-knowledge.ts',
    before: '.toSorted((a, b) => isSince(a) - isSince(b))',
    after: '',
    tests: ['app/src/session/devices/own-knowledge.test.ts'],
  },
  {
    name: 'a removed device with the relay has another device forget a space that is there',
    breaks: 'T11',
    file: 'app/src/session/devices/owned-space.ts',
    before: "(said.isAffirmed || standingIn(sync.log.state, own.member) === 'left')",
    after: 'true',
    tests: ['app/src/session/devices/owned-space.test.ts'],
  },
  {
    name: 'a way that is gone counts as dropped before the relay says so',
    breaks: 'T11',
    file: 'app/src/session/devices/way-letters.ts',
    before: '    if (!answer.ok) return\n',
    after: '    if (!answer) return\n',
    tests: ['app/src/session/devices/way-letters.test.ts'],
  },
  {
    name: 'the costs of a passphrase are not bound to its letter',
    breaks: 'T11',
    file: way,
    before: 'encodeCbor([kind, stretchField.write(stretch)])',
    after: 'encodeCbor([kind])',
    tests: [ways],
  },
  {
    name: 'a letter is not bound to its way',
    breaks: 'T17',
    file: way,
    before: "concatBytes(labelBytes('way'), idToBytes(way), named)",
    after: "concatBytes(labelBytes('way'), named)",
    tests: [ways],
  },
  {
    name: 'a letter may ask for less work than is safe',
    breaks: 'T11',
    file: way,
    before:
      "return stretch === null || argon2Fault(stretch) !== null ? fail('damaged') : ok(stretch)",
    after: "return stretch === null ? fail('damaged') : ok(stretch)",
    tests: [ways],
  },
  {
    name: 'a passphrase is salted with nothing of its code',
    breaks: 'T11',
    file: way,
    before: "const salt = hkdf(locator, emptySalt, labelBytes('way-salt'), 16)",
    after: "const salt = hkdf(emptySalt, emptySalt, labelBytes('way-salt'), 16)",
    tests: [ways],
  },
  {
    name: 'twelve words are read whether or not they belong together',
    breaks: 'T17',
    file: 'app/src/crypto/recovery-words.ts',
    before: 'if (Number(bits & 15n) === checkOf(entropy)) return ok(entropy)',
    after: 'if (checkOf(entropy) >= 0) return ok(entropy)',
    tests: ['app/src/crypto/recovery-words.test.ts'],
  },
  {
    name: 'a device that has just come in is taken out as a stranger',
    breaks: 'T11',
    file: 'app/src/session/devices/who-goes.ts',
    before: 'const isClear = isUpToDate && ',
    after: 'const isClear = ',
    tests: ['app/src/session/devices/who-goes.test.ts'],
  },
  {
    name: 'a device shows which it is elsewhere by a signature that says nothing of it',
    breaks: 'T11',
    file: 'app/src/crypto/entered-proof.ts',
    before: 'const ids = [own.space, own.device, space, device]',
    after: 'const ids = [own.space, space, device]',
    tests: ['app/src/crypto/entered-proof.test.ts'],
  },
  {
    name: 'a link that the relay has lost is waited at for ever',
    breaks: 'T13',
    file: host,
    before: "if ((await lettersAt('bundle')) === 'gone') await close('lost')",
    after: "await lettersAt('bundle')",
    tests: [hosted],
  },
  {
    name: 'the last way beside a passkey can be taken away',
    breaks: 'T17',
    file: 'app/src/session/devices/ways.ts',
    before: 'if (isPasskeyAlone(left)) return',
    after: 'if (isPasskeyAlone([])) return',
    tests: ['app/src/session/devices/ways.test.ts'],
  },
  {
    name: 'a relay that has lost everything is given no way back again',
    breaks: 'T17',
    file: letterRows,
    before: '!equalBytes(last, mark)) due.push(one)',
    after: '!equalBytes(last?.slice(0, 32), mark.slice(0, 32))) due.push(one)',
    tests: [renewing],
  },
  {
    name: 'a way back leads to keys of before, where a device was away',
    breaks: 'T17',
    file: 'app/src/sync/is-behind.ts',
    before: 'return there === null || there.last > cursor',
    after: 'return there === null || there.last > cursor + 99',
    tests: [renewing],
  },
  {
    name: 'a letter counts as written with keys that came while it was on its way',
    breaks: 'T17',
    file: letterRows,
    before: 'value: concatBytes(own.member.sign, relay) }',
    after: 'value: concatBytes(kept.log.log.own.member.sign, relay) }',
    tests: [renewing],
  },
  {
    name: 'a way is told of before the relay has its letter',
    breaks: 'T17',
    file: 'app/src/session/devices/ways.ts',
    before:
      "    if (!(await putWay(way, root, parts))) return offline\n    const said = await root.say({ kind: 'own.way', way, code, isWorn: false })\n",
    after:
      "    const said = await root.say({ kind: 'own.way', way, code, isWorn: false })\n    if (!(await putWay(way, root, parts))) return offline\n",
    tests: ['app/src/session/devices/ways.test.ts'],
  },
  {
    name: 'a relay in a hurry says of good words that they lead nowhere',
    breaks: 'T17',
    file: 'app/src/session/devices/come-back.ts',
    before: ' || answer.status === 429',
    after: '',
    tests: ['app/src/session/devices/come-back.test.ts'],
  },
  {
    name: 'a device counts as removed though a space that it may be in is not here',
    breaks: 'T11',
    file: 'app/src/session/devices/removing.ts',
    before:
      'let isDone = [...known.spaces.keys()].every((one) => here.some(({ space }) => space === one))',
    after: 'let isDone = true',
    tests: ['app/src/session/devices/removing.test.ts'],
  },
  {
    name: 'keys that a removal renewed are told while the own space still has who was removed',
    breaks: 'T11',
    file: 'app/src/session/devices/own-duties.ts',
    before: 'if (because !== undefined) return here.includes(because)',
    after: 'if (because !== undefined) return false',
    tests: ['app/src/session/devices/own-duties.test.ts'],
  },
  {
    name: 'somebody is brought back onto a device that has things of its own by now',
    breaks: 'kept',
    file: 'app/src/session/devices/arrivals.ts',
    before: "    if ((await emptyVault()) !== vault) return fail('not-empty')\n",
    after: '',
    tests: ['app/src/session/devices/arrivals.test.ts'],
  },
]
