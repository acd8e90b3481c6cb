import { buildApp } from './build-app.mjs'

/** vitest calls this before the first browser test: they all use the app as people get it. */
export function setup() {
  const failure = buildApp()
  if (failure !== null) throw new Error(`The app does not build:\n${failure}`)
}
