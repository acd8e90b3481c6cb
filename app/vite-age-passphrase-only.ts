import type { Plugin } from 'vite'

// What age's recipients other than a passphrase are made of: 40 KB that no path of ours reaches.
const unused: Record<string, readonly string[]> = {
  '@noble/post-quantum/hybrid.js': ['MLKEM768P256', 'MLKEM768X25519'],
  '@noble/curves/nist.js': ['p256'],
  './x25519.js': ['scalarMult', 'scalarMultBase'],
  '@scure/base': [],
}

/**
 * Leaves out of `age-encryption` what only public-key recipients need. Whoever reached it all the
 * same would be told so at once: nothing is silently weaker.
 */
export function agePassphraseOnly(): Plugin {
  return {
    name: 'attune-age-passphrase-only',
    enforce: 'pre',
    resolveId: (id, importer) =>
      importer !== undefined && isOfAge(importer) && id in unused ? `${prefix}${id}` : null,
    load(id) {
      if (id === `${prefix}@scure/base`) return `${stub(['bech32', 'base64'])}\n${base64nopad}`
      return id.startsWith(prefix) ? stub(unused[id.slice(prefix.length)] ?? []) : null
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

const prefix = '\0left-out:'

function isOfAge(importer: string): boolean {
  return /\/node_modules\/age-encryption\/dist\//.test(importer.replaceAll('\\', '/'))
}

function stub(names: readonly string[]): string {
  const refuse = `const refuse = () => { throw new Error('this build of age knows passphrases only') }`
  const exports = names.map((name) => `export { refused as ${name} }`)
  const refused = `const refused = /* @__PURE__ */ new Proxy(refuse, { get: refuse })`
  return [refuse, refused, ...exports].join('\n')
}
