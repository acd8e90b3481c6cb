import type { RelayKeeper } from '../../content/bond.ts'
import type { Invitation } from '../../session/attune.ts'
import type { InvitationFault, NameFault } from '../../session/faults.ts'
import { useApp, useKept, useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { KeeperScreen, NameScreen, nameFault } from '../first-questions.tsx'
import { Circles } from '../kit/circles.tsx'
import { Disclosure } from '../kit/disclosure.tsx'
import { Name } from '../kit/words.tsx'
import { NotProtected } from '../not-protected.tsx'
import { useAsking } from '../use-asking.ts'

type Joining = InvitationFault | NameFault

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
  const join = useMessages('join')
  const welcome = useMessages('welcome')
  const name = useKept('join.name', '')
  const keeper = useKept<RelayKeeper | null>('join.keeper', null)
  // Each has a screen of its own.
  const { isBusy, fault, ask } = useAsking<Joining, Joining>({})
  const leave = () => {
    startOver()
    router.replace({ at: 'home' })
  }
  const come = async () => {
    const chosen = keeper.value
    if (chosen === null) return
    await ask(() => attune.join(link, name.value, chosen), leave)
    const kind = fault.value
    if (kind === 'name-empty' || kind === 'name-too-long') router.back()
    else if (kind !== null) refuse(kind)
  }
  return step === 0 || nameFault(name.value) !== null ? (
    <NameScreen
      key="name"
      above={<Circles small />}
      title={fill(join.invited[invitation.bond.kind], { name: <Name of={invitation.inviter} /> })}
      note={[join.about, ' ', welcome.not]}
      name={name.value}
      type={(typed) => (name.value = typed)}
      next={() => router.go({ at: 'join', step: 1 })}
      or={[[join.notMe, leave]]}
    >
      <p class="second">{welcome.watched}</p>
      <Disclosure summary={join.before}>
        <div class="stack second">
          <NotProtected />
        </div>
      </Disclosure>
    </NameScreen>
  ) : (
    <KeeperScreen
      key="keeper"
      asking={{ isBusy }}
      chosen={keeper.value}
      choose={(chosen) => (keeper.value = chosen)}
      label={join.join}
      next={come}
    />
  )
}
