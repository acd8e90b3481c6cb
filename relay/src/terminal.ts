/** What the person who starts the relay reads. Calm, complete, and no more than once. */
import { renderUnicodeCompact } from 'uqr'
import type { FolderFault } from './data-folder.ts'
import type { ListenFault } from './listen.ts'

export interface StartFacts {
  readonly address: string
  readonly reach: 'here' | 'network' | 'anywhere'
  readonly lan: LanFacts | null
  /** Null once a space has been started, and where anyone may start one. */
  readonly startLink: string | null
  readonly data: string
}

export interface LanFacts {
  readonly trustAddress: string
  readonly fingerprint: string
  readonly isNew: boolean
  /** By name instead of number, for networks that know names. */
  readonly namedAddress: string | null
}

export function startMessage({ address, reach, lan, startLink, data }: StartFacts): string {
  const parts = [
    'Attune is running.',
    ...(lan === null ? [] : trustPart(lan)),
    `Open it here:\n\n  ${address}`,
    indent(renderUnicodeCompact(address)),
    ...namedPart(lan?.namedAddress ?? null),
    ...(reach === 'here' ? [lan === null ? onlyHere : noNetwork] : []),
    ...(startLink === null ? [] : [`${startWith}\n\n  ${startLink}`]),
    `Everything is kept in ${data}\nCtrl+C stops it.`,
  ]
  return `\n${parts.join('\n\n')}\n`
}

const onlyHere = 'That address works on this computer only. For phones: npm start -- --lan'
const noNetwork =
  'This computer is on no local network, so phones cannot reach it. Join the Wi-Fi, then start again.'
const startWith = 'Start your first space with this link. It works once.'

function trustPart({ trustAddress, fingerprint, isNew }: LanFacts): readonly string[] {
  return [
    ...(isNew ? [`The certificate is new. ${everyPhone}`] : []),
    `Before its first visit, each phone opens this page and follows it:\n\n  ${trustAddress}`,
    indent(renderUnicodeCompact(trustAddress)),
    `The certificate's SHA-256 fingerprint, to compare:\n\n  ${fingerprint}`,
  ]
}

const everyPhone = 'Every phone needs to trust it once, even if it trusted one before.'

function namedPart(namedAddress: string | null): readonly string[] {
  if (namedAddress === null) return []
  return [
    'Stay with one address: a phone keeps what it knows under the address it was opened with.\n' +
      'If your router gives this computer changing numbers, its name may be the steadier one:' +
      `\n\n  ${namedAddress}`,
  ]
}

export function folderSentence(fault: FolderFault, folder: string): string {
  switch (fault) {
    case 'newer-data':
      return `The data in ${folder} was written by a newer version of Attune. Please update Attune, or choose another folder with --data.`
    case 'older-relay':
      return `A relay of an older version of Attune is running with the folder ${folder}. Please restart it with this version, then try again.`
    case 'folder-in-use':
      return `Another relay is already running with the folder ${folder}. Stop it first, or choose another folder with --data.`
    case 'not-a-folder':
      return `${folder} is not a folder. Please choose another with --data.`
    case 'not-writable':
      return `Attune may not write to the folder ${folder}. Please choose another with --data, or change who may write there.`
    case 'disk-full':
      return `The disk that holds ${folder} is full. Please make some room, then start again.`
    case 'not-a-database':
      return `The data in ${folder} is damaged or not Attune's. Please restore a backup, or choose another folder with --data.`
    case 'not-durable':
      return `The disk that holds ${folder} cannot promise that what is saved stays saved. Please choose a folder on a local disk with --data.`
  }
}

export function listenSentence(
  fault: ListenFault,
  { host, port, flag = 'port' }: { host: string; port: number; flag?: string },
): string {
  switch (fault) {
    case 'port-in-use':
      return `Port ${port} is already in use. Please stop what uses it, or choose another with --${flag}.`
    case 'port-not-allowed':
      return `This user may not listen on port ${port}. Please choose one above 1023 with --${flag}.`
    case 'no-such-host':
      return `This computer has no address ${host}. Please check --host.`
  }
}

function indent(text: string): string {
  return text.replaceAll(/^/gm, '  ')
}
