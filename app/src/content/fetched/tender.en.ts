import { tenderDeckEn as tender } from '../questions/tender-deck.en.ts'

/** For two adults who have both opened it, and nobody else. */
export const words = { tender } as const
