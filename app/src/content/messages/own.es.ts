import type { Translation } from '../messages.ts'

export const ownEs = {
  title: 'Diario',
} as const satisfies Translation<'own'>
