import type { NetworkInterfaceInfo } from 'node:os'
import { expect, test } from 'vitest'
import { lanNames } from './addresses.ts'

const at = (address: string, internal = false) =>
  ({ address, internal, family: address.includes(':') ? 'IPv6' : 'IPv4' }) as NetworkInterfaceInfo
const loopback = { lo: [at('127.0.0.1', true), at('::1', true)] }

test('finds where phones reach this computer, and by which name', () => {
  const interfaces = {
    ...loopback,
    docker0: [at('172.17.0.1')],
    wlan0: [at('fe80::1'), at('fd12::7'), at('192.168.1.20'), at('2001:db8::5')],
    eth0: [at('203.0.113.5'), at('169.254.9.9')],
  }
  expect(lanNames(interfaces, 'Kitchen.fritz.box')).toEqual({
    addresses: ['fd12::7', '192.168.1.20', '127.0.0.1', '::1'],
    names: ['localhost', 'kitchen.local'],
    best: '192.168.1.20',
    localName: 'kitchen.local',
  })
})

test('on no network, or one of public addresses only, there is nothing to tell a phone', () => {
  const here = { addresses: ['127.0.0.1', '::1'], best: null }
  expect(lanNames(loopback, 'localhost')).toEqual({
    ...here,
    names: ['localhost'],
    localName: null,
  })
  const hosted = { ...loopback, eth0: [at('203.0.113.5')] }
  expect(lanNames(hosted, 'odd_name')).toMatchObject({ ...here, localName: null })
})
