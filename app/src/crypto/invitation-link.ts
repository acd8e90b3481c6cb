/**
 * Finding an invitation in whatever people paste or scan: a whole message, another site's code, a
 * megabyte of text (threat-model.md T13). The text is only read; no address in it is opened.
 */
import type { Invitation } from './invitation.ts'
import { readInvitationCode } from './invitation.ts'
import type { CodeFault } from './link-code.ts'
import { codeLength } from './link-code.ts'
import type { Pairing } from './pairing.ts'
import { readPairingCode } from './pairing.ts'
import type { Result } from './result.ts'
import { fail } from './result.ts'

/** Exactly one sentence each. `host` is in ASCII: a look-alike name shows as `xn--…`. */
type LinkFault =
  | { readonly kind: CodeFault | 'not-an-invitation' | 'not-secure' }
  | { readonly kind: 'other-host'; readonly host: string }

type LinkResult<Found> =
  { readonly ok: true; readonly value: Found } | { readonly ok: false; readonly error: LinkFault }

/** What a link is looked for by. */
interface Kind<Found> {
  /** Bounded: what follows may be the sentence's, when the fragment is lost. */
  readonly path: RegExp
  read(code: string): Result<Found, CodeFault>
}

/** The first invitation to this `origin` in the text, or why there is none. */
export function readInvitationLink(text: string, origin: string): LinkResult<Invitation> {
  return findLink(text, origin, { path: joinPath, read: readInvitationCode })
}

/** The same for a link that brings one more device of the same person in. */
export function readPairingLink(text: string, origin: string): LinkResult<Pairing> {
  return findLink(text, origin, { path: devicePath, read: readPairingCode })
}

function findLink<Found>(text: string, origin: string, kind: Kind<Found>): LinkResult<Found> {
  if (scripts.test(text)) return fail('not-an-invitation')
  let first: LinkResult<Found> | null = null
  let seen = 0
  for (const match of text.matchAll(addresses)) {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 200)
    const found = readAddress(match[0], after, origin, kind)
    if (found?.ok === true) return found
    first ??= found
    seen += 1
    if (seen === mostAddresses) break
  }
  return first ?? fail('not-an-invitation')
}

/** Null for an address that is no such link of any Attune. */
function readAddress<Found>(
  address: string,
  after: string,
  origin: string,
  { path, read: readCode }: Kind<Found>,
): LinkResult<Found> | null {
  const url = parse(address.includes('#') ? address : address.replace('%23', '#'))
  if (url === null || !path.test(url.pathname)) return null
  if (url.origin !== origin) {
    if (url.protocol === 'http:') return fail('not-secure')
    return { ok: false, error: { kind: 'other-host', host: url.host } }
  }
  const code = lettersOf(url.hash.slice(1))
  const read = readCode(code)
  if (read.ok || code.length >= codeLength) return read
  // Mail programs break long lines, and the rest of the code is on the next one.
  const joined = readCode(lettersOf(code + after.replace(invisible, '')))
  return joined.ok ? joined : code === '' ? fail('cut') : read
}

function parse(address: string): URL | null {
  try {
    return new URL(address.replace(invisible, ''))
  } catch {
    return null
  }
}

/** As far as the code's own alphabet goes: what follows is the message's punctuation. */
function lettersOf(text: string): string {
  return /^[\w-]*/u.exec(text)?.[0] ?? ''
}

const mostAddresses = 32
const joinPath = /^\/join[/.,;:!?)\]*_]*$/u
const devicePath = /^\/device[/.,;:!?)\]*_]*$/u
/** Bounded, so that a megabyte without a space is still read in one pass. */
const addresses = /https?:\/\/[^\s<>"'`]{1,512}/giu
const scripts = /^\s*(?:javascript:|vbscript:|(?:data|file|blob):\S)/iu
/** White space and the zero-width characters that messengers put into long words. */
const invisible = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]+/gu
