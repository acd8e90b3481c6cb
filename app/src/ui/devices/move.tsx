import { useSignal } from '@preact/signals'
import { useMessages } from '../app-context.ts'
import { fill } from '../fill.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { CopyLink } from '../kit/link-picture.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'

/** From a browser to the app that was installed beside it, which keeps things of its own. */
export function Move({ link, close }: { link: string; close: () => void }) {
  const { move: words, stop } = useMessages('devices')
  const said = useSignal('')
  return (
    <Screen
      title={words.title}
      actions={
        <>
          <CopyLink as={Button} link={link} said={said} />
          <QuietButton onClick={close}>{stop}</QuietButton>
        </>
      }
    >
      <p>{words.why}</p>
      <ol class="steps">
        <li>{words.install}</li>
        <li>{words.copy}</li>
        <li>{fill(words.paste, { way: <strong>{words.way}</strong> })}</li>
      </ol>
      <p>{words.rule}</p>
      <p class="second">{words.after}</p>
      <Status>{said.value}</Status>
    </Screen>
  )
}
