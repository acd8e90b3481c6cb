import { makeSpace } from '/work/wt-bench/bench/data/made-space.ts'
const n=Number(process.argv[2])
const t=performance.now()
const m=await makeSpace(n)
console.log(m.sent.length,m.told.entries,m.told.jsonBytes,performance.now()-t)
let b=0; for(const s of m.sent) b+= s.kind==='deposits'? s.bytes.reduce((x,y)=>x+y.length,0):s.bytes.length
console.log(b)
