import { frameEs } from '../messages/frame.es.ts'

export const texts = { frame: frameEs }
