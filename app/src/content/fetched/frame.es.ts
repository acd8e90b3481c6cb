import { frameEs as frame } from '../messages/frame.es.ts'

export const words = { frame } as const
