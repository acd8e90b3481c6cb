/** Keeps the pair in the data folder, in one file that is there whole or not at all. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { syncFolder } from '../durable.ts'
import type { Outcome } from '../outcome.ts'
import { done, refuse } from '../outcome.ts'
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
): Promise<Outcome<FoundCertificate, 'disk-full' | 'not-writable'>> {
  const file = join(folder, 'lan.pem')
  const kept = readPair(file)
  if (kept !== null && stillServes(kept, wish)) return done({ certificate: kept, isNew: false })
  const certificate = await makeCertificate(wish)
  const fault = writePair(file, certificate)
  return fault === null ? done({ certificate, isNew: true }) : refuse(fault)
}

function writePair(file: string, { key, leaf, authority }: LanCertificate) {
  try {
    writeFileSync(`${file}.new`, key + leaf + authority, { mode: 0o600, flush: true })
    renameSync(`${file}.new`, file)
    // What phones are about to trust must be there after a power cut.
    syncFolder(dirname(file))
    return null
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'disk-full' : 'not-writable'
  }
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
