import type { Plugin } from 'vite'

/**
 * SHA-2's constants are the first bits behind the point of the cube roots of the first primes (FIPS 180-4
 * §4.2). As digits no compression makes them smaller; finding them takes a moment and a few lines.
 */
export function roundConstants(): Plugin {
  return {
    name: 'attune-round-constants',
    apply: 'build',
    transform(code, id) {
      if (!/\/@noble\/hashes\/sha2\.js(\?|$)/.test(id.replaceAll('\\', '/'))) return null
      const found = constants.map(({ digits, roots }) => {
        const [span] = digits.exec(code) ?? this.error(`${id} has no ${digits.source} any more`)
        return { span, roots }
      })
      const changed = found.reduce((left, { span, roots }) => left.replace(span, roots), code)
      return { code: cubeRoots + changed, map: null }
    },
  }
}

const constants = [
  {
    digits: /Uint32Array\.from\(\[\s*0x428a2f98,[^\]]*\]\)/,
    roots: 'Uint32Array.from(/* @__PURE__ */ cubeRoots(64), (root) => Number(root >> 32n))',
  },
  {
    digits: /u64\.split\(\[\s*'0x428a2f98d728ae22',[^\]]*\]\.map\(n => BigInt\(n\)\)\)/,
    roots: 'u64.split(/* @__PURE__ */ cubeRoots(80))',
  },
]

/** 64 bits of each: what a number of 53 bits knows, and Newton's way from there. */
const cubeRoots = `
function cubeRoots(count) {
  const roots = []
  for (let prime = 2; roots.length < count; prime++) {
    let factor = 2
    while (prime % factor) factor++
    if (factor < prime) continue
    const cube = BigInt(prime) << 192n
    let root = BigInt(Math.cbrt(prime) * 2 ** 64)
    for (let turn = 0; turn < 2; turn++) root = (2n * root + cube / root / root) / 3n
    roots.push(BigInt.asUintN(64, root))
  }
  return roots
}
`
