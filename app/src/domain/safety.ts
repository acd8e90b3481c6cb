/** What somebody's own answers about fear and control mean for exercises that two people do together. */
export const safetyAnswers = ['yes', 'not-sure', 'no'] as const

export type SafetyAnswer = (typeof safetyAnswers)[number]

/**
 * One answer for each statement, all of which speak of danger; null where there is none. Whatever is not
 * clear asks for care (R14). No verdict about anybody: it decides what Attune offers, nothing else.
 */
export function weighSafety(answers: readonly (SafetyAnswer | null)[]): 'clear' | 'careful' {
  return answers.length > 0 && answers.every((answer) => answer === 'no') ? 'clear' : 'careful'
}
