import type { Translation } from '../messages.ts'

export const practiceEs = {
  title: 'Práctica',
} as const satisfies Translation<'practice'>
