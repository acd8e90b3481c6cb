/**
 * Records of the roster, changed inside and then rightly signed by everybody: what only the rules can
 * refuse. The relay and the device must always say the same.
 */
import { appendToRoster } from '../../../wire/src/roster-rules.ts'
import {
  decodeRosterRecord,
  encodeRosterRecord,
  rosterSignatureMessage,
} from '../../../wire/src/roster-record.ts'
import type { Roster } from '../../../wire/src/roster.ts'
import { limits } from '../../../wire/src/limits.ts'
import { decodeArray, isBytes } from '../../../wire/src/read.ts'
import type { OwnKeys } from '../../../app/src/crypto/keys.ts'
import { createOwnKeys } from '../../../app/src/crypto/create-keys.ts'
import { createSeededRandom } from '../../../app/src/crypto/random.ts'
import { sha256 } from '../../../app/src/crypto/hash.ts'
import { createConsent } from '../../../app/src/crypto/join-consent.ts'
import { createAddDevice, createRemoval } from '../../../app/src/crypto/roster-devices.ts'
import {
  acceptRecord,
  createAddMember,
  createLeave,
  createRenewal,
} from '../../../app/src/crypto/roster.ts'
import { after, withDevices } from '../../../app/src/crypto/roster-moves.testing.ts'
import { sign } from '../../../app/src/crypto/signature.ts'
import { valueOf } from '../../../app/src/crypto/space-fixture.testing.ts'
import { rosterChecks } from '../../../relay/src/suite.ts'
import type { Target } from '../target.ts'
import { must } from '../target.ts'
import { createScene } from './scene.ts'

/** A body that holds, of each kind, and who signs. */
async function bodies(roster: Roster, people: readonly OwnKeys[], devices: readonly OwnKeys[]) {
  const random = createSeededRandom('fuzz chain')
  const [noor, sam] = people
  const [first, second] = devices
  if (!noor || !sam || !first || !second) throw new Error('two people, two devices')
  const consent = createConsent(
    roster.space,
    people[0]?.member.member as never,
    createOwnKeys(random),
    random(32),
  )
  const history = new Map([[1, (await createRenewal(roster, noor, random)).epochKey]])
  const replaced = sam.member.member
  const records = [
    (await createRenewal(roster, noor, random)).record,
    createLeave(roster, sam.member.member, sam.device),
    createAddDevice(roster, { member: noor.member, device: createOwnKeys(random).device }),
    (await createRemoval(roster, [second.device.device], first, random)).record,
    valueOf(await createAddMember(roster, consent, noor, random)).record,
    valueOf(await createAddMember(roster, consent, noor, random, { history, replaced })).record,
  ]
  return records.map(({ bodyBytes }) => bodyBytes)
}

const rules: Target = {
  name: 'chain: signed bodies, both ends',
  modules: [
    'wire/src/roster-rules.ts',
    'wire/src/roster-step.ts',
    'app/src/crypto/roster.ts',
    'relay/src/suite.ts',
  ],
  shape: 'cbor',
  async open() {
    const { stage, noor, sam } = await createScene()
    const random = createSeededRandom('fuzz devices')
    const grown = withDevices(stage.space.roster, noor, 1, random)
    const signers = [noor, sam, ...grown.devices.slice(1)]
    const { roster } = grown
    return {
      examples: await bodies(roster, [noor, sam], grown.devices),
      run(input) {
        const bodyBytes = new Uint8Array(input)
        const message = rosterSignatureMessage(bodyBytes, sha256)
        const author = decodeArray(bodyBytes)?.[5]
        const signing = isBytes(author, 16) ? signers : signers.slice(0, 1)
        const signatures = signing.map(({ device }) => ({
          device: device.device,
          signature: sign(device.signSecret, message),
        }))
        for (const some of [signatures, signatures.slice(0, 1)]) {
          const bytes = encodeRosterRecord({ bodyBytes, signatures: some } as never)
          judge(roster, bytes)
        }
      },
    }
  },
}

function judge(roster: Roster, bytes: Uint8Array<ArrayBuffer>): void {
  const here = acceptRecord(roster.space, roster, bytes)
  const record = decodeRosterRecord(bytes)
  const there = record && appendToRoster(roster, record, rosterChecks)
  must(here.ok === (there?.ok === true), 'one end takes what the other refuses')
  if (!here.ok) return
  const { members, epoch, length } = here.value.roster
  must(members.length <= limits.members, 'more members than a space holds')
  must(
    members.every(({ devices }) => devices.length <= limits.devicesPerMember),
    'too many devices',
  )
  must(length === roster.length + 1 && epoch - roster.epoch <= 1, 'a step of more than one')
  after(roster, here.value.record)
}

export const chainTargets = [rules]
