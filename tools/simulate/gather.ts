/** How people come together in a world: somebody begins, the others join, and devices are added. */
import type { RelayKeeper } from '../../app/src/content/bond.ts'
import type { SpaceView } from '../../app/src/session/views.ts'
import { act } from './acts.ts'
import type { Device, Tab } from './device.ts'
import type { World } from './world.ts'

const keepers: readonly RelayKeeper[] = ['someone-else', 'someone-else', 'not-sure', 'one-of-us']

export async function gather(world: World): Promise<void> {
  const { chance } = world
  const first = world.addDevice(0)
  await begin(world, first)
  for (let person = 1; person < world.people; person++) {
    await joinIn(world, first, person)
  }
  const more = chance.below(chance.pick([2, 3, 4, 6]))
  for (let count = 0; count < more && world.devices.length < 8; count++) {
    await addTo(world, chance.pick([null, ...world.devices.filter(isTogether)]))
  }
}

async function begin(world: World, device: Device): Promise<void> {
  const tab = device.open()
  await world.quiet()
  const answers = {
    ...({ name: 'CANARY name zero', language: 'en', token: null } as const),
    bond: { kind: world.people > 2 ? 'friends' : 'partners', stage: 'new' },
    keeper: world.chance.pick(keepers),
  } as const
  await world.step('does start', device.name, () => void tab.attune.start(answers))
  await world.go(120_000, () => spaceOf(device)?.online === true)
}

/** Somebody new, by a link of whoever is there; the others are asked. */
export async function joinIn(world: World, host: Device, person: number): Promise<void> {
  const history = world.chance.happens(0.2)
  await world.step('does invite', host.name, () => {
    void host.tabs[0]?.attune.createInvitation({ history, returning: null })
  })
  await world.go(60_000, () => openLink(host) !== null)
  const link = openLink(host)
  if (link === null) return
  const device = world.addDevice(person)
  const tab = device.open()
  await world.quiet()
  await world.step('does join', device.name, () => {
    void tab.attune.join(link, `CANARY name ${person}`, world.chance.pick(keepers))
  })
  for (let tries = 0; tries < 20 && !isTogether(device); tries++) {
    await world.go(8_000, () => isTogether(device))
    for (const one of world.devices) await act(world, one, 'answer')
  }
  await world.go(5_000)
}

/** One more device beside one that is there. */
export async function addTo(world: World, host: Device | null): Promise<void> {
  const attune = host?.tabs[0]?.attune
  if (host === null || attune === undefined) return
  await world.step('does pair', host.name, () => void attune.beginPairing('add'))
  await world.go(60_000, () => attune.devices.value?.pairing != null)
  const link = attune.devices.value?.pairing?.link
  if (link === undefined) return
  const device = world.addDevice(host.person)
  const tab = device.open()
  await world.quiet()
  await world.step('does arrive', device.name, () => void tab.attune.arrive(link, 'Tablet'))
  const isComparing = () => isAt(attune, 'compare') && tab.attune.arrival.value?.step === 'compare'
  await world.go(60_000, isComparing)
  await act(world, host, 'answer')
  await world.go(60_000, () => isTogether(device))
}

function isAt(attune: Tab['attune'], step: string): boolean {
  return attune.devices.value?.pairing?.step === step
}

export function spaceOf({ tabs }: Device): SpaceView | null {
  return tabs[0]?.attune.space.value ?? null
}

export function isTogether(device: Device): boolean {
  return spaceOf(device)?.standing === 'together'
}

function openLink(host: Device): string | null {
  const invitation = spaceOf(host)?.invitation
  return invitation && !invitation.ended ? invitation.link : null
}
