import { useSignal } from '@preact/signals'
import type { RelayKeeper } from '../../content/bond.ts'
import { checkName } from '../../domain/text.ts'
import type { Invitation } from '../../session/attune.ts'
import type { InvitationFault, NameFault } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { Circles } from '../kit/circles.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { TextField } from '../kit/field.tsx'
import { Screen } from '../kit/screen.tsx'
import { Name } from '../kit/words.tsx'
import { KeeperChoices } from '../keeper-choices.tsx'
import { NotProtected } from '../not-protected.tsx'

interface Props {
  step: number
  link: string
  invitation: Invitation
  refuse: (kind: InvitationFault) => void
  /** Another invitation may come later: nothing of this one is left behind. */
  startOver: () => void
}

/** Who invites, and to what; then the two questions that joining asks. */
export function Invited({ step, link, invitation, refuse, startOver }: Props) {
  const { attune, router } = useApp()
  const name = useKept('join.name', '')
  const fault = useSignal<NameFault | null>(null)
  const isBusy = useSignal(false)
  const leave = () => {
    startOver()
    router.replace({ at: 'home' })
  }
  const checkAndGo = () => {
    const checked = checkName(name.value)
    if (checked.ok) router.go({ at: 'join', step: 1 })
    else fault.value = checked.error.kind === 'empty' ? 'name-empty' : 'name-too-long'
  }
  const ask = async (keeper: RelayKeeper) => {
    if (isBusy.value) return
    isBusy.value = true
    const outcome = await attune.join(link, name.value, keeper)
    isBusy.value = false
    if (outcome.ok) return leave()
    const { kind } = outcome.error
    if (kind !== 'name-empty' && kind !== 'name-too-long') return refuse(kind)
    fault.value = kind
    router.back()
  }
  return step === 0 || !checkName(name.value).ok ? (
    <NameStep
      key="name"
      invitation={invitation}
      name={name.value}
      fault={fault.value}
      type={(typed) => (name.value = typed)}
      next={checkAndGo}
      leave={leave}
    />
  ) : (
    <KeeperStep key="keeper" isBusy={isBusy.value} ask={ask} />
  )
}

interface NameStepProps {
  invitation: Invitation
  name: string
  fault: NameFault | null
  type: (name: string) => void
  next: () => void
  leave: () => void
}

function NameStep({ invitation, name, fault, type, next, leave }: NameStepProps) {
  const join = useMessages('join')
  const start = useMessages('start')
  const welcome = useMessages('welcome')
  const inviter = <Name of={invitation.inviter} />
  return (
    <Screen
      above={<Circles small />}
      title={fill(join.invited[invitation.bond.kind], { name: inviter })}
      onSubmit={next}
      actions={
        <>
          <Button type="submit">{start.next}</Button>
          <QuietButton onClick={leave}>{join.notMe}</QuietButton>
        </>
      }
    >
      <p class="second">
        {join.about} {welcome.not}
      </p>
      <TextField
        label={start.name.label}
        hint={start.name.hint}
        fault={fault === null ? null : start.faults[fault]}
        value={name}
        onInput={type}
      />
      <p class="second">{welcome.watched}</p>
      <Disclosure summary={join.before}>
        <div class="stack second">
          <NotProtected />
        </div>
      </Disclosure>
    </Screen>
  )
}

function KeeperStep({ isBusy, ask }: { isBusy: boolean; ask: (keeper: RelayKeeper) => unknown }) {
  const join = useMessages('join')
  const start = useMessages('start')
  const keeper = useKept<RelayKeeper | null>('join.keeper', null)
  const submit = () => keeper.value !== null && ask(keeper.value)
  return (
    <Screen
      title={start.keeper.title}
      onSubmit={submit}
      actions={
        <Button type="submit" disabled={keeper.value === null} busy={isBusy}>
          {join.join}
        </Button>
      }
    >
      <p class="second">{start.keeper.hint}</p>
      <KeeperChoices chosen={keeper.value} onChoose={(chosen) => (keeper.value = chosen)} />
    </Screen>
  )
}
