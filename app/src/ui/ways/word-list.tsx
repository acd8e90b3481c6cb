import { useMessages } from '../app-context.ts'
import type { Proposed } from './proposed.ts'

const places = Array.from({ length: 12 }, (_, at) => at)

/** Twelve, numbered: their order counts. Null leaves blanks to write on. */
export function WordList({ of }: { of: Pick<Proposed, 'words' | 'language'> | null }) {
  const { words } = useMessages('ways')
  return (
    <ol class="word-list" aria-label={words.title} lang={of?.language} dir="ltr" translate={false}>
      {places.map((at) => (
        <li key={at}>
          <span class="second">{at + 1}</span>
          <span class={of === null ? 'blank' : undefined}>{of?.words[at]}</span>
        </li>
      ))}
    </ol>
  )
}
