import type { Day } from '../../domain/calendar-day.ts'
import type { Portable } from '../../session/attune.ts'
import type { ExportFault, ImportFault } from '../../session/faults.ts'
import type { ExportPreview } from '../../session/views.ts'

export interface PortableSample {
  readonly exportFault?: ExportFault
  readonly importFault?: ImportFault
  readonly preview?: ExportPreview
}

/** A file that holds nothing, and what a test scripts to be in one. */
export function createSamplePortable(sample: PortableSample): Portable {
  let suggested = 0
  return {
    suggestPassphrase: async () => passphrases[suggested++ % passphrases.length] ?? '',
    createExport: async () =>
      sample.exportFault === undefined
        ? {
            ok: true,
            value: { name: 'attune-2026-11-22.age', bytes: new Uint8Array(32), isWhole: true },
          }
        : { ok: false, error: { kind: sample.exportFault } },
    readExport: async () =>
      sample.importFault === undefined
        ? { ok: true, value: sample.preview ?? samplePreview }
        : { ok: false, error: { kind: sample.importFault } },
    restoreExport: async () => ({ ok: true, value: null }),
  }
}

const passphrases = ['h3kt-92mx-aqrw-7ydp', 'w8ne-pk4c-b6vz-tq2j']

const samplePreview: ExportPreview = {
  day: '2026-11-20' as Day,
  spaces: [
    {
      space: 'one',
      standing: 'adds',
      about: {
        ...{ me: 'Noor', others: ['Sam'] },
        bond: { kind: 'partners', stage: 'long-term' },
        days: { first: '2016-11-22' as Day, last: '2026-11-20' as Day },
      },
    },
    {
      space: 'two',
      standing: 'new-here',
      about: {
        ...{ me: 'Noor', others: ['Kim', 'Inés'] },
        bond: { kind: 'friends', stage: 'new' },
        days: null,
      },
    },
    { space: 'three', standing: 'unreadable', about: null },
  ],
  own: 'same',
}
