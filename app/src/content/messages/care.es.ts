import type { Translation } from '../messages.ts'

export const careEs = {
  title: 'Cuidado',
} as const satisfies Translation<'care'>
