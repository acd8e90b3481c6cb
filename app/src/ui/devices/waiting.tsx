import { useMessages } from '../app-context.ts'
import { AskScreen } from '../ask-screen.tsx'
import { Status } from '../kit/status.tsx'
import { LinkScreen, usePassingOn } from '../link-screen.tsx'
import { Steps } from '../paragraphs.tsx'

interface Props {
  link: string
  close: () => void
}

export function Waiting({ link, close }: Props) {
  const { add: words, stop } = useMessages('devices')
  return <LinkScreen title={words.title} link={link} words={words} or={[[stop, close]]} />
}

/** From a browser to the app that was installed beside it, which keeps things of its own. */
export function Move({ link, close }: Props) {
  const { move: words, stop } = useMessages('devices')
  const { said, copy } = usePassingOn(link)
  return (
    <AskScreen title={words.title} says={[words.why]} go={copy} or={[[stop, close]]}>
      <Steps of={words.steps} gaps={{ way: <strong>{words.way}</strong> }} />
      <p>{words.rule}</p>
      <p class="second">{words.after}</p>
      <Status>{said}</Status>
    </AskScreen>
  )
}
