import type { Translation } from '../messages.ts'

export const usEs = {
  title: 'Nosotros',
} as const satisfies Translation<'us'>
