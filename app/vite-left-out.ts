import type { Plugin, Rolldown } from 'vite'

/**
 * What no path of ours reaches in packages that we need other parts of: methods cannot be left out
 * by a bundler, and keep alive whatever they call.
 */
const leftOut: readonly { readonly file: RegExp; readonly names: readonly string[] }[] = [
  {
    // Points as text, or taken from others otherwise than as bytes.
    file: /\/@noble\/ed25519\/index\.js$/,
    names: ['Point.fromHex', 'Point.toHex', 'Point.assertValidity', 'Point.isTorsionFree'],
  },
]

/**
 * Whoever reached it all the same would be told so at once: nothing is silently weaker. A package
 * that no longer has it fails the build, so that somebody looks again.
 */
export function leaveOut(): Plugin {
  return {
    name: 'attune-leave-out',
    apply: 'build',
    transform(code, id) {
      const known = leftOut.find(({ file }) => file.test(id.replaceAll('\\', '/')))
      if (known === undefined) return null
      const bodies = bodiesOf(this.parse(code))
      const cuts = known.names.map((name) => {
        const body = bodies.get(name) ?? this.error(`${id} has no ${name} any more`)
        return { ...body, by: `{ throw new Error('${name} is left out of this build') }` }
      })
      cuts.sort((a, b) => b.start - a.start)
      return {
        code: cuts.reduce(
          (left, { start, end, by }) => left.slice(0, start) + by + left.slice(end),
          code,
        ),
        map: null,
      }
    },
  }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Where each function and each method of a class at the top of a file has its body. */
function bodiesOf({ body }: ReturnType<Rolldown.PluginContext['parse']>): Map<string, Span> {
  const found = new Map<string, Span>()
  for (const statement of body) {
    const it = 'declaration' in statement ? statement.declaration : statement
    if (it?.type === 'FunctionDeclaration' && it.body) found.set(it.id?.name ?? '', it.body)
    if (it?.type !== 'ClassDeclaration') continue
    for (const member of it.body.body) {
      if (member.type !== 'MethodDefinition' || member.key.type !== 'Identifier') continue
      if (member.value.body) found.set(`${it.id?.name}.${member.key.name}`, member.value.body)
    }
  }
  return found
}
