import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from '../app-context.ts'
import type { Act } from '../ask-screen.tsx'
import { Disclosure } from './disclosure.tsx'
import { Qr } from './qr.tsx'
import { Status } from './status.tsx'

interface PictureProps {
  link: string
  label: string
  /** What became of copying it. */
  said: string
  /** What holds for it. */
  rule: ComponentChildren
  /** Whom it is for, and what it leads to. */
  children?: ComponentChildren
}

/** A link that another device is to have, to scan or to read. */
export function LinkPicture({ link, label, said, rule, children }: PictureProps) {
  const invite = useMessages('invite')
  return (
    <>
      <Qr text={link} label={label} />
      {children}
      <p class="second">{rule}</p>
      <Disclosure summary={invite.link}>
        <p class="shown-link">{link}</p>
      </Disclosure>
      <Status>{said}</Status>
    </>
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
