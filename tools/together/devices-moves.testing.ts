/** What may happen to a space of several people with several devices, in whatever order. */
import fc from 'fast-check'
import { createDeviceKeys, createOwnKeys } from '../../app/src/crypto/create-keys.ts'
import { createConsent } from '../../app/src/crypto/join-consent.ts'
import type { OwnKeys } from '../../app/src/crypto/keys.ts'
import {
  approveRecord,
  createAddMember,
  createLeave,
  createRenewal,
} from '../../app/src/crypto/roster.ts'
import { createAddDevice, createRemoval } from '../../app/src/crypto/roster-devices.ts'
import type { InviteId, MemberId } from '../../wire/src/ids.ts'
import { bytesToId } from '../../wire/src/ids.ts'
import type { Device, World } from './devices-world.testing.ts'
import { belonging } from './devices-world.testing.ts'

const people = 4
const devicesEach = 3

export interface Move {
  readonly does: keyof typeof moves
  /** Who, among the devices that belong, and what or whom else. */
  readonly by: number
  readonly other: number
  readonly flag: boolean
  /** Whether everything that it set off is over before the next. */
  readonly settles: boolean
}

const weights: Record<Move['does'], number> = {
  ...{ write: 7, line: 5, lose: 2, restart: 2 },
  ...{ addDevice: 2, remove: 4, mutual: 1, leave: 1, renew: 1, join: 1, back: 2 },
}

export const move: fc.Arbitrary<Move> = fc.record({
  does: fc.oneof(
    ...Object.entries(weights).map(([does, weight]) => ({
      weight,
      arbitrary: fc.constant(does as Move['does']),
    })),
  ),
  by: fc.nat(11),
  other: fc.nat(7),
  flag: fc.boolean(),
  settles: fc.boolean(),
})

/** Two people with two devices each, to begin with. */
export async function begin(world: World): Promise<void> {
  const first = world.devices[0]
  if (first === undefined) throw new Error('an empty world')
  await world.settle()
  await letIn(world, first, null, false)
  await world.settle()
  for (const device of [...world.devices]) await moves.addDevice(world, device)
  await world.settle()
}

/** As fast-check runs and shrinks it. */
export class Command implements fc.AsyncCommand<object, World> {
  readonly move: Move
  constructor(one: Move) {
    this.move = one
  }
  check() {
    return true
  }
  async run(_: object, world: World) {
    const all = await belonging(world)
    const device = all[this.move.by % Math.max(1, all.length)]
    if (device === undefined) return
    await moves[this.move.does](world, device, this.move)
    if (this.move.settles) await world.settle()
  }
  toString() {
    const { does, by, other, flag, settles } = this.move
    return `${does}(${by}, ${other}, ${flag}, ${settles})`
  }
}

const moves = {
  async write(world: World, device: Device, { other }: Move) {
    for (let more = 0; more <= other % 3; more++) {
      const said = world.words.get(device.id) ?? []
      const text = `${world.devices.indexOf(device)}.${said.length}`
      const kept = await device.log.append({ kind: 'note', day: null, body: { text } })
      if (kept.ok) world.words.set(device.id, [...said, text])
    }
    device.sync.push()
  },

  async line(_: World, device: Device) {
    device.setUp(!device.line.isUp)
  },

  async lose(_: World, device: Device, { other }: Move) {
    device.line.loses = other % 2 === 0 ? 'append' : 'follow'
  },

  async restart(world: World, device: Device) {
    device.sync.close()
    const again = await world.open(device.own, device.disk)
    again.setUp(device.line.isUp)
    world.devices[world.devices.indexOf(device)] = again
  },

  /** By the keys that this device has, which may be those of before. */
  async addDevice(world: World, device: Device) {
    const roster = await world.roster()
    const mine = roster.members.find(({ member }) => member === device.member)
    if ((mine?.devices.length ?? 0) >= devicesEach) return
    const own: OwnKeys = { member: device.log.own.member, device: createDeviceKeys(world.random) }
    if (await world.submit(createAddDevice(roster, own))) world.devices.push(await world.open(own))
  },

  async remove(world: World, device: Device, { other }: Move) {
    const { roster } = device.log.state
    const own = roster?.members.find(({ member }) => member === device.member)?.devices ?? []
    const gone = own
      .map((one) => one.device)
      .filter((one, at) => one !== device.id && ((other + 1) & (1 << at)) !== 0)
    if (roster === null || gone.length === 0) return
    await world.submit((await createRemoval(roster, gone, device.log.own, world.random)).record)
  },

  /** Two devices take each other out at the same moment. */
  async mutual(world: World, device: Device) {
    const roster = await world.roster()
    const all = await belonging(world)
    const other = all.find((one) => one.member === device.member && one.id !== device.id)
    if (other === undefined) return
    const made = [
      await createRemoval(roster, [other.id], device.log.own, world.random),
      await createRemoval(roster, [device.id], other.log.own, world.random),
    ]
    const taken = await Promise.all(made.map(({ record }) => world.submit(record)))
    // Neither, where a renewal was quicker than both.
    if (taken.every(Boolean)) throw new Error('two stand for one place')
  },

  async leave(world: World, device: Device, { other }: Move) {
    // Rarely enough that something is left to see.
    if (other > 4) return
    await world.submit(createLeave(await world.roster(), device.member, device.own.device))
  },

  async renew(world: World, device: Device) {
    const { roster } = device.log.state
    if (roster === null) return
    await world.submit((await createRenewal(roster, device.log.own, world.random)).record)
  },

  async join(world: World, device: Device, { flag }: Move) {
    if ((await world.roster()).members.length < people) await letIn(world, device, null, flag)
  },

  /** Somebody who lost everything comes back, if there is anybody to let them in. */
  async back(world: World, device: Device, { other, flag }: Move) {
    const { members } = await world.roster()
    const who = members[other % members.length]?.member
    if (who !== undefined && who !== device.member) await letIn(world, device, who, flag)
  },
}

async function letIn(world: World, by: Device, replaced: MemberId | null, withHistory: boolean) {
  const { roster, epochKeys } = by.log.state
  if (roster === null) return
  const own = createOwnKeys(world.random)
  const invite = bytesToId<InviteId>(world.random(16))
  const consent = createConsent(world.space, invite, own, world.random(32))
  const welcome = { history: withHistory ? epochKeys : new Map(), replaced }
  const proposed = await createAddMember(roster, consent, by.log.own, world.random, welcome)
  if (!proposed.ok) throw new Error(proposed.error.kind)
  const all = await belonging(world)
  const others = roster.members.filter(({ member }) => member !== by.member && member !== replaced)
  const signers = others.flatMap(({ member }) => all.find((one) => one.member === member) ?? [])
  const record = signers.reduce(
    (one, { own: { device } }) => approveRecord(one, device),
    proposed.value.record,
  )
  if (!(await world.submit(record))) return
  world.granted.set(own.member.member, new Set(welcome.history.keys()))
  world.devices.push(await world.open(own))
}
