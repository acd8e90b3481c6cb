/** Stands where a person's own devices and the ways back in come in; goes when they do. */
import { signal } from '@preact/signals-core'
import type { Devices, Ways } from './attune-devices.ts'

export function devicesAndWays(): Devices & Ways {
  return {
    devices: signal(null),
    arrival: signal(null),
    ways: signal(null),
    openDevices: notYet,
    nameDevice: notYet,
    beginPairing: notYet,
    comparePairing: notYet,
    endPairing: async () => undefined,
    removeDevice: notYet,
    readPairing: notYet,
    arrive: notYet,
    endArrival: async () => undefined,
    openWays: notYet,
    proposeWords: async () => [],
    confirmWords: notYet,
    setPassphrase: notYet,
    addPasskey: notYet,
    dropWay: notYet,
    checkWords: async () => ({ count: 0, unknown: [] }),
    comeBack: notYet,
  }
}

const notYet = async () => ({ ok: false, error: { kind: 'storage-failed' } }) as const
