/**
 * Coming back on a device that has nothing: from words, a passphrase with its code, or a passkey to the
 * letter that holds the bundle (wire-format.md §8). What was typed is never kept or sent.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import { routes } from '@attune/wire/routes.ts'
import type { WayId } from '@attune/wire/ids.ts'
import { languages } from '../../content/language.ts'
import { loadRecoveryWords } from '../../content/recovery-words.ts'
import { tidyPassphrase } from '../../crypto/export-passphrase.ts'
import type { OwnBundle } from '../../crypto/own-bundle.ts'
import { findPasskey } from '../../crypto/passkey.ts'
import { splitWords, unknownWords, wordsToEntropy } from '../../crypto/recovery-words.ts'
import type { WayKeys } from '../../crypto/way.ts'
import {
  openWay,
  readStretch,
  wayIdOf,
  wayOfPasskey,
  wayOfPassphrase,
  wayOfWords,
} from '../../crypto/way.ts'
import { fail, ok } from '../../crypto/result.ts'
import type { ComeBack, ComeBackFault, WordsCheck } from '../attune-devices.ts'
import type { Outcome } from '../faults.ts'
import type { SessionParts } from '../parts.ts'
import { codeToLocator } from './way-code.ts'

export async function findBundle(
  by: ComeBack,
  parts: SessionParts,
): Promise<Outcome<OwnBundle, ComeBackFault>> {
  switch (by.kind) {
    case 'words':
      return byWords(by.words, parts)
    case 'passphrase':
      return byPassphrase(by, parts)
    case 'passkey':
      return byPasskey(parts)
  }
}

export async function checkWords(typed: string): Promise<WordsCheck> {
  const lists = await Promise.all(languages.map(loadRecoveryWords))
  return { count: splitWords(typed).length, unknown: unknownWords(typed, lists) }
}

async function byWords(
  typed: string,
  parts: SessionParts,
): Promise<Outcome<OwnBundle, ComeBackFault>> {
  const entropy = wordsToEntropy(typed, await Promise.all(languages.map(loadRecoveryWords)))
  if (!entropy.ok) return fail(entropy.error.kind === 'unknown' ? 'words-unknown' : 'words-wrong')
  return openLetter(wayOfWords(entropy.value), 'words-wrong', parts)
}

async function byPassphrase(
  { code, passphrase }: Extract<ComeBack, { kind: 'passphrase' }>,
  parts: SessionParts,
): Promise<Outcome<OwnBundle, ComeBackFault>> {
  const locator = codeToLocator(code)
  if (locator === null) return fail('code-wrong')
  const letter = await readLetter(wayIdOf('passphrase', locator), parts)
  if (!letter.ok) return letter
  const stretch = readStretch(letter.value)
  if (!stretch.ok) return fail(stretch.error.kind === 'newer-version' ? 'newer-version' : 'damaged')
  const keys = await wayOfPassphrase(locator, tidyPassphrase(passphrase), stretch.value)
  return keys.ok ? open(keys.value, letter.value, 'passphrase-wrong') : fail('damaged')
}

async function byPasskey(parts: SessionParts): Promise<Outcome<OwnBundle, ComeBackFault>> {
  const { page, random } = parts
  if (page === undefined) return fail('no-passkey')
  const found = await findPasskey(page.window, { ids: [], salt: passkeySalt }, random)
  if (!found.ok) return fail(found.error.kind === 'declined' ? 'passkey-cancelled' : 'no-passkey')
  const { userHandle, secret } = found.value
  if (userHandle === null) return fail('no-passkey')
  return openLetter(wayOfPasskey(userHandle, secret), 'not-found', parts)
}

async function openLetter(
  keys: WayKeys,
  wrong: ComeBackFault,
  parts: SessionParts,
): Promise<Outcome<OwnBundle, ComeBackFault>> {
  const letter = await readLetter(keys.way, parts)
  return letter.ok ? open(keys, letter.value, wrong) : letter
}

async function open(
  keys: WayKeys,
  letter: Bytes,
  wrong: ComeBackFault,
): Promise<Outcome<OwnBundle, ComeBackFault>> {
  const opened = await openWay(keys, letter)
  if (opened.ok) return opened
  return fail(opened.error.kind === 'cannot-open' ? wrong : opened.error.kind)
}

async function readLetter(
  way: WayId,
  { transport }: SessionParts,
): Promise<Outcome<Bytes, ComeBackFault>> {
  const answer = await transport.fetch('GET', routes.way(way), null)
  if (answer === null || answer.status >= 500 || answer.status === 429) return fail('offline')
  return answer.status === 200 ? ok(answer.body) : fail('not-found')
}

/** The same at every making and every finding: a passkey gives its secret for one salt. */
export const passkeySalt: Bytes = new TextEncoder().encode('attune/passkey-way/v1').slice()
