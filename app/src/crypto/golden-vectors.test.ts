/**
 * Makes every structure of docs/wire-format.md anew from fixed seeds and compares it, byte for
 * byte, with wire/vectors/. A file there is never edited: when one differs, the code is wrong or
 * the format has a new version, with files of its own.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { encodeCbor } from '@attune/wire/cbor.ts'
import { authMessage, encodeClientFrame } from '@attune/wire/client-frame.ts'
import { encodeRelease } from '@attune/wire/deposit.ts'
import type { Deposit } from '@attune/wire/deposit.ts'
import { bytesToId, idToBytes } from '@attune/wire/ids.ts'
import type { Id, RequestId } from '@attune/wire/ids.ts'
import { memberCard } from '@attune/wire/member-card.ts'
import {
  depositReceiptMessage,
  encodeRelayFrame,
  receiptMessage,
  receiptToCbor,
} from '@attune/wire/relay-frame.ts'
import { encodeRosterRecord, hashRosterRecord } from '@attune/wire/roster-record.ts'
import type { RosterRecord } from '@attune/wire/roster-record.ts'
import { encodeInviteState, encodeNewSpace, encodeRelayFacts, routes } from '@attune/wire/routes.ts'
import { labelBytes } from '@attune/wire/suite.ts'
import { expect, test } from 'vitest'
import { signChallenge } from './auth.ts'
import type { CborMap } from './cbor-map.ts'
import { sealAnswer } from './deposit.ts'
import { sealEntry } from './seal-entry.ts'
import type { LogHead } from './entry-links.ts'
import { logStart } from './entry-links.ts'
import { hkdf, emptySalt, sha256 } from './hash.ts'
import { createInvitation, invitationToCode, letterKey } from './invitation.ts'
import { codeToLink } from './invitation-code.ts'
import { createConsent } from './join-consent.ts'
import type { KeyPairs, OwnKeys } from './keys.ts'
import { createDeviceKeys, createMemberCard, createOwnKeys } from './create-keys.ts'
import { sealInviteCard, sealJoinRequest } from './letters.ts'
import { pad } from './padding.ts'
import { createSeededRandom } from './random.ts'
import type { Random } from './random.ts'
import { createRevealPlace } from './reveal-id.ts'
import { acceptRecord, createAddMember, createSpace } from './roster.ts'
import type { Secret } from './secret.ts'
import { reveal } from './secret.ts'
import { sign } from './signature.ts'
import { valueOf } from './space-fixture.testing.ts'
import { codeCommit, verificationCode } from './verification-code.ts'

const vectors = '../../../wire/vectors'
const origin = 'https://attune.example'
const host = 'attune.example'

const ann = createOwnKeys(createSeededRandom('golden: Ann'))
const ben = createOwnKeys(createSeededRandom('golden: Ben'))
const relay = createDeviceKeys(createSeededRandom('golden: relay'))
const relayId = sha256(join(labelBytes('relay-id'), relay.sign)).slice(0, 16)

const genesisDraws = recorded('genesis')
const genesis = await createSpace(ann, genesisDraws.random)
const { space } = genesis.roster
const card = createMemberCard(space, ann)
const invitation = createInvitation(space, card, createSeededRandom('golden: invitation'))
const benNonce = createSeededRandom('golden: code of Ben')(32)
const annNonce = createSeededRandom('golden: code of Ann')(32)
const consent = createConsent(space, invitation.invite, ben, benNonce)
const addDraws = recorded('add-member')
const added = valueOf(await createAddMember(genesis.roster, consent, ann, addDraws.random))
const { roster } = valueOf(acceptRecord(space, genesis.roster, encodeRosterRecord(added.record)))
const recordHash = hashRosterRecord(added.record, sha256)

test('keys and cards', async () => {
  await expectGolden('keys', {
    section: '2',
    space: hexId(space),
    people: [ann, ben].map((person) => ({
      member: { id: hexId(person.member.member), ...pairsToHex(person.member) },
      device: { id: hexId(person.device.device), ...pairsToHex(person.device) },
      card: hex(encodeCbor(memberCard.write(createMemberCard(space, person)))),
    })),
  })
})

test('padding', async () => {
  const lengths = [0, 1, 1_006, 1_007, 1_008, 4_079, 4_080, 65_519, 65_520]
  await expectGolden('padding', {
    section: '1',
    plaintext: 'that many bytes 0x80',
    entries: lengths.map((length) => {
      const padded = pad(new Uint8Array(length).fill(0x80), [1_024, 4_096, 16_384, 65_536])
      return { length, padded: padded?.length ?? null, sha256: padded && hex(sha256(padded)) }
    }),
  })
})

test('roster', async () => {
  await expectGolden('roster', {
    section: '3',
    draws: 'in order: the genesis nonce, the epoch key, then one HPKE ephemeral ikmE for each wrap',
    genesis: {
      ...recordToHex(genesis.record),
      epochKey: hexOf(genesis.epochKey),
      drawn: genesisDraws.drawn,
    },
    addMember: {
      consent: hex(consent.consentBytes),
      consentSignature: hex(consent.consentSignature),
      ...recordToHex(added.record),
      epochKey: hexOf(added.epochKey),
      drawn: addDraws.drawn,
    },
  })
})

test('entries', async () => {
  const contents: readonly CborMap[] = [
    { kind: 'code.nonce', body: { record: recordHash, nonce: annNonce }, seen: [] },
    {
      kind: 'note',
      day: '2026-11-22',
      body: { text: 'Grüße 👩‍👩‍👧' },
      seen: [[idToBytes(ben.device.device), 1, new Uint8Array(16).fill(7)]],
    },
    { kind: 'note', day: '2026-11-23', body: { text: 'long '.repeat(300) }, seen: [] },
  ]
  let head: LogHead = logStart
  const entries = contents.map((content, index) => {
    const { random, drawn } = recorded(`entry ${index}`)
    const header = {
      space,
      epoch: roster.epoch,
      member: ann.member.member,
      device: ann.device.device,
      seq: head.seq + 1,
      prev: head.hash,
      lamport: 3 + index,
    }
    const sealed = valueOf(
      sealEntry(header, content, added.epochKey, ann.device.signSecret, random(24)),
    )
    head = { seq: header.seq, hash: sealed.hash }
    const { headerBytes, nonce, commit, ciphertext, signature } = sealed.frame
    return {
      content: hex(encodeCbor(content)),
      drawn,
      header: hex(headerBytes),
      nonce: hex(nonce),
      commit: hex(commit),
      ciphertextSha256: hex(sha256(ciphertext)),
      hash: hex(sealed.hash),
      signature: hex(signature),
      frame: hex(sealed.frameBytes),
    }
  })
  await expectGolden('entries', {
    section: '4',
    epochKey: hexOf(added.epochKey),
    signKey: hex(ann.device.sign),
    entries,
  })
})

test('deposits and a release', async () => {
  const modes = ['default', 'strict'] as const
  const reveals = []
  for (const mode of modes) {
    const { epoch, epochRecord } = roster
    const place = createRevealPlace(
      { space, epoch, mode, epochRecord },
      added.epochKey,
      'P61',
      '2026-11-22',
    )
    const deposits = []
    for (const [person, text] of [
      [ann, 'The stairs'],
      [ben, 'Your laugh'],
    ] as const) {
      const { random, drawn } = recorded(`deposit ${mode} ${text}`)
      const answer = { text }
      const drawnNonce = () => random(24)
      const sealed = valueOf(
        await sealAnswer(place, 1, roster.members, answer, person, random, drawnNonce),
      )
      deposits.push({
        bytes: sealed.depositBytes,
        json: depositToHex(sealed.deposit, person, answer, sealed.key, drawn, sealed.depositBytes),
      })
    }
    reveals.push({
      mode,
      reveal: hexId(place.reveal),
      deposits: deposits.map((one) => one.json),
      release: hex(encodeRelease(deposits.map((one) => one.bytes))),
    })
  }
  await expectGolden('deposits', {
    section: '5',
    draws: 'in order: k, the nonce, then one HPKE ephemeral ikmE for each wrap',
    epochKey: hexOf(added.epochKey),
    epochRecord: hex(roster.epochRecord),
    epoch: roster.epoch,
    practice: 'P61',
    round: '2026-11-22',
    openNonce: hex(openNonceOf('P61', '2026-11-22')),
    reveals,
  })
})

test('invitation, letters and code', async () => {
  const inviteCard = {
    space,
    card,
    name: 'Ann',
    bond: { kind: 'partners', stage: 'long-term' },
    host,
    compare: false,
  }
  const [forCard, forRequest] = [recorded('invite card'), recorded('join request')]
  const cardLetter = valueOf(sealInviteCard(invitation, inviteCard, forCard.random))
  const requestLetter = valueOf(
    sealJoinRequest(invitation, { consent, name: 'Ben', strict: true }, forRequest.random),
  )
  await expectGolden('invitation', {
    section: '6',
    secret: hexOf(invitation.secret),
    fingerprint: hex(invitation.fingerprint),
    code: invitationToCode(invitation),
    link: codeToLink(invitationToCode(invitation), origin),
    invite: hexId(invitation.invite),
    key: hex(letterKey(invitation)),
    card: {
      name: 'Ann',
      bond: inviteCard.bond,
      host,
      drawn: forCard.drawn,
      letter: hex(cardLetter),
    },
    request: { name: 'Ben', strict: true, drawn: forRequest.drawn, letter: hex(requestLetter) },
    verification: {
      record: hex(recordHash),
      inviterNonce: hex(annNonce),
      joinerNonce: hex(benNonce),
      joinerCommit: hex(codeCommit(benNonce)),
      pictures: verificationCode(recordHash, annNonce, benNonce),
    },
  })
})

test('talking to the relay', async () => {
  const random = createSeededRandom('golden: relay talk')
  const challenge = random(32)
  const [hash, reveal32, letter, request] = [random(32), random(32), random(24), random(16)]
  const signature = signChallenge(
    { relay: relayId, relayKey: relay.sign, challenge },
    host,
    space,
    ann.device,
  )
  const message = receiptMessage(idToBytes(space), idToBytes(ann.device.device), 7, hash)
  const receipt = { seq: 7, hash, signature: sign(relay.signSecret, message) }
  const depositHash = sha256(letter)
  const slotMessage = depositReceiptMessage(idToBytes(space), depositHash)
  const ids = { space, device: ann.device.device, invite: invitation.invite }
  const revealId = bytesToId<never>(reveal32)
  const [entry, record] = [hash, recordHash]
  const { sign: relayKey } = relay
  await expectGolden('relay', {
    section: '7',
    relay: hex(relayId),
    relaySignSecret: hexOf(relay.signSecret),
    relaySignKey: hex(relayKey),
    challenge: hex(challenge),
    host,
    authMessage: hex(authMessage(relayId, challenge, host, space, ann.device.device)),
    authSignature: hex(signature),
    receiptMessage: hex(message),
    receipt: hex(encodeCbor(receiptToCbor(receipt))),
    depositHash: hex(depositHash),
    depositReceiptMessage: hex(slotMessage),
    depositReceipt: hex(sign(relay.signSecret, slotMessage)),
    clientFrames: {
      auth: hex(encodeClientFrame({ kind: 'auth', ref: 1, ...ids, signature })),
      follow: hex(encodeClientFrame({ kind: 'follow', ref: 2, after: 300 })),
      append: hex(encodeClientFrame({ kind: 'append', ref: 3, entries: [entry] })),
      appendRoster: hex(encodeClientFrame({ kind: 'append-roster', ref: 4, record })),
      putDeposit: hex(encodeClientFrame({ kind: 'put-deposit', ref: 5, deposit: letter })),
      ownDeposit: hex(encodeClientFrame({ kind: 'own-deposit', ref: 6, reveal: revealId })),
      withdrawDeposit: hex(
        encodeClientFrame({ kind: 'withdraw-deposit', ref: 7, reveal: revealId }),
      ),
      openInvite: hex(encodeClientFrame({ kind: 'open-invite', ref: 8, ...ids, card: letter })),
      listRequests: hex(encodeClientFrame({ kind: 'list-requests', ref: 9, ...ids })),
      closeInvite: hex(encodeClientFrame({ kind: 'close-invite', ref: 70_000, ...ids })),
    },
    relayFrames: {
      hello: hex(
        encodeRelayFrame({ kind: 'hello', version: 1, relay: relayId, relayKey, challenge }),
      ),
      ok: hex(encodeRelayFrame({ kind: 'ok', ref: 3, value: receiptToCbor(receipt) })),
      okNull: hex(encodeRelayFrame({ kind: 'ok', ref: 2, value: null })),
      error: hex(encodeRelayFrame({ kind: 'error', ref: 4, refusal: 'stale-epoch' })),
      items: hex(
        encodeRelayFrame({
          kind: 'items',
          items: [
            { cursor: 1, kind: 'roster', bytes: record },
            { cursor: 24, kind: 'entry', bytes: entry },
            { cursor: 4_294_967_296, kind: 'release', bytes: letter },
          ],
        }),
      ),
      knock: hex(encodeRelayFrame({ kind: 'knock' })),
    },
    http: {
      facts: hex(encodeRelayFacts({ version: 1, relay: relayId, relayKey, open: false })),
      newSpace: hex(encodeNewSpace({ token: 'first', genesis: letter })),
      newSpaceWithoutToken: hex(encodeNewSpace({ token: null, genesis: letter })),
      inviteState: hex(encodeInviteState({ used: false, card: letter })),
      requestPath: routes.request(invitation.invite, bytesToId<RequestId>(request)),
    },
  })
})

/** Creates a file that is not there yet; never changes one that is. */
async function expectGolden(name: string, value: object): Promise<void> {
  const text = `${JSON.stringify({ format: 'attune wire 1', ...value }, null, 2)}\n`
  await expect(text).toMatchFileSnapshot(`${vectors}/${name}.json`)
}

