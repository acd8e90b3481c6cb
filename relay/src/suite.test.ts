import { expect, test } from 'vitest'
import { bytesNamed, bytesOf } from './testing/people.ts'
import { createSigner, isSafeKey, isSealKey, verifySignature } from './suite.ts'

const hex = (text: string) => new Uint8Array(Buffer.from(text, 'hex'))

test('signs and verifies as RFC 8032 §7.1 does', () => {
  const signer = createSigner(
    hex('c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7'),
  )
  expect(Buffer.from(signer.publicKey).toString('hex')).toBe(
    'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
  )
  const signature = hex(
    '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac' +
      '18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
  )
  expect(signer.sign(hex('af82'))).toEqual(signature)
  expect(verifySignature(signer.publicKey, hex('af82'), signature)).toBe(true)
})

test('refuses another message, key, signature or length, and never throws', () => {
  const signer = createSigner(bytesNamed('one'))
  const message = bytesOf(100)
  const signature = signer.sign(message)
  expect(verifySignature(signer.publicKey, bytesOf(100), signature)).toBe(false)
  expect(verifySignature(createSigner(bytesOf(32)).publicKey, message, signature)).toBe(false)
  expect(verifySignature(signer.publicKey, message, bytesOf(64))).toBe(false)
  for (const length of [0, 31, 33, 64]) {
    expect(verifySignature(bytesOf(length), message, signature)).toBe(false)
    expect(verifySignature(signer.publicKey, message, signature.slice(0, length - 1))).toBe(false)
  }
})

test('refuses an S that is not canonical (RFC 8032 §5.1.7)', () => {
  const signer = createSigner(bytesNamed('two'))
  const message = bytesOf(10)
  const signature = signer.sign(message)
  const order = (1n << 252n) + 27742317777372353535851937790883648493n
  const s = BigInt(`0x${Buffer.from(signature.slice(32).toReversed()).toString('hex')}`) + order
  const malleable = Uint8Array.from(signature)
  malleable.set(Buffer.from(s.toString(16).padStart(64, '0'), 'hex').toReversed(), 32)
  expect(verifySignature(signer.publicKey, message, signature)).toBe(true)
  expect(verifySignature(signer.publicKey, message, malleable)).toBe(false)
})

// The eight points of small order, then their encodings that are not canonical.
const smallOrderKeys = [
  '0100000000000000000000000000000000000000000000000000000000000000',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0000000000000000000000000000000000000000000000000000000000000080',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc85',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac03fa',
  '0100000000000000000000000000000000000000000000000000000000000080',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff',
]

// OpenSSL 3.0 accepts these forgeries and 3.5 does not, so the keys are looked at by themselves too.
test.each(smallOrderKeys)('no signature verifies under the small-order key %s', (text) => {
  const key = hex(text)
  expect(isSafeKey(key)).toBe(false)
  const forgeries = [key, hex(smallOrderKeys[0] ?? '')].map((r) => {
    const signature = new Uint8Array(64)
    signature.set(r)
    return signature
  })
  for (let at = 0; at < 64; at += 1) {
    for (const forgery of forgeries) {
      expect(verifySignature(key, bytesNamed(`message ${at}`, 8), forgery)).toBe(false)
    }
  }
})

test('a key has one encoding, and every ordinary one is safe', () => {
  // y = 3 and the same y written as p + 3.
  const three = hex('03'.padEnd(64, '0'))
  expect(isSafeKey(three)).toBe(true)
  expect(isSafeKey(hex('f0'.padEnd(62, 'f') + '7f'))).toBe(false)
  expect(isSafeKey(hex('f0'.padEnd(64, 'f')))).toBe(false)
  for (let at = 0; at < 50; at += 1) {
    expect(isSafeKey(createSigner(bytesNamed(`key ${at}`)).publicKey)).toBe(true)
  }
})

// The u coordinates of small order, and their encodings that are not canonical (RFC 7748 §7).
const smallOrderSealKeys = [
  '0000000000000000000000000000000000000000000000000000000000000000',
  '0100000000000000000000000000000000000000000000000000000000000000',
  'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
  '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
  'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
]

test.each(smallOrderSealKeys)('nothing is sealed to the small-order key %s', (text) => {
  const key = hex(text)
  expect(isSealKey(key)).toBe(false)
  // The highest bit is not looked at.
  expect(isSealKey(key.with(31, (key[31] ?? 0) | 0x80))).toBe(false)
})

test('every ordinary key can be sealed to, and nothing of another length', () => {
  for (let at = 0; at < 50; at += 1) expect(isSealKey(bytesNamed(`seal ${at}`))).toBe(true)
  for (const length of [0, 31, 33]) expect(isSealKey(bytesOf(length))).toBe(false)
})
