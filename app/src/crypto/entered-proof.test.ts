import { expect, test } from 'vitest'
import type { DeviceId, SpaceId } from '@attune/wire/ids.ts'
import { bytesToId } from '@attune/wire/ids.ts'
import { createDeviceKeys } from './create-keys.ts'
import { isEnteredProof, proveEntered } from './entered-proof.ts'
import { createSeededRandom } from './random.ts'
import { signPublicKey } from './signature.ts'

test('a device shows which it is elsewhere, and nobody shows that of another', () => {
  const random = createSeededRandom('entered')
  const [there, other] = [createDeviceKeys(random), createDeviceKeys(random)]
  const own = { space: bytesToId<SpaceId>(random(16)), device: bytesToId<DeviceId>(random(16)) }
  const space = bytesToId<SpaceId>(random(16))
  const same = { own, space, device: there.device }
  const key = signPublicKey(there.signSecret)
  const proof = proveEntered(own, space, there)
  expect(isEnteredProof(same, key, proof)).toBe(true)
  expect(
    isEnteredProof(same, key, proveEntered(own, space, { ...other, device: there.device })),
  ).toBe(false)
  const swaps = [
    { ...same, own: { ...own, device: other.device } },
    { ...same, own: { ...own, space } },
    { ...same, space: own.space },
    { ...same, device: other.device },
  ]
  for (const one of swaps) expect(isEnteredProof(one, key, proof)).toBe(false)
})
