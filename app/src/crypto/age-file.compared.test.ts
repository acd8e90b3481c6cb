/** What we lock, age's own library must open, and the other way, whatever its length and passphrase. */
import { Decrypter, Encrypter } from 'age-encryption'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openAgeFile, sealAgeFile } from './age-file.ts'
import { createSeededRandom } from './random.ts'

const random = createSeededRandom('age compared')
const piece = 65_536
const around = [0, 1, piece - 1, piece, piece + 1, 2 * piece, 3 * piece - 1]

test('what we lock opens with the library', async () => {
  for (const length of [0, piece - 1, piece, piece + 1]) {
    const plain = random(length)
    const decrypter = new Decrypter()
    decrypter.addPassphrase('ñandú — 🦤 passphrase')
    const sealed = await sealAgeFile(plain, 'ñandú — 🦤 passphrase', random)
    expect(same(await decrypter.decrypt(sealed), plain)).toBe(true)
  }
})

test('what the library locks opens here', async () => {
  for (const length of around) {
    const plain = random(length)
    expect(same(await openedHere(await lockedThere(plain, 'words'), 'words'), plain)).toBe(true)
  }
  const any = fc.record({
    plain: fc.noShrink(fc.uint8Array({ maxLength: 500, size: 'max' })),
    typed: fc.string(),
  })
  await fc.assert(
    fc.asyncProperty(any, async ({ plain, typed }) => {
      expect(await openedHere(await lockedThere(plain, typed), typed)).toEqual(
        new Uint8Array(plain),
      )
    }),
  )
})

test('neither opens what the other does not', async () => {
  const lengths = fc.constantFrom(...around)
  const flip = fc.record({ length: lengths, at: fc.nat(), bit: fc.nat(7), cut: fc.nat(40) })
  await fc.assert(
    fc.asyncProperty(flip, async ({ length, at, bit, cut }) => {
      const file = await lockedThere(random(length), 'words')
      const place = at % file.length
      // Not the work that is asked for, which would take minutes.
      fc.pre(!/\d/.test(String.fromCharCode(file[place] ?? 0)) || place > 200)
      file[place] = (file[place] ?? 0) ^ (1 << bit)
      expect(await openedHere(file, 'words')).toBeNull()
      expect(await openedThere(file, 'words')).toBeNull()
      file[place] = (file[place] ?? 0) ^ (1 << bit)
      const shorter = file.slice(0, file.length - cut)
      expect((await openedHere(shorter, 'words')) !== null).toBe(cut === 0)
      expect((await openedThere(shorter, 'words')) !== null).toBe(cut === 0)
    }),
  )
})

/** With little work for each try. */
async function lockedThere(plain: Uint8Array, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setPassphrase(passphrase)
  encrypter.setScryptWorkFactor(2)
  return encrypter.encrypt(plain)
}

async function openedThere(file: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(file).catch(() => null)
}

async function openedHere(file: Uint8Array, passphrase: string): Promise<Uint8Array | null> {
  const opened = await openAgeFile(file, passphrase)
  return opened.ok ? opened.value : null
}

/** Comparing large ones item by item would take the test longer than the age of both. */
function same(a: Uint8Array | null, b: Uint8Array): boolean {
  return a !== null && Buffer.compare(a, b) === 0
}
