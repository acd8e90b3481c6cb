import { tenderDeckEs as tender } from '../questions/tender-deck.es.ts'

/** For two adults who have both opened it, and nobody else. */
export const words = { tender } as const
