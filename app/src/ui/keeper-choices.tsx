import type { RelayKeeper } from '../content/bond.ts'
import { relayKeepers } from '../content/bond.ts'
import { useMessages } from './app-context.ts'
import { Choices } from './kit/choices.tsx'

interface Props {
  chosen: RelayKeeper | null
  onChoose: (keeper: RelayKeeper) => void
}

/** Who runs the relay, and in plain words what that changes. */
export function KeeperChoices({ chosen, onChoose }: Props) {
  const start = useMessages('start')
  return (
    <Choices
      legend={start.keeper.title}
      legendHidden
      choices={relayKeepers.map((value) => ({
        value,
        label: start.keeper[value],
        note: start.keeper[`${value}Note`],
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  )
}
