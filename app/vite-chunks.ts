/** Which modules are fetched together. Apart, each would cost a header, a name and its own compression. */

/**
 * Each takes what it names with all that this imports, unless one before it has taken it. Nothing
 * may be left over in between: two files that need each other could not begin.
 */
export const chunkGroups = [
  { name: 'kit', test: isOfEveryScreen },
  { name: 'reading', test: isForReading },
  { name: 'session', test: isSession },
  { name: 'network', test: isForNetwork },
  { name: 'segments', test: isForSegments },
  { name: 'export', test: isForExport },
  { name: 'widgets', test: isWidget },
  { name: 'invite', test: isForSharing },
  { name: roomOf },
]

/** A chunk that holds nothing but content says so in its name: the size budget leaves it out. */
export function chunkFileNames({ moduleIds }: { readonly moduleIds: readonly string[] }): string {
  return moduleIds.length > 0 && moduleIds.every(isContent)
    ? 'assets/content-[name]-[hash].js'
    : 'assets/[name]-[hash].js'
}

function isContent(id: string): boolean {
  return /\/src\/content\//.test(id) && !id.includes('/node_modules/')
}

/** What showing anything that is kept here needs. */
function isForReading(id: string): boolean {
  return (
    // But not what only the passphrase of an export is stretched with.
    /\/node_modules\/(cborg|@noble\/hashes(?!\/(pbkdf2|scrypt)\.js)|@noble\/ciphers)\//.test(id) ||
    /\/wire\/src\/(?!client-frame|routes)/.test(id) ||
    inFolder('crypto', id, [
      ...['at-rest', 'cbor-map', 'entry', 'entry-links', 'hash', 'invitation', 'keys', 'padding'],
      ...['random', 'result', 'sealed-box', 'secret', 'verification-code'],
    ])
  )
}

function isOfEveryScreen(id: string): boolean {
  return (
    /\/node_modules\/(preact|@preact)\//.test(id) ||
    (/\/src\/ui\/(kit\/(?!choices|field|link-picture|names|passphrase|pictures|qr)|(?!keeper-choices|name-list|not-protected|round-title|use-before-gone|ask-screen|paragraphs|typed-into|use-asking|use-through-help))[\w-]+\.tsx?$/.test(
      id,
    ) &&
      !isOfPlaces(id)) ||
    inFolder('domain', id, ['text', 'calendar-day', 'round-key']) ||
    inFolder('content', id, ['language', 'bond'])
  )
}

/** What shows today's spaces, as far as it is needed before anybody does anything. */
function isSession(id: string): boolean {
  return inFolder('session', id, ['create-attune'])
}

/** What forms are made of, and what they say of those who will read them. */
function isWidget(id: string): boolean {
  return /\/src\/ui\/(kit\/(choices|field|names|passphrase)|keeper-choices|name-list|not-protected|round-title|use-before-gone)\.tsx?$/.test(
    id,
  )
}

/** A link to scan, and pictures to compare: asking somebody in, and one's own devices. */
function isForSharing(id: string): boolean {
  return /\/src\/ui\/(kit\/(link-picture|pictures|qr)|invite\/[\w-]+)\.tsx$/.test(id)
}

/** Exporting and importing share nearly all they need, and nobody else needs it. */
function isForExport(id: string): boolean {
  return (
    /\/node_modules\/(age-encryption|@noble\/hashes\/(pbkdf2|scrypt)\.js)/.test(id) ||
    /\/src\/session\/export\//.test(id) ||
    inFolder('crypto', id, ['age-file', 'export-passphrase']) ||
    inFolder('domain', id, ['chronicle', 'inert-markdown'])
  )
}

/** Writing, and talking with the relay: fetched once the first screen stands. */
function isForNetwork(id: string): boolean {
  return (
    /\/node_modules\/(@noble\/curves|hpke|@panva\/hpke-noble)\//.test(id) ||
    /\/wire\/src\/(client-frame|routes)\.ts$/.test(id) ||
    inFolder('crypto', id, [
      ...['answer', 'auth', 'create-keys', 'deposit', 'encrypt-entry', 'entry-run', 'epoch-key'],
      ...['hpke', 'invitation-link', 'join-consent', 'letters', 'receipt', 'reveal-id', 'roster'],
      ...['seal-entry', 'signature'],
    ]) ||
    inFolder('sync', id, [
      ...[
        'deposits',
        'kept-roster',
        'membership',
        'own-log',
        'relay-link',
        'reveals',
        'seal-again',
      ],
      ...['space-sync', 'tell-leaving', 'verified-items', 'web-transport'],
    ]) ||
    inFolder('session', id, [
      ...['duties', 'housekeeping', 'inviting', 'joining', 'leaving', 'meeting', 'moves'],
      ...['own-invitation', 'own-space', 'rename', 'starting'],
    ]) ||
    inFolder('domain', id, ['answer'])
  )
}

/** Old history, folded: a young space has none. */
function isForSegments(id: string): boolean {
  return (
    inFolder('sync', id, ['fold-tail', 'segment-format', 'segment-rows', 'segments']) ||
    inFolder('storage', id, ['deflate'])
  )
}

/** What only the places beside Today show. */
function isOfPlaces(id: string): boolean {
  return /\/src\/ui\/(kit\/(long-list|space-name|which-space)|months|practice-place)\.tsx?$/.test(
    id,
  )
}

const placeFolders = ['together', 'us', 'me', 'own', 'spaces', 'device', 'learn', 'export']

/** What two people go through once. */
const beginningFolders = ['start', 'join', 'code']

/** What somebody meets who has more than one device, or lost one. */
const deviceFolders = ['devices', 'ways', 'arrive']

/** The rooms of one folder are one part of the app; the player comes with the rounds it plays. */
function roomOf(id: string): string | null {
  if (isOfPlaces(id)) return 'places'
  if (/\/src\/ui\/shell\/(welcome|looking|opening-fault)\.tsx$/.test(id)) return 'welcome'
  if (/\/src\/ui\/(ask-screen|paragraphs|typed-into|use-asking|use-through-help)\.tsx?$/.test(id))
    return 'devices'
  const [, room] = /\/src\/ui\/([\w-]+)\/[\w-]+\.tsx?$/.exec(id) ?? []
  if (room === undefined || ['kit', 'shell', 'look', 'testing'].includes(room)) return null
  if (deviceFolders.includes(room)) return 'devices'
  if (placeFolders.includes(room)) return 'places'
  if (beginningFolders.includes(room)) return 'beginning'
  return room === 'player' ? 'round' : room
}

function inFolder(folder: string, id: string, names: readonly string[]): boolean {
  const [, found, name] = /\/app\/src\/(\w+)\/([\w-]+)\.ts$/.exec(id) ?? []
  return found === folder && name !== undefined && names.includes(name)
}
