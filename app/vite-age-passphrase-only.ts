import type { Plugin } from 'vite'

/** Who an age file can be locked for, beside whoever knows a passphrase. */
const otherRecipients = [
  ...['HybridIdentity', 'HybridRecipient', 'HybridTagRecipient', 'TagRecipient'],
  ...['X25519Identity', 'X25519Recipient', 'generateHybridIdentity', 'generateIdentity'],
  ...['generateX25519Identity', 'identityToRecipient'],
]

const recipients = './recipients.js'
const coding = '@scure/base'
const prefix = '\0passphrases-only:'

/**
 * Leaves out of `age-encryption` what only public-key recipients need: 50 KB that no path of ours
 * reaches. Whoever reached it all the same would be told so at once: nothing is silently weaker.
 */
export function agePassphraseOnly(): Plugin {
  return {
    name: 'attune-age-passphrase-only',
    enforce: 'pre',
    resolveId(id, importer = '') {
      const isLeftOut = id === coding || (id === recipients && importer.endsWith('/index.js'))
      return isLeftOut && isOfAge(importer) ? `${prefix}${id}|${importer}` : null
    },
    async load(id) {
      if (!id.startsWith(prefix)) return null
      const [source = '', importer] = id.slice(prefix.length).split('|')
      if (source === coding) return `${refusing(['bech32', 'base64'])}\n${base64nopad}`
      const real = await this.resolve(source, importer, { skipSelf: true })
      if (real === null) this.error('age-encryption is not built as it was: look at it again')
      const kept = `export { ScryptIdentity, ScryptRecipient } from ${JSON.stringify(real.id)}`
      return `${refusing(otherRecipients)}\n${kept}`
    },
  }
}

/** The one coding of bytes that a passphrase's header needs, by the browser's own, and as strict. */
const base64nopad = `export const base64nopad = {
  encode: (bytes) => btoa(String.fromCharCode(...bytes)).replace(/=+$/, ''),
  decode(text) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    if (this.encode(bytes) !== text) throw new Error('not base64 without padding')
    return bytes
  },
}`

function isOfAge(importer: string): boolean {
  return /\/node_modules\/age-encryption\/dist\//.test(importer.replaceAll('\\', '/'))
}

function refusing(names: readonly string[]): string {
  const refuse = `const refuse = () => { throw new Error('this build of age knows passphrases only') }`
  const exports = names.map((name) => `export { refused as ${name} }`)
  const refused = `const refused = /* @__PURE__ */ new Proxy(class {}, { get: refuse, apply: refuse, construct: refuse })`
  return [refuse, refused, ...exports].join('\n')
}
