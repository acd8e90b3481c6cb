/**
 * The pair that makes HTTPS work at home: an authority that a phone comes to trust, and the one
 * certificate it ever signs. The authority's private key is never exported and forgotten here, so
 * that whoever steals this computer cannot pose as anything else to that phone.
 */
// oxlint-disable-next-line import/no-unassigned-import -- it must come before the library
import './reflect-metadata.ts'
import {
  AuthorityKeyIdentifierExtension,
  BasicConstraintsExtension,
  ExtendedKeyUsage,
  ExtendedKeyUsageExtension,
  Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  SubjectKeyIdentifierExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'
import { X509Certificate } from 'node:crypto'
import type { Bytes } from '@attune/wire/bytes.ts'
import { nameConstraints, nameConstraintsOid } from './name-constraints.ts'
import type { LanNames } from './addresses.ts'

export interface LanCertificate {
  /** PEM, each one block. */
  readonly key: string
  readonly leaf: string
  readonly authority: string
}

export interface CertificateWish extends Pick<LanNames, 'addresses' | 'names'> {
  /** What a phone lists it under, to find it again when it should go. */
  readonly title: string
  readonly now: number
  readonly random: (length: number) => Bytes
}

const day = 86_400_000
/** Phones refuse certificates of more than 825 days. */
const daysValid = 820
const daysToRenew = 30

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const

export async function makeCertificate(wish: CertificateWish): Promise<LanCertificate> {
  const authorityKeys = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify'])
  const leafKeys = await crypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
  const validity = {
    // A phone's clock may be a little behind.
    notBefore: new Date(wish.now - day),
    notAfter: new Date(wish.now + (daysValid - 1) * day),
  }
  const authority = await X509CertificateGenerator.createSelfSigned({
    ...validity,
    serialNumber: serialNumber(wish.random(16)),
    name: [{ CN: [wish.title] }],
    keys: authorityKeys,
    signingAlgorithm: algorithm,
    extensions: await authorityExtensions(authorityKeys.publicKey),
  })
  const leaf = await X509CertificateGenerator.create({
    ...validity,
    serialNumber: serialNumber(wish.random(16)),
    subject: [{ CN: ['Attune'] }],
    issuer: authority.subject,
    publicKey: leafKeys.publicKey,
    signingKey: authorityKeys.privateKey,
    signingAlgorithm: algorithm,
    extensions: await leafExtensions(wish, leafKeys.publicKey, authorityKeys.publicKey),
  })
  const key = await crypto.subtle.exportKey('pkcs8', leafKeys.privateKey)
  return {
    key: toPem('PRIVATE KEY', key),
    leaf: toPem('CERTIFICATE', leaf.rawData),
    authority: toPem('CERTIFICATE', authority.rawData),
  }
}

/** Whether the leaf still speaks for all of these, and will for another month. */
export function stillServes(
  { leaf }: LanCertificate,
  { addresses, names, now }: Pick<CertificateWish, 'addresses' | 'names' | 'now'>,
): boolean {
  const certificate = new X509Certificate(leaf)
  const isLasting = certificate.validToDate.getTime() - now > daysToRenew * day
  const covers =
    addresses.every((address) => certificate.checkIP(address) !== undefined) &&
    names.every((name) => certificate.checkHost(name) !== undefined)
  return isLasting && covers
}

async function authorityExtensions(publicKey: CryptoKey): Promise<Extension[]> {
  return [
    new BasicConstraintsExtension(true, 0, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new Extension(nameConstraintsOid, true, nameConstraints()),
    await SubjectKeyIdentifierExtension.create(publicKey),
  ]
}

async function leafExtensions(
  { addresses, names }: CertificateWish,
  publicKey: CryptoKey,
  authorityKey: CryptoKey,
): Promise<Extension[]> {
  return [
    new BasicConstraintsExtension(false, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.digitalSignature, true),
    new ExtendedKeyUsageExtension([ExtendedKeyUsage.serverAuth]),
    new SubjectAlternativeNameExtension([
      ...names.map((value) => ({ type: 'dns' as const, value })),
      ...addresses.map((value) => ({ type: 'ip' as const, value })),
    ]),
    await SubjectKeyIdentifierExtension.create(publicKey),
    await AuthorityKeyIdentifierExtension.create(authorityKey),
  ]
}

/** Positive, and 126 bits of it random (RFC 5280 §4.1.2.2). */
function serialNumber(random: Bytes): string {
  const [first = 0, ...rest] = random
  return Buffer.from([(first & 0x3f) | 0x40, ...rest]).toString('hex')
}

function toPem(label: string, der: ArrayBuffer): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${label}-----\n${lines.join('\n')}\n-----END ${label}-----\n`
}
