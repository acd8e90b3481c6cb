/** Where each definition stands, so that a newcomer finds theirs. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../pinned-node.mjs'

const folder = 'app/src/content/practices'

/** Paths from the root, by id. */
export function definitionFiles(
  definitions: readonly { readonly id: string }[],
): ReadonlyMap<string, string> {
  const files = globSync(`${folder}/*.ts`, { cwd: root }).map((path) => {
    return { path, text: readFileSync(join(root, path), 'utf8') }
  })
  return new Map(
    definitions.map(({ id }) => {
      const file = files.find(({ text }) => text.includes(`\n  id: '${id}',\n  rows:`))
      if (file === undefined) throw new Error(`no file in ${folder} defines ${id}`)
      return [id, file.path]
    }),
  )
}
