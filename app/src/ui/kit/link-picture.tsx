import type { Signal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from '../app-context.ts'
import { Button, QuietButton } from './button.tsx'
import { Disclosure } from './disclosure.tsx'
import { Qr } from './qr.tsx'
import { Status } from './status.tsx'

interface PictureProps {
  link: string
  label: string
  /** What became of copying it. */
  said: Signal<string>
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
      <Status>{said.value}</Status>
    </>
  )
}

/** The share sheet, where there is one, and copying. */
export function PassOn({ link, said }: { link: string; said: Signal<string> }) {
  const { ports } = useApp()
  const invite = useMessages('invite')
  // People close the share sheet without choosing: that is no mistake to speak of.
  const share = () => ports.share?.(link).catch(() => undefined)
  return ports.share === null ? (
    <CopyLink as={Button} link={link} said={said} />
  ) : (
    <>
      <Button onClick={share}>{invite.share}</Button>
      <CopyLink as={QuietButton} link={link} said={said} />
    </>
  )
}

interface CopyProps {
  as: typeof Button
  link: string
  said: Signal<string>
}

export function CopyLink({ as: As, link, said }: CopyProps) {
  const { ports } = useApp()
  const invite = useMessages('invite')
  const copy = async () => {
    said.value = (await ports.copy(link)) ? invite.copied : invite.notCopied
  }
  return <As onClick={copy}>{invite.copy}</As>
}
