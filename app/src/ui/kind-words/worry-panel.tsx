import type { Worry } from '../../domain/wording/worry.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import type { HelpFirst } from '../help-first.ts'

interface Props {
  of: Worry
  change: (more: { isWorryWaved: true } | { isSwitchedOff: true }) => void
  area: () => HTMLElement | null | undefined
}

/** Seen by whoever writes and by nobody else. What it leads to is passed in memory, and leaves no trace. */
export function WorryPanel({ of, change, area }: Props) {
  const { attune, router } = useApp()
  const { worry } = useMessages('kind')
  const first = useKept<HelpFirst>('help.first', null)
  const go = (to: HelpFirst) => () => {
    first.value = to
    router.go({ at: 'help' })
  }
  // Writing goes on where it was.
  const wave = () => {
    change({ isWorryWaved: true })
    area()?.focus()
  }
  const switchOff = () => {
    change({ isSwitchedOff: true })
    area()?.focus()
    void attune.setHelps({ ...attune.device.value.helps, worry: false })
  }
  return (
    <section class="worry" aria-label={worry.title}>
      <h2>{worry.title}</h2>
      <p>{worry[of]}</p>
      <p class="second">{worry.only}</p>
      <div class="worry-ways">
        <Button onClick={go(of === 'self_harm' ? 'hurting-yourself' : 'afraid-of-someone')}>
          {worry.help}
        </Button>
        <QuietButton onClick={go('check')}>{worry.check}</QuietButton>
        <QuietButton onClick={wave}>{worry.notNow}</QuietButton>
      </div>
      <p class="second">{worry.limits}</p>
      <p class="chips">
        <QuietButton onClick={switchOff}>{worry.off}</QuietButton>
      </p>
    </section>
  )
}
