import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root } from './pinned-node.mjs'
import { withTree } from './planted/tree.ts'
import type { Tree } from './planted/tree.ts'

/** Asks for a browser on a machine that has nothing but what the tree holds. */
function findIn(tree: Tree, named: Record<string, string> = {}) {
  return withTree(tree, (folder) => {
    for (const path of Object.keys(tree)) chmodSync(join(folder, path), 0o755)
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(root, 'tools', 'browser.mjs')],
      { encoding: 'utf8', env: { HOME: folder, PATH: folder, ...named } },
    )
    return { code: status, said: stdout.trim().replace(folder, '…'), complaint: stderr.trim() }
  })
}

const sh = '#!/bin/sh'
const beside = { certutil: sh, age: sh, python3: sh }

describe('a browser', () => {
  test('is the one that is named', async () => {
    const named = { ATTUNE_BROWSER: process.execPath }
    const { code, said } = await findIn({ chromium: sh, ...beside }, named)
    expect({ code, said }).toEqual({ code: 0, said: process.execPath })
  })

  test('is found on the path', async () => {
    const { code, said } = await findIn({ chromium: sh, ...beside })
    expect({ code, said }).toEqual({ code: 0, said: `…${sep}chromium` })
  })

  // oxlint-disable-next-line vitest/no-conditional-tests -- elsewhere an installed one comes first
  if (process.platform === 'linux') {
    test('is found where Playwright keeps its own', async () => {
      const chrome = '.cache/ms-playwright/chromium-1200/chrome-linux64/chrome'
      const tree = { [chrome]: '', ...beside }
      expect((await findIn(tree)).said).toMatch(/^….*chrome$/)
    })

    test('is asked for in one sentence where there is none', async () => {
      const apt = '#!/bin/sh\necho "no network" >&2\nexit 100'
      const { code, complaint } = await findIn({ 'apt-get': apt })
      expect(code).toBe(1)
      expect(complaint).toMatch(/^no network\n[^]*\nThe browser tests need Chromium or Chrome/)
    })
  }

  // oxlint-disable-next-line vitest/no-conditional-tests -- nobody else can install
  if (isDebianAsRoot()) {
    test('is installed on Debian as root', async () => {
      const apt = `#!/bin/sh
        for wanted in "$@"; do
          case "$wanted" in
            chromium) /bin/cp /bin/sh "$HOME/chromium" ;;
            libnss3-tools) /bin/cp /bin/sh "$HOME/certutil" ;;
            age | python3) /bin/cp /bin/sh "$HOME/$wanted" ;;
          esac
        done`
      expect((await findIn({ 'apt-get': apt })).said).toMatch(/^Installing .*\n…\/chromium$/)
      const half = await findIn({ 'apt-get': apt, chromium: sh })
      expect(half.said).toMatch(/^Installing .*\n…\/chromium$/)
    })
  }
})

function isDebianAsRoot() {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version')
}
