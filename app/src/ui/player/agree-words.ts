import type { AgreeStep } from '../../content/practices/practice.ts'
import { useMessages } from '../app-context.ts'
import type { Playing } from './playing.ts'
import { stepOf } from './practice-words.ts'

/** What is said of a wish, a proposal or a promise; of a wish for tonight, in the evening’s own words. */
export function useAgreeWords({ practice, step }: Pick<Playing, 'practice'> & { step: string }) {
  const { wish } = useMessages('care')
  const play = useMessages('play')
  const { of } = stepOf(practice, step) as AgreeStep
  if (of === 'proposal') return { ...wish, ...play.proposal, title: null }
  if (of === 'promise') return { ...wish, ...play.promise, title: null }
  return practice.cadence === 'daily' ? wish : { ...wish, ...play.wish, title: null }
}
