/** What a screen reader is told of a page: roles, names and states, and where links lead. */
import type { Page } from 'playwright-core'

export interface Screen {
  readonly things: readonly Thing[]
  /** All of it, as it was told. */
  readonly told: string
  readonly path: string
}

export interface Thing {
  readonly role: string
  readonly name: string
  /** The nearest group around it; null outside of every one. */
  readonly group: Thing | null
  readonly isDisabled: boolean
  /** Checked, or pressed. */
  readonly isOn: boolean
  /** Of a link: its path. */
  leadsTo: string
}

/** There is a heading, and nothing is on its way. */
const standing = 'body:not(:has([aria-busy="true"])) main:has(h1:not(:text-is("Opening …")))'
const hasHeading = /^\s*- '?heading\b/m

export async function look(page: Page): Promise<Screen> {
  // What stood there may have gone while it was being told.
  for (let tries = 0; tries < 100; tries++) {
    const told = await page.locator(standing).ariaSnapshot()
    if (hasHeading.test(told)) {
      return { things: thingsIn(told), told, path: new URL(page.url()).pathname }
    }
  }
  throw new Error(`no heading is told of at ${page.url()}`)
}

function thingsIn(told: string): readonly Thing[] {
  const things: Thing[] = []
  const around: { readonly deep: number; readonly thing: Thing }[] = []
  for (const line of told.split('\n')) {
    const deep = line.search(/\S/)
    const url = /^\s*- \/url: (.*)$/.exec(line)?.[1]
    const last = things.at(-1)
    if (url !== undefined && last?.role === 'link') last.leadsTo = url
    const [, role, name = '', states = ''] = thingIn.exec(unquoted(line)) ?? []
    while ((around.at(-1)?.deep ?? -1) >= deep) around.pop()
    if (role === undefined) continue
    const thing = {
      ...{ role, name: name.replaceAll('\\"', '"'), group: around.at(-1)?.thing ?? null },
      isDisabled: states.includes('[disabled]'),
      isOn: /\[(checked|pressed)\]/.test(states),
      leadsTo: '',
    }
    things.push(thing)
    if (role === 'group') around.push({ deep, thing })
  }
  return things
}

const thingIn = /^\s*- ([a-z]+)(?: "((?:[^"\\]|\\.)*)")?((?: \[[^\]]*\])*)(?::.*)?$/

/** A line with a colon in a name is told between single quotes. */
function unquoted(line: string): string {
  return line.replace(/^(\s*- )'((?:[^']|'')*)'(.*)$/, (_, dash, text, rest) => {
    return `${String(dash)}${String(text).replaceAll("''", "'")}${String(rest)}`
  })
}
