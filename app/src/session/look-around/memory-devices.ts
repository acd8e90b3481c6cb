/** Devices and ways back in, while somebody looks around: to be seen, and to lead nowhere. */
import { signal } from '@preact/signals-core'
import { fail, ok } from '../../crypto/result.ts'
import type { Devices, DevicesView, Ways, WaysView } from '../attune-devices.ts'

/** What only a person with a space of their own may do. */
export type Beginning =
  'readPairing' | 'arrive' | 'endArrival' | 'checkWords' | 'comeBack' | 'arrival'

export function createMemoryDevices(): Omit<Devices & Ways, Beginning> {
  const devices = signal<DevicesView | null>(null)
  const ways = signal<WaysView | null>(null)
  return {
    devices,
    ways,
    async openDevices() {
      const here = { device: 'sample', name: null, isThis: true, isGoing: false }
      devices.value = { devices: [here], pairing: null }
      return done
    },
    async openWays() {
      ways.value = { set: [], code: null, worn: [], canPasskey: false }
      return done
    },
    nameDevice: async () => done,
    beginPairing: async () => offline,
    comparePairing: async () => offline,
    endPairing: async () => undefined,
    removeDevice: async () => done,
    proposeWords: async () => [],
    confirmWords: async () => offline,
    setPassphrase: async () => offline,
    addPasskey: async () => offline,
    dropWay: async () => offline,
  }
}

const done = ok(null)
const offline = fail('offline')
