// Generated from docs/release.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate20;
export default validate20;
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/release.schema.json","title":"release.json of a sealed release, format 1","type":"object","required":["format","kind","name","environment","source","tools","config","files","digest"],"properties":{"format":{"const":1},"kind":{"enum":["worker","pages"]},"name":{"type":"string","pattern":"^[a-z0-9_][a-z0-9_-]{0,254}$"},"environment":{"type":["string","null"]},"source":{"type":"object","properties":{"repository":{},"commit":{},"ref":{},"run":{}}},"tools":{"type":"object"},"config":{"$ref":"#/$defs/config"},"files":{"type":"array","items":{"$ref":"#/$defs/file"}},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"$defs":{"file":{"type":"object","required":["path","sha256","size"],"properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"config":{"type":"object","additionalProperties":false,"required":["modules","workers_dev"],"properties":{"modules":{"type":"array","items":{"type":"object","required":["name","path","contentType"],"properties":{"name":{"type":"string"},"path":{"type":"string"},"contentType":{"type":"string"}}}},"assets":{"type":"object","properties":{"binding":{},"html_handling":{},"not_found_handling":{},"base_path":{},"run_worker_first":{}}},"routes":{"type":"array","items":{"type":"object","required":["pattern"],"properties":{"pattern":{"type":"string"},"zone_id":{},"zone_name":{}}}},"custom_domains":{"type":"array","items":{"type":"object","required":["hostname"],"properties":{"hostname":{"type":"string"},"zone_id":{},"zone_name":{},"enabled":{},"previews_enabled":{}}}},"crons":{"type":"array","items":{"type":"string"}},"queue_consumers":{"type":"array","items":{"type":"object","required":["queue","type","settings"],"properties":{"queue":{"type":"string"},"type":{"type":"string"},"dead_letter_queue":{},"settings":{"type":"object"}}}},"workflows":{"type":"array","items":{"type":"object","required":["name","class_name"],"properties":{"name":{"type":"string"},"class_name":{"type":"string"}}}},"migrations":{"type":"array","items":{"type":"object","required":["tag"],"properties":{"tag":{"type":"string"}}}},"workers_dev":{"type":"boolean"},"preview_urls":{"type":"boolean"},"observability":{"type":"object"},"logpush":{"type":"boolean"},"tail_consumers":{"type":"array","items":{"type":"object","required":["service"],"properties":{"service":{"type":"string"},"environment":{}}}},"streaming_tail_consumers":{"type":"array","items":{"type":"object","required":["service"],"properties":{"service":{"type":"string"}}}},"tags":{"type":"array","items":{"type":"string"}},"account_id":{"type":"string"},"code_update_strategy":{"type":"object","required":["mode"],"properties":{"mode":{"type":"string"},"max_delay":{}}}}}}};
const schema32 = {"type":"object","additionalProperties":false,"required":["modules","workers_dev"],"properties":{"modules":{"type":"array","items":{"type":"object","required":["name","path","contentType"],"properties":{"name":{"type":"string"},"path":{"type":"string"},"contentType":{"type":"string"}}}},"assets":{"type":"object","properties":{"binding":{},"html_handling":{},"not_found_handling":{},"base_path":{},"run_worker_first":{}}},"routes":{"type":"array","items":{"type":"object","required":["pattern"],"properties":{"pattern":{"type":"string"},"zone_id":{},"zone_name":{}}}},"custom_domains":{"type":"array","items":{"type":"object","required":["hostname"],"properties":{"hostname":{"type":"string"},"zone_id":{},"zone_name":{},"enabled":{},"previews_enabled":{}}}},"crons":{"type":"array","items":{"type":"string"}},"queue_consumers":{"type":"array","items":{"type":"object","required":["queue","type","settings"],"properties":{"queue":{"type":"string"},"type":{"type":"string"},"dead_letter_queue":{},"settings":{"type":"object"}}}},"workflows":{"type":"array","items":{"type":"object","required":["name","class_name"],"properties":{"name":{"type":"string"},"class_name":{"type":"string"}}}},"migrations":{"type":"array","items":{"type":"object","required":["tag"],"properties":{"tag":{"type":"string"}}}},"workers_dev":{"type":"boolean"},"preview_urls":{"type":"boolean"},"observability":{"type":"object"},"logpush":{"type":"boolean"},"tail_consumers":{"type":"array","items":{"type":"object","required":["service"],"properties":{"service":{"type":"string"},"environment":{}}}},"streaming_tail_consumers":{"type":"array","items":{"type":"object","required":["service"],"properties":{"service":{"type":"string"}}}},"tags":{"type":"array","items":{"type":"string"}},"account_id":{"type":"string"},"code_update_strategy":{"type":"object","required":["mode"],"properties":{"mode":{"type":"string"},"max_delay":{}}}}};
const schema33 = {"type":"object","required":["path","sha256","size"],"properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0,"maximum":9007199254740991}}};
const pattern4 = new RegExp("^[a-z0-9_][a-z0-9_-]{0,254}$", "u");
const pattern5 = new RegExp("^[0-9a-f]{64}$", "u");
const pattern6 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const func1 = Object.prototype.hasOwnProperty;

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/release.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((data.format === undefined) && (missing0 = "format")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.tools === undefined) && (missing0 = "tools"))) || ((data.config === undefined) && (missing0 = "config"))) || ((data.files === undefined) && (missing0 = "files"))) || ((data.digest === undefined) && (missing0 = "digest"))){
validate20.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
if(data.format !== undefined){
const _errs1 = errors;
if(1 !== data.format){
validate20.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs2 = errors;
if(!((data1 === "worker") || (data1 === "pages"))){
validate20.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_][a-z0-9_-]{0,254}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data3 = data.environment;
const _errs5 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate20.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: schema31.properties.environment.type}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data4 = data.source;
const _errs7 = errors;
if(errors === _errs7){
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
validate20.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data5 = data.tools;
const _errs9 = errors;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
validate20.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
let data6 = data.config;
const _errs11 = errors;
const _errs12 = errors;
if(errors === _errs12){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if(((data6.modules === undefined) && (missing1 = "modules")) || ((data6.workers_dev === undefined) && (missing1 = "workers_dev"))){
validate20.errors = [{instancePath:instancePath+"/config",schemaPath:"#/$defs/config/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs14 = errors;
for(const key0 in data6){
if(!(func1.call(schema32.properties, key0))){
validate20.errors = [{instancePath:instancePath+"/config",schemaPath:"#/$defs/config/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data6.modules !== undefined){
let data7 = data6.modules;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid3 = true;
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
const _errs17 = errors;
if(errors === _errs17){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((((data8.name === undefined) && (missing2 = "name")) || ((data8.path === undefined) && (missing2 = "path"))) || ((data8.contentType === undefined) && (missing2 = "contentType"))){
validate20.errors = [{instancePath:instancePath+"/config/modules/" + i0,schemaPath:"#/$defs/config/properties/modules/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
if(data8.name !== undefined){
const _errs19 = errors;
if(typeof data8.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/modules/" + i0+"/name",schemaPath:"#/$defs/config/properties/modules/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs19 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.path !== undefined){
const _errs21 = errors;
if(typeof data8.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/modules/" + i0+"/path",schemaPath:"#/$defs/config/properties/modules/items/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.contentType !== undefined){
const _errs23 = errors;
if(typeof data8.contentType !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/modules/" + i0+"/contentType",schemaPath:"#/$defs/config/properties/modules/items/properties/contentType/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/modules/" + i0,schemaPath:"#/$defs/config/properties/modules/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/modules",schemaPath:"#/$defs/config/properties/modules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.assets !== undefined){
let data12 = data6.assets;
const _errs25 = errors;
if(errors === _errs25){
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
validate20.errors = [{instancePath:instancePath+"/config/assets",schemaPath:"#/$defs/config/properties/assets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs25 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.routes !== undefined){
let data13 = data6.routes;
const _errs27 = errors;
if(errors === _errs27){
if(Array.isArray(data13)){
var valid5 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs29 = errors;
if(errors === _errs29){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
let missing3;
if((data14.pattern === undefined) && (missing3 = "pattern")){
validate20.errors = [{instancePath:instancePath+"/config/routes/" + i1,schemaPath:"#/$defs/config/properties/routes/items/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
if(data14.pattern !== undefined){
if(typeof data14.pattern !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/routes/" + i1+"/pattern",schemaPath:"#/$defs/config/properties/routes/items/properties/pattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/routes/" + i1,schemaPath:"#/$defs/config/properties/routes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid5 = _errs29 === errors;
if(!valid5){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/routes",schemaPath:"#/$defs/config/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs27 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.custom_domains !== undefined){
let data16 = data6.custom_domains;
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data16)){
var valid7 = true;
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
const _errs35 = errors;
if(errors === _errs35){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
let missing4;
if((data17.hostname === undefined) && (missing4 = "hostname")){
validate20.errors = [{instancePath:instancePath+"/config/custom_domains/" + i2,schemaPath:"#/$defs/config/properties/custom_domains/items/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
if(data17.hostname !== undefined){
if(typeof data17.hostname !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/custom_domains/" + i2+"/hostname",schemaPath:"#/$defs/config/properties/custom_domains/items/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/custom_domains/" + i2,schemaPath:"#/$defs/config/properties/custom_domains/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid7 = _errs35 === errors;
if(!valid7){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/custom_domains",schemaPath:"#/$defs/config/properties/custom_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs33 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.crons !== undefined){
let data19 = data6.crons;
const _errs39 = errors;
if(errors === _errs39){
if(Array.isArray(data19)){
var valid9 = true;
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
const _errs41 = errors;
if(typeof data19[i3] !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/crons/" + i3,schemaPath:"#/$defs/config/properties/crons/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs41 === errors;
if(!valid9){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/crons",schemaPath:"#/$defs/config/properties/crons/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs39 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.queue_consumers !== undefined){
let data21 = data6.queue_consumers;
const _errs43 = errors;
if(errors === _errs43){
if(Array.isArray(data21)){
var valid10 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
const _errs45 = errors;
if(errors === _errs45){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
let missing5;
if((((data22.queue === undefined) && (missing5 = "queue")) || ((data22.type === undefined) && (missing5 = "type"))) || ((data22.settings === undefined) && (missing5 = "settings"))){
validate20.errors = [{instancePath:instancePath+"/config/queue_consumers/" + i4,schemaPath:"#/$defs/config/properties/queue_consumers/items/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
if(data22.queue !== undefined){
const _errs47 = errors;
if(typeof data22.queue !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/queue_consumers/" + i4+"/queue",schemaPath:"#/$defs/config/properties/queue_consumers/items/properties/queue/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs47 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.type !== undefined){
const _errs49 = errors;
if(typeof data22.type !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/queue_consumers/" + i4+"/type",schemaPath:"#/$defs/config/properties/queue_consumers/items/properties/type/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs49 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data22.settings !== undefined){
let data25 = data22.settings;
const _errs51 = errors;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
validate20.errors = [{instancePath:instancePath+"/config/queue_consumers/" + i4+"/settings",schemaPath:"#/$defs/config/properties/queue_consumers/items/properties/settings/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid11 = _errs51 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/queue_consumers/" + i4,schemaPath:"#/$defs/config/properties/queue_consumers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid10 = _errs45 === errors;
if(!valid10){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/queue_consumers",schemaPath:"#/$defs/config/properties/queue_consumers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs43 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.workflows !== undefined){
let data26 = data6.workflows;
const _errs53 = errors;
if(errors === _errs53){
if(Array.isArray(data26)){
var valid12 = true;
const len5 = data26.length;
for(let i5=0; i5<len5; i5++){
let data27 = data26[i5];
const _errs55 = errors;
if(errors === _errs55){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
let missing6;
if(((data27.name === undefined) && (missing6 = "name")) || ((data27.class_name === undefined) && (missing6 = "class_name"))){
validate20.errors = [{instancePath:instancePath+"/config/workflows/" + i5,schemaPath:"#/$defs/config/properties/workflows/items/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
if(data27.name !== undefined){
const _errs57 = errors;
if(typeof data27.name !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/workflows/" + i5+"/name",schemaPath:"#/$defs/config/properties/workflows/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs57 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data27.class_name !== undefined){
const _errs59 = errors;
if(typeof data27.class_name !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/workflows/" + i5+"/class_name",schemaPath:"#/$defs/config/properties/workflows/items/properties/class_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs59 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/workflows/" + i5,schemaPath:"#/$defs/config/properties/workflows/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid12 = _errs55 === errors;
if(!valid12){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/workflows",schemaPath:"#/$defs/config/properties/workflows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs53 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.migrations !== undefined){
let data30 = data6.migrations;
const _errs61 = errors;
if(errors === _errs61){
if(Array.isArray(data30)){
var valid14 = true;
const len6 = data30.length;
for(let i6=0; i6<len6; i6++){
let data31 = data30[i6];
const _errs63 = errors;
if(errors === _errs63){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
let missing7;
if((data31.tag === undefined) && (missing7 = "tag")){
validate20.errors = [{instancePath:instancePath+"/config/migrations/" + i6,schemaPath:"#/$defs/config/properties/migrations/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
if(data31.tag !== undefined){
if(typeof data31.tag !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/migrations/" + i6+"/tag",schemaPath:"#/$defs/config/properties/migrations/items/properties/tag/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/migrations/" + i6,schemaPath:"#/$defs/config/properties/migrations/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid14 = _errs63 === errors;
if(!valid14){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/migrations",schemaPath:"#/$defs/config/properties/migrations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs61 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.workers_dev !== undefined){
const _errs67 = errors;
if(typeof data6.workers_dev !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/config/workers_dev",schemaPath:"#/$defs/config/properties/workers_dev/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs67 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.preview_urls !== undefined){
const _errs69 = errors;
if(typeof data6.preview_urls !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/config/preview_urls",schemaPath:"#/$defs/config/properties/preview_urls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs69 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.observability !== undefined){
let data35 = data6.observability;
const _errs71 = errors;
if(!(data35 && typeof data35 == "object" && !Array.isArray(data35))){
validate20.errors = [{instancePath:instancePath+"/config/observability",schemaPath:"#/$defs/config/properties/observability/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid2 = _errs71 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.logpush !== undefined){
const _errs73 = errors;
if(typeof data6.logpush !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/config/logpush",schemaPath:"#/$defs/config/properties/logpush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs73 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.tail_consumers !== undefined){
let data37 = data6.tail_consumers;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data37)){
var valid16 = true;
const len7 = data37.length;
for(let i7=0; i7<len7; i7++){
let data38 = data37[i7];
const _errs77 = errors;
if(errors === _errs77){
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
let missing8;
if((data38.service === undefined) && (missing8 = "service")){
validate20.errors = [{instancePath:instancePath+"/config/tail_consumers/" + i7,schemaPath:"#/$defs/config/properties/tail_consumers/items/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
if(data38.service !== undefined){
if(typeof data38.service !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/tail_consumers/" + i7+"/service",schemaPath:"#/$defs/config/properties/tail_consumers/items/properties/service/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/tail_consumers/" + i7,schemaPath:"#/$defs/config/properties/tail_consumers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid16 = _errs77 === errors;
if(!valid16){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/tail_consumers",schemaPath:"#/$defs/config/properties/tail_consumers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs75 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.streaming_tail_consumers !== undefined){
let data40 = data6.streaming_tail_consumers;
const _errs81 = errors;
if(errors === _errs81){
if(Array.isArray(data40)){
var valid18 = true;
const len8 = data40.length;
for(let i8=0; i8<len8; i8++){
let data41 = data40[i8];
const _errs83 = errors;
if(errors === _errs83){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing9;
if((data41.service === undefined) && (missing9 = "service")){
validate20.errors = [{instancePath:instancePath+"/config/streaming_tail_consumers/" + i8,schemaPath:"#/$defs/config/properties/streaming_tail_consumers/items/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
if(data41.service !== undefined){
if(typeof data41.service !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/streaming_tail_consumers/" + i8+"/service",schemaPath:"#/$defs/config/properties/streaming_tail_consumers/items/properties/service/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/streaming_tail_consumers/" + i8,schemaPath:"#/$defs/config/properties/streaming_tail_consumers/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid18 = _errs83 === errors;
if(!valid18){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/streaming_tail_consumers",schemaPath:"#/$defs/config/properties/streaming_tail_consumers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs81 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.tags !== undefined){
let data43 = data6.tags;
const _errs87 = errors;
if(errors === _errs87){
if(Array.isArray(data43)){
var valid20 = true;
const len9 = data43.length;
for(let i9=0; i9<len9; i9++){
const _errs89 = errors;
if(typeof data43[i9] !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/tags/" + i9,schemaPath:"#/$defs/config/properties/tags/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs89 === errors;
if(!valid20){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/tags",schemaPath:"#/$defs/config/properties/tags/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid2 = _errs87 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.account_id !== undefined){
const _errs91 = errors;
if(typeof data6.account_id !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/account_id",schemaPath:"#/$defs/config/properties/account_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs91 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data6.code_update_strategy !== undefined){
let data46 = data6.code_update_strategy;
const _errs93 = errors;
if(errors === _errs93){
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
let missing10;
if((data46.mode === undefined) && (missing10 = "mode")){
validate20.errors = [{instancePath:instancePath+"/config/code_update_strategy",schemaPath:"#/$defs/config/properties/code_update_strategy/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
if(data46.mode !== undefined){
if(typeof data46.mode !== "string"){
validate20.errors = [{instancePath:instancePath+"/config/code_update_strategy/mode",schemaPath:"#/$defs/config/properties/code_update_strategy/properties/mode/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config/code_update_strategy",schemaPath:"#/$defs/config/properties/code_update_strategy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs93 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/config",schemaPath:"#/$defs/config/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data48 = data.files;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data48)){
var valid22 = true;
const len10 = data48.length;
for(let i10=0; i10<len10; i10++){
let data49 = data48[i10];
const _errs99 = errors;
const _errs100 = errors;
if(errors === _errs100){
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
let missing11;
if((((data49.path === undefined) && (missing11 = "path")) || ((data49.sha256 === undefined) && (missing11 = "sha256"))) || ((data49.size === undefined) && (missing11 = "size"))){
validate20.errors = [{instancePath:instancePath+"/files/" + i10,schemaPath:"#/$defs/file/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
if(data49.path !== undefined){
const _errs102 = errors;
if(typeof data49.path !== "string"){
validate20.errors = [{instancePath:instancePath+"/files/" + i10+"/path",schemaPath:"#/$defs/file/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs102 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data49.sha256 !== undefined){
let data51 = data49.sha256;
const _errs104 = errors;
if(errors === _errs104){
if(typeof data51 === "string"){
if(!pattern5.test(data51)){
validate20.errors = [{instancePath:instancePath+"/files/" + i10+"/sha256",schemaPath:"#/$defs/file/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i10+"/sha256",schemaPath:"#/$defs/file/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid24 = _errs104 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data49.size !== undefined){
let data52 = data49.size;
const _errs106 = errors;
if(!(((typeof data52 == "number") && (!(data52 % 1) && !isNaN(data52))) && (isFinite(data52)))){
validate20.errors = [{instancePath:instancePath+"/files/" + i10+"/size",schemaPath:"#/$defs/file/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs106){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 > 9007199254740991 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/files/" + i10+"/size",schemaPath:"#/$defs/file/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data52 < 0 || isNaN(data52)){
validate20.errors = [{instancePath:instancePath+"/files/" + i10+"/size",schemaPath:"#/$defs/file/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid24 = _errs106 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files/" + i10,schemaPath:"#/$defs/file/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid22 = _errs99 === errors;
if(!valid22){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs97 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data53 = data.digest;
const _errs108 = errors;
if(errors === _errs108){
if(typeof data53 === "string"){
if(!pattern6.test(data53)){
validate20.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"format":true,"kind":true,"name":true,"environment":true,"source":true,"tools":true,"config":true,"files":true,"digest":true},"dynamicProps":false,"dynamicItems":false};
