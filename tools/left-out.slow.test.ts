import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { build } from 'vite'
import * as hpke from '../app/src/crypto/hpke.ts'
import { createSeededRandom } from '../app/src/crypto/random.ts'
import * as secrets from '../app/src/crypto/secret.ts'
import * as signature from '../app/src/crypto/signature.ts'
import { curvesHash } from '../app/vite-curves-hash.ts'
import { leaveOut } from '../app/vite-left-out.ts'
import { putInPlace } from '../app/vite-put-in-place.ts'
import { roundConstants } from '../app/vite-round-constants.ts'
import { root } from './pinned-node.mjs'
import { withTree } from './planted/tree.ts'

type Code = typeof hpke & typeof secrets & typeof signature
const whole: Code = { ...hpke, ...secrets, ...signature }

test('what is built signs and seals as the whole packages do', { timeout: 60_000 }, async () => {
  await withBuilt(async (built) => {
    const key = fc.uint8Array({ minLength: 32, maxLength: 32 })
    const law = fc.asyncProperty(
      key,
      fc.noShrink(fc.uint8Array({ maxLength: 200, size: 'max' })),
      async (bytes, said) => {
        const message = Uint8Array.from(said)
        expect(await everythingDone(built, bytes, message)).toEqual(
          await everythingDone(whole, bytes, message),
        )
      },
    )
    await fc.assert(law, { numRuns: 20 })
  })
})

test('a package that is not what it was fails the build', async () => {
  const changed = {
    'node_modules/@noble/ed25519/index.js': 'class Point {}\nexport { Point }',
    'a.js': `export { Point } from './node_modules/@noble/ed25519/index.js'`,
  }
  await withTree(changed, async (folder) => {
    await expect(buildInto(folder, [join(folder, 'a.js')])).rejects.toThrow(
      'has no Point.fromHex any more',
    )
  })
})

test('a hash with other digits in it fails the build', async () => {
  const changed = {
    'node_modules/@noble/hashes/sha2.js': 'export const K = Uint32Array.from([0x428a2f99, 1])',
    'a.js': `export { K } from './node_modules/@noble/hashes/sha2.js'`,
  }
  await withTree(changed, async (folder) => {
    await expect(buildInto(folder, [join(folder, 'a.js')])).rejects.toThrow('has no Uint32Array')
  })
})

/** All that these modules answer for one key, to what is right and to what was tampered with. */
async function everythingDone(code: Code, key: Uint8Array, message: Uint8Array<ArrayBuffer>) {
  const [sign, seal] = [code.createSecret<'sign'>(key), code.createSecret<'seal'>(key)]
  const signed = code.sign(sign, message)
  const [signKey, sealKey] = [code.signPublicKey(sign), code.sealPublicKey(seal)]
  const sealed = await code.sealTo(sealKey, message, message, createSeededRandom('left out'))
  const open = (one: hpke.SealedTo) => code.openSealed(seal, message, one)
  const verified = (one: Uint8Array<ArrayBuffer>) => code.verify(signKey, message, one)
  const smallOrder = Uint8Array.from({ length: 32 }, (_, at) => (at === 0 ? 1 : 0))
  return {
    ...{ signed, signKey, sealKey, sealed },
    verified: [signed, turned(signed, 0), turned(signed, 40), signed.subarray(1)].map(verified),
    opened: await Promise.all([
      open(sealed),
      open({ ...sealed, enc: turned(sealed.enc, 3) }),
      open({ ...sealed, ciphertext: turned(sealed.ciphertext, 0) }),
      open({ ...sealed, enc: smallOrder }),
    ]),
    smallOrder: [code.isSealKey(smallOrder), code.verify(smallOrder, message, signed)],
  }
}

function turned(bytes: Uint8Array<ArrayBuffer>, at: number): Uint8Array<ArrayBuffer> {
  return bytes.with(at, (bytes[at] ?? 0) ^ 1)
}

async function withBuilt(use: (built: Code) => Promise<void>) {
  // Named so that the test runner takes what is in it as it is.
  await withTree({ 'node_modules/built/package.json': '{ "type": "module" }' }, async (folder) => {
    const names = ['hpke', 'secret', 'signature']
    const out = join(folder, 'node_modules', 'built')
    await buildInto(
      out,
      names.map((name) => join(root, 'app', 'src', 'crypto', `${name}.ts`)),
    )
    const load = (name: string) => import(join(out, `${name}.mjs`)) as Promise<object>
    const [a, b, c] = await Promise.all(names.map(load))
    await use({ ...a, ...b, ...c } as Code)
  })
}

function buildInto(outDir: string, entry: string[]) {
  return build({
    root: join(root, 'app'),
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [curvesHash(), roundConstants(), leaveOut(), putInPlace()],
    build: {
      lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.mjs` },
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: { output: { chunkFileNames: '[name].mjs' } },
    },
  })
}
