/**
 * The ways back in, as their owner sets them up (wire-format.md §8): words that were typed back,
 * a passphrase with its printed code, a passkey beside one of these. What was typed is never kept.
 */
import type { WayId } from '@attune/wire/ids.ts'
import type { Language } from '../../content/language.ts'
import { loadRecoveryWords } from '../../content/recovery-words.ts'
import { usualArgon2 } from '../../crypto/argon2.ts'
import { suggestPassphrase, tidyPassphrase } from '../../crypto/export-passphrase.ts'
import { isLongEnough } from '../../crypto/passphrase-length.ts'
import { createPasskey } from '../../crypto/passkey.ts'
import { entropyToWords } from '../../crypto/recovery-words.ts'
import type { Way, WayKeys, WayKind } from '../../crypto/way.ts'
import { wayOfPasskey, wayOfPassphrase, wayOfWords } from '../../crypto/way.ts'
import { fail, ok } from '../../crypto/result.ts'
import { isPasskeyAlone } from '../../domain/ways-back.ts'
import type { Ways, WaysView } from '../attune-devices.ts'
import type { Outcome, StorageFault } from '../faults.ts'
import type { SessionParts } from '../parts.ts'
import { passkeySalt } from './come-back.ts'
import type { OwnRoot } from './own-root.ts'
import { codeToLocator } from './way-code.ts'
import { putWay } from './way-letters.ts'

type WayMoves = Omit<Ways, 'ways' | 'openWays' | 'checkWords' | 'comeBack'>

export function createWays(root: OwnRoot, parts: SessionParts, changed: () => void): WayMoves {
  const { random } = parts
  let proposed: { readonly words: readonly string[]; readonly keys: WayKeys } | null = null

  /** First the letter, then the word that there is one: said too early, somebody would rely on it. */
  async function keep(
    way: Way,
    code: string | null,
  ): Promise<Outcome<null, 'offline' | StorageFault>> {
    const online = await root.goOnline()
    if (!online.ok) return online
    const old = [...(root.knowledge()?.ways.values() ?? [])].filter(
      (one) => one.way.kind === way.kind,
    )
    if (!(await putWay(way, root, parts))) return offline
    const said = await root.say({ kind: 'own.way', way, code, isWorn: false })
    // Without the word nobody would ever drop it, and there is room for few.
    for (const one of said.ok ? old : [{ way }]) await drop(one.way.way)
    changed()
    return said
  }

  async function drop(way: WayId): Promise<boolean> {
    return (await root.sync?.ask({ kind: 'drop-way', way }))?.ok === true
  }

  const kindsSet = () => [...(root.knowledge()?.ways.values() ?? [])].map(({ way }) => way.kind)

  return {
    async proposeWords(language: Language) {
      const entropy = random(16)
      const words = entropyToWords(entropy, await loadRecoveryWords(language))
      proposed = { words, keys: wayOfWords(entropy) }
      return words
    },
    async confirmWords(typed) {
      const words = proposed?.words ?? []
      const isSame = ({ place, word }: (typeof typed)[number]) =>
        tidy(words[place] ?? '') === tidy(word) && word.trim() !== ''
      const places = new Set(typed.map(({ place }) => place))
      if (proposed === null || places.size < 3 || !typed.every(isSame)) return differ
      const kept = await keep(proposed.keys, null)
      if (kept.ok) proposed = null
      return kept
    },
    async setPassphrase(typed) {
      const passphrase = tidyPassphrase(typed)
      if (!isLongEnough(passphrase)) return fail('passphrase-short')
      const code = suggestPassphrase(random)
      const locator = codeToLocator(code)
      if (locator === null) throw new Error('a code of our own making cannot be read')
      const made = await wayOfPassphrase(locator, passphrase, usualArgon2)
      if (!made.ok) throw new Error('our own costs are refused')
      const kept = await keep(made.value, code)
      return kept.ok ? ok({ code }) : kept
    },
    async addPasskey() {
      if (isPasskeyAlone([...kindsSet(), 'passkey'])) return fail('needs-another-way')
      const window = parts.page?.window
      if (window === undefined) return fail('no-passkey')
      const userHandle = random(16)
      const wanted = { userHandle, name: 'Attune', salt: passkeySalt }
      const made = await createPasskey(window, wanted, random)
      if (made.ok) return keep(wayOfPasskey(userHandle, made.value.secret), null)
      const isCancelled = made.error.kind === 'declined'
      return { ok: false, error: { kind: isCancelled ? 'passkey-cancelled' : 'no-passkey' } }
    },
    async dropWay(kind: WayKind) {
      const left = kindsSet().filter((one) => one !== kind)
      if (isPasskeyAlone(left)) return fail('needs-another-way')
      const online = await root.goOnline()
      if (!online.ok) return online
      for (const { way } of root.knowledge()?.ways.values() ?? []) {
        if (way.kind !== kind) continue
        // First the word: a letter that is gone, of a way that is still told of, would be relied on.
        const said = await root.say({ kind: 'own.way-gone', way: way.way })
        if (!said.ok) return said
        if (!(await drop(way.way))) return offline
      }
      changed()
      return ok(null)
    },
  }
}

export function viewWays({ knowledge }: OwnRoot, canPasskey: boolean): WaysView {
  const ways = [...(knowledge()?.ways.values() ?? [])]
  return {
    set: ways.map(({ way }) => way.kind),
    code: ways.find(({ way }) => way.kind === 'passphrase')?.code ?? null,
    worn: ways.filter(({ isWorn }) => isWorn).map(({ way }) => way.kind),
    canPasskey,
  }
}

function tidy(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase()
}

const offline = fail('offline')
const differ = fail('words-differ')