/** A seeded source that keeps what it gave, so that the vectors can name it. */
function recorded(seed: string): { readonly random: Random; readonly drawn: readonly string[] } {
  const source = createSeededRandom(`golden: ${seed}`)
  const drawn: string[] = []
  const random: Random = (length) => {
    const bytes = source(length)
    drawn.push(hex(bytes))
    return bytes
  }
  return { random, drawn }
}

function recordToHex(record: RosterRecord) {
  return {
    body: hex(record.bodyBytes),
    record: hex(encodeRosterRecord(record)),
    hash: hex(hashRosterRecord(record, sha256)),
  }
}

function depositToHex(
  deposit: Deposit,
  person: OwnKeys,
  answer: CborMap,
  key: Secret<'answer'>,
  drawn: readonly string[],
  bytes: Bytes,
) {
  return {
    member: hexId(person.member.member),
    answer: hex(encodeCbor(answer)),
    k: hexOf(key),
    drawn,
    commit: hex(deposit.body.commit),
    sealedSha256: hex(sha256(deposit.sealed)),
    body: hex(deposit.bodyBytes),
    deposit: hex(bytes),
  }
}

/** Written out a second time on purpose: what the reveal's name is made of is part of the format. */
function openNonceOf(practice: string, round: string): Bytes {
  const info = join(labelBytes('open'), encodeCbor([practice, round]))
  return hkdf(reveal(added.epochKey), emptySalt, info, 32)
}

function pairsToHex(pairs: KeyPairs) {
  return {
    signSecret: hexOf(pairs.signSecret),
    sign: hex(pairs.sign),
    sealSecret: hexOf(pairs.sealSecret),
    seal: hex(pairs.seal),
  }
}

function join(...parts: readonly Bytes[]): Bytes {
  return Uint8Array.from(Buffer.concat(parts))
}

function hexOf(secret: Secret<string>): string {
  return hex(reveal(secret))
}

function hexId(id: Id): string {
  return hex(idToBytes(id))
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
