import type { Plugin } from 'vite'

/**
 * Gives `age-encryption` the one coding of bytes that a passphrase's header needs, by the browser's
 * own and as strict, for a package of many.
 */
export function ageCoding(): Plugin {
  return {
    name: 'attune-age-coding',
    enforce: 'pre',
    resolveId: (id, importer) => (id === '@scure/base' && isOfAge(importer) ? virtual : null),
    load: (id) => (id === virtual ? code : null),
  }
}

const virtual = '\0age-coding'

const code = `
const refuse = () => { throw new Error('this build of age knows passphrases only') }
const refused = /* @__PURE__ */ new Proxy(refuse, { get: refuse })
export { refused as bech32, refused as base64 }
export const base64nopad = {
  encode: (bytes) => btoa(String.fromCharCode(...bytes)).replace(/=+$/, ''),
  decode(text) {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
    if (this.encode(bytes) !== text) throw new Error('not base64 without padding')
    return bytes
  },
}`

function isOfAge(importer = ''): boolean {
  return /\/node_modules\/age-encryption\/dist\//.test(importer.replaceAll('\\', '/'))
}
