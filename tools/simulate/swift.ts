/** Puts Node's own curves in the place of the modules that have them, for all that is imported from now on. */
import { registerHooks } from 'node:module'

const places = new Map([
  ['@noble/ed25519', 'swift-ed25519.ts'],
  ['./x25519.ts', 'swift-x25519.ts'],
])

export function beSwift(): void {
  registerHooks({
    resolve(specifier, context, next) {
      const place = places.get(specifier)
      return place === undefined
        ? next(specifier, context)
        : { url: new URL(place, import.meta.url).href, shortCircuit: true }
    },
  })
}
