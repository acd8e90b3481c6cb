import { useApp } from '../app-context.ts'
import { showDay } from '../show-day.ts'
import type { Playing } from './playing.ts'

/** Which day it is about, where that is not this one. */
export function OtherDay({ space, round }: Pick<Playing, 'space' | 'round'>) {
  const { ports, language } = useApp()
  if (round.day === space.today) return null
  return <p class="second">{showDay(round.day, language.value, ports.locales)}</p>
}
