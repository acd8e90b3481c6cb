import type { ComponentChildren } from 'preact'
import { checkName, cleanText } from '../../domain/text.ts'
import { useMessages } from '../app-context.ts'

/** A person's name inside a sentence: it cannot turn the sentence around. */
export function Name({ of, instead }: { of: string; instead?: string }) {
  const frame = useMessages('frame')
  const name = checkName(of)
  return <bdi class="name">{name.ok ? name.value : (instead ?? frame.someone)}</bdi>
}

interface WordsProps {
  /** Whose they are decides the colour; the name says it in letters. */
  whose: 'me' | 'you'
  by: ComponentChildren
  text: string
}

/** What somebody wrote, on a wash of that person's colour, never as anything but text. */
export function Words({ whose, by, text }: WordsProps) {
  return (
    <figure class={`words is-${whose}`}>
      <figcaption class="words-by">{by}</figcaption>
      <blockquote class="words-text" dir="auto">
        {cleanText(text)}
      </blockquote>
    </figure>
  )
}
