import type { ComponentChildren } from 'preact'
import { useApp } from '../app-context.ts'
import type { Place } from '../places.ts'
import { placeToPath } from '../places.ts'

interface Props {
  to: Place
  children: ComponentChildren
  class?: string
  current?: boolean
}

/** Goes to another place of the app; a real link for everything that browsers do with links. */
export function Link({ to, children, class: name, current }: Props) {
  const { router } = useApp()
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return
    }
    event.preventDefault()
    router.go(to)
  }
  return (
    <a
      class={name}
      href={placeToPath(to)}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}
