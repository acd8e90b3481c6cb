/** Keeps the pair in the data folder, in one file that is there whole or not at all. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CertificateWish, LanCertificate } from './certificate.ts'
import { makeCertificate, stillServes } from './certificate.ts'

export interface FoundCertificate {
  readonly certificate: LanCertificate
  /** Phones that trusted the one before need to trust this one. */
  readonly isNew: boolean
}

export async function findOrMakeCertificate(
  folder: string,
  wish: CertificateWish,
): Promise<FoundCertificate> {
  const file = join(folder, 'lan.pem')
  const kept = readPair(file)
  if (kept !== null && stillServes(kept, wish)) return { certificate: kept, isNew: false }
  const certificate = await makeCertificate(wish)
  const { key, leaf, authority } = certificate
  writeFileSync(`${file}.new`, key + leaf + authority, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
  return { certificate, isNew: true }
}

function readPair(file: string): LanCertificate | null {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return null
  }
  const [key, leaf, authority] = text.match(pemBlock) ?? []
  return key && leaf && authority ? { key, leaf, authority } : null
}

const pemBlock = /-----BEGIN ([A-Z ]+)-----\n[A-Za-z0-9+/=\n]+-----END \1-----\n/g
