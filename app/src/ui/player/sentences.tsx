import type { RefObject } from 'preact'
import { sentencesBeside } from '../../content/lists/beside-fields.ts'
import { repair } from '../../content/lists/repair.ts'
import { itemsFor, mixed } from '../../domain/list-items.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Disclosure } from '../kit/disclosure.tsx'
import { typeInto } from '../kit/type-into.ts'
import { beginWith } from './begin-with.ts'
import { Few } from './few.tsx'
import { useWordIn } from './list-words.ts'

interface Props {
  field: string
  text: string
  type: (text: string) => void
  /** Where the field is. */
  area: RefObject<HTMLElement | null>
}

/** Below a field in a hard talk: a sentence to begin with, for whoever lacks one. It is theirs from then on. */
export function Sentences({ field, text, type, area }: Props) {
  const { attune } = useApp()
  const { sentences } = useMessages('play')
  const wordOf = useWordIn('repair')
  const { value: space } = attune.space
  const kinds: readonly string[] = sentencesBeside[field] ?? []
  if (space === null || kinds.length === 0) return null
  const who = { kind: space.bond.kind, isSafe: true, matches: [] }
  const fitting = mixed(itemsFor(repair, who).filter(({ kind }) => kinds.includes(kind)))
  const all = fitting.map(({ id }) => wordOf(id))
  const begin = (sentence: string) => {
    const now = beginWith(sentence, text, all)
    type(now)
    typeInto(area.current, now)
  }
  return (
    <Disclosure summary={sentences}>
      <Few items={all} keyOf={(one) => one} class="chips">
        {(sentence) => (
          <button type="button" class="chip is-sentence" onClick={() => begin(sentence)}>
            {sentence}
          </button>
        )}
      </Few>
    </Disclosure>
  )
}
