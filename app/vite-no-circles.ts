import type { Plugin, Rolldown } from 'vite'

/** A build in which two files need each other may never begin: it fails here instead of on a phone. */
export function noCircles(): Plugin {
  return {
    name: 'attune-no-circles',
    generateBundle(_, bundle) {
      const circle = Object.keys(bundle).find((name) => reaches(bundle, name, name, new Set()))
      if (circle !== undefined) this.error(`${circle} needs, in the end, itself`)
    },
  }
}

function reaches(
  bundle: Rolldown.OutputBundle,
  from: string,
  to: string,
  seen: Set<string>,
): boolean {
  const file = bundle[from]
  if (file?.type !== 'chunk' || seen.has(from)) return false
  seen.add(from)
  return file.imports.some((next) => next === to || reaches(bundle, next, to, seen))
}
