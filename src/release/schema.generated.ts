// Generated from docs/release.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/release.schema.json","title":"release.json of a sealed release, format 1","type":"object","additionalProperties":false,"required":["format","kind","name","environment","source","tools","config","files","digest"],"properties":{"format":{"const":1},"kind":{"enum":["worker","pages"]},"name":{"type":"string","pattern":"^[a-z0-9_][a-z0-9_-]{0,254}$"},"environment":{"type":["string","null"],"pattern":"^[\\s\\S]{0,255}$"},"source":{"type":"object","additionalProperties":false,"required":["repository","commit","ref"],"properties":{"repository":{"type":["string","null"],"pattern":"^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$"},"commit":{"type":["string","null"],"pattern":"^[0-9a-f]{40}$"},"ref":{"type":["string","null"],"pattern":"^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$"}}},"stamp":{"type":"string","pattern":"^[0-9a-f]{16}$"},"tools":{"type":"object","maxProperties":16,"additionalProperties":{"type":"string","pattern":"^[\\s\\S]{0,128}$"}},"config":{"$ref":"#/$defs/config"},"files":{"type":"array","items":{"$ref":"#/$defs/file"}},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"$defs":{"file":{"type":"object","additionalProperties":false,"required":["path","sha256","size"],"properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0,"maximum":9007199254740991}}},"config":{"type":"object","additionalProperties":false,"required":["modules","workers_dev"],"properties":{"modules":{"type":"array","items":{"$ref":"#/$defs/module"}},"assets":{"type":"object","additionalProperties":false,"properties":{"binding":{"type":"string"},"html_handling":{"enum":["auto-trailing-slash","force-trailing-slash","drop-trailing-slash","none"]},"not_found_handling":{"enum":["single-page-application","404-page","none"]},"base_path":{"type":"string"},"run_worker_first":{"type":["boolean","array"],"items":{"type":"string"}}}},"routes":{"type":"array","items":{"$ref":"#/$defs/route"}},"custom_domains":{"type":"array","items":{"$ref":"#/$defs/custom_domain"}},"crons":{"$ref":"#/$defs/texts"},"queue_consumers":{"type":"array","items":{"$ref":"#/$defs/queue_consumer"}},"workflows":{"type":"array","items":{"$ref":"#/$defs/workflow"}},"migrations":{"type":"array","items":{"$ref":"#/$defs/migration"}},"workers_dev":{"type":"boolean"},"preview_urls":{"type":"boolean"},"observability":{"$ref":"#/$defs/observability"},"logpush":{"type":"boolean"},"tail_consumers":{"type":"array","items":{"$ref":"#/$defs/tail_consumer"}},"streaming_tail_consumers":{"type":"array","items":{"$ref":"#/$defs/tail_consumer"}},"tags":{"$ref":"#/$defs/texts"},"account_id":{"type":"string"},"code_update_strategy":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"enum":["immediate","deferred"]},"max_delay":{"type":"number"}}}}},"module":{"type":"object","additionalProperties":false,"required":["name","path","contentType"],"properties":{"name":{"type":"string"},"path":{"type":"string"},"contentType":{"type":"string"}}},"route":{"type":"object","additionalProperties":false,"required":["pattern"],"properties":{"pattern":{"type":"string"},"zone_id":{"type":"string"},"zone_name":{"type":"string"}}},"custom_domain":{"type":"object","additionalProperties":false,"required":["hostname"],"properties":{"hostname":{"type":"string"},"zone_id":{"type":"string"},"zone_name":{"type":"string"},"enabled":{"type":"boolean"},"previews_enabled":{"type":"boolean"}}},"queue_consumer":{"type":"object","additionalProperties":false,"required":["queue","type","settings"],"properties":{"queue":{"type":"string"},"type":{"const":"worker"},"dead_letter_queue":{"type":"string"},"settings":{"type":"object","additionalProperties":false,"properties":{"batch_size":{"type":"number"},"max_wait_time_ms":{"type":"number"},"max_retries":{"type":"number"},"max_concurrency":{"type":"number"},"retry_delay":{"type":"number"}}}}},"workflow":{"type":"object","additionalProperties":false,"required":["name","class_name"],"properties":{"name":{"type":"string"},"class_name":{"type":"string"},"limits":{"type":"object","additionalProperties":false,"properties":{"steps":{"type":"number"}}},"concurrency":{"type":"object","additionalProperties":false,"properties":{"limit":{"type":"number"}}},"schedules":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string"}}}},"default_retention":{"type":"object","additionalProperties":false,"properties":{"success_retention":{"type":["number","string"]},"error_retention":{"type":["number","string"]}}},"jurisdiction":{"type":"string"}}},"migration":{"type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string"},"new_classes":{"$ref":"#/$defs/texts"},"new_sqlite_classes":{"$ref":"#/$defs/texts"},"deleted_classes":{"$ref":"#/$defs/texts"},"renamed_classes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"transferred_classes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","from_script","to"],"properties":{"from":{"type":"string"},"from_script":{"type":"string"},"to":{"type":"string"}}}}}},"tail_consumer":{"type":"object","additionalProperties":false,"required":["service"],"properties":{"service":{"type":"string"},"environment":{"type":"string"}}},"texts":{"type":"array","items":{"type":"string"}},"observability":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"head_sampling_rate":{"type":"number"},"redact_query_string":{"type":"boolean"},"issues":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"logs":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"head_sampling_rate":{"type":"number"},"invocation_logs":{"type":"boolean"},"persist":{"type":"boolean"},"destinations":{"$ref":"#/$defs/texts"}}},"traces":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"head_sampling_rate":{"type":"number"},"persist":{"type":"boolean"},"destinations":{"$ref":"#/$defs/texts"}}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[a-z0-9_][a-z0-9_-]{0,254}$", "u");
const pattern4 = new RegExp("^[\\s\\S]{0,255}$", "u");
const pattern5 = new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$", "u");
const pattern6 = new RegExp("^[0-9a-f]{40}$", "u");
const pattern7 = new RegExp("^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$", "u");
const pattern8 = new RegExp("^[0-9a-f]{16}$", "u");
const pattern9 = new RegExp("^[\\s\\S]{0,128}$", "u");
const pattern11 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const schema20 = {"type":"object","additionalProperties":false,"required":["modules","workers_dev"],"properties":{"modules":{"type":"array","items":{"$ref":"#/$defs/module"}},"assets":{"type":"object","additionalProperties":false,"properties":{"binding":{"type":"string"},"html_handling":{"enum":["auto-trailing-slash","force-trailing-slash","drop-trailing-slash","none"]},"not_found_handling":{"enum":["single-page-application","404-page","none"]},"base_path":{"type":"string"},"run_worker_first":{"type":["boolean","array"],"items":{"type":"string"}}}},"routes":{"type":"array","items":{"$ref":"#/$defs/route"}},"custom_domains":{"type":"array","items":{"$ref":"#/$defs/custom_domain"}},"crons":{"$ref":"#/$defs/texts"},"queue_consumers":{"type":"array","items":{"$ref":"#/$defs/queue_consumer"}},"workflows":{"type":"array","items":{"$ref":"#/$defs/workflow"}},"migrations":{"type":"array","items":{"$ref":"#/$defs/migration"}},"workers_dev":{"type":"boolean"},"preview_urls":{"type":"boolean"},"observability":{"$ref":"#/$defs/observability"},"logpush":{"type":"boolean"},"tail_consumers":{"type":"array","items":{"$ref":"#/$defs/tail_consumer"}},"streaming_tail_consumers":{"type":"array","items":{"$ref":"#/$defs/tail_consumer"}},"tags":{"$ref":"#/$defs/texts"},"account_id":{"type":"string"},"code_update_strategy":{"type":"object","additionalProperties":false,"required":["mode"],"properties":{"mode":{"enum":["immediate","deferred"]},"max_delay":{"type":"number"}}}}};
const schema21 = {"type":"object","additionalProperties":false,"required":["name","path","contentType"],"properties":{"name":{"type":"string"},"path":{"type":"string"},"contentType":{"type":"string"}}};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.name === undefined) && (missing0 = "name")) || ((data.path === undefined) && (missing0 = "path"))) || ((data.contentType === undefined) && (missing0 = "contentType"))){
validate54.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "path")) || (key0 === "contentType"))){
validate54.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate54.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs4 = errors;
if(typeof data.path !== "string"){
validate54.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.contentType !== undefined){
const _errs6 = errors;
if(typeof data.contentType !== "string"){
validate54.errors = [{instancePath:instancePath+"/contentType",schemaPath:"#/properties/contentType/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"object","additionalProperties":false,"required":["pattern"],"properties":{"pattern":{"type":"string"},"zone_id":{"type":"string"},"zone_name":{"type":"string"}}};

function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.pattern === undefined) && (missing0 = "pattern")){
validate56.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "pattern") || (key0 === "zone_id")) || (key0 === "zone_name"))){
validate56.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.pattern !== undefined){
const _errs2 = errors;
if(typeof data.pattern !== "string"){
validate56.errors = [{instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone_id !== undefined){
const _errs4 = errors;
if(typeof data.zone_id !== "string"){
validate56.errors = [{instancePath:instancePath+"/zone_id",schemaPath:"#/properties/zone_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone_name !== undefined){
const _errs6 = errors;
if(typeof data.zone_name !== "string"){
validate56.errors = [{instancePath:instancePath+"/zone_name",schemaPath:"#/properties/zone_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate56.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema23 = {"type":"object","additionalProperties":false,"required":["hostname"],"properties":{"hostname":{"type":"string"},"zone_id":{"type":"string"},"zone_name":{"type":"string"},"enabled":{"type":"boolean"},"previews_enabled":{"type":"boolean"}}};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.hostname === undefined) && (missing0 = "hostname")){
validate58.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((key0 === "hostname") || (key0 === "zone_id")) || (key0 === "zone_name")) || (key0 === "enabled")) || (key0 === "previews_enabled"))){
validate58.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.hostname !== undefined){
const _errs2 = errors;
if(typeof data.hostname !== "string"){
validate58.errors = [{instancePath:instancePath+"/hostname",schemaPath:"#/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone_id !== undefined){
const _errs4 = errors;
if(typeof data.zone_id !== "string"){
validate58.errors = [{instancePath:instancePath+"/zone_id",schemaPath:"#/properties/zone_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.zone_name !== undefined){
const _errs6 = errors;
if(typeof data.zone_name !== "string"){
validate58.errors = [{instancePath:instancePath+"/zone_name",schemaPath:"#/properties/zone_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs8 = errors;
if(typeof data.enabled !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.previews_enabled !== undefined){
const _errs10 = errors;
if(typeof data.previews_enabled !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/previews_enabled",schemaPath:"#/properties/previews_enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
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
else {
validate58.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema24 = {"type":"array","items":{"type":"string"}};

function validate60(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate60.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate60.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate60.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate60.errors = vErrors;
return errors === 0;
}
validate60.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema25 = {"type":"object","additionalProperties":false,"required":["queue","type","settings"],"properties":{"queue":{"type":"string"},"type":{"const":"worker"},"dead_letter_queue":{"type":"string"},"settings":{"type":"object","additionalProperties":false,"properties":{"batch_size":{"type":"number"},"max_wait_time_ms":{"type":"number"},"max_retries":{"type":"number"},"max_concurrency":{"type":"number"},"retry_delay":{"type":"number"}}}}};

function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate62.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.queue === undefined) && (missing0 = "queue")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.settings === undefined) && (missing0 = "settings"))){
validate62.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "queue") || (key0 === "type")) || (key0 === "dead_letter_queue")) || (key0 === "settings"))){
validate62.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.queue !== undefined){
const _errs2 = errors;
if(typeof data.queue !== "string"){
validate62.errors = [{instancePath:instancePath+"/queue",schemaPath:"#/properties/queue/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs4 = errors;
if("worker" !== data.type){
validate62.errors = [{instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "worker"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dead_letter_queue !== undefined){
const _errs5 = errors;
if(typeof data.dead_letter_queue !== "string"){
validate62.errors = [{instancePath:instancePath+"/dead_letter_queue",schemaPath:"#/properties/dead_letter_queue/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data3 = data.settings;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs9 = errors;
for(const key1 in data3){
if(!(((((key1 === "batch_size") || (key1 === "max_wait_time_ms")) || (key1 === "max_retries")) || (key1 === "max_concurrency")) || (key1 === "retry_delay"))){
validate62.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data3.batch_size !== undefined){
let data4 = data3.batch_size;
const _errs10 = errors;
if(!((typeof data4 == "number") && (isFinite(data4)))){
validate62.errors = [{instancePath:instancePath+"/settings/batch_size",schemaPath:"#/properties/settings/properties/batch_size/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs10 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.max_wait_time_ms !== undefined){
let data5 = data3.max_wait_time_ms;
const _errs12 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate62.errors = [{instancePath:instancePath+"/settings/max_wait_time_ms",schemaPath:"#/properties/settings/properties/max_wait_time_ms/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs12 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.max_retries !== undefined){
let data6 = data3.max_retries;
const _errs14 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate62.errors = [{instancePath:instancePath+"/settings/max_retries",schemaPath:"#/properties/settings/properties/max_retries/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.max_concurrency !== undefined){
let data7 = data3.max_concurrency;
const _errs16 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate62.errors = [{instancePath:instancePath+"/settings/max_concurrency",schemaPath:"#/properties/settings/properties/max_concurrency/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs16 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.retry_delay !== undefined){
let data8 = data3.retry_delay;
const _errs18 = errors;
if(!((typeof data8 == "number") && (isFinite(data8)))){
validate62.errors = [{instancePath:instancePath+"/settings/retry_delay",schemaPath:"#/properties/settings/properties/retry_delay/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
else {
validate62.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
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
else {
validate62.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
validate62.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"type":"object","additionalProperties":false,"required":["name","class_name"],"properties":{"name":{"type":"string"},"class_name":{"type":"string"},"limits":{"type":"object","additionalProperties":false,"properties":{"steps":{"type":"number"}}},"concurrency":{"type":"object","additionalProperties":false,"properties":{"limit":{"type":"number"}}},"schedules":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["cron"],"properties":{"cron":{"type":"string"}}}},"default_retention":{"type":"object","additionalProperties":false,"properties":{"success_retention":{"type":["number","string"]},"error_retention":{"type":["number","string"]}}},"jurisdiction":{"type":"string"}}};

function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate64.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.class_name === undefined) && (missing0 = "class_name"))){
validate64.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "class_name")) || (key0 === "limits")) || (key0 === "concurrency")) || (key0 === "schedules")) || (key0 === "default_retention")) || (key0 === "jurisdiction"))){
validate64.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
const _errs2 = errors;
if(typeof data.name !== "string"){
validate64.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.class_name !== undefined){
const _errs4 = errors;
if(typeof data.class_name !== "string"){
validate64.errors = [{instancePath:instancePath+"/class_name",schemaPath:"#/properties/class_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data2 = data.limits;
const _errs6 = errors;
if(errors === _errs6){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs8 = errors;
for(const key1 in data2){
if(!(key1 === "steps")){
validate64.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs8 === errors){
if(data2.steps !== undefined){
let data3 = data2.steps;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate64.errors = [{instancePath:instancePath+"/limits/steps",schemaPath:"#/properties/limits/properties/steps/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.concurrency !== undefined){
let data4 = data.concurrency;
const _errs11 = errors;
if(errors === _errs11){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
const _errs13 = errors;
for(const key2 in data4){
if(!(key2 === "limit")){
validate64.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs13 === errors){
if(data4.limit !== undefined){
let data5 = data4.limit;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate64.errors = [{instancePath:instancePath+"/concurrency/limit",schemaPath:"#/properties/concurrency/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/concurrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.schedules !== undefined){
let data6 = data.schedules;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data6)){
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs18 = errors;
if(errors === _errs18){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((data7.cron === undefined) && (missing1 = "cron")){
validate64.errors = [{instancePath:instancePath+"/schedules/" + i0,schemaPath:"#/properties/schedules/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs20 = errors;
for(const key3 in data7){
if(!(key3 === "cron")){
validate64.errors = [{instancePath:instancePath+"/schedules/" + i0,schemaPath:"#/properties/schedules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data7.cron !== undefined){
if(typeof data7.cron !== "string"){
validate64.errors = [{instancePath:instancePath+"/schedules/" + i0+"/cron",schemaPath:"#/properties/schedules/items/properties/cron/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/schedules/" + i0,schemaPath:"#/properties/schedules/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/schedules",schemaPath:"#/properties/schedules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.default_retention !== undefined){
let data9 = data.default_retention;
const _errs23 = errors;
if(errors === _errs23){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs25 = errors;
for(const key4 in data9){
if(!((key4 === "success_retention") || (key4 === "error_retention"))){
validate64.errors = [{instancePath:instancePath+"/default_retention",schemaPath:"#/properties/default_retention/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs25 === errors){
if(data9.success_retention !== undefined){
let data10 = data9.success_retention;
const _errs26 = errors;
if((!((typeof data10 == "number") && (isFinite(data10)))) && (typeof data10 !== "string")){
validate64.errors = [{instancePath:instancePath+"/default_retention/success_retention",schemaPath:"#/properties/default_retention/properties/success_retention/type",keyword:"type",params:{type: schema26.properties.default_retention.properties.success_retention.type}}];
return false;
}
var valid5 = _errs26 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data9.error_retention !== undefined){
let data11 = data9.error_retention;
const _errs28 = errors;
if((!((typeof data11 == "number") && (isFinite(data11)))) && (typeof data11 !== "string")){
validate64.errors = [{instancePath:instancePath+"/default_retention/error_retention",schemaPath:"#/properties/default_retention/properties/error_retention/type",keyword:"type",params:{type: schema26.properties.default_retention.properties.error_retention.type}}];
return false;
}
var valid5 = _errs28 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate64.errors = [{instancePath:instancePath+"/default_retention",schemaPath:"#/properties/default_retention/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.jurisdiction !== undefined){
const _errs30 = errors;
if(typeof data.jurisdiction !== "string"){
validate64.errors = [{instancePath:instancePath+"/jurisdiction",schemaPath:"#/properties/jurisdiction/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs30 === errors;
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
else {
validate64.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
validate64.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema27 = {"type":"object","additionalProperties":false,"required":["tag"],"properties":{"tag":{"type":"string"},"new_classes":{"$ref":"#/$defs/texts"},"new_sqlite_classes":{"$ref":"#/$defs/texts"},"deleted_classes":{"$ref":"#/$defs/texts"},"renamed_classes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string"},"to":{"type":"string"}}}},"transferred_classes":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["from","from_script","to"],"properties":{"from":{"type":"string"},"from_script":{"type":"string"},"to":{"type":"string"}}}}}};

function validate66(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate66.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.tag === undefined) && (missing0 = "tag")){
validate66.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "tag") || (key0 === "new_classes")) || (key0 === "new_sqlite_classes")) || (key0 === "deleted_classes")) || (key0 === "renamed_classes")) || (key0 === "transferred_classes"))){
validate66.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.tag !== undefined){
const _errs2 = errors;
if(typeof data.tag !== "string"){
validate66.errors = [{instancePath:instancePath+"/tag",schemaPath:"#/properties/tag/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_classes !== undefined){
const _errs4 = errors;
if(!(validate60(data.new_classes, {instancePath:instancePath+"/new_classes",parentData:data,parentDataProperty:"new_classes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.new_sqlite_classes !== undefined){
const _errs5 = errors;
if(!(validate60(data.new_sqlite_classes, {instancePath:instancePath+"/new_sqlite_classes",parentData:data,parentDataProperty:"new_sqlite_classes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted_classes !== undefined){
const _errs6 = errors;
if(!(validate60(data.deleted_classes, {instancePath:instancePath+"/deleted_classes",parentData:data,parentDataProperty:"deleted_classes",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.renamed_classes !== undefined){
let data4 = data.renamed_classes;
const _errs7 = errors;
if(errors === _errs7){
if(Array.isArray(data4)){
var valid1 = true;
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
const _errs9 = errors;
if(errors === _errs9){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if(((data5.from === undefined) && (missing1 = "from")) || ((data5.to === undefined) && (missing1 = "to"))){
validate66.errors = [{instancePath:instancePath+"/renamed_classes/" + i0,schemaPath:"#/properties/renamed_classes/items/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs11 = errors;
for(const key1 in data5){
if(!((key1 === "from") || (key1 === "to"))){
validate66.errors = [{instancePath:instancePath+"/renamed_classes/" + i0,schemaPath:"#/properties/renamed_classes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs11 === errors){
if(data5.from !== undefined){
const _errs12 = errors;
if(typeof data5.from !== "string"){
validate66.errors = [{instancePath:instancePath+"/renamed_classes/" + i0+"/from",schemaPath:"#/properties/renamed_classes/items/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.to !== undefined){
const _errs14 = errors;
if(typeof data5.to !== "string"){
validate66.errors = [{instancePath:instancePath+"/renamed_classes/" + i0+"/to",schemaPath:"#/properties/renamed_classes/items/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/renamed_classes/" + i0,schemaPath:"#/properties/renamed_classes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid1 = _errs9 === errors;
if(!valid1){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/renamed_classes",schemaPath:"#/properties/renamed_classes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transferred_classes !== undefined){
let data8 = data.transferred_classes;
const _errs16 = errors;
if(errors === _errs16){
if(Array.isArray(data8)){
var valid3 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
const _errs18 = errors;
if(errors === _errs18){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing2;
if((((data9.from === undefined) && (missing2 = "from")) || ((data9.from_script === undefined) && (missing2 = "from_script"))) || ((data9.to === undefined) && (missing2 = "to"))){
validate66.errors = [{instancePath:instancePath+"/transferred_classes/" + i1,schemaPath:"#/properties/transferred_classes/items/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs20 = errors;
for(const key2 in data9){
if(!(((key2 === "from") || (key2 === "from_script")) || (key2 === "to"))){
validate66.errors = [{instancePath:instancePath+"/transferred_classes/" + i1,schemaPath:"#/properties/transferred_classes/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data9.from !== undefined){
const _errs21 = errors;
if(typeof data9.from !== "string"){
validate66.errors = [{instancePath:instancePath+"/transferred_classes/" + i1+"/from",schemaPath:"#/properties/transferred_classes/items/properties/from/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.from_script !== undefined){
const _errs23 = errors;
if(typeof data9.from_script !== "string"){
validate66.errors = [{instancePath:instancePath+"/transferred_classes/" + i1+"/from_script",schemaPath:"#/properties/transferred_classes/items/properties/from_script/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data9.to !== undefined){
const _errs25 = errors;
if(typeof data9.to !== "string"){
validate66.errors = [{instancePath:instancePath+"/transferred_classes/" + i1+"/to",schemaPath:"#/properties/transferred_classes/items/properties/to/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/transferred_classes/" + i1,schemaPath:"#/properties/transferred_classes/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs18 === errors;
if(!valid3){
break;
}
}
}
else {
validate66.errors = [{instancePath:instancePath+"/transferred_classes",schemaPath:"#/properties/transferred_classes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs16 === errors;
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
else {
validate66.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate66.errors = vErrors;
return errors === 0;
}
validate66.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"head_sampling_rate":{"type":"number"},"redact_query_string":{"type":"boolean"},"issues":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}},"logs":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"head_sampling_rate":{"type":"number"},"invocation_logs":{"type":"boolean"},"persist":{"type":"boolean"},"destinations":{"$ref":"#/$defs/texts"}}},"traces":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"head_sampling_rate":{"type":"number"},"persist":{"type":"boolean"},"destinations":{"$ref":"#/$defs/texts"}}}}};

function validate71(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate71.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((((key0 === "enabled") || (key0 === "head_sampling_rate")) || (key0 === "redact_query_string")) || (key0 === "issues")) || (key0 === "logs")) || (key0 === "traces"))){
validate71.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/enabled",schemaPath:"#/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.head_sampling_rate !== undefined){
let data1 = data.head_sampling_rate;
const _errs4 = errors;
if(!((typeof data1 == "number") && (isFinite(data1)))){
validate71.errors = [{instancePath:instancePath+"/head_sampling_rate",schemaPath:"#/properties/head_sampling_rate/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.redact_query_string !== undefined){
const _errs6 = errors;
if(typeof data.redact_query_string !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/redact_query_string",schemaPath:"#/properties/redact_query_string/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.issues !== undefined){
let data3 = data.issues;
const _errs8 = errors;
if(errors === _errs8){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
const _errs10 = errors;
for(const key1 in data3){
if(!(key1 === "enabled")){
validate71.errors = [{instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data3.enabled !== undefined){
if(typeof data3.enabled !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/issues/enabled",schemaPath:"#/properties/issues/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/issues",schemaPath:"#/properties/issues/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logs !== undefined){
let data5 = data.logs;
const _errs13 = errors;
if(errors === _errs13){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs15 = errors;
for(const key2 in data5){
if(!(((((key2 === "enabled") || (key2 === "head_sampling_rate")) || (key2 === "invocation_logs")) || (key2 === "persist")) || (key2 === "destinations"))){
validate71.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs15 === errors){
if(data5.enabled !== undefined){
const _errs16 = errors;
if(typeof data5.enabled !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/logs/enabled",schemaPath:"#/properties/logs/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.head_sampling_rate !== undefined){
let data7 = data5.head_sampling_rate;
const _errs18 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate71.errors = [{instancePath:instancePath+"/logs/head_sampling_rate",schemaPath:"#/properties/logs/properties/head_sampling_rate/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.invocation_logs !== undefined){
const _errs20 = errors;
if(typeof data5.invocation_logs !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/logs/invocation_logs",schemaPath:"#/properties/logs/properties/invocation_logs/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs20 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.persist !== undefined){
const _errs22 = errors;
if(typeof data5.persist !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/logs/persist",schemaPath:"#/properties/logs/properties/persist/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid2 = _errs22 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data5.destinations !== undefined){
const _errs24 = errors;
if(!(validate60(data5.destinations, {instancePath:instancePath+"/logs/destinations",parentData:data5,parentDataProperty:"destinations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid2 = _errs24 === errors;
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
else {
validate71.errors = [{instancePath:instancePath+"/logs",schemaPath:"#/properties/logs/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.traces !== undefined){
let data11 = data.traces;
const _errs25 = errors;
if(errors === _errs25){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
const _errs27 = errors;
for(const key3 in data11){
if(!((((key3 === "enabled") || (key3 === "head_sampling_rate")) || (key3 === "persist")) || (key3 === "destinations"))){
validate71.errors = [{instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs27 === errors){
if(data11.enabled !== undefined){
const _errs28 = errors;
if(typeof data11.enabled !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/traces/enabled",schemaPath:"#/properties/traces/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.head_sampling_rate !== undefined){
let data13 = data11.head_sampling_rate;
const _errs30 = errors;
if(!((typeof data13 == "number") && (isFinite(data13)))){
validate71.errors = [{instancePath:instancePath+"/traces/head_sampling_rate",schemaPath:"#/properties/traces/properties/head_sampling_rate/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid3 = _errs30 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.persist !== undefined){
const _errs32 = errors;
if(typeof data11.persist !== "boolean"){
validate71.errors = [{instancePath:instancePath+"/traces/persist",schemaPath:"#/properties/traces/properties/persist/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid3 = _errs32 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data11.destinations !== undefined){
const _errs34 = errors;
if(!(validate60(data11.destinations, {instancePath:instancePath+"/traces/destinations",parentData:data11,parentDataProperty:"destinations",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid3 = _errs34 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate71.errors = [{instancePath:instancePath+"/traces",schemaPath:"#/properties/traces/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs25 === errors;
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
else {
validate71.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate71.errors = vErrors;
return errors === 0;
}
validate71.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"type":"object","additionalProperties":false,"required":["service"],"properties":{"service":{"type":"string"},"environment":{"type":"string"}}};

function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate75.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.service === undefined) && (missing0 = "service")){
validate75.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((key0 === "service") || (key0 === "environment"))){
validate75.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.service !== undefined){
const _errs2 = errors;
if(typeof data.service !== "string"){
validate75.errors = [{instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs4 = errors;
if(typeof data.environment !== "string"){
validate75.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate75.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
validate75.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.modules === undefined) && (missing0 = "modules")) || ((data.workers_dev === undefined) && (missing0 = "workers_dev"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema20.properties, key0))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.modules !== undefined){
let data0 = data.modules;
const _errs2 = errors;
if(errors === _errs2){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
const _errs4 = errors;
if(!(validate54(data0[i0], {instancePath:instancePath+"/modules/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid1 = _errs4 === errors;
if(!valid1){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/modules",schemaPath:"#/properties/modules/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assets !== undefined){
let data2 = data.assets;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs7 = errors;
for(const key1 in data2){
if(!(((((key1 === "binding") || (key1 === "html_handling")) || (key1 === "not_found_handling")) || (key1 === "base_path")) || (key1 === "run_worker_first"))){
validate53.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs7 === errors){
if(data2.binding !== undefined){
const _errs8 = errors;
if(typeof data2.binding !== "string"){
validate53.errors = [{instancePath:instancePath+"/assets/binding",schemaPath:"#/properties/assets/properties/binding/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.html_handling !== undefined){
let data4 = data2.html_handling;
const _errs10 = errors;
if(!((((data4 === "auto-trailing-slash") || (data4 === "force-trailing-slash")) || (data4 === "drop-trailing-slash")) || (data4 === "none"))){
validate53.errors = [{instancePath:instancePath+"/assets/html_handling",schemaPath:"#/properties/assets/properties/html_handling/enum",keyword:"enum",params:{allowedValues: schema20.properties.assets.properties.html_handling.enum}}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.not_found_handling !== undefined){
let data5 = data2.not_found_handling;
const _errs11 = errors;
if(!(((data5 === "single-page-application") || (data5 === "404-page")) || (data5 === "none"))){
validate53.errors = [{instancePath:instancePath+"/assets/not_found_handling",schemaPath:"#/properties/assets/properties/not_found_handling/enum",keyword:"enum",params:{allowedValues: schema20.properties.assets.properties.not_found_handling.enum}}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.base_path !== undefined){
const _errs12 = errors;
if(typeof data2.base_path !== "string"){
validate53.errors = [{instancePath:instancePath+"/assets/base_path",schemaPath:"#/properties/assets/properties/base_path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.run_worker_first !== undefined){
let data7 = data2.run_worker_first;
const _errs14 = errors;
if((typeof data7 !== "boolean") && (!(Array.isArray(data7)))){
validate53.errors = [{instancePath:instancePath+"/assets/run_worker_first",schemaPath:"#/properties/assets/properties/run_worker_first/type",keyword:"type",params:{type: schema20.properties.assets.properties.run_worker_first.type}}];
return false;
}
if(errors === _errs14){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs16 = errors;
if(typeof data7[i1] !== "string"){
validate53.errors = [{instancePath:instancePath+"/assets/run_worker_first/" + i1,schemaPath:"#/properties/assets/properties/run_worker_first/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid3 = _errs16 === errors;
if(!valid3){
break;
}
}
}
}
var valid2 = _errs14 === errors;
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
else {
validate53.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.routes !== undefined){
let data9 = data.routes;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid4 = true;
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
const _errs20 = errors;
if(!(validate56(data9[i2], {instancePath:instancePath+"/routes/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid4 = _errs20 === errors;
if(!valid4){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/routes",schemaPath:"#/properties/routes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_domains !== undefined){
let data11 = data.custom_domains;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data11)){
var valid5 = true;
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
const _errs23 = errors;
if(!(validate58(data11[i3], {instancePath:instancePath+"/custom_domains/" + i3,parentData:data11,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/custom_domains",schemaPath:"#/properties/custom_domains/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.crons !== undefined){
const _errs24 = errors;
if(!(validate60(data.crons, {instancePath:instancePath+"/crons",parentData:data,parentDataProperty:"crons",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.queue_consumers !== undefined){
let data14 = data.queue_consumers;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid6 = true;
const len4 = data14.length;
for(let i4=0; i4<len4; i4++){
const _errs27 = errors;
if(!(validate62(data14[i4], {instancePath:instancePath+"/queue_consumers/" + i4,parentData:data14,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/queue_consumers",schemaPath:"#/properties/queue_consumers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workflows !== undefined){
let data16 = data.workflows;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data16)){
var valid7 = true;
const len5 = data16.length;
for(let i5=0; i5<len5; i5++){
const _errs30 = errors;
if(!(validate64(data16[i5], {instancePath:instancePath+"/workflows/" + i5,parentData:data16,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
var valid7 = _errs30 === errors;
if(!valid7){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/workflows",schemaPath:"#/properties/workflows/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.migrations !== undefined){
let data18 = data.migrations;
const _errs31 = errors;
if(errors === _errs31){
if(Array.isArray(data18)){
var valid8 = true;
const len6 = data18.length;
for(let i6=0; i6<len6; i6++){
const _errs33 = errors;
if(!(validate66(data18[i6], {instancePath:instancePath+"/migrations/" + i6,parentData:data18,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
var valid8 = _errs33 === errors;
if(!valid8){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/migrations",schemaPath:"#/properties/migrations/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.workers_dev !== undefined){
const _errs34 = errors;
if(typeof data.workers_dev !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/workers_dev",schemaPath:"#/properties/workers_dev/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.preview_urls !== undefined){
const _errs36 = errors;
if(typeof data.preview_urls !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/preview_urls",schemaPath:"#/properties/preview_urls/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs36 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observability !== undefined){
const _errs38 = errors;
if(!(validate71(data.observability, {instancePath:instancePath+"/observability",parentData:data,parentDataProperty:"observability",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
var valid0 = _errs38 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logpush !== undefined){
const _errs39 = errors;
if(typeof data.logpush !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/logpush",schemaPath:"#/properties/logpush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tail_consumers !== undefined){
let data24 = data.tail_consumers;
const _errs41 = errors;
if(errors === _errs41){
if(Array.isArray(data24)){
var valid9 = true;
const len7 = data24.length;
for(let i7=0; i7<len7; i7++){
const _errs43 = errors;
if(!(validate75(data24[i7], {instancePath:instancePath+"/tail_consumers/" + i7,parentData:data24,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid9 = _errs43 === errors;
if(!valid9){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/tail_consumers",schemaPath:"#/properties/tail_consumers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs41 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.streaming_tail_consumers !== undefined){
let data26 = data.streaming_tail_consumers;
const _errs44 = errors;
if(errors === _errs44){
if(Array.isArray(data26)){
var valid10 = true;
const len8 = data26.length;
for(let i8=0; i8<len8; i8++){
const _errs46 = errors;
if(!(validate75(data26[i8], {instancePath:instancePath+"/streaming_tail_consumers/" + i8,parentData:data26,parentDataProperty:i8,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
var valid10 = _errs46 === errors;
if(!valid10){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/streaming_tail_consumers",schemaPath:"#/properties/streaming_tail_consumers/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
const _errs47 = errors;
if(!(validate60(data.tags, {instancePath:instancePath+"/tags",parentData:data,parentDataProperty:"tags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account_id !== undefined){
const _errs48 = errors;
if(typeof data.account_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/account_id",schemaPath:"#/properties/account_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs48 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code_update_strategy !== undefined){
let data30 = data.code_update_strategy;
const _errs50 = errors;
if(errors === _errs50){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
let missing1;
if((data30.mode === undefined) && (missing1 = "mode")){
validate53.errors = [{instancePath:instancePath+"/code_update_strategy",schemaPath:"#/properties/code_update_strategy/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs52 = errors;
for(const key2 in data30){
if(!((key2 === "mode") || (key2 === "max_delay"))){
validate53.errors = [{instancePath:instancePath+"/code_update_strategy",schemaPath:"#/properties/code_update_strategy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs52 === errors){
if(data30.mode !== undefined){
let data31 = data30.mode;
const _errs53 = errors;
if(!((data31 === "immediate") || (data31 === "deferred"))){
validate53.errors = [{instancePath:instancePath+"/code_update_strategy/mode",schemaPath:"#/properties/code_update_strategy/properties/mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.code_update_strategy.properties.mode.enum}}];
return false;
}
var valid11 = _errs53 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data30.max_delay !== undefined){
let data32 = data30.max_delay;
const _errs54 = errors;
if(!((typeof data32 == "number") && (isFinite(data32)))){
validate53.errors = [{instancePath:instancePath+"/code_update_strategy/max_delay",schemaPath:"#/properties/code_update_strategy/properties/max_delay/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid11 = _errs54 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/code_update_strategy",schemaPath:"#/properties/code_update_strategy/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs50 === errors;
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"type":"object","additionalProperties":false,"required":["path","sha256","size"],"properties":{"path":{"type":"string"},"sha256":{"type":"string","pattern":"^[0-9a-f]{64}$"},"size":{"type":"integer","minimum":0,"maximum":9007199254740991}}};
const pattern10 = new RegExp("^[0-9a-f]{64}$", "u");

function validate80(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate80.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.path === undefined) && (missing0 = "path")) || ((data.sha256 === undefined) && (missing0 = "sha256"))) || ((data.size === undefined) && (missing0 = "size"))){
validate80.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "sha256")) || (key0 === "size"))){
validate80.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.path !== undefined){
const _errs2 = errors;
if(typeof data.path !== "string"){
validate80.errors = [{instancePath:instancePath+"/path",schemaPath:"#/properties/path/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sha256 !== undefined){
let data1 = data.sha256;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
validate80.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate80.errors = [{instancePath:instancePath+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.size !== undefined){
let data2 = data.size;
const _errs6 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate80.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs6){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 9007199254740991 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991}}];
return false;
}
else {
if(data2 < 0 || isNaN(data2)){
validate80.errors = [{instancePath:instancePath+"/size",schemaPath:"#/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/release.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
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
validate52.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.format !== undefined){
const _errs2 = errors;
if(1 !== data.format){
validate52.errors = [{instancePath:instancePath+"/format",schemaPath:"#/properties/format/const",keyword:"const",params:{allowedValue: 1}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.kind !== undefined){
let data1 = data.kind;
const _errs3 = errors;
if(!((data1 === "worker") || (data1 === "pages"))){
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema19.properties.kind.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data2 = data.name;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9_][a-z0-9_-]{0,254}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
let data3 = data.environment;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate52.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: schema19.properties.environment.type}}];
return false;
}
if(errors === _errs6){
if(typeof data3 === "string"){
if(!pattern4.test(data3)){
validate52.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,255}$"}}];
return false;
}
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data4 = data.source;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((((data4.repository === undefined) && (missing1 = "repository")) || ((data4.commit === undefined) && (missing1 = "commit"))) || ((data4.ref === undefined) && (missing1 = "ref"))){
validate52.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs10 = errors;
for(const key1 in data4){
if(!(((key1 === "repository") || (key1 === "commit")) || (key1 === "ref"))){
validate52.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs10 === errors){
if(data4.repository !== undefined){
let data5 = data4.repository;
const _errs11 = errors;
if((typeof data5 !== "string") && (data5 !== null)){
validate52.errors = [{instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",params:{type: schema19.properties.source.properties.repository.type}}];
return false;
}
if(errors === _errs11){
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
validate52.errors = [{instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9_-]{0,38}/(?!\\.{1,2}$)[A-Za-z0-9_.-]{1,100}$"}}];
return false;
}
}
}
var valid1 = _errs11 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.commit !== undefined){
let data6 = data4.commit;
const _errs13 = errors;
if((typeof data6 !== "string") && (data6 !== null)){
validate52.errors = [{instancePath:instancePath+"/source/commit",schemaPath:"#/properties/source/properties/commit/type",keyword:"type",params:{type: schema19.properties.source.properties.commit.type}}];
return false;
}
if(errors === _errs13){
if(typeof data6 === "string"){
if(!pattern6.test(data6)){
validate52.errors = [{instancePath:instancePath+"/source/commit",schemaPath:"#/properties/source/properties/commit/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{40}$"}}];
return false;
}
}
}
var valid1 = _errs13 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data4.ref !== undefined){
let data7 = data4.ref;
const _errs15 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate52.errors = [{instancePath:instancePath+"/source/ref",schemaPath:"#/properties/source/properties/ref/type",keyword:"type",params:{type: schema19.properties.source.properties.ref.type}}];
return false;
}
if(errors === _errs15){
if(typeof data7 === "string"){
if(!pattern7.test(data7)){
validate52.errors = [{instancePath:instancePath+"/source/ref",schemaPath:"#/properties/source/properties/ref/pattern",keyword:"pattern",params:{pattern: "^refs/[^\\u0000- ~^:?*\\[\\\\\\u007f]{1,1024}$"}}];
return false;
}
}
}
var valid1 = _errs15 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stamp !== undefined){
let data8 = data.stamp;
const _errs17 = errors;
if(errors === _errs17){
if(typeof data8 === "string"){
if(!pattern8.test(data8)){
validate52.errors = [{instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/pattern",keyword:"pattern",params:{pattern: "^[0-9a-f]{16}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tools !== undefined){
let data9 = data.tools;
const _errs19 = errors;
if(errors === _errs19){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(Object.keys(data9).length > 16){
validate52.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/maxProperties",keyword:"maxProperties",params:{limit: 16}}];
return false;
}
else {
for(const key2 in data9){
let data10 = data9[key2];
const _errs22 = errors;
if(errors === _errs22){
if(typeof data10 === "string"){
if(!pattern9.test(data10)){
validate52.errors = [{instancePath:instancePath+"/tools/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tools/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{0,128}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tools/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tools/additionalProperties/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid2 = _errs22 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.config !== undefined){
const _errs24 = errors;
if(!(validate53(data.config, {instancePath:instancePath+"/config",parentData:data,parentDataProperty:"config",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.files !== undefined){
let data12 = data.files;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data12)){
var valid3 = true;
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
const _errs27 = errors;
if(!(validate80(data12[i0], {instancePath:instancePath+"/files/" + i0,parentData:data12,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid3 = _errs27 === errors;
if(!valid3){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/files",schemaPath:"#/properties/files/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data14 = data.digest;
const _errs28 = errors;
if(errors === _errs28){
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
validate52.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs28 === errors;
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
}
}
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
