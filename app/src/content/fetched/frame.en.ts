import { frameEn as frame } from '../messages/frame.en.ts'

export const words = { frame } as const
