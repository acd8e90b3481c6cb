import { useSignal } from '@preact/signals'
import { useMessages } from '../app-context.ts'
import { Button, QuietButton } from '../kit/button.tsx'
import { CopyLink, LinkPicture, PassOn } from '../kit/link-picture.tsx'
import { Screen } from '../kit/screen.tsx'
import { Status } from '../kit/status.tsx'
import { Steps } from '../paragraphs.tsx'

interface Props {
  link: string
  close: () => void
}

export function Waiting({ link, close }: Props) {
  const { add: words, stop } = useMessages('devices')
  const said = useSignal('')
  return (
    <Screen
      key="waiting"
      title={words.title}
      actions={
        <>
          <PassOn link={link} said={said} />
          <QuietButton onClick={close}>{stop}</QuietButton>
        </>
      }
    >
      <p>{words.how}</p>
      <LinkPicture link={link} label={words.picture} said={said} rule={words.rule} />
    </Screen>
  )
}

/** From a browser to the app that was installed beside it, which keeps things of its own. */
export function Move({ link, close }: Props) {
  const { move: words, stop } = useMessages('devices')
  const said = useSignal('')
  return (
    <Screen
      key="move"
      title={words.title}
      actions={
        <>
          <CopyLink as={Button} link={link} said={said} />
          <QuietButton onClick={close}>{stop}</QuietButton>
        </>
      }
    >
      <p>{words.why}</p>
      <Steps of={words.steps} gaps={{ way: <strong>{words.way}</strong> }} />
      <p>{words.rule}</p>
      <p class="second">{words.after}</p>
      <Status>{said.value}</Status>
    </Screen>
  )
}
