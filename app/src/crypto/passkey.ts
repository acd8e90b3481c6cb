/**
 * A secret from a passkey (WebAuthn, extension `prf`): the same 32 bytes for the same salt, which
 * the device gives only after it has made sure of its owner. Nothing is sent anywhere, and nobody
 * checks a signature: whoever has no secret opens nothing. Must never be the only way to a key,
 * because passkeys get lost with accounts and phones.
 */
import type { Bytes } from '@attune/wire/bytes.ts'
import type { Random } from './random.ts'
import type { Result } from './result.ts'
import { fail, ok } from './result.ts'

/** Where passkeys live: what is asked of a browser's window. */
export interface PasskeyWindow {
  readonly navigator: { readonly credentials?: Pick<CredentialsContainer, 'create' | 'get'> }
  readonly PublicKeyCredential?: Pick<typeof PublicKeyCredential, 'getClientCapabilities'>
}

/** False too where the browser does not say, or the page came over a line that is not safe. */
export async function canGiveSecret({
  PublicKeyCredential: kind,
}: PasskeyWindow): Promise<boolean> {
  const known = await kind?.getClientCapabilities?.().catch(() => null)
  return known?.['extension:prf'] === true
}

/** `declined`: the person or the browser stopped it; `no-secret`: a passkey without the extension. */
export type PasskeyFault = 'declined' | 'no-secret'

export interface Passkey {
  readonly id: Bytes
  readonly secret: Bytes
}

export interface FoundPasskey extends Passkey {
  /** As it was given when the passkey was made; null where the passkey did not say. */
  readonly userHandle: Bytes | null
}

/** `name` is what the phone lists it under. */
export async function createPasskey(
  { navigator }: PasskeyWindow,
  wanted: { readonly userHandle: Bytes; readonly name: string; readonly salt: Bytes },
  random: Random,
): Promise<Result<Passkey, PasskeyFault>> {
  const { userHandle, name, salt } = wanted
  const made = await asked(() =>
    navigator.credentials?.create({
      publicKey: {
        challenge: random(32),
        rp: { name },
        user: { id: userHandle, name, displayName: name },
        pubKeyCredParams: [
          { type: 'public-key', alg: -7 },
          { type: 'public-key', alg: -257 },
        ],
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  )
  if (made === null) return fail('declined')
  const { prf } = made.getClientExtensionResults()
  const id = new Uint8Array(made.rawId)
  if (prf?.results?.first !== undefined) return ok({ id, secret: toBytes(prf.results.first) })
  // Some give the secret only to whoever comes back.
  return prf?.enabled === true
    ? findPasskey({ navigator }, { ids: [id], salt }, random)
    : fail('no-secret')
}

/** Any passkey of this place where `ids` is empty. */
export async function findPasskey(
  { navigator }: PasskeyWindow,
  wanted: { readonly ids: readonly Bytes[]; readonly salt: Bytes },
  random: Random,
): Promise<Result<FoundPasskey, PasskeyFault>> {
  const found = await asked(() =>
    navigator.credentials?.get({
      publicKey: {
        challenge: random(32),
        userVerification: 'required',
        allowCredentials: wanted.ids.map((id) => ({ type: 'public-key', id })),
        extensions: { prf: { eval: { first: wanted.salt } } },
      },
    }),
  )
  if (found === null) return fail('declined')
  const first = found.getClientExtensionResults().prf?.results?.first
  if (first === undefined) return fail('no-secret')
  const { userHandle } = found.response as AuthenticatorAssertionResponse
  return ok({
    id: new Uint8Array(found.rawId),
    secret: toBytes(first),
    userHandle: userHandle && new Uint8Array(userHandle),
  })
}

/** Browsers say of nothing that went wrong what it was, and rightly so. */
async function asked(
  ask: () => Promise<Credential | null> | undefined,
): Promise<PublicKeyCredential | null> {
  try {
    return ((await ask()) ?? null) as PublicKeyCredential | null
  } catch {
    return null
  }
}

function toBytes(source: BufferSource): Bytes {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength).slice()
    : new Uint8Array(source).slice()
}
