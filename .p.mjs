import {spawn} from 'node:child_process'; import http from 'node:http'; import fs from 'node:fs'; import {parse} from 'yaml';
const srv=await Promise.all([0,1,2,3].map(()=>new Promise(r=>{const s=http.createServer((q,w)=>{w.setHeader('content-type','application/json');w.end('{"status":"ok"}')}).listen(0,'127.0.0.1',()=>r(s))})));
const urls=srv.map(s=>'http://127.0.0.1:'+s.address().port);
fs.writeFileSync('/tmp/slice/k.yml','version: 1\ntargets: { '+urls.map((u,i)=>`t${i}: "${u}"`).join(', ')+' }\nchecks:\n'+Array.from({length:1000},(_,n)=>`  - { name: check ${n}, targets: [t${n%4}], request: { path: /${n} }, expect: { status: 200, header: { content-type: { contains: json } }, jsonpath: { $.status: ok } } }`).join('\n'));
fs.writeFileSync('/tmp/slice/urls.json',JSON.stringify(Array.from({length:1000},(_,n)=>urls[n%4]+'/'+n)));
const y=parse(fs.readFileSync('actions/smoke-test/action.yml','utf8')); const env={PATH:process.env.PATH,RUNNER_TEMP:'/tmp/slice',GITHUB_WORKSPACE:'/tmp/slice',...Object.fromEntries(Object.entries({...Object.fromEntries(Object.entries(y.inputs).map(([k,v])=>[k,v.default??''])),'check-file':'k.yml',concurrency:'32'}).map(([k,v])=>['INPUT_'+k.toUpperCase(),v]))};
const run=(args)=>new Promise(r=>{const t=performance.now();const c=spawn(process.execPath,args,{env,stdio:['ignore','ignore','inherit']});c.on('close',()=>{r(performance.now()-t)})});
const n=+process.argv[2]||3;
const A=[],B=[]; for(let i=0;i<n;i++){A.push(await run(['dist/smoke-test/index.js']));B.push(await run(['bench/fetch-loop.mjs','/tmp/slice/urls.json']));}
const med=a=>a.sort((x,y)=>x-y)[a.length>>1]; console.log('ours',med(A)|0,'theirs',med(B)|0,(med(A)/med(B)).toFixed(2));
if(process.argv[3]) await run(['--cpu-prof','--cpu-prof-dir=/tmp/slice/prof','dist/smoke-test/index.js']);
srv.forEach(s=>{s.closeAllConnections();s.close()});
