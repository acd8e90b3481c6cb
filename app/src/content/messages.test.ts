import { describe, expect, it } from 'vitest'
import { everyEn, everyEs } from './messages/every-section.testing.ts'
import type { GapsOf, Translation } from './messages.ts'

type Tree = { readonly [key: string]: string | Tree }

function sentences(tree: Tree, path = ''): [path: string, sentence: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : sentences(value, `${path}${key}.`),
  )
}

const english = sentences(everyEn)
const spanish = sentences(everyEs)
const all = [...english, ...spanish]

const gapsByPath = (of: typeof all) =>
  Object.fromEntries(
    of.map(([path, sentence]) => [path, (sentence.match(/\{\w+\}/g) ?? []).toSorted()]),
  )

describe('messages', () => {
  it('say the same things in every language, with the same gaps', () => {
    expect(gapsByPath(spanish)).toEqual(gapsByPath(english))
  })

  it('leave nothing empty but the actions that a notice does not have', () => {
    const empty = (of: typeof all) => of.filter(([, text]) => text === '').map(([path]) => path)
    expect(empty(spanish)).toEqual(empty(english))
    expect(empty(all).filter((path) => !/^frame\.notices\..*\.action$/.test(path))).toEqual([])
  })

  it('are calm, and set with the marks of their language', () => {
    expect(all.filter(([, sentence]) => /[!¡]|\.\.\.|'|"| {2}/.test(sentence))).toEqual([])
  })
})

// What must not compile: these fail the type check when they start to.
type Part = Pick<Translation<'today'>, 'morning'>
export const whole: Part = { morning: 'Buenos días, {name}.' }
// @ts-expect-error a sentence without its gap
export const cut: Part = { morning: 'Buenos días.' }
// @ts-expect-error a missing sentence
export const missing: Translation<'help'> = { title: 'Ayuda' }
export const gap: GapsOf<'Text {message} to {number}'> = 'message'
// @ts-expect-error a gap that the sentence does not have
export const wrongGap: GapsOf<'Text {message} to {number}'> = 'name'
