import { capacity, notTonight } from './capacity.ts'
import { checkIn } from './check-in.ts'
import { closeness } from './closeness.ts'
import { oneQuestion } from './one-question.ts'
import { ourTime } from './our-time.ts'
import type { Practice } from './practice.ts'
import { startSmall } from './start-small.ts'
import { smallWin, thanksTogether, thankYou } from './thanks.ts'

/** Every practice there is. A new one is a file beside this and a line here. */
export const practices = [
  oneQuestion,
  checkIn,
  thanksTogether,
  thankYou,
  smallWin,
  capacity,
  notTonight,
  startSmall,
  ourTime,
  closeness,
] as const satisfies readonly Practice[]

export type PracticeId = (typeof practices)[number]['id']
