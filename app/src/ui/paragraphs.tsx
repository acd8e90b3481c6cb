import type { ComponentChild, ComponentChildren } from 'preact'
import type { Template } from '../content/messages.ts'
import { fill } from './fill.ts'

interface ParagraphsProps {
  of: readonly ComponentChildren[]
}

/** What takes more than one sentence to say; what is not to be said is left out. */
export function Paragraphs({ of }: ParagraphsProps) {
  return <>{of.map((one) => one && <p>{one}</p>)}</>
}

interface StepsProps {
  of: Readonly<Record<string, string>>
  gaps: Readonly<Record<string, ComponentChild>>
}

/** What is done one after the other; what stands in the gaps may be more than text. */
export function Steps({ of, gaps }: StepsProps) {
  return (
    <ol class="steps">
      {Object.values(of).map((one) => (
        <li key={one}>{fill(one as Template<string>, gaps)}</li>
      ))}
    </ol>
  )
}
