import {spawn} from 'node:child_process'; import http from 'node:http'; import fs from 'node:fs'; import {parse} from 'yaml';
const srv=await Promise.all([0,1,2,3].map(()=>new Promise(r=>{const s=http.createServer((q,w)=>{w.setHeader('content-type','application/json');w.end('{"status":"ok"}')}).listen(0,'127.0.0.1',()=>r(s))})));
const urls=srv.map(s=>'http://127.0.0.1:'+s.address().port);
fs.writeFileSync('/tmp/slice/k.yml','version: 1\ntargets: { '+urls.map((u,i)=>`t${i}: "${u}"`).join(', ')+' }\nchecks:\n'+Array.from({length:1000},(_,n)=>`  - { name: check ${n}, targets: [t${n%4}], request: { path: /${n} }, expect: { status: 200, header: { content-type: { contains: json } }, jsonpath: { $.status: ok } } }`).join('\n'));
fs.writeFileSync('/tmp/slice/urls.json',JSON.stringify(Array.from({length:1000},(_,n)=>urls[n%4]+'/'+n)));
const y=parse(fs.readFileSync('actions/smoke-test/action.yml','utf8')); const env={PATH:process.env.PATH,RUNNER_TEMP:'/tmp/slice',GITHUB_WORKSPACE:'/tmp/slice',...Object.fromEntries(Object.entries({...Object.fromEntries(Object.entries(y.inputs).map(([k,v])=>[k,v.default??''])),'check-file':'k.yml',concurrency:'32'}).map(([k,v])=>['INPUT_'+k.toUpperCase(),v]))};
fs.writeFileSync('/tmp/slice/cpu.py',`import resource,subprocess,sys
a=resource.getrusage(resource.RUSAGE_CHILDREN); subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL); b=resource.getrusage(resource.RUSAGE_CHILDREN)
print(round((b.ru_utime-a.ru_utime+b.ru_stime-a.ru_stime)*1000), b.ru_maxrss//1024)`);
const run=(args)=>new Promise(r=>{const c=spawn('python3',['/tmp/slice/cpu.py',process.execPath,...args],{env});let o='';c.stdout.on('data',d=>o+=d);c.on('close',()=>r(o.trim().split(' ').map(Number)))});
const n=+process.argv[2]||5; const A=[],B=[],M=[]; for(let i=0;i<n;i++){const a=await run(['dist/smoke-test/index.js']);A.push(a[0]);M.push(a[1]);B.push((await run(['bench/fetch-loop.mjs','/tmp/slice/urls.json']))[0]);}
const med=a=>a.sort((x,y)=>x-y)[a.length>>1]; console.log('cpu ours',med(A)|0,'theirs',med(B)|0,(med(A)/med(B)).toFixed(2),'rss',med(M),A.join(),B.join());
srv.forEach(s=>{s.closeAllConnections();s.close()});
