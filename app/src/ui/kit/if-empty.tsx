import type { ComponentChildren } from 'preact'
import { useApp, useMessages } from '../app-context.ts'

/** What stands above a list of things from long ago: that it is still being read, or that it is empty. */
export function IfEmpty(props: { items: readonly unknown[]; children: ComponentChildren }) {
  const { attune } = useApp()
  const frame = useMessages('frame')
  const isRead = attune.space.value?.isWhole !== false
  if (isRead && props.items.length > 0) return null
  return (
    <p class="second" role="status">
      {isRead ? props.children : frame.reading}
    </p>
  )
}
