import type { Translation } from '../messages.ts'

export const togetherEs = {
  title: 'Juntos',
} as const satisfies Translation<'together'>
