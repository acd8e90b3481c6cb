import { close, everyone, partners } from '../audience.ts'
import type { ListItem } from './list-item.ts'

/** What may make somebody feel close. People differ, so they are asked. */
export const closeWays = [
  { id: 'phone-aside', kind: 'attention', bonds: everyone },
  { id: 'small-things-remembered', kind: 'attention', bonds: everyone },
  { id: 'one-question-more', kind: 'attention', bonds: everyone },
  { id: 'quirk-liked', kind: 'attention', bonds: close },
  { id: 'showing-what-i-love', kind: 'attention', bonds: everyone },
  { id: 'noticed-when-quiet', kind: 'attention', bonds: close },

  { id: 'thanks-for-ordinary', kind: 'words', bonds: everyone },
  { id: 'good-word-behind-back', kind: 'words', bonds: everyone },
  { id: 'news-first-hand', kind: 'words', bonds: close },
  { id: 'calm-voice', kind: 'words', bonds: everyone },
  { id: 'praise-that-names', kind: 'words', bonds: everyone },
  { id: 'message-for-nothing', kind: 'words', bonds: close },

  { id: 'done-unasked', kind: 'help', bonds: everyone },
  { id: 'hand-in-full-week', kind: 'help', bonds: everyone },
  { id: 'said-and-done', kind: 'help', bonds: everyone },
  { id: 'thinking-it-through', kind: 'help', bonds: everyone },
  { id: 'cared-for-when-unwell', kind: 'help', bonds: close },

  { id: 'nothing-near', kind: 'time', bonds: close },
  { id: 'aimless-walk', kind: 'time', bonds: close },
  { id: 'eating-slowly', kind: 'time', bonds: close },
  { id: 'making-together', kind: 'time', bonds: everyone },
  { id: 'hour-every-week', kind: 'time', bonds: close },
  { id: 'real-hello-goodbye', kind: 'time', bonds: close },

  { id: 'given-time', kind: 'trust', bonds: everyone },
  { id: 'stays-here', kind: 'trust', bonds: everyone },
  { id: 'simple-no', kind: 'trust', bonds: everyone },
  { id: 'on-my-side', kind: 'trust', bonds: everyone },
  { id: 'weak-for-once', kind: 'trust', bonds: close },
  { id: 'asked-what-i-think', kind: 'trust', bonds: everyone },

  { id: 'silly-together', kind: 'fun', bonds: close },
  { id: 'something-new-with', kind: 'fun', bonds: everyone },
  { id: 'joke-of-ours', kind: 'fun', bonds: everyone },
  { id: 'music-and-dance', kind: 'fun', bonds: close },

  { id: 'hug-with-time', kind: 'touch', bonds: close },
  { id: 'shoulder-to-lean-on', kind: 'touch', bonds: close },
  { id: 'hand-in-hand', kind: 'touch', bonds: partners },
  { id: 'touch-in-passing', kind: 'touch', bonds: partners },
] as const satisfies readonly ListItem[]

export type CloseWaysId = (typeof closeWays)[number]['id']
