import type { Language } from '../../content/language.ts'
import { useMessages } from '../app-context.ts'

interface Props {
  /** Null leaves blanks to write on. */
  of: readonly string[] | null
  language?: Language
}

const places = Array.from({ length: 12 }, (_, at) => at)

/** Twelve, numbered: their order counts. */
export function WordList({ of, language }: Props) {
  const { words } = useMessages('ways')
  return (
    <ol class="word-list" aria-label={words.title} lang={language} dir="ltr" translate={false}>
      {places.map((at) => (
        <li key={at}>
          <span class="second">{at + 1}</span>
          <span class={of === null ? 'blank' : undefined}>{of?.[at]}</span>
        </li>
      ))}
    </ol>
  )
}
