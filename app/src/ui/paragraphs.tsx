import type { ComponentChild } from 'preact'
import type { Template } from '../content/messages.ts'
import { fill } from './fill.ts'

interface Props {
  of: Readonly<Record<string, string>>
}

/** What takes more than one sentence to say. */
export function Paragraphs({ of }: Props) {
  return (
    <>
      {Object.values(of).map((one) => (
        <p key={one}>{one}</p>
      ))}
    </>
  )
}

/** What is done one after the other; what stands in the gaps may be more than text. */
export function Steps({ of, gaps }: Props & { gaps: Readonly<Record<string, ComponentChild>> }) {
  return (
    <ol class="steps">
      {Object.values(of).map((one) => (
        <li key={one}>{fill(one as Template<string>, gaps)}</li>
      ))}
    </ol>
  )
}
