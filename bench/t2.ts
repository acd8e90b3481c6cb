import { decodeRelayFrame } from '../wire/src/relay-frame.ts'
import { keptSpace } from './data/kept-space.ts'
import { fillRelay } from './data/filled-relay.ts'
import { openNodeStore } from './data/node-store.ts'
import { prepareDevice, openAttune } from './data/device.ts'
import { startRelay } from '../relay/src/testing/relay-process.ts'
import { createWebTransport } from '../app/src/sync/web-transport.ts'
import { mkdtempSync, statSync, rmSync, cpSync, mkdirSync } from 'node:fs'
import { Session } from 'node:inspector/promises'
import { writeFileSync } from 'node:fs'
const n=Number(process.argv[2])
let t=performance.now()
const lap=(s:string)=>{console.log(s,Math.round(performance.now()-t));t=performance.now()}
const made=await keptSpace(n); lap('made')
const d='/tmp/bench-'+n; rmSync(d,{recursive:true,force:true}); mkdirSync(d)
await fillRelay(d+'/relay',made); lap('filled')
console.log('relay.db',statSync(d+'/relay/relay.db').size, 'json', made.told.jsonBytes, 'entries', made.told.entries)
const relay=await startRelay(['--data',d+'/relay','--port','0','--open'])
lap('started')
const store=openNodeStore(d+'/device.db')
await prepareDevice(store, made.newDevice, made)
lap('prepared')
const s=new Session(); s.connect(); if(process.argv[3]){await s.post('Profiler.enable'); await s.post('Profiler.setSamplingInterval',{interval:1000}); await s.post('Profiler.start')}
const real=createWebTransport(relay.address); (globalThis as any).seen=0; const attune=openAttune(store, {...real, connect: (h)=>real.connect({...h, message(b){ const f=decodeRelayFrame(b); if(f?.kind==='items'){ (globalThis as any).seen=f.items.at(-1)?.cursor; } h.message(b)}})})
attune.wake()
const want=made.told.all.length
let last=''
for(;;){
  await new Promise(r=>setTimeout(r,100))
  const v=attune.space.value
  const p=v?.allSent && (globalThis as any).seen>=made.sent.length? attune.past.value.length:0
  const now=`${v?.online} past ${performance.now()-t>200 && v?.online? p:0} ${v?.standing} ${attune.notice.value}`
  if(now!==last){console.log(Math.round(performance.now()-t),now);last=now}
  if(performance.now()-t>Number(process.argv[4]??60000))break
}
if(process.argv[3]){const {profile}=await s.post('Profiler.stop');writeFileSync(process.argv[3],JSON.stringify(profile))}
const p=(await store.list('')); console.log(p.length, p.reduce((a,b)=>a+b.value.length,0), statSync(d+'/device.db').size)
await relay.end('SIGTERM')
process.exit(0)
