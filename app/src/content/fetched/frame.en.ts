import { frameEn } from '../messages/frame.en.ts'

export const texts = { frame: frameEn }
