import { readFileSync } from 'node:fs'

/** Microseconds for which a process has had a processor, all its threads together. */
export function processorOf(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // utime and stime (proc(5)), in ticks of which Linux tells a hundred a second.
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}
