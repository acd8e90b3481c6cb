/** Every text of the simulated time: who wrote it, whom it is for, and who can read it by now. */

export type Who = 'noor' | 'sam'

export interface Text {
  readonly text: string
  /** Occurs nowhere else. */
  readonly marker: string
  readonly author: Who
  readonly audience: 'both' | 'author'
  /** What it waits for before the other may read it; null once it can be read. */
  readonly sealedUntil: string | null
  /** Its author had the other told that it waits. */
  readonly isTold: boolean
  /** Other words took its place, or it was taken back: it stands on no screen. */
  readonly isGone: boolean
  /** Said for one evening: it is on no later screen. */
  readonly isForTonight: boolean
}

export interface Ledger {
  /** Readable by both from now on. */
  say(author: Who, words: string): string
  sayForTonight(author: Who, words: string): string
  /** Readable by its author alone, until `open` is told the same. */
  seal(author: Who, words: string, until: string): string
  /** The other hears that it waits, until it can be read. */
  tell(text: string): void
  open(until: string): void
  /** For nobody else, ever. */
  own(author: Who, words: string): string
  drop(text: string): void
  readonly texts: readonly Text[]
  /** What has to stand on this person's screens. */
  readableBy(who: Who): readonly Text[]
  /** What nothing of this person's may show or hold. */
  closedTo(who: Who): readonly Text[]
  isToldTo(who: Who): boolean
}

export function createLedger(): Ledger {
  const texts: Text[] = []
  function add(author: Who, words: string, more: Partial<Text>): string {
    const marker = `q${author.charAt(0)}${(texts.length * 7919 + 104_729).toString(36)}z`
    const text = `${words} ${marker}`
    const plain = { isTold: false, isGone: false, isForTonight: false }
    texts.push({ text, marker, author, audience: 'both', sealedUntil: null, ...plain, ...more })
    return text
  }
  function change(which: (text: Text) => boolean, more: Partial<Text>): void {
    if (!texts.some(which)) throw new Error('the ledger knows no such text')
    texts.forEach((text, at) => which(text) && (texts[at] = { ...text, ...more }))
  }
  const isClosed = (who: Who) => (text: Text) =>
    text.author !== who && (text.audience === 'author' || text.sealedUntil !== null)
  return {
    say: (author, words) => add(author, words, {}),
    sayForTonight: (author, words) => add(author, words, { isForTonight: true }),
    seal: (author, words, sealedUntil) => add(author, words, { sealedUntil }),
    tell: (text) => change((one) => one.text === text, { isTold: true }),
    open: (until) => change(({ sealedUntil }) => sealedUntil === until, { sealedUntil: null }),
    own: (author, words) => add(author, words, { audience: 'author' }),
    drop: (text) => change((one) => one.text === text, { isGone: true }),
    texts,
    readableBy: (who) =>
      texts.filter((one) => !one.isGone && !one.isForTonight && !isClosed(who)(one)),
    closedTo: (who) => texts.filter(isClosed(who)),
    isToldTo: (who) => texts.some((one) => one.isTold && isClosed(who)(one)),
  }
}
