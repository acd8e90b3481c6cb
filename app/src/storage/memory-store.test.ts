import { createMemoryDisk, createMemoryStore } from './memory-store.ts'
import { storeContract } from './store.contract.ts'

const disks = new Map<string, ReturnType<typeof createMemoryDisk>>()

storeContract((name) => {
  const disk = disks.get(name) ?? createMemoryDisk()
  disks.set(name, disk)
  return Promise.resolve(createMemoryStore(disk))
})
