import type { Check, SourceFile } from './check.ts'

/**
 * A class is dressed in one style sheet; another may only add to it inside of its own. Once the first screen
 * stands all sheets are on the page together: two rooms with a class of one name dress each other.
 */
export const styleNameFindings: Check = (files) => {
  const owners = new Map<string, string>()
  return files
    .filter(({ path }) => path.endsWith('.css'))
    .flatMap((sheet) =>
      bareClassesOf(sheet).flatMap(({ name, line }) => {
        const owner = owners.get(name) ?? sheet.path
        owners.set(name, owner)
        return owner === sheet.path ? [] : [`${sheet.path}:${line}  ${name} is dressed in ${owner}`]
      }),
    )
}

/** Those that a rule is for wherever they stand: in no other rule, and with nothing beside them. */
function bareClassesOf({ text }: SourceFile) {
  const around: string[] = []
  const found: { name: string; line: number }[] = []
  const bare = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, ''))
  for (const { 0: whole, 1: before = '', 2: end, index } of bare.matchAll(/([^{};]*)([{};])/g)) {
    if (end === '}') around.pop()
    if (end !== '{') continue
    const line = bare.slice(0, index + whole.length).split('\n').length
    const isOutermost = around.every((one) => one.startsWith('@layer'))
    for (const name of isOutermost ? before.split(/,(?![^(]*\))/) : [])
      if (/^\s*\.[\w-]+\s*$/.test(name)) found.push({ name: name.trim(), line })
    around.push(before.trim())
  }
  return found
}
