// Who may import whom. Data flows both ways, imports point down only: docs/architecture.md.
// Each rule has a planted violation in tools/layers.slow.test.ts that proves it can fail.

// Layers from the bottom up: a folder may import itself, the layers listed for it, nothing else of ours.
const layers = {
  wire: [],
  content: [],
  domain: ['content'],
  crypto: ['wire'],
  storage: ['domain', 'crypto'],
  sync: ['domain', 'crypto', 'storage', 'wire'],
  session: ['content', 'domain', 'crypto', 'storage', 'sync', 'wire'],
  // What the browser makes of a photo or a voice before anything of it is kept.
  media: [],
  ui: ['session', 'domain', 'content', 'media'],
  relay: ['wire'],
}

// What each may import from outside, in code that ships.
const packages = {
  wire: [],
  // Lists of words, which are content as any other.
  content: ['@scure/bip39/wordlists'],
  domain: [],
  crypto: ['@noble/[^/]+'],
  storage: [],
  sync: [],
  session: ['@preact/signals-core'],
  media: [],
  ui: ['preact', '@preact/signals', '@fontsource-variable/[^/]+'],
  relay: ['ws', '@types/ws', '@peculiar/x509', 'uqr'],
}

const ours = '^(app|bench|e2e|relay|tools|wire)/'
const at = (layer) => (['relay', 'wire'].includes(layer) ? `^${layer}/` : `^app/src/${layer}/`)
const roots = '^app/src/(main\\.tsx|sw\\.ts)$'
// Tests and the suites that implementations share may use what never ships.
const tests = '\\.(test|contract|testing)\\.tsx?$|/testing/'
const buildFiles = '^app/vite[^/]*\\.ts$'
const packagePaths = (names) => `(^|/)node_modules/(${names.join('|')})/`

const forbidden = [
  { name: 'no-cycles', from: {}, to: { circular: true } },
  // Written for the build alone, resolved by a plugin: vite-service-worker.ts, vite-sample-history.ts.
  {
    name: 'every-import-resolves',
    from: {},
    // Peers are installed by whoever runs the bench.
    to: { couldNotResolve: true, pathNot: '^(virtual:(assets|sample-history)|@evolu/.+)$' },
  },
  ...Object.entries(layers).map(([layer, below]) => ({
    name: `${layer}-imports-only-below`,
    // A view's test may compose what the app's root composes: it needs a session to show.
    from: { path: at(layer), ...(layer === 'ui' && { pathNot: tests }) },
    to: { path: ours, pathNot: [layer, ...below].map(at) },
  })),
  {
    name: 'ui-tests-stay-in-the-app',
    from: { path: at('ui') },
    to: { path: '^(e2e|relay|tools)/' },
  },
  ...Object.entries(packages).map(([layer, names]) => ({
    name: `${layer}-imports-only-its-packages`,
    from: { path: at(layer), pathNot: tests },
    to: { path: '(^|/)node_modules/', ...(names.length > 0 && { pathNot: packagePaths(names) }) },
  })),
  {
    name: 'main-imports-only-its-packages',
    from: { path: '^app/src/main\\.tsx$' },
    to: { path: '(^|/)node_modules/', pathNot: packagePaths(packages.ui) },
  },
  {
    name: 'sw-imports-no-packages',
    from: { path: '^app/src/sw\\.ts$' },
    to: { path: '(^|/)node_modules/' },
  },
  {
    name: 'no-node-in-the-browser',
    from: { path: '^(app|wire)/', pathNot: [tests, buildFiles] },
    to: { dependencyTypes: ['core'] },
  },
  // The build borrows the maker of histories; of the tools nothing else has a say in what ships.
  {
    name: 'build-borrows-only-the-history',
    from: { path: buildFiles },
    to: { path: '^tools/', pathNot: '^tools/history/generate\\.ts$' },
  },
  {
    name: 'only-the-build-borrows-tools',
    from: { path: '^app/', pathNot: [buildFiles, ...Object.keys(layers).map(at)] },
    to: { path: '^tools/' },
  },
  {
    name: 'only-two-roots',
    from: { path: '^app/src/[^/]+\\.tsx?$', pathNot: [roots, '\\.d\\.ts$'] },
    to: {},
  },
  {
    name: 'nobody-imports-a-root',
    from: { path: ours },
    to: { path: [roots, '^relay/src/(copies|main)\\.ts$'] },
  },
  // The frame and its list of rooms know the rooms, the rooms neither of them nor each other. A room
  // that plays a practice's steps borrows the player.
  {
    name: 'features-are-strangers',
    from: { path: '^app/src/ui/(?!(?:kit|player|rooms|shell)/)([^/]+)/' },
    to: { path: '^app/src/ui/(?!(?:kit|player)/)[^/]+/', pathNot: '^app/src/ui/$1/' },
  },
  {
    name: 'player-knows-no-feature',
    from: { path: '^app/src/ui/player/' },
    to: { path: '^app/src/ui/(?!(?:kit|player)/)[^/]+/' },
  },
  {
    name: 'kit-knows-no-feature',
    from: { path: '^app/src/ui/kit/' },
    to: { path: '^app/src/ui/(?!kit/)[^/]+/' },
  },
  {
    name: 'shared-ui-files-know-no-feature',
    from: { path: '^app/src/ui/[^/]+$' },
    to: { path: '^app/src/ui/(?!kit/)[^/]+/' },
  },
  {
    name: 'nothing-that-ships-imports-tests',
    from: { path: '^(app|relay|wire)/', pathNot: tests },
    to: { path: tests },
  },
]

module.exports = {
  forbidden: forbidden.map((rule) => ({ severity: 'error', ...rule })),
  options: {
    // Imports of types count: a layer that knows another's types knows the layer.
    tsPreCompilationDeps: true,
    doNotFollow: { path: '(^|/)node_modules/' },
    exclude: { path: '(^|/)dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'node', 'default', 'types'],
    },
  },
}
