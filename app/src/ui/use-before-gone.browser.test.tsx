import type { ComponentChild } from 'preact'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { useBeforeGone, useBeforeHidden } from './use-before-gone.ts'

const place = document.createElement('div')

afterEach(async () => {
  await draw(null)
  kept.length = 0
})

interface Props {
  text: string
  use: (keep: () => unknown) => void
}

const kept: string[] = []

function Screen({ text, use }: Props) {
  use(() => kept.push(text))
  return null
}

/** With what is done behind the drawing. */
const draw = (screen: ComponentChild) => act(() => render(screen, place))

it.each(['beforeunload', 'pagehide'])('keeps the newest there is at %s', async (leaving) => {
  await draw(<Screen text="first" use={useBeforeHidden} />)
  await draw(<Screen text="second" use={useBeforeHidden} />)
  expect(kept).toEqual([])
  window.dispatchEvent(new Event(leaving))
  expect(kept).toEqual(['second'])
})

it('keeps it when somebody goes to another screen, and not again after that', async () => {
  await draw(<Screen text="first" use={useBeforeGone} />)
  await draw(<Screen text="second" use={useBeforeGone} />)
  expect(kept).toEqual([])
  await draw(null)
  expect(kept).toEqual(['second'])
  window.dispatchEvent(new Event('beforeunload'))
  expect(kept).toEqual(['second'])
})
