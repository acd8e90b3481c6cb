/**
 * Which modules are fetched together: what every screen needs and what a newcomer or somebody in a
 * hurry does, what Today needs, and everything else at once. Apart, each file would cost a header, a
 * name and its own compression, and names that files tell each other hardly compress (decision 010).
 */
export const chunkGroups = [
  { name: 'catalogue', test: isCatalogue },
  { name: 'lists', test: isOfLists },
  { name: 'further', test: isFurther },
  { name: 'first', test: isForFirst },
  { name: 'space', test: isForSpaces },
  { name: 'tonight', test: isForTonight },
  { name: 'later', test: isForLater },
  // After what it shares with the rooms, which would come along with it.
  { name: 'kind-words', test: isForKindWords },
]

/** A chunk that holds nothing but content says so in its name: the size budget leaves it out. */
export function chunkFileNames({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  // Helpers weigh their own, models and all.
  if (moduleIds.some(isOfKindWords)) return 'assets/kind-words-[name]-[hash].js'
  return moduleIds.length > 0 && moduleIds.every(isContent)
    ? 'assets/content-[name]-[hash].js'
    : 'assets/[name]-[hash].js'
}

/** Our texts, and the published word lists that a way back is written in. */
function isContent(id: string): boolean {
  if (id.includes('/@scure/bip39/wordlists/')) return true
  return /\/src\/content\//.test(id) && !id.includes('/node_modules/')
}

/** Practices and the first questions: content in no language. What loads texts is code. */
function isCatalogue(id: string): boolean {
  return (
    /\/src\/content\/(practices\/[\w-]+|questions\/first-deck)\.ts$/.test(id) ||
    inFolder('content', id, ['audience', 'bond', 'help-directory', 'language', 'learn'])
  )
}

/** What people pick from, fetched by whatever lets them. */
function isOfLists(id: string): boolean {
  return /\/src\/content\/lists\/[\w-]+\.ts$/.test(id)
}

/** What no first evening comes to: further questions, decks, ways to reply, pictures to compare. */
function isFurther(id: string): boolean {
  return (
    /\/src\/content\/(questions|decks)\/[\w-]+\.ts$/.test(id) ||
    inFolder('content', id, ['responses', 'verification-pictures'])
  )
}

/** Which practice fits which evening: nobody needs it before they look. */
function isForTonight(id: string): boolean {
  return inFolder('content', id, ['tonight'])
}

/** The page itself, its parts and its frame. */
function isForFirst(id: string): boolean {
  return (
    /\/node_modules\/(preact|@preact)\//.test(id) ||
    (/\/src\/(main|ui\/((kit|shell|help)\/)?[\w-]+)\.tsx?$/.test(id) && !isForms(id)) ||
    inFolder('domain', id, ['text', 'calendar-day', 'round-key']) ||
    inFolder('session', id, ['late'])
  )
}

/** What shows today's spaces, as far as it is needed before anybody does anything. */
function isForSpaces(id: string): boolean {
  return (
    /\/src\/ui\/today\/[\w-]+\.tsx?$/.test(id) ||
    inFolder('session', id, ['create-attune']) ||
    inFolder('storage', id, ['indexeddb-store'])
  )
}

/** Whatever people do and go to once the first screen stands; what that needs alone comes along. */
function isForLater(id: string): boolean {
  return /\/(src|node_modules)\/.*\.tsx?$|\.m?js$/.test(id) && !isContent(id) && !isOfKindWords(id)
}

/** What looks at words that are being typed; each model is fetched by itself, by who has need of it. */
function isForKindWords(id: string): boolean {
  return isOfKindWords(id) && !isContent(id) && !/-(wording|worry)\.ts$/.test(id)
}

function isOfKindWords(id: string): boolean {
  return (
    /\/src\/(ui\/kind-words\/|ui\/rooms\/kind-words|domain\/wording\/|content\/wording\/)[\w.-]+$/.test(
      id,
    ) &&
    // Sentences are sentences.
    !id.endsWith('-hints.ts')
  )
}

/** Of the parts that screens share, those that neither Today nor the first screen has. */
function isForms(id: string): boolean {
  return (
    /\/src\/ui\/kit\/(choices|disclosure|field|file-field|if-empty|long-list|names|passphrase|pictures|qr(-squares|-words)?|space-name|type-into|way-back|which-space)\.tsx?$/.test(
      id,
    ) ||
    /\/src\/ui\/(ask-screen|first-questions|link-screen|months|name-list|not-protected|paragraphs|practice-place|practice-row|proposals|rest-now|round-title|round-to-be|show-time|use-asking|use-before-gone|use-through-help)\.tsx?$/.test(
      id,
    )
  )
}

function inFolder(folder: string, id: string, names: readonly string[]): boolean {
  const [, found, name] = /\/app\/src\/(\w+)\/([\w-]+)\.ts$/.exec(id) ?? []
  return found === folder && name !== undefined && names.includes(name)
}
