import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAgeFile, sealAgeFile } from './age-file.ts'
import { createSeededRandom } from './random.ts'

const text = (words: string) => new TextEncoder().encode(words)
const passphrase = 'h3kt-92mx-aqrw-7ydp'
const plain = text('what Noor and Sam wrote '.repeat(6000))
let file: Uint8Array

/** A file with another header, its body untouched. */
function withHeader(change: (header: string) => string): Uint8Array {
  const end = Buffer.from(file).indexOf('\n--- ') + 48
  const head = Buffer.from(file.subarray(0, end)).toString('latin1')
  return Buffer.concat([Buffer.from(change(head), 'latin1'), file.subarray(end)])
}
const faultOf = async (bytes: Uint8Array, typed = passphrase) => {
  const opened = await openAgeFile(bytes, typed)
  return opened.ok ? 'opened' : opened.error.kind
}
/** With little work for each try. */
async function sealCheaply(bytes: Uint8Array, locked: (encrypter: Encrypter) => void) {
  const encrypter = new Encrypter()
  locked(encrypter)
  return encrypter.encrypt(bytes)
}

beforeAll(async () => {
  file = await sealCheaply(plain, (encrypter) => {
    encrypter.setPassphrase(passphrase)
    encrypter.setScryptWorkFactor(4)
  })
})

describe('an age file', () => {
  it('opens again, and shows nothing of what is in it', async () => {
    const sealed = await sealAgeFile(plain, passphrase, createSeededRandom('age'))
    expect(await openAgeFile(sealed, passphrase)).toEqual({ ok: true, value: plain })
    const resting = Buffer.from(sealed)
    expect(resting.subarray(0, 21).toString()).toBe('age-encryption.org/v1')
    expect(resting.toString('latin1')).toMatch(/\n-> scrypt \S{22} 16\n/)
    expect(resting.includes('Noor')).toBe(false)
  })

  it('stays shut for another passphrase', async () => {
    for (const other of ['', 'h3kt-92mx-aqrw-7ydq', `${passphrase} `])
      expect(await faultOf(file, other)).toBe('wrong-passphrase')
  })

  it('is damaged wherever it was cut', async () => {
    const end = Buffer.from(file).indexOf('\n--- ') + 48
    const cuts = [22, 60, end - 1, end, end + 15, end + 16, end + 40, file.length - 1]
    for (const cut of cuts) expect(await faultOf(file.subarray(0, cut))).toBe('damaged')
    // A whole last chunk missing, the others intact.
    expect(await faultOf(file.subarray(0, end + 16 + 65_552))).toBe('damaged')
  })

  it('never opens with one bit flipped', async () => {
    const flip = fc.record({ at: fc.nat(file.length - 1), bit: fc.nat(7) })
    await fc.assert(
      fc.asyncProperty(flip, async ({ at, bit }) => {
        const flipped = new Uint8Array(file)
        flipped[at] = (flipped[at] ?? 0) ^ (1 << bit)
        expect(await faultOf(flipped)).not.toBe('opened')
      }),
    )
  })

  it('does not open with any letter of its head changed', async () => {
    const end = Buffer.from(file).indexOf('\n--- ') + 48
    for (let at = 0; at < end; at++) {
      const changed = new Uint8Array(file)
      changed[at] = (changed[at] ?? 0) ^ 4
      expect(await faultOf(changed)).not.toBe('opened')
    }
  })

  it('does not open when it was spliced from two', async () => {
    const other = await sealCheaply(plain, (encrypter) => {
      encrypter.setPassphrase(passphrase)
      encrypter.setScryptWorkFactor(4)
    })
    const end = Buffer.from(file).indexOf('\n--- ') + 48
    const chunk = end + 16 + 65_552
    for (const at of [end, end + 16, chunk]) {
      const spliced = Buffer.concat([file.subarray(0, at), other.subarray(at)])
      expect(await faultOf(spliced)).toBe('damaged')
    }
    // The chunks of one and the same file in another order.
    const swapped = Buffer.concat([
      ...[file.subarray(0, end + 16), file.subarray(chunk, chunk + 65_552)],
      ...[file.subarray(end + 16, chunk), file.subarray(chunk + 65_552)],
    ])
    expect(await faultOf(swapped)).toBe('damaged')
  })

  it('is told from what it is not', async () => {
    const identity = await generateX25519Identity()
    const recipient = await identityToRecipient(identity)
    const forKey = await sealCheaply(plain, (encrypter) => encrypter.addRecipient(recipient))
    const others = [text(''), text('PK\u0003\u0004'), text('age-encryption'), forKey]
    for (const other of others) expect(await faultOf(other)).toBe('not-age')
    expect(await faultOf(text('age-encryption.org/v2\n-> new'))).toBe('newer')
    expect(await faultOf(withHeader((head) => head.replace('/v1', '/v10')))).toBe('newer')
  })

  it('does no work that is too hard, and finds that out before beginning', async () => {
    const hard = (logN: string) => withHeader((head) => head.replace(/ 4\n/, ` ${logN}\n`))
    const before = performance.now()
    for (const logN of ['21', '22', '62', '1000000', '9'.repeat(80)])
      expect(await faultOf(hard(logN))).toBe('too-hard')
    expect(performance.now() - before).toBeLessThan(500)
    for (const logN of ['0', '-1', '04', '1e1', '4.0', ' 4'])
      expect(await faultOf(hard(logN))).toBe('damaged')
  })

  it('may not be larger than a device can hold', async () => {
    const huge = new Uint8Array(256 * 1_048_576 + 1)
    huge.set(file)
    expect(await faultOf(huge)).toBe('too-large')
  })

  it('never throws, whatever it is given', async () => {
    const near = fc.noShrink(fc.uint8Array({ maxLength: 300, size: 'max' })).map((tail) => {
      const start = Buffer.from('age-encryption.org/v1\n-> scrypt ')
      return Buffer.concat([start, tail])
    })
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array(), near), async (bytes) => {
        expect(await faultOf(bytes)).not.toBe('opened')
      }),
    )
  })
})
