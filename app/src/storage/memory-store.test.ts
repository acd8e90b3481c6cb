import { createMemoryDisk, createMemoryStore } from './memory-store.ts'
import { rewritingContract, storeContract } from './store.contract.ts'

const disks = new Map<string, ReturnType<typeof createMemoryDisk>>()

function open(name: string) {
  const disk = disks.get(name) ?? createMemoryDisk()
  disks.set(name, disk)
  return Promise.resolve(createMemoryStore(disk))
}

storeContract(open)
rewritingContract(open)
