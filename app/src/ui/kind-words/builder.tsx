import type { Signal } from '@preact/signals'
import { useSignal } from '@preact/signals'
import { useLayoutEffect, useRef } from 'preact/hooks'
import type { Built } from '../../domain/wording/built.ts'
import { buildSteps, wholeOf } from '../../domain/wording/built.ts'
import { isBlank } from '../../domain/text.ts'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Status } from '../kit/status.tsx'
import { BuilderStep } from './builder-step.tsx'
import { MarksInWhole } from './marks-in-whole.tsx'

export interface Building {
  /** One after the last is all of it. */
  readonly at: number
  readonly words: Built
}

export const nothingBuilt: Building = { at: 0, words: {} }

interface Props {
  built: Signal<Building>
  close: () => void
  /** Null where there is no field to put it into. */
  put: ((whole: string) => void) | null
}

/** One thing at a time: their side, what happened, the feeling, why it matters, the wish. */
export function Builder({ built, close, put }: Props) {
  const { builder } = useMessages('kind')
  const heading = useRef<HTMLHeadingElement>(null)
  const { at, words } = built.value
  const go = (to: number) => (built.value = { at: to, words })
  // Somebody asked for it, or for its next step.
  useLayoutEffect(() => heading.current?.focus(), [at])
  const step = buildSteps[at]
  const isEmpty = step === undefined || isBlank(words[step] ?? '')
  const Next = isEmpty ? QuietButton : Button
  return (
    <section class="builder" aria-label={builder.title}>
      {step === undefined ? (
        <Whole {...{ built, put, heading }} />
      ) : (
        <>
          <BuilderStep
            key={step}
            {...{ step, heading }}
            text={words[step] ?? ''}
            type={(text) => (built.value = { at, words: { ...words, [step]: text } })}
          />
          <Next onClick={() => go(at + 1)}>{isEmpty ? builder.skip : builder.next}</Next>
        </>
      )}
      <div class="builder-ways">
        {at > 0 && <QuietButton onClick={() => go(at - 1)}>{builder.before}</QuietButton>}
        <QuietButton onClick={close}>{put ? builder.close : builder.stop}</QuietButton>
      </div>
    </section>
  )
}

interface WholeProps extends Pick<Props, 'built' | 'put'> {
  heading: { current: HTMLHeadingElement | null }
}

function Whole({ built, put, heading }: WholeProps) {
  const { ports } = useApp()
  const { builder } = useMessages('kind')
  const said = useSignal('')
  const whole = wholeOf(built.value.words)
  const Copy = put ? QuietButton : Button
  const copy = async () => {
    if (await ports.copy(whole)) said.value = builder.copied
  }
  return (
    <>
      <h2 ref={heading} tabIndex={-1} class="title prompt">
        {builder.whole}
      </h2>
      {whole === '' ? (
        <p class="second">{builder.empty}</p>
      ) : (
        <>
          <blockquote class="words is-me words-text" dir="auto">
            {whole}
          </blockquote>
          <p class="second">{builder.wholeNote}</p>
          <MarksInWhole text={whole} />
          {put && <Button onClick={() => put(whole)}>{builder.put}</Button>}
          <p class="chips">
            <Copy onClick={copy}>{builder.copy}</Copy>
            <QuietButton onClick={() => (built.value = nothingBuilt)}>{builder.anew}</QuietButton>
          </p>
          <Status>{said.value}</Status>
        </>
      )}
    </>
  )
}
