import type { Translation } from '../messages.ts'

export const deviceEs = {
  title: 'Este teléfono',
} as const satisfies Translation<'device'>
