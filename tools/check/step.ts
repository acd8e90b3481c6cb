import { spawn } from 'node:child_process'

/** One line of the run: each check counts one, each test of a test runner counts one. */
export type Step = { name: string; run: () => Promise<Outcome> }

/** `warning`: what whoever runs it should read although nothing failed. */
export type Outcome = { passed: number; failed: number; output: string; warning?: string }

export type Command = { args: string[]; env?: Record<string, string>; minutes?: number }

/** A check that is one command: passes when its exit code is 0. */
export function commandStep(name: string, command: Command): Step {
  return {
    name,
    run: async () => {
      const { code, output } = await runOnNode(command)
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output }
    },
  }
}

/** A check of our own: passes when it finds nothing to say. */
export function findingsStep(name: string, find: () => string[] | Promise<string[]>): Step {
  return {
    name,
    run: async () => {
      const findings = await find()
      const isGood = findings.length === 0
      return { passed: Number(isGood), failed: Number(!isGood), output: findings.join('\n') }
    },
  }
}

/** Runs a script on this same Node, gathers what it says, ends it when its time is up. */
export async function runOnNode({ args, env = {}, minutes = 6 }: Command) {
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
    timeout: minutes * 60_000,
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (exitCode) => resolve(exitCode ?? 1))
    // What the child started may outlive it and keep its output open; nobody waits for that.
    child.on('exit', (exitCode) => setTimeout(resolve, 2000, exitCode ?? 1).unref())
  })
  if (child.signalCode) output += `\nEnded by ${child.signalCode} (it may take ${minutes} minutes).`
  return { code, output }
}
