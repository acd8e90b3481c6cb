/** Moments of a person's own devices, the ways back in, and a device on its way in. */
import type { Sample } from './sample-attune.ts'

const laptop = { device: 'two', name: 'Kitchen laptop', isGoing: false }
const tablet = { device: 'three', name: null, isGoing: true }
const code = [3, 17, 26, 40, 61]

const passphrase = 'h3kt-92mx-aqrw-7ydp'

export const devicesScenes = {
  'own-devices': { space: {}, otherDevices: [laptop, tablet] },
  'own-devices-hard': {
    space: {},
    thisDevice: 'Wolfeschlegelsteinhausenbergerdorff-Fon',
    otherDevices: [
      { device: 'two', name: 'الهاتف القديم', isGoing: false },
      { device: 'three', name: 'Rindfleischetikettierungsüberwachung-PC', isGoing: true },
    ],
  },
  'own-devices-fault': { space: {}, devicesFault: 'storage-failed' },
  'own-devices-opening': { space: {}, isAtWork: true },
  'pairing-offline': { space: {}, wayFault: 'offline' },
  'pairing-compare': { space: {}, pairing: { step: 'compare', name: 'Laptop', code } },
  'pairing-handing-over': { space: {}, pairing: { step: 'handing-over', name: 'Laptop' } },
  'pairing-done': { space: {}, pairing: { step: 'done', name: 'Laptop' } },
  'pairing-moved': { space: {}, pairing: { kind: 'move', step: 'done' } },
  'pairing-twice': { space: {}, pairing: { step: 'twice' } },
  'pairing-lost': { space: {}, pairing: { step: 'lost' } },
  'pairing-ended': { space: {}, pairing: { step: 'ended' } },
  'arrival-asking': { arrival: { step: 'asking' } },
  'arrival-compare': { arrival: { step: 'compare', code } },
  'arrival-coming-in': { arrival: { step: 'coming-in' } },
  'arrival-done': { space: {}, arrival: { step: 'done' } },
  'arrival-failed': { arrival: { step: 'failed', fault: 'turned-away' } },
  'ways-some': {
    space: {},
    otherDevices: [laptop],
    ways: { set: ['words', 'passkey'] },
  },
  'ways-worn': {
    space: {},
    ways: { set: ['words', 'passphrase'], code: passphrase, worn: ['words', 'passphrase'] },
  },
  'ways-without-passkeys': {
    space: {},
    ways: { set: ['passphrase'], code: passphrase, canPasskey: false },
  },
} as const satisfies Record<string, Sample>
