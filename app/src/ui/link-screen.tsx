import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from './app-context.ts'
import type { Act, Screened } from './ask-screen.tsx'
import { AskScreen } from './ask-screen.tsx'
import { Disclosure } from './kit/disclosure.tsx'
import { Qr } from './kit/qr.tsx'
import { Status } from './kit/status.tsx'

interface Props {
  title: ComponentChildren
  link: string
  /** How it is passed on, what the picture is called, and what holds for the link. */
  words: { readonly how: string; readonly picture: string; readonly rule: string }
  or: NonNullable<Screened['or']>
  /** Whom it is for, and what it leads to. */
  children?: ComponentChildren
}

/** A link that another device is to have, to scan or to read. */
export function LinkScreen({ title, link, words, or, children }: Props) {
  const invite = useMessages('invite')
  const { said, ways } = usePassingOn(link)
  const [go, ...more] = ways
  return (
    <AskScreen title={title} says={[words.how]} go={go} or={[...more, ...or]}>
      <Qr text={link} label={words.picture} />
      {children}
      <p class="second">{words.rule}</p>
      <Disclosure summary={invite.link}>
        <p class="shown-link">{link}</p>
      </Disclosure>
      <Status>{said}</Status>
    </AskScreen>
  )
}

/** The share sheet, where there is one, and copying; and what became of it. */
export function usePassingOn(link: string) {
  const { share, copy: copyText } = useApp().ports
  const invite = useMessages('invite')
  const said = useSignal('')
  const copy: Act = [
    invite.copy,
    async () => (said.value = (await copyText(link)) ? invite.copied : invite.notCopied),
  ]
  const ways: readonly Act[] =
    // People close the share sheet without choosing: that is no mistake to speak of.
    share === null ? [copy] : [[invite.share, () => share(link).catch(() => undefined)], copy]
  return { said: said.value, copy, ways }
}
