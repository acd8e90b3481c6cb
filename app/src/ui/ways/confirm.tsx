import { useSignal } from '@preact/signals'
import type { StorageFault } from '../../session/faults.ts'
import { useApp, useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { fillText } from '../fill.ts'
import { TextField } from '../kit/field.tsx'
import { useAsking } from '../use-asking.ts'
import type { Proposed } from './proposed.ts'

interface Props {
  of: Proposed
  back: () => void
  done: () => void
}

/** Three of them, read off the paper: what cannot be read later is found out now. */
export function Confirm({ of: { words: proposed, places }, back, done }: Props) {
  const { attune } = useApp()
  const { words, faults, working } = useMessages('ways')
  const typed = useSignal(places.map(() => ''))
  const isTried = useSignal(false)
  const asking = useAsking<'words-differ' | StorageFault>(faults)
  const isRight = (at: number) => plain(typed.value[at]) === plain(proposed[places[at] ?? 0])
  const faultAt = (at: number) => {
    if (!isTried.value || isRight(at)) return null
    return plain(typed.value[at]) === '' ? words.missing : words.another
  }
  const confirm = () => {
    isTried.value = true
    if (!places.every((_, at) => isRight(at))) return undefined
    const read = places.map((place, at) => ({ place, word: typed.value[at] ?? '' }))
    return asking.ask(() => attune.confirmWords(read), done)
  }
  return (
    <AskScreen
      key="confirm"
      title={words.typeBack}
      note={words.fromPaper}
      asking={asking}
      working={working}
      go={[words.right, confirm]}
      or={[[words.lookAgain, back]]}
    >
      {places.map((place, at) => (
        <TextField
          key={place}
          label={fillText(words.number, { place: String(place + 1) })}
          fault={faultAt(at)}
          isExact
          value={typed.value[at] ?? ''}
          onInput={(text) => {
            typed.value = typed.value.with(at, text)
            isTried.value = false
          }}
        />
      ))}
    </AskScreen>
  )
}

/** As lenient as the way back is: case and accents do not count. */
function plain(word = ''): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .trim()
    .toLowerCase()
}
