import type { Plugin } from 'vite'

/**
 * What a bug says in words goes nowhere from somebody's phone: nothing reports it, and no code reads it.
 * That it was thrown, where, and its cause are left; the words weigh more than a screen.
 */
export function noMessages(): Plugin {
  return {
    name: 'attune-no-messages',
    apply: 'build',
    transform: (code) => ({
      code: code.replace(built, "''").replace(messages, '$1()'),
      map: null,
    }),
  }
}

/** Of one argument alone: a text, with or without something behind it. `err` is how a package of ours throws. */
const messages = /(new (?:Range|Type)?Error|\berr)\((['"`])(?:(?!\2)[^\\\n])*\2(?: \+ [^()\n]*)?\)/g

/** How the ciphers and hashes put theirs together. */
const built = /\batitle\(title\) \+ [^;\n]+?(?=\)?;\n)/g
