import { everyone } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** What may matter to somebody. No order, and nothing that all have to have. */
export const values = [
  { id: 'honesty', kind: 'people', bonds: everyone },
  { id: 'keeping-my-word', kind: 'people', bonds: everyone },
  { id: 'kindness', kind: 'people', bonds: everyone },
  { id: 'fairness', kind: 'people', bonds: everyone },
  { id: 'respect', kind: 'people', bonds: everyone },
  { id: 'standing-by-people', kind: 'people', bonds: everyone },
  { id: 'giving-freely', kind: 'people', bonds: everyone },
  { id: 'open-door', kind: 'people', bonds: everyone },
  { id: 'friendship', kind: 'people', bonds: everyone },
  { id: 'belonging', kind: 'people', bonds: everyone },
  { id: 'tenderness', kind: 'people', bonds: everyone },
  { id: 'forgiving', kind: 'people', bonds: everyone },

  { id: 'freedom', kind: 'self', bonds: everyone },
  { id: 'courage', kind: 'self', bonds: everyone },
  { id: 'calm', kind: 'self', bonds: everyone },
  { id: 'own-two-feet', kind: 'self', bonds: everyone },
  { id: 'keep-learning', kind: 'self', bonds: everyone },
  { id: 'patience', kind: 'self', bonds: everyone },
  { id: 'able-to-be-wrong', kind: 'self', bonds: everyone },
  { id: 'humour', kind: 'self', bonds: everyone },
  { id: 'simple-life', kind: 'self', bonds: everyone },
  { id: 'adventure', kind: 'self', bonds: everyone },
  { id: 'safety', kind: 'self', bonds: everyone },
  { id: 'rest', kind: 'self', bonds: everyone },
  { id: 'listening-to-body', kind: 'self', bonds: everyone },
  { id: 'room-of-my-own', kind: 'self', bonds: everyone },

  { id: 'nature', kind: 'world', bonds: everyone },
  { id: 'speaking-up', kind: 'world', bonds: everyone },
  { id: 'wonder', kind: 'world', bonds: everyone },
  { id: 'something-greater', kind: 'world', bonds: everyone },
  { id: 'where-i-come-from', kind: 'world', bonds: everyone },
  { id: 'peace', kind: 'world', bonds: everyone },
  { id: 'being-of-use', kind: 'world', bonds: everyone },
  { id: 'as-things-are', kind: 'world', bonds: everyone },
  { id: 'neighbours', kind: 'world', bonds: everyone },
  { id: 'good-for-the-next', kind: 'world', bonds: everyone },

  { id: 'beauty', kind: 'making', bonds: everyone },
  { id: 'making-things', kind: 'making', bonds: everyone },
  { id: 'done-with-care', kind: 'making', bonds: everyone },
  { id: 'play', kind: 'making', bonds: everyone },
  { id: 'curiosity', kind: 'making', bonds: everyone },
  { id: 'music-and-stories', kind: 'making', bonds: everyone },
  { id: 'celebrating', kind: 'making', bonds: everyone },
  { id: 'order', kind: 'making', bonds: everyone },
] as const satisfies readonly ListItem[]

export type ValuesId = (typeof values)[number]['id']
