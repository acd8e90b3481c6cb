import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import { useMessages } from '../app-context.ts'
import { QuietButton } from '../kit/button.tsx'
import { Screen } from '../kit/screen.tsx'
import type { StepPlaying } from './playing.ts'

/** Where a step stands: below what was said, or by itself. */
export type Framing = Pick<StepPlaying<unknown>, 'hasThread' | 'takesFocus' | 'goBack'>
export const byItself: Framing = { hasThread: false, takesFocus: false, goBack: null }

interface Props {
  of: Framing
  heading: ComponentChildren
  /** What the practice is, where it begins with this step. */
  intro?: ComponentChildren
  /** Said more quietly below it. */
  note?: ComponentChildren
  children?: ComponentChildren
  actions?: ComponentChildren
}

/**
 * One step: a screen of its own while there is nothing to read yet, and below what was said from then
 * on. Its heading takes the focus when somebody comes to it.
 */
export function StepFrame({ of, heading, intro, note, children, actions }: Props) {
  const { back } = useMessages('play')
  const title = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    if (of.takesFocus) title.current?.focus()
  }, [])
  const content = (
    <>
      {intro && <p>{intro}</p>}
      {note && <p class="second">{note}</p>}
      {children}
    </>
  )
  const all = (
    <>
      {actions}
      {of.goBack && <QuietButton onClick={of.goBack}>{back}</QuietButton>}
    </>
  )
  if (!of.hasThread)
    return (
      <Screen title={heading} size="prompt" actions={all}>
        {content}
      </Screen>
    )
  return (
    <section class="step" aria-labelledby={id}>
      <h2 ref={title} id={id} tabIndex={-1} class="step-title">
        {heading}
      </h2>
      {content}
      <div class="actions">{all}</div>
    </section>
  )
}
