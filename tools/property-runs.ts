import { configureGlobal } from 'fast-check'

const wished = Number(process.env['ATTUNE_RUNS'] ?? 0)

// The everyday run repeats itself exactly, so that red means a change broke something; the long run
// looks further, and elsewhere every time. fast-check prints the seed of what it finds.
configureGlobal(wished > 0 ? { numRuns: wished } : { numRuns: 100, seed: 20_261_122 })
