/** Where phones on the same network find this computer. Public addresses are never among them. */
import { BlockList, isIPv4 } from 'node:net'
import type { NetworkInterfaceInfo } from 'node:os'

/** The ranges that a certificate of ours may speak for (RFC 1918, 3927, 4193, 4291). */
export const privateRanges = [
  { address: '10.0.0.0', prefix: 8 },
  { address: '172.16.0.0', prefix: 12 },
  { address: '192.168.0.0', prefix: 16 },
  { address: '169.254.0.0', prefix: 16 },
  { address: '127.0.0.0', prefix: 8 },
  { address: 'fc00::', prefix: 7 },
  { address: 'fe80::', prefix: 10 },
  { address: '::1', prefix: 128 },
] as const
export const privateNames = ['localhost', 'local'] as const

export interface LanNames {
  readonly addresses: readonly string[]
  readonly names: readonly string[]
  /** What a phone is told to open, short enough to type; null where there is no network. */
  readonly best: string | null
  readonly localName: string | null
}

type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>

export function lanNames(interfaces: Interfaces, hostname: string): LanNames {
  const onNetwork = Object.entries(interfaces)
    .filter(([name]) => !virtual.test(name))
    .flatMap(([, list]) => list ?? [])
    .filter((one) => !one.internal && isPrivate(one.address) && !isLinkLocal(one.address))
    .map((one) => one.address)
  const localName = localNameOf(hostname)
  return {
    addresses: [...new Set(onNetwork), '127.0.0.1', '::1'],
    names: ['localhost', ...(localName === null ? [] : [localName])],
    best: onNetwork.find((address) => isIPv4(address)) ?? null,
    localName,
  }
}

/** Networks that exist inside this computer: no phone is there, and they come and go. */
const virtual = /^(docker|br-|veth|virbr|vmnet|vboxnet|lxc|lxd|cni|flannel|podman|tun|tap|utun|wg)/

function isPrivate(address: string): boolean {
  return privateList.check(address, isIPv4(address) ? 'ipv4' : 'ipv6')
}

/** These name a network card too, and no address bar takes that. */
function isLinkLocal(address: string): boolean {
  return /^fe[89ab]/i.test(address) || address.startsWith('169.254.')
}

/** The computer's name as phones ask for it (RFC 6762): `kitchen.local`. */
function localNameOf(hostname: string): string | null {
  const [label = ''] = hostname.toLowerCase().split('.')
  return /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/.test(label) && label !== 'localhost'
    ? `${label}.local`
    : null
}

const privateList = new BlockList()
for (const { address, prefix } of privateRanges) {
  privateList.addSubnet(address, prefix, isIPv4(address) ? 'ipv4' : 'ipv6')
}
