import { openNodeStore } from './data/node-store.ts'
import { openAttune, noTransport } from './data/device.ts'
import { Session } from 'node:inspector/promises'
import { writeFileSync } from 'node:fs'
const store=openNodeStore(process.argv[2])
const s=new Session(); s.connect(); if(process.argv[3]){await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval',{interval:1000}); await s.post('Profiler.start')}
const t=performance.now()
const attune=openAttune(store,noTransport)
await new Promise<void>(r=>{const stop=attune.space.subscribe(v=>{if(v) setImmediate(r)})})
console.log('today',performance.now()-t)
for(;;){ if(attune.past.value.length) break; await new Promise(r=>setImmediate(r)) }
console.log('past',attune.past.value.length, performance.now()-t)
console.log('jar',attune.jar.value.length, performance.now()-t)
console.log('wins',attune.wins.value.length, performance.now()-t)
let x=0; for(const p of attune.past.value) {attune.round(p.key); x++}
console.log('all rounds shown',x, performance.now()-t)
if(process.argv[3]){const {profile}=await s.post('Profiler.stop');writeFileSync(process.argv[3],JSON.stringify(profile))}
console.log(process.memoryUsage.rss()/1e6)
process.exit(0)
