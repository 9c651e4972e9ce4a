// Generated from docs/plan.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/slipway-actions/slipway/v1/docs/plan.schema.json","title":"A plan of Slipway","type":"object","additionalProperties":false,"required":["format","kind","worker","environment","account","offline","made","source","settings","release","fingerprint","live","way","changes","counts","code","assets","secrets","refused","stops","cannotComeBack","unread","notes","power","waiting","digest"],"properties":{"format":{"const":1},"kind":{"const":"worker"},"worker":{"type":"string"},"environment":{"type":"string"},"account":{"type":"string"},"offline":{"type":"boolean"},"made":{"type":"string"},"source":{"type":"object","additionalProperties":false,"required":["repository","commit","ref"],"properties":{"repository":{"type":["string","null"]},"commit":{"type":["string","null"]},"ref":{"type":["string","null"]}}},"settings":{"type":["string","null"],"pattern":"^sha256:[0-9a-f]{64}$"},"release":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"},"fingerprint":{"type":"string","pattern":"^slipway-live/1 "},"live":{"type":"string"},"way":{"enum":["unchanged","reuse","gradual","at-once","first","unknown"]},"changes":{"type":"array","items":{"$ref":"#/$defs/change"}},"counts":{"type":"object","additionalProperties":false,"required":["changes","destructive","tags"],"properties":{"changes":{"type":"integer","minimum":0},"destructive":{"type":"integer","minimum":0},"tags":{"type":"object","additionalProperties":false,"required":["safe","destructive","irreversible","blocks-rollback","blocks-gradual","drift"],"properties":{"safe":{"type":"integer","minimum":0},"destructive":{"type":"integer","minimum":0},"irreversible":{"type":"integer","minimum":0},"blocks-rollback":{"type":"integer","minimum":0},"blocks-gradual":{"type":"integer","minimum":0},"drift":{"type":"integer","minimum":0}}}}},"code":{"type":["object","null"],"additionalProperties":false,"required":["modules","size","gzip"],"properties":{"modules":{"type":"integer","minimum":0},"size":{"type":"integer","minimum":0},"gzip":{"type":"integer","minimum":0}}},"assets":{"type":["object","null"],"additionalProperties":false,"required":["files","size","upload","biggest"],"properties":{"files":{"type":"integer","minimum":0},"size":{"type":"integer","minimum":0},"upload":{"type":["object","null"],"additionalProperties":false,"required":["files","size"],"properties":{"files":{"type":"integer","minimum":0},"size":{"type":"integer","minimum":0}}},"biggest":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name","size"],"properties":{"name":{"type":"string"},"size":{"type":"integer","minimum":0}}}}}},"secrets":{"type":["object","null"],"additionalProperties":false,"required":["present","required","missing"],"properties":{"present":{"type":"array","items":{"type":"string"}},"required":{"type":"array","items":{"type":"string"}},"missing":{"type":"array","items":{"type":"string"}}}},"refused":{"type":"array","items":{"type":"string"}},"stops":{"type":"array","items":{"type":"string"}},"cannotComeBack":{"type":"array","items":{"type":"string"}},"unread":{"type":"array","items":{"type":"string"}},"notes":{"type":"array","items":{"type":"string"}},"power":{"type":["object","null"],"additionalProperties":false,"required":["perMinute","faults","says"],"properties":{"perMinute":{"type":["number","null"]},"faults":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["points","minutes"],"properties":{"points":{"type":"number"},"minutes":{"type":["number","null"]}}}},"says":{"type":"string"}}},"waiting":{"type":["array","null"],"items":{"type":"object","additionalProperties":false,"required":["run","name","url","status"],"properties":{"run":{"type":"string"},"name":{"type":"string"},"url":{"type":"string"},"status":{"type":"string"}}}},"digest":{"type":"string","pattern":"^sha256:[0-9a-f]{64}$"}},"$defs":{"change":{"type":"object","additionalProperties":false,"required":["kind","name","action","tags","says"],"properties":{"kind":{"enum":["module","asset","binding","variable","secret","route","domain","cron","queue","workflow","migration","compatibility","setting","database","policy"]},"name":{"type":"string"},"action":{"enum":["add","change","remove","keep-unknown"]},"tags":{"type":"array","items":{"enum":["safe","destructive","irreversible","blocks-rollback","blocks-gradual","drift"]}},"before":{"type":"string"},"after":{"type":"string"},"says":{"type":"string"},"diff":{"type":"array","items":{"type":"string"}}}}}};
const func1 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^sha256:[0-9a-f]{64}$", "u");
const pattern5 = new RegExp("^slipway-live/1 ", "u");
const schema20 = {"type":"object","additionalProperties":false,"required":["kind","name","action","tags","says"],"properties":{"kind":{"enum":["module","asset","binding","variable","secret","route","domain","cron","queue","workflow","migration","compatibility","setting","database","policy"]},"name":{"type":"string"},"action":{"enum":["add","change","remove","keep-unknown"]},"tags":{"type":"array","items":{"enum":["safe","destructive","irreversible","blocks-rollback","blocks-gradual","drift"]}},"before":{"type":"string"},"after":{"type":"string"},"says":{"type":"string"},"diff":{"type":"array","items":{"type":"string"}}}};

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
if((((((data.kind === undefined) && (missing0 = "kind")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.action === undefined) && (missing0 = "action"))) || ((data.tags === undefined) && (missing0 = "tags"))) || ((data.says === undefined) && (missing0 = "says"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "kind") || (key0 === "name")) || (key0 === "action")) || (key0 === "tags")) || (key0 === "before")) || (key0 === "after")) || (key0 === "says")) || (key0 === "diff"))){
validate53.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.kind !== undefined){
let data0 = data.kind;
const _errs2 = errors;
if(!(((((((((((((((data0 === "module") || (data0 === "asset")) || (data0 === "binding")) || (data0 === "variable")) || (data0 === "secret")) || (data0 === "route")) || (data0 === "domain")) || (data0 === "cron")) || (data0 === "queue")) || (data0 === "workflow")) || (data0 === "migration")) || (data0 === "compatibility")) || (data0 === "setting")) || (data0 === "database")) || (data0 === "policy"))){
validate53.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema20.properties.kind.enum}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate53.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.action !== undefined){
let data2 = data.action;
const _errs5 = errors;
if(!((((data2 === "add") || (data2 === "change")) || (data2 === "remove")) || (data2 === "keep-unknown"))){
validate53.errors = [{instancePath:instancePath+"/action",schemaPath:"#/properties/action/enum",keyword:"enum",params:{allowedValues: schema20.properties.action.enum}}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tags !== undefined){
let data3 = data.tags;
const _errs6 = errors;
if(errors === _errs6){
if(Array.isArray(data3)){
var valid1 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs8 = errors;
if(!((((((data4 === "safe") || (data4 === "destructive")) || (data4 === "irreversible")) || (data4 === "blocks-rollback")) || (data4 === "blocks-gradual")) || (data4 === "drift"))){
validate53.errors = [{instancePath:instancePath+"/tags/" + i0,schemaPath:"#/properties/tags/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.tags.items.enum}}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.before !== undefined){
const _errs9 = errors;
if(typeof data.before !== "string"){
validate53.errors = [{instancePath:instancePath+"/before",schemaPath:"#/properties/before/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after !== undefined){
const _errs11 = errors;
if(typeof data.after !== "string"){
validate53.errors = [{instancePath:instancePath+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.says !== undefined){
const _errs13 = errors;
if(typeof data.says !== "string"){
validate53.errors = [{instancePath:instancePath+"/says",schemaPath:"#/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.diff !== undefined){
let data8 = data.diff;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data8)){
var valid2 = true;
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(typeof data8[i1] !== "string"){
validate53.errors = [{instancePath:instancePath+"/diff/" + i1,schemaPath:"#/properties/diff/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid2 = _errs17 === errors;
if(!valid2){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/diff",schemaPath:"#/properties/diff/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs15 === errors;
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
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/v1/docs/plan.schema.json" */;
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
if(((((((((((((((((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.kind === undefined) && (missing0 = "kind"))) || ((data.worker === undefined) && (missing0 = "worker"))) || ((data.environment === undefined) && (missing0 = "environment"))) || ((data.account === undefined) && (missing0 = "account"))) || ((data.offline === undefined) && (missing0 = "offline"))) || ((data.made === undefined) && (missing0 = "made"))) || ((data.source === undefined) && (missing0 = "source"))) || ((data.settings === undefined) && (missing0 = "settings"))) || ((data.release === undefined) && (missing0 = "release"))) || ((data.fingerprint === undefined) && (missing0 = "fingerprint"))) || ((data.live === undefined) && (missing0 = "live"))) || ((data.way === undefined) && (missing0 = "way"))) || ((data.changes === undefined) && (missing0 = "changes"))) || ((data.counts === undefined) && (missing0 = "counts"))) || ((data.code === undefined) && (missing0 = "code"))) || ((data.assets === undefined) && (missing0 = "assets"))) || ((data.secrets === undefined) && (missing0 = "secrets"))) || ((data.refused === undefined) && (missing0 = "refused"))) || ((data.stops === undefined) && (missing0 = "stops"))) || ((data.cannotComeBack === undefined) && (missing0 = "cannotComeBack"))) || ((data.unread === undefined) && (missing0 = "unread"))) || ((data.notes === undefined) && (missing0 = "notes"))) || ((data.power === undefined) && (missing0 = "power"))) || ((data.waiting === undefined) && (missing0 = "waiting"))) || ((data.digest === undefined) && (missing0 = "digest"))){
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
const _errs3 = errors;
if("worker" !== data.kind){
validate52.errors = [{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue: "worker"}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.worker !== undefined){
const _errs4 = errors;
if(typeof data.worker !== "string"){
validate52.errors = [{instancePath:instancePath+"/worker",schemaPath:"#/properties/worker/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environment !== undefined){
const _errs6 = errors;
if(typeof data.environment !== "string"){
validate52.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.account !== undefined){
const _errs8 = errors;
if(typeof data.account !== "string"){
validate52.errors = [{instancePath:instancePath+"/account",schemaPath:"#/properties/account/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.offline !== undefined){
const _errs10 = errors;
if(typeof data.offline !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/offline",schemaPath:"#/properties/offline/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.made !== undefined){
const _errs12 = errors;
if(typeof data.made !== "string"){
validate52.errors = [{instancePath:instancePath+"/made",schemaPath:"#/properties/made/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.source !== undefined){
let data7 = data.source;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if((((data7.repository === undefined) && (missing1 = "repository")) || ((data7.commit === undefined) && (missing1 = "commit"))) || ((data7.ref === undefined) && (missing1 = "ref"))){
validate52.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data7){
if(!(((key1 === "repository") || (key1 === "commit")) || (key1 === "ref"))){
validate52.errors = [{instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data7.repository !== undefined){
let data8 = data7.repository;
const _errs17 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate52.errors = [{instancePath:instancePath+"/source/repository",schemaPath:"#/properties/source/properties/repository/type",keyword:"type",params:{type: schema19.properties.source.properties.repository.type}}];
return false;
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.commit !== undefined){
let data9 = data7.commit;
const _errs19 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate52.errors = [{instancePath:instancePath+"/source/commit",schemaPath:"#/properties/source/properties/commit/type",keyword:"type",params:{type: schema19.properties.source.properties.commit.type}}];
return false;
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.ref !== undefined){
let data10 = data7.ref;
const _errs21 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate52.errors = [{instancePath:instancePath+"/source/ref",schemaPath:"#/properties/source/properties/ref/type",keyword:"type",params:{type: schema19.properties.source.properties.ref.type}}];
return false;
}
var valid1 = _errs21 === errors;
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
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.settings !== undefined){
let data11 = data.settings;
const _errs23 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate52.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/type",keyword:"type",params:{type: schema19.properties.settings.type}}];
return false;
}
if(errors === _errs23){
if(typeof data11 === "string"){
if(!pattern3.test(data11)){
validate52.errors = [{instancePath:instancePath+"/settings",schemaPath:"#/properties/settings/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
}
var valid0 = _errs23 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.release !== undefined){
let data12 = data.release;
const _errs25 = errors;
if(errors === _errs25){
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
validate52.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/release",schemaPath:"#/properties/release/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fingerprint !== undefined){
let data13 = data.fingerprint;
const _errs27 = errors;
if(errors === _errs27){
if(typeof data13 === "string"){
if(!pattern5.test(data13)){
validate52.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern: "^slipway-live/1 "}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.live !== undefined){
const _errs29 = errors;
if(typeof data.live !== "string"){
validate52.errors = [{instancePath:instancePath+"/live",schemaPath:"#/properties/live/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.way !== undefined){
let data15 = data.way;
const _errs31 = errors;
if(!((((((data15 === "unchanged") || (data15 === "reuse")) || (data15 === "gradual")) || (data15 === "at-once")) || (data15 === "first")) || (data15 === "unknown"))){
validate52.errors = [{instancePath:instancePath+"/way",schemaPath:"#/properties/way/enum",keyword:"enum",params:{allowedValues: schema19.properties.way.enum}}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.changes !== undefined){
let data16 = data.changes;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data16)){
var valid2 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs34 = errors;
if(!(validate53(data16[i0], {instancePath:instancePath+"/changes/" + i0,parentData:data16,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid2 = _errs34 === errors;
if(!valid2){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/changes",schemaPath:"#/properties/changes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.counts !== undefined){
let data18 = data.counts;
const _errs35 = errors;
if(errors === _errs35){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((((data18.changes === undefined) && (missing2 = "changes")) || ((data18.destructive === undefined) && (missing2 = "destructive"))) || ((data18.tags === undefined) && (missing2 = "tags"))){
validate52.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs37 = errors;
for(const key2 in data18){
if(!(((key2 === "changes") || (key2 === "destructive")) || (key2 === "tags"))){
validate52.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs37 === errors){
if(data18.changes !== undefined){
let data19 = data18.changes;
const _errs38 = errors;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
validate52.errors = [{instancePath:instancePath+"/counts/changes",schemaPath:"#/properties/counts/properties/changes/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs38){
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
validate52.errors = [{instancePath:instancePath+"/counts/changes",schemaPath:"#/properties/counts/properties/changes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid3 = _errs38 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.destructive !== undefined){
let data20 = data18.destructive;
const _errs40 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
validate52.errors = [{instancePath:instancePath+"/counts/destructive",schemaPath:"#/properties/counts/properties/destructive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs40){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
validate52.errors = [{instancePath:instancePath+"/counts/destructive",schemaPath:"#/properties/counts/properties/destructive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid3 = _errs40 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data18.tags !== undefined){
let data21 = data18.tags;
const _errs42 = errors;
if(errors === _errs42){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if(((((((data21.safe === undefined) && (missing3 = "safe")) || ((data21.destructive === undefined) && (missing3 = "destructive"))) || ((data21.irreversible === undefined) && (missing3 = "irreversible"))) || ((data21["blocks-rollback"] === undefined) && (missing3 = "blocks-rollback"))) || ((data21["blocks-gradual"] === undefined) && (missing3 = "blocks-gradual"))) || ((data21.drift === undefined) && (missing3 = "drift"))){
validate52.errors = [{instancePath:instancePath+"/counts/tags",schemaPath:"#/properties/counts/properties/tags/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs44 = errors;
for(const key3 in data21){
if(!((((((key3 === "safe") || (key3 === "destructive")) || (key3 === "irreversible")) || (key3 === "blocks-rollback")) || (key3 === "blocks-gradual")) || (key3 === "drift"))){
validate52.errors = [{instancePath:instancePath+"/counts/tags",schemaPath:"#/properties/counts/properties/tags/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs44 === errors){
if(data21.safe !== undefined){
let data22 = data21.safe;
const _errs45 = errors;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
validate52.errors = [{instancePath:instancePath+"/counts/tags/safe",schemaPath:"#/properties/counts/properties/tags/properties/safe/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs45){
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 0 || isNaN(data22)){
validate52.errors = [{instancePath:instancePath+"/counts/tags/safe",schemaPath:"#/properties/counts/properties/tags/properties/safe/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs45 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data21.destructive !== undefined){
let data23 = data21.destructive;
const _errs47 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
validate52.errors = [{instancePath:instancePath+"/counts/tags/destructive",schemaPath:"#/properties/counts/properties/tags/properties/destructive/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs47){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
validate52.errors = [{instancePath:instancePath+"/counts/tags/destructive",schemaPath:"#/properties/counts/properties/tags/properties/destructive/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs47 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data21.irreversible !== undefined){
let data24 = data21.irreversible;
const _errs49 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate52.errors = [{instancePath:instancePath+"/counts/tags/irreversible",schemaPath:"#/properties/counts/properties/tags/properties/irreversible/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs49){
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 0 || isNaN(data24)){
validate52.errors = [{instancePath:instancePath+"/counts/tags/irreversible",schemaPath:"#/properties/counts/properties/tags/properties/irreversible/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs49 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data21["blocks-rollback"] !== undefined){
let data25 = data21["blocks-rollback"];
const _errs51 = errors;
if(!(((typeof data25 == "number") && (!(data25 % 1) && !isNaN(data25))) && (isFinite(data25)))){
validate52.errors = [{instancePath:instancePath+"/counts/tags/blocks-rollback",schemaPath:"#/properties/counts/properties/tags/properties/blocks-rollback/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs51){
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
validate52.errors = [{instancePath:instancePath+"/counts/tags/blocks-rollback",schemaPath:"#/properties/counts/properties/tags/properties/blocks-rollback/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs51 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data21["blocks-gradual"] !== undefined){
let data26 = data21["blocks-gradual"];
const _errs53 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
validate52.errors = [{instancePath:instancePath+"/counts/tags/blocks-gradual",schemaPath:"#/properties/counts/properties/tags/properties/blocks-gradual/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs53){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
validate52.errors = [{instancePath:instancePath+"/counts/tags/blocks-gradual",schemaPath:"#/properties/counts/properties/tags/properties/blocks-gradual/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs53 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data21.drift !== undefined){
let data27 = data21.drift;
const _errs55 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
validate52.errors = [{instancePath:instancePath+"/counts/tags/drift",schemaPath:"#/properties/counts/properties/tags/properties/drift/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs55){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
validate52.errors = [{instancePath:instancePath+"/counts/tags/drift",schemaPath:"#/properties/counts/properties/tags/properties/drift/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid4 = _errs55 === errors;
}
else {
var valid4 = true;
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
validate52.errors = [{instancePath:instancePath+"/counts/tags",schemaPath:"#/properties/counts/properties/tags/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs42 === errors;
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
validate52.errors = [{instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.code !== undefined){
let data28 = data.code;
const _errs57 = errors;
if((!(data28 && typeof data28 == "object" && !Array.isArray(data28))) && (data28 !== null)){
validate52.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type: schema19.properties.code.type}}];
return false;
}
if(errors === _errs57){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
let missing4;
if((((data28.modules === undefined) && (missing4 = "modules")) || ((data28.size === undefined) && (missing4 = "size"))) || ((data28.gzip === undefined) && (missing4 = "gzip"))){
validate52.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs59 = errors;
for(const key4 in data28){
if(!(((key4 === "modules") || (key4 === "size")) || (key4 === "gzip"))){
validate52.errors = [{instancePath:instancePath+"/code",schemaPath:"#/properties/code/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs59 === errors){
if(data28.modules !== undefined){
let data29 = data28.modules;
const _errs60 = errors;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
validate52.errors = [{instancePath:instancePath+"/code/modules",schemaPath:"#/properties/code/properties/modules/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs60){
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
validate52.errors = [{instancePath:instancePath+"/code/modules",schemaPath:"#/properties/code/properties/modules/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid5 = _errs60 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data28.size !== undefined){
let data30 = data28.size;
const _errs62 = errors;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
validate52.errors = [{instancePath:instancePath+"/code/size",schemaPath:"#/properties/code/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs62){
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 0 || isNaN(data30)){
validate52.errors = [{instancePath:instancePath+"/code/size",schemaPath:"#/properties/code/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid5 = _errs62 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data28.gzip !== undefined){
let data31 = data28.gzip;
const _errs64 = errors;
if(!(((typeof data31 == "number") && (!(data31 % 1) && !isNaN(data31))) && (isFinite(data31)))){
validate52.errors = [{instancePath:instancePath+"/code/gzip",schemaPath:"#/properties/code/properties/gzip/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs64){
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
validate52.errors = [{instancePath:instancePath+"/code/gzip",schemaPath:"#/properties/code/properties/gzip/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid5 = _errs64 === errors;
}
else {
var valid5 = true;
}
}
}
}
}
}
}
var valid0 = _errs57 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assets !== undefined){
let data32 = data.assets;
const _errs66 = errors;
if((!(data32 && typeof data32 == "object" && !Array.isArray(data32))) && (data32 !== null)){
validate52.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/type",keyword:"type",params:{type: schema19.properties.assets.type}}];
return false;
}
if(errors === _errs66){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing5;
if(((((data32.files === undefined) && (missing5 = "files")) || ((data32.size === undefined) && (missing5 = "size"))) || ((data32.upload === undefined) && (missing5 = "upload"))) || ((data32.biggest === undefined) && (missing5 = "biggest"))){
validate52.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs68 = errors;
for(const key5 in data32){
if(!((((key5 === "files") || (key5 === "size")) || (key5 === "upload")) || (key5 === "biggest"))){
validate52.errors = [{instancePath:instancePath+"/assets",schemaPath:"#/properties/assets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs68 === errors){
if(data32.files !== undefined){
let data33 = data32.files;
const _errs69 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
validate52.errors = [{instancePath:instancePath+"/assets/files",schemaPath:"#/properties/assets/properties/files/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs69){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
validate52.errors = [{instancePath:instancePath+"/assets/files",schemaPath:"#/properties/assets/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid6 = _errs69 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.size !== undefined){
let data34 = data32.size;
const _errs71 = errors;
if(!(((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34))) && (isFinite(data34)))){
validate52.errors = [{instancePath:instancePath+"/assets/size",schemaPath:"#/properties/assets/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs71){
if((typeof data34 == "number") && (isFinite(data34))){
if(data34 < 0 || isNaN(data34)){
validate52.errors = [{instancePath:instancePath+"/assets/size",schemaPath:"#/properties/assets/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid6 = _errs71 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.upload !== undefined){
let data35 = data32.upload;
const _errs73 = errors;
if((!(data35 && typeof data35 == "object" && !Array.isArray(data35))) && (data35 !== null)){
validate52.errors = [{instancePath:instancePath+"/assets/upload",schemaPath:"#/properties/assets/properties/upload/type",keyword:"type",params:{type: schema19.properties.assets.properties.upload.type}}];
return false;
}
if(errors === _errs73){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing6;
if(((data35.files === undefined) && (missing6 = "files")) || ((data35.size === undefined) && (missing6 = "size"))){
validate52.errors = [{instancePath:instancePath+"/assets/upload",schemaPath:"#/properties/assets/properties/upload/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs75 = errors;
for(const key6 in data35){
if(!((key6 === "files") || (key6 === "size"))){
validate52.errors = [{instancePath:instancePath+"/assets/upload",schemaPath:"#/properties/assets/properties/upload/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs75 === errors){
if(data35.files !== undefined){
let data36 = data35.files;
const _errs76 = errors;
if(!(((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36))) && (isFinite(data36)))){
validate52.errors = [{instancePath:instancePath+"/assets/upload/files",schemaPath:"#/properties/assets/properties/upload/properties/files/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs76){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
validate52.errors = [{instancePath:instancePath+"/assets/upload/files",schemaPath:"#/properties/assets/properties/upload/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid7 = _errs76 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data35.size !== undefined){
let data37 = data35.size;
const _errs78 = errors;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
validate52.errors = [{instancePath:instancePath+"/assets/upload/size",schemaPath:"#/properties/assets/properties/upload/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs78){
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
validate52.errors = [{instancePath:instancePath+"/assets/upload/size",schemaPath:"#/properties/assets/properties/upload/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid7 = _errs78 === errors;
}
else {
var valid7 = true;
}
}
}
}
}
}
var valid6 = _errs73 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data32.biggest !== undefined){
let data38 = data32.biggest;
const _errs80 = errors;
if(errors === _errs80){
if(Array.isArray(data38)){
var valid8 = true;
const len1 = data38.length;
for(let i1=0; i1<len1; i1++){
let data39 = data38[i1];
const _errs82 = errors;
if(errors === _errs82){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing7;
if(((data39.name === undefined) && (missing7 = "name")) || ((data39.size === undefined) && (missing7 = "size"))){
validate52.errors = [{instancePath:instancePath+"/assets/biggest/" + i1,schemaPath:"#/properties/assets/properties/biggest/items/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs84 = errors;
for(const key7 in data39){
if(!((key7 === "name") || (key7 === "size"))){
validate52.errors = [{instancePath:instancePath+"/assets/biggest/" + i1,schemaPath:"#/properties/assets/properties/biggest/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs84 === errors){
if(data39.name !== undefined){
const _errs85 = errors;
if(typeof data39.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/assets/biggest/" + i1+"/name",schemaPath:"#/properties/assets/properties/biggest/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid9 = _errs85 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data39.size !== undefined){
let data41 = data39.size;
const _errs87 = errors;
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
validate52.errors = [{instancePath:instancePath+"/assets/biggest/" + i1+"/size",schemaPath:"#/properties/assets/properties/biggest/items/properties/size/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs87){
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 < 0 || isNaN(data41)){
validate52.errors = [{instancePath:instancePath+"/assets/biggest/" + i1+"/size",schemaPath:"#/properties/assets/properties/biggest/items/properties/size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid9 = _errs87 === errors;
}
else {
var valid9 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/assets/biggest/" + i1,schemaPath:"#/properties/assets/properties/biggest/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid8 = _errs82 === errors;
if(!valid8){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/assets/biggest",schemaPath:"#/properties/assets/properties/biggest/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid6 = _errs80 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
var valid0 = _errs66 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.secrets !== undefined){
let data42 = data.secrets;
const _errs89 = errors;
if((!(data42 && typeof data42 == "object" && !Array.isArray(data42))) && (data42 !== null)){
validate52.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/type",keyword:"type",params:{type: schema19.properties.secrets.type}}];
return false;
}
if(errors === _errs89){
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
let missing8;
if((((data42.present === undefined) && (missing8 = "present")) || ((data42.required === undefined) && (missing8 = "required"))) || ((data42.missing === undefined) && (missing8 = "missing"))){
validate52.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs91 = errors;
for(const key8 in data42){
if(!(((key8 === "present") || (key8 === "required")) || (key8 === "missing"))){
validate52.errors = [{instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs91 === errors){
if(data42.present !== undefined){
let data43 = data42.present;
const _errs92 = errors;
if(errors === _errs92){
if(Array.isArray(data43)){
var valid11 = true;
const len2 = data43.length;
for(let i2=0; i2<len2; i2++){
const _errs94 = errors;
if(typeof data43[i2] !== "string"){
validate52.errors = [{instancePath:instancePath+"/secrets/present/" + i2,schemaPath:"#/properties/secrets/properties/present/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid11 = _errs94 === errors;
if(!valid11){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/secrets/present",schemaPath:"#/properties/secrets/properties/present/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid10 = _errs92 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data42.required !== undefined){
let data45 = data42.required;
const _errs96 = errors;
if(errors === _errs96){
if(Array.isArray(data45)){
var valid12 = true;
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
const _errs98 = errors;
if(typeof data45[i3] !== "string"){
validate52.errors = [{instancePath:instancePath+"/secrets/required/" + i3,schemaPath:"#/properties/secrets/properties/required/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid12 = _errs98 === errors;
if(!valid12){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/secrets/required",schemaPath:"#/properties/secrets/properties/required/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid10 = _errs96 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data42.missing !== undefined){
let data47 = data42.missing;
const _errs100 = errors;
if(errors === _errs100){
if(Array.isArray(data47)){
var valid13 = true;
const len4 = data47.length;
for(let i4=0; i4<len4; i4++){
const _errs102 = errors;
if(typeof data47[i4] !== "string"){
validate52.errors = [{instancePath:instancePath+"/secrets/missing/" + i4,schemaPath:"#/properties/secrets/properties/missing/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid13 = _errs102 === errors;
if(!valid13){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/secrets/missing",schemaPath:"#/properties/secrets/properties/missing/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid10 = _errs100 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
}
}
var valid0 = _errs89 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refused !== undefined){
let data49 = data.refused;
const _errs104 = errors;
if(errors === _errs104){
if(Array.isArray(data49)){
var valid14 = true;
const len5 = data49.length;
for(let i5=0; i5<len5; i5++){
const _errs106 = errors;
if(typeof data49[i5] !== "string"){
validate52.errors = [{instancePath:instancePath+"/refused/" + i5,schemaPath:"#/properties/refused/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid14 = _errs106 === errors;
if(!valid14){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/refused",schemaPath:"#/properties/refused/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs104 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stops !== undefined){
let data51 = data.stops;
const _errs108 = errors;
if(errors === _errs108){
if(Array.isArray(data51)){
var valid15 = true;
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
const _errs110 = errors;
if(typeof data51[i6] !== "string"){
validate52.errors = [{instancePath:instancePath+"/stops/" + i6,schemaPath:"#/properties/stops/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid15 = _errs110 === errors;
if(!valid15){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/stops",schemaPath:"#/properties/stops/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs108 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cannotComeBack !== undefined){
let data53 = data.cannotComeBack;
const _errs112 = errors;
if(errors === _errs112){
if(Array.isArray(data53)){
var valid16 = true;
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
const _errs114 = errors;
if(typeof data53[i7] !== "string"){
validate52.errors = [{instancePath:instancePath+"/cannotComeBack/" + i7,schemaPath:"#/properties/cannotComeBack/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs114 === errors;
if(!valid16){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/cannotComeBack",schemaPath:"#/properties/cannotComeBack/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs112 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unread !== undefined){
let data55 = data.unread;
const _errs116 = errors;
if(errors === _errs116){
if(Array.isArray(data55)){
var valid17 = true;
const len8 = data55.length;
for(let i8=0; i8<len8; i8++){
const _errs118 = errors;
if(typeof data55[i8] !== "string"){
validate52.errors = [{instancePath:instancePath+"/unread/" + i8,schemaPath:"#/properties/unread/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid17 = _errs118 === errors;
if(!valid17){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/unread",schemaPath:"#/properties/unread/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs116 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data57 = data.notes;
const _errs120 = errors;
if(errors === _errs120){
if(Array.isArray(data57)){
var valid18 = true;
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
const _errs122 = errors;
if(typeof data57[i9] !== "string"){
validate52.errors = [{instancePath:instancePath+"/notes/" + i9,schemaPath:"#/properties/notes/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid18 = _errs122 === errors;
if(!valid18){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs120 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.power !== undefined){
let data59 = data.power;
const _errs124 = errors;
if((!(data59 && typeof data59 == "object" && !Array.isArray(data59))) && (data59 !== null)){
validate52.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/type",keyword:"type",params:{type: schema19.properties.power.type}}];
return false;
}
if(errors === _errs124){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing9;
if((((data59.perMinute === undefined) && (missing9 = "perMinute")) || ((data59.faults === undefined) && (missing9 = "faults"))) || ((data59.says === undefined) && (missing9 = "says"))){
validate52.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs126 = errors;
for(const key9 in data59){
if(!(((key9 === "perMinute") || (key9 === "faults")) || (key9 === "says"))){
validate52.errors = [{instancePath:instancePath+"/power",schemaPath:"#/properties/power/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs126 === errors){
if(data59.perMinute !== undefined){
let data60 = data59.perMinute;
const _errs127 = errors;
if((!((typeof data60 == "number") && (isFinite(data60)))) && (data60 !== null)){
validate52.errors = [{instancePath:instancePath+"/power/perMinute",schemaPath:"#/properties/power/properties/perMinute/type",keyword:"type",params:{type: schema19.properties.power.properties.perMinute.type}}];
return false;
}
var valid19 = _errs127 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data59.faults !== undefined){
let data61 = data59.faults;
const _errs129 = errors;
if(errors === _errs129){
if(Array.isArray(data61)){
var valid20 = true;
const len10 = data61.length;
for(let i10=0; i10<len10; i10++){
let data62 = data61[i10];
const _errs131 = errors;
if(errors === _errs131){
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
let missing10;
if(((data62.points === undefined) && (missing10 = "points")) || ((data62.minutes === undefined) && (missing10 = "minutes"))){
validate52.errors = [{instancePath:instancePath+"/power/faults/" + i10,schemaPath:"#/properties/power/properties/faults/items/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs133 = errors;
for(const key10 in data62){
if(!((key10 === "points") || (key10 === "minutes"))){
validate52.errors = [{instancePath:instancePath+"/power/faults/" + i10,schemaPath:"#/properties/power/properties/faults/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs133 === errors){
if(data62.points !== undefined){
let data63 = data62.points;
const _errs134 = errors;
if(!((typeof data63 == "number") && (isFinite(data63)))){
validate52.errors = [{instancePath:instancePath+"/power/faults/" + i10+"/points",schemaPath:"#/properties/power/properties/faults/items/properties/points/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid21 = _errs134 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data62.minutes !== undefined){
let data64 = data62.minutes;
const _errs136 = errors;
if((!((typeof data64 == "number") && (isFinite(data64)))) && (data64 !== null)){
validate52.errors = [{instancePath:instancePath+"/power/faults/" + i10+"/minutes",schemaPath:"#/properties/power/properties/faults/items/properties/minutes/type",keyword:"type",params:{type: schema19.properties.power.properties.faults.items.properties.minutes.type}}];
return false;
}
var valid21 = _errs136 === errors;
}
else {
var valid21 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/power/faults/" + i10,schemaPath:"#/properties/power/properties/faults/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid20 = _errs131 === errors;
if(!valid20){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/power/faults",schemaPath:"#/properties/power/properties/faults/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid19 = _errs129 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data59.says !== undefined){
const _errs138 = errors;
if(typeof data59.says !== "string"){
validate52.errors = [{instancePath:instancePath+"/power/says",schemaPath:"#/properties/power/properties/says/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid19 = _errs138 === errors;
}
else {
var valid19 = true;
}
}
}
}
}
}
}
var valid0 = _errs124 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.waiting !== undefined){
let data66 = data.waiting;
const _errs140 = errors;
if((!(Array.isArray(data66))) && (data66 !== null)){
validate52.errors = [{instancePath:instancePath+"/waiting",schemaPath:"#/properties/waiting/type",keyword:"type",params:{type: schema19.properties.waiting.type}}];
return false;
}
if(errors === _errs140){
if(Array.isArray(data66)){
var valid22 = true;
const len11 = data66.length;
for(let i11=0; i11<len11; i11++){
let data67 = data66[i11];
const _errs142 = errors;
if(errors === _errs142){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing11;
if(((((data67.run === undefined) && (missing11 = "run")) || ((data67.name === undefined) && (missing11 = "name"))) || ((data67.url === undefined) && (missing11 = "url"))) || ((data67.status === undefined) && (missing11 = "status"))){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i11,schemaPath:"#/properties/waiting/items/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs144 = errors;
for(const key11 in data67){
if(!((((key11 === "run") || (key11 === "name")) || (key11 === "url")) || (key11 === "status"))){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i11,schemaPath:"#/properties/waiting/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs144 === errors){
if(data67.run !== undefined){
const _errs145 = errors;
if(typeof data67.run !== "string"){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i11+"/run",schemaPath:"#/properties/waiting/items/properties/run/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs145 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data67.name !== undefined){
const _errs147 = errors;
if(typeof data67.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i11+"/name",schemaPath:"#/properties/waiting/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs147 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data67.url !== undefined){
const _errs149 = errors;
if(typeof data67.url !== "string"){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i11+"/url",schemaPath:"#/properties/waiting/items/properties/url/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs149 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data67.status !== undefined){
const _errs151 = errors;
if(typeof data67.status !== "string"){
validate52.errors = [{instancePath:instancePath+"/waiting/" + i11+"/status",schemaPath:"#/properties/waiting/items/properties/status/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid23 = _errs151 === errors;
}
else {
var valid23 = true;
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/waiting/" + i11,schemaPath:"#/properties/waiting/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid22 = _errs142 === errors;
if(!valid22){
break;
}
}
}
}
var valid0 = _errs140 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.digest !== undefined){
let data72 = data.digest;
const _errs153 = errors;
if(errors === _errs153){
if(typeof data72 === "string"){
if(!pattern3.test(data72)){
validate52.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/pattern",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/digest",schemaPath:"#/properties/digest/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs153 === errors;
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
