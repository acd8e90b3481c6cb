import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'

/**
 * One file of noble's holds SHA-256, which every screen needs, and SHA-512, which only signatures
 * do. They get the file once more, with the arithmetic of 64 bits that it has need of: of each only
 * what is used is built in, so that Today does not wait for the other half.
 */
export function curvesHash(): Plugin {
  return {
    name: 'attune-curves-hash',
    enforce: 'pre',
    async resolveId(id, importer) {
      if (!isForSignatures(id, importer?.replaceAll('\\', '/'))) return null
      const found = await this.resolve(id, importer, { skipSelf: true })
      return found && `${found.id}${mark}`
    },
    async load(id) {
      if (!id.endsWith(mark)) return null
      const code = await readFile(id.slice(0, -mark.length), 'utf8')
      return { code, moduleSideEffects: false }
    },
  }
}

const mark = '?for-signatures'

function isForSignatures(id: string, importer = ''): boolean {
  return id === '@noble/hashes/sha2.js'
    ? importer.endsWith('/crypto/signature.ts')
    : id === './_u64.js' && importer.endsWith(mark)
}
