// Generated from docs/upload-metadata.schema.json by scripts/schemas.ts. Do not edit.
// @ts-nocheck
// biome-ignore-all lint: generated
// biome-ignore-all format: generated
// biome-ignore-all assist: generated
"use strict";
export const validate = validate52;
export default validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/upload-metadata.schema.json","title":"worker/metadata.json of a sealed release, format 1","type":"object","additionalProperties":false,"properties":{"main_module":{"type":"string"},"bindings":{"type":"array","items":{"$ref":"#/$defs/binding"},"maxItems":10000},"exports":{"type":"object","maxProperties":1000,"additionalProperties":{"type":"object","additionalProperties":false,"required":["type"],"properties":{"type":{"enum":["durable-object","worker"]},"state":{"enum":["created","deleted","renamed"]},"storage":{"enum":["sqlite","legacy-kv"]},"renamed_to":{"$ref":"#/$defs/name"},"cache":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"}}}}}},"compatibility_date":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}$"},"compatibility_flags":{"$ref":"#/$defs/texts"},"keep_bindings":{"type":"array","items":{"enum":["plain_text","json","secret_text","secret_key"]}},"placement":{"type":"object","additionalProperties":false,"properties":{"mode":{"enum":["off","smart","targeted"]},"hint":{"type":"string"},"region":{"type":"string"},"host":{"type":"string"},"hostname":{"type":"string"}}},"limits":{"type":"object","additionalProperties":false,"properties":{"cpu_ms":{"type":"number"},"subrequests":{"type":"number"}}},"cache_options":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean"},"cross_version_cache":{"type":"boolean"}}},"observability":{"type":"object"},"logpush":{"type":"boolean"},"tail_consumers":{"type":"array"},"streaming_tail_consumers":{"type":"array"},"package_dependencies":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string"},"packageJsonVersion":{"type":"string"},"installedVersion":{"type":"string"}}},"maxItems":1000}},"$defs":{"name":{"type":"string","pattern":"^[\\s\\S]{1,255}$"},"texts":{"type":"array","items":{"type":"string"}},"binding":{"type":"object","discriminator":{"propertyName":"type"},"required":["name","type"],"oneOf":[{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"enum":["inherit","analytics","assets","media","stream","version_metadata","worker_loader"]}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"plain_text"},"text":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"json"},"json":true}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"kv_namespace"},"namespace_id":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"r2_bucket"},"bucket_name":{"type":"string"},"jurisdiction":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"d1"},"id":{"type":"string"},"internalEnv":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"queue"},"queue_name":{"type":"string"},"delivery_delay":{"type":"number"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"durable_object_namespace"},"class_name":{"type":"string"},"script_name":{"type":"string"},"environment":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"workflow"},"workflow_name":{"type":"string"},"class_name":{"type":"string"},"script_name":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"service"},"service":{"type":"string"},"environment":{"type":"string"},"entrypoint":{"type":"string"},"props":{"type":"object"},"cross_account_grant":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"dispatch_namespace"},"namespace":{"type":"string"},"outbound":{"type":"object","additionalProperties":false,"properties":{"worker":{"type":"object","additionalProperties":false,"properties":{"service":{"type":"string"},"environment":{"type":"string"}}},"params":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"analytics_engine"},"dataset":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"hyperdrive"},"id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"vectorize"},"index_name":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"mtls_certificate"},"certificate_id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"pipelines"},"pipeline":{"type":"string"},"stream":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"k2"},"stream":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"secrets_store_secret"},"store_id":{"type":"string"},"secret_name":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"send_email"},"destination_address":{"type":"string"},"allowed_destination_addresses":{"$ref":"#/$defs/texts"},"allowed_sender_addresses":{"$ref":"#/$defs/texts"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"ratelimit"},"namespace_id":{"type":"string"},"simple":{"type":"object","additionalProperties":false,"properties":{"limit":{"type":"number"},"period":{"type":"number"}}}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"logfwdr"},"destination":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"vpc_service"},"service_id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"vpc_network"},"tunnel_id":{"type":"string"},"network_id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"ai_search_namespace"},"namespace":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"agent_memory"},"namespace":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"artifacts"},"namespace":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"ai_search"},"instance_name":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"flagship"},"app_id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"unsafe_hello_world"},"enable_timer":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"ai"},"staging":{"type":"boolean"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"browser"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"images"},"raw":{"type":"boolean"}}}]}}};
const func1 = Object.prototype.hasOwnProperty;
const schema20 = {"type":"object","discriminator":{"propertyName":"type"},"required":["name","type"],"oneOf":[{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"enum":["inherit","analytics","assets","media","stream","version_metadata","worker_loader"]}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"plain_text"},"text":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"json"},"json":true}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"kv_namespace"},"namespace_id":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"r2_bucket"},"bucket_name":{"type":"string"},"jurisdiction":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"d1"},"id":{"type":"string"},"internalEnv":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"queue"},"queue_name":{"type":"string"},"delivery_delay":{"type":"number"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"durable_object_namespace"},"class_name":{"type":"string"},"script_name":{"type":"string"},"environment":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"workflow"},"workflow_name":{"type":"string"},"class_name":{"type":"string"},"script_name":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"service"},"service":{"type":"string"},"environment":{"type":"string"},"entrypoint":{"type":"string"},"props":{"type":"object"},"cross_account_grant":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"dispatch_namespace"},"namespace":{"type":"string"},"outbound":{"type":"object","additionalProperties":false,"properties":{"worker":{"type":"object","additionalProperties":false,"properties":{"service":{"type":"string"},"environment":{"type":"string"}}},"params":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string"}}}}}}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"analytics_engine"},"dataset":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"hyperdrive"},"id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"vectorize"},"index_name":{"type":"string"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"mtls_certificate"},"certificate_id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"pipelines"},"pipeline":{"type":"string"},"stream":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"k2"},"stream":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"secrets_store_secret"},"store_id":{"type":"string"},"secret_name":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"send_email"},"destination_address":{"type":"string"},"allowed_destination_addresses":{"$ref":"#/$defs/texts"},"allowed_sender_addresses":{"$ref":"#/$defs/texts"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"ratelimit"},"namespace_id":{"type":"string"},"simple":{"type":"object","additionalProperties":false,"properties":{"limit":{"type":"number"},"period":{"type":"number"}}}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"logfwdr"},"destination":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"vpc_service"},"service_id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"vpc_network"},"tunnel_id":{"type":"string"},"network_id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"ai_search_namespace"},"namespace":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"agent_memory"},"namespace":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"artifacts"},"namespace":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"ai_search"},"instance_name":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"flagship"},"app_id":{"type":"string"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"unsafe_hello_world"},"enable_timer":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"ai"},"staging":{"type":"boolean"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"browser"},"raw":{"type":"boolean"}}},{"type":"object","additionalProperties":false,"required":["name","type"],"properties":{"name":{"$ref":"#/$defs/name"},"type":{"const":"images"},"raw":{"type":"boolean"}}}]};
const schema21 = {"type":"string","pattern":"^[\\s\\S]{1,255}$"};
const pattern3 = new RegExp("^[\\s\\S]{1,255}$", "u");

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
if(typeof data === "string"){
if(!pattern3.test(data)){
validate54.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\s\\S]{1,255}$"}}];
return false;
}
}
else {
validate54.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema22 = {"type":"array","items":{"type":"string"}};

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
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(typeof data[i0] !== "string"){
validate80.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate80.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate80.errors = vErrors;
return errors === 0;
}
validate80.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(((data.name === undefined) && (missing0 = "name")) || ((data.type === undefined) && (missing0 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const tag0 = data.type;
if(typeof tag0 == "string"){
if(tag0 === "inherit"){
const _errs2 = errors;
if(errors === _errs2){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if(((data.name === undefined) && (missing1 = "name")) || ((data.type === undefined) && (missing1 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs4 = errors;
for(const key0 in data){
if(!((key0 === "name") || (key0 === "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs4 === errors){
if(data.name !== undefined){
const _errs5 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.type !== undefined){
let data1 = data.type;
const _errs6 = errors;
if(!(((((((data1 === "inherit") || (data1 === "analytics")) || (data1 === "assets")) || (data1 === "media")) || (data1 === "stream")) || (data1 === "version_metadata")) || (data1 === "worker_loader"))){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].properties.type.enum}}];
return false;
}
var valid2 = _errs6 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var props0 = true;
}
else if(tag0 === "analytics"){
const _errs7 = errors;
if(errors === _errs7){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.name === undefined) && (missing2 = "name")) || ((data.type === undefined) && (missing2 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing2}}];
return false;
}
else {
const _errs9 = errors;
for(const key1 in data){
if(!((key1 === "name") || (key1 === "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs9 === errors){
if(data.name !== undefined){
const _errs10 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid4 = _errs10 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.type !== undefined){
let data3 = data.type;
const _errs11 = errors;
if(!(((((((data3 === "inherit") || (data3 === "analytics")) || (data3 === "assets")) || (data3 === "media")) || (data3 === "stream")) || (data3 === "version_metadata")) || (data3 === "worker_loader"))){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].properties.type.enum}}];
return false;
}
var valid4 = _errs11 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "assets"){
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if(((data.name === undefined) && (missing3 = "name")) || ((data.type === undefined) && (missing3 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing3}}];
return false;
}
else {
const _errs14 = errors;
for(const key2 in data){
if(!((key2 === "name") || (key2 === "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data.name !== undefined){
const _errs15 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid6 = _errs15 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data.type !== undefined){
let data5 = data.type;
const _errs16 = errors;
if(!(((((((data5 === "inherit") || (data5 === "analytics")) || (data5 === "assets")) || (data5 === "media")) || (data5 === "stream")) || (data5 === "version_metadata")) || (data5 === "worker_loader"))){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].properties.type.enum}}];
return false;
}
var valid6 = _errs16 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "media"){
const _errs17 = errors;
if(errors === _errs17){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if(((data.name === undefined) && (missing4 = "name")) || ((data.type === undefined) && (missing4 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing4}}];
return false;
}
else {
const _errs19 = errors;
for(const key3 in data){
if(!((key3 === "name") || (key3 === "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data.name !== undefined){
const _errs20 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid8 = _errs20 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data.type !== undefined){
let data7 = data.type;
const _errs21 = errors;
if(!(((((((data7 === "inherit") || (data7 === "analytics")) || (data7 === "assets")) || (data7 === "media")) || (data7 === "stream")) || (data7 === "version_metadata")) || (data7 === "worker_loader"))){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].properties.type.enum}}];
return false;
}
var valid8 = _errs21 === errors;
}
else {
var valid8 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "stream"){
const _errs22 = errors;
if(errors === _errs22){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if(((data.name === undefined) && (missing5 = "name")) || ((data.type === undefined) && (missing5 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing5}}];
return false;
}
else {
const _errs24 = errors;
for(const key4 in data){
if(!((key4 === "name") || (key4 === "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs24 === errors){
if(data.name !== undefined){
const _errs25 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid10 = _errs25 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data.type !== undefined){
let data9 = data.type;
const _errs26 = errors;
if(!(((((((data9 === "inherit") || (data9 === "analytics")) || (data9 === "assets")) || (data9 === "media")) || (data9 === "stream")) || (data9 === "version_metadata")) || (data9 === "worker_loader"))){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].properties.type.enum}}];
return false;
}
var valid10 = _errs26 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "version_metadata"){
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if(((data.name === undefined) && (missing6 = "name")) || ((data.type === undefined) && (missing6 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing6}}];
return false;
}
else {
const _errs29 = errors;
for(const key5 in data){
if(!((key5 === "name") || (key5 === "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs29 === errors){
if(data.name !== undefined){
const _errs30 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid12 = _errs30 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data.type !== undefined){
let data11 = data.type;
const _errs31 = errors;
if(!(((((((data11 === "inherit") || (data11 === "analytics")) || (data11 === "assets")) || (data11 === "media")) || (data11 === "stream")) || (data11 === "version_metadata")) || (data11 === "worker_loader"))){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].properties.type.enum}}];
return false;
}
var valid12 = _errs31 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "worker_loader"){
const _errs32 = errors;
if(errors === _errs32){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if(((data.name === undefined) && (missing7 = "name")) || ((data.type === undefined) && (missing7 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: missing7}}];
return false;
}
else {
const _errs34 = errors;
for(const key6 in data){
if(!((key6 === "name") || (key6 === "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs34 === errors){
if(data.name !== undefined){
const _errs35 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid14 = _errs35 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data.type !== undefined){
let data13 = data.type;
const _errs36 = errors;
if(!(((((((data13 === "inherit") || (data13 === "analytics")) || (data13 === "assets")) || (data13 === "media")) || (data13 === "stream")) || (data13 === "version_metadata")) || (data13 === "worker_loader"))){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/0/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.oneOf[0].properties.type.enum}}];
return false;
}
var valid14 = _errs36 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "plain_text"){
const _errs37 = errors;
if(errors === _errs37){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if(((data.name === undefined) && (missing8 = "name")) || ((data.type === undefined) && (missing8 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: missing8}}];
return false;
}
else {
const _errs39 = errors;
for(const key7 in data){
if(!(((key7 === "name") || (key7 === "type")) || (key7 === "text"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs39 === errors){
if(data.name !== undefined){
const _errs40 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid16 = _errs40 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.type !== undefined){
const _errs41 = errors;
if("plain_text" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/1/properties/type/const",keyword:"const",params:{allowedValue: "plain_text"}}];
return false;
}
var valid16 = _errs41 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data.text !== undefined){
const _errs42 = errors;
if(typeof data.text !== "string"){
validate53.errors = [{instancePath:instancePath+"/text",schemaPath:"#/oneOf/1/properties/text/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid16 = _errs42 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "json"){
const _errs44 = errors;
if(errors === _errs44){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if(((data.name === undefined) && (missing9 = "name")) || ((data.type === undefined) && (missing9 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty: missing9}}];
return false;
}
else {
const _errs46 = errors;
for(const key8 in data){
if(!(((key8 === "name") || (key8 === "type")) || (key8 === "json"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}}];
return false;
break;
}
}
if(_errs46 === errors){
if(data.name !== undefined){
const _errs47 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid18 = _errs47 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data.type !== undefined){
const _errs48 = errors;
if("json" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/2/properties/type/const",keyword:"const",params:{allowedValue: "json"}}];
return false;
}
var valid18 = _errs48 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "kv_namespace"){
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing10;
if(((data.name === undefined) && (missing10 = "name")) || ((data.type === undefined) && (missing10 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty: missing10}}];
return false;
}
else {
const _errs51 = errors;
for(const key9 in data){
if(!((((key9 === "name") || (key9 === "type")) || (key9 === "namespace_id")) || (key9 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}}];
return false;
break;
}
}
if(_errs51 === errors){
if(data.name !== undefined){
const _errs52 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid20 = _errs52 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.type !== undefined){
const _errs53 = errors;
if("kv_namespace" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/3/properties/type/const",keyword:"const",params:{allowedValue: "kv_namespace"}}];
return false;
}
var valid20 = _errs53 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.namespace_id !== undefined){
const _errs54 = errors;
if(typeof data.namespace_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/namespace_id",schemaPath:"#/oneOf/3/properties/namespace_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid20 = _errs54 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data.raw !== undefined){
const _errs56 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/3/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid20 = _errs56 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/3/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "r2_bucket"){
const _errs58 = errors;
if(errors === _errs58){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing11;
if(((data.name === undefined) && (missing11 = "name")) || ((data.type === undefined) && (missing11 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/4/required",keyword:"required",params:{missingProperty: missing11}}];
return false;
}
else {
const _errs60 = errors;
for(const key10 in data){
if(!(((((key10 === "name") || (key10 === "type")) || (key10 === "bucket_name")) || (key10 === "jurisdiction")) || (key10 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}}];
return false;
break;
}
}
if(_errs60 === errors){
if(data.name !== undefined){
const _errs61 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid22 = _errs61 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.type !== undefined){
const _errs62 = errors;
if("r2_bucket" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/4/properties/type/const",keyword:"const",params:{allowedValue: "r2_bucket"}}];
return false;
}
var valid22 = _errs62 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.bucket_name !== undefined){
const _errs63 = errors;
if(typeof data.bucket_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/bucket_name",schemaPath:"#/oneOf/4/properties/bucket_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs63 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.jurisdiction !== undefined){
const _errs65 = errors;
if(typeof data.jurisdiction !== "string"){
validate53.errors = [{instancePath:instancePath+"/jurisdiction",schemaPath:"#/oneOf/4/properties/jurisdiction/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid22 = _errs65 === errors;
}
else {
var valid22 = true;
}
if(valid22){
if(data.raw !== undefined){
const _errs67 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/4/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid22 = _errs67 === errors;
}
else {
var valid22 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/4/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "d1"){
const _errs69 = errors;
if(errors === _errs69){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing12;
if(((data.name === undefined) && (missing12 = "name")) || ((data.type === undefined) && (missing12 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/5/required",keyword:"required",params:{missingProperty: missing12}}];
return false;
}
else {
const _errs71 = errors;
for(const key11 in data){
if(!(((((key11 === "name") || (key11 === "type")) || (key11 === "id")) || (key11 === "internalEnv")) || (key11 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}}];
return false;
break;
}
}
if(_errs71 === errors){
if(data.name !== undefined){
const _errs72 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid24 = _errs72 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.type !== undefined){
const _errs73 = errors;
if("d1" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/5/properties/type/const",keyword:"const",params:{allowedValue: "d1"}}];
return false;
}
var valid24 = _errs73 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.id !== undefined){
const _errs74 = errors;
if(typeof data.id !== "string"){
validate53.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/5/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs74 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.internalEnv !== undefined){
const _errs76 = errors;
if(typeof data.internalEnv !== "string"){
validate53.errors = [{instancePath:instancePath+"/internalEnv",schemaPath:"#/oneOf/5/properties/internalEnv/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid24 = _errs76 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data.raw !== undefined){
const _errs78 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/5/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid24 = _errs78 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/5/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "queue"){
const _errs80 = errors;
if(errors === _errs80){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing13;
if(((data.name === undefined) && (missing13 = "name")) || ((data.type === undefined) && (missing13 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/6/required",keyword:"required",params:{missingProperty: missing13}}];
return false;
}
else {
const _errs82 = errors;
for(const key12 in data){
if(!(((((key12 === "name") || (key12 === "type")) || (key12 === "queue_name")) || (key12 === "delivery_delay")) || (key12 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}}];
return false;
break;
}
}
if(_errs82 === errors){
if(data.name !== undefined){
const _errs83 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid26 = _errs83 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.type !== undefined){
const _errs84 = errors;
if("queue" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/6/properties/type/const",keyword:"const",params:{allowedValue: "queue"}}];
return false;
}
var valid26 = _errs84 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.queue_name !== undefined){
const _errs85 = errors;
if(typeof data.queue_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/queue_name",schemaPath:"#/oneOf/6/properties/queue_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid26 = _errs85 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.delivery_delay !== undefined){
let data36 = data.delivery_delay;
const _errs87 = errors;
if(!((typeof data36 == "number") && (isFinite(data36)))){
validate53.errors = [{instancePath:instancePath+"/delivery_delay",schemaPath:"#/oneOf/6/properties/delivery_delay/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid26 = _errs87 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data.raw !== undefined){
const _errs89 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/6/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid26 = _errs89 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/6/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "durable_object_namespace"){
const _errs91 = errors;
if(errors === _errs91){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if(((data.name === undefined) && (missing14 = "name")) || ((data.type === undefined) && (missing14 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/7/required",keyword:"required",params:{missingProperty: missing14}}];
return false;
}
else {
const _errs93 = errors;
for(const key13 in data){
if(!(((((key13 === "name") || (key13 === "type")) || (key13 === "class_name")) || (key13 === "script_name")) || (key13 === "environment"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}}];
return false;
break;
}
}
if(_errs93 === errors){
if(data.name !== undefined){
const _errs94 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid28 = _errs94 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.type !== undefined){
const _errs95 = errors;
if("durable_object_namespace" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/7/properties/type/const",keyword:"const",params:{allowedValue: "durable_object_namespace"}}];
return false;
}
var valid28 = _errs95 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.class_name !== undefined){
const _errs96 = errors;
if(typeof data.class_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/class_name",schemaPath:"#/oneOf/7/properties/class_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs96 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.script_name !== undefined){
const _errs98 = errors;
if(typeof data.script_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/script_name",schemaPath:"#/oneOf/7/properties/script_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs98 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data.environment !== undefined){
const _errs100 = errors;
if(typeof data.environment !== "string"){
validate53.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/oneOf/7/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid28 = _errs100 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/7/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "workflow"){
const _errs102 = errors;
if(errors === _errs102){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if(((data.name === undefined) && (missing15 = "name")) || ((data.type === undefined) && (missing15 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/8/required",keyword:"required",params:{missingProperty: missing15}}];
return false;
}
else {
const _errs104 = errors;
for(const key14 in data){
if(!((((((key14 === "name") || (key14 === "type")) || (key14 === "workflow_name")) || (key14 === "class_name")) || (key14 === "script_name")) || (key14 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}}];
return false;
break;
}
}
if(_errs104 === errors){
if(data.name !== undefined){
const _errs105 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid30 = _errs105 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.type !== undefined){
const _errs106 = errors;
if("workflow" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/8/properties/type/const",keyword:"const",params:{allowedValue: "workflow"}}];
return false;
}
var valid30 = _errs106 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.workflow_name !== undefined){
const _errs107 = errors;
if(typeof data.workflow_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/workflow_name",schemaPath:"#/oneOf/8/properties/workflow_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs107 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.class_name !== undefined){
const _errs109 = errors;
if(typeof data.class_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/class_name",schemaPath:"#/oneOf/8/properties/class_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs109 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.script_name !== undefined){
const _errs111 = errors;
if(typeof data.script_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/script_name",schemaPath:"#/oneOf/8/properties/script_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid30 = _errs111 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data.raw !== undefined){
const _errs113 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/8/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid30 = _errs113 === errors;
}
else {
var valid30 = true;
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
validate53.errors = [{instancePath,schemaPath:"#/oneOf/8/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "service"){
const _errs115 = errors;
if(errors === _errs115){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing16;
if(((data.name === undefined) && (missing16 = "name")) || ((data.type === undefined) && (missing16 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/9/required",keyword:"required",params:{missingProperty: missing16}}];
return false;
}
else {
const _errs117 = errors;
for(const key15 in data){
if(!(((((((key15 === "name") || (key15 === "type")) || (key15 === "service")) || (key15 === "environment")) || (key15 === "entrypoint")) || (key15 === "props")) || (key15 === "cross_account_grant"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}}];
return false;
break;
}
}
if(_errs117 === errors){
if(data.name !== undefined){
const _errs118 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid32 = _errs118 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.type !== undefined){
const _errs119 = errors;
if("service" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/9/properties/type/const",keyword:"const",params:{allowedValue: "service"}}];
return false;
}
var valid32 = _errs119 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.service !== undefined){
const _errs120 = errors;
if(typeof data.service !== "string"){
validate53.errors = [{instancePath:instancePath+"/service",schemaPath:"#/oneOf/9/properties/service/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs120 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.environment !== undefined){
const _errs122 = errors;
if(typeof data.environment !== "string"){
validate53.errors = [{instancePath:instancePath+"/environment",schemaPath:"#/oneOf/9/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs122 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.entrypoint !== undefined){
const _errs124 = errors;
if(typeof data.entrypoint !== "string"){
validate53.errors = [{instancePath:instancePath+"/entrypoint",schemaPath:"#/oneOf/9/properties/entrypoint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs124 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.props !== undefined){
let data54 = data.props;
const _errs126 = errors;
if(!(data54 && typeof data54 == "object" && !Array.isArray(data54))){
validate53.errors = [{instancePath:instancePath+"/props",schemaPath:"#/oneOf/9/properties/props/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid32 = _errs126 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data.cross_account_grant !== undefined){
const _errs128 = errors;
if(typeof data.cross_account_grant !== "string"){
validate53.errors = [{instancePath:instancePath+"/cross_account_grant",schemaPath:"#/oneOf/9/properties/cross_account_grant/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid32 = _errs128 === errors;
}
else {
var valid32 = true;
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
validate53.errors = [{instancePath,schemaPath:"#/oneOf/9/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "dispatch_namespace"){
const _errs130 = errors;
if(errors === _errs130){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if(((data.name === undefined) && (missing17 = "name")) || ((data.type === undefined) && (missing17 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/10/required",keyword:"required",params:{missingProperty: missing17}}];
return false;
}
else {
const _errs132 = errors;
for(const key16 in data){
if(!((((key16 === "name") || (key16 === "type")) || (key16 === "namespace")) || (key16 === "outbound"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}}];
return false;
break;
}
}
if(_errs132 === errors){
if(data.name !== undefined){
const _errs133 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid34 = _errs133 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.type !== undefined){
const _errs134 = errors;
if("dispatch_namespace" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/10/properties/type/const",keyword:"const",params:{allowedValue: "dispatch_namespace"}}];
return false;
}
var valid34 = _errs134 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.namespace !== undefined){
const _errs135 = errors;
if(typeof data.namespace !== "string"){
validate53.errors = [{instancePath:instancePath+"/namespace",schemaPath:"#/oneOf/10/properties/namespace/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid34 = _errs135 === errors;
}
else {
var valid34 = true;
}
if(valid34){
if(data.outbound !== undefined){
let data59 = data.outbound;
const _errs137 = errors;
if(errors === _errs137){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
const _errs139 = errors;
for(const key17 in data59){
if(!((key17 === "worker") || (key17 === "params"))){
validate53.errors = [{instancePath:instancePath+"/outbound",schemaPath:"#/oneOf/10/properties/outbound/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}}];
return false;
break;
}
}
if(_errs139 === errors){
if(data59.worker !== undefined){
let data60 = data59.worker;
const _errs140 = errors;
if(errors === _errs140){
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
const _errs142 = errors;
for(const key18 in data60){
if(!((key18 === "service") || (key18 === "environment"))){
validate53.errors = [{instancePath:instancePath+"/outbound/worker",schemaPath:"#/oneOf/10/properties/outbound/properties/worker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}}];
return false;
break;
}
}
if(_errs142 === errors){
if(data60.service !== undefined){
const _errs143 = errors;
if(typeof data60.service !== "string"){
validate53.errors = [{instancePath:instancePath+"/outbound/worker/service",schemaPath:"#/oneOf/10/properties/outbound/properties/worker/properties/service/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs143 === errors;
}
else {
var valid36 = true;
}
if(valid36){
if(data60.environment !== undefined){
const _errs145 = errors;
if(typeof data60.environment !== "string"){
validate53.errors = [{instancePath:instancePath+"/outbound/worker/environment",schemaPath:"#/oneOf/10/properties/outbound/properties/worker/properties/environment/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid36 = _errs145 === errors;
}
else {
var valid36 = true;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/outbound/worker",schemaPath:"#/oneOf/10/properties/outbound/properties/worker/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid35 = _errs140 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data59.params !== undefined){
let data63 = data59.params;
const _errs147 = errors;
if(errors === _errs147){
if(Array.isArray(data63)){
var valid37 = true;
const len0 = data63.length;
for(let i0=0; i0<len0; i0++){
let data64 = data63[i0];
const _errs149 = errors;
if(errors === _errs149){
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
let missing18;
if((data64.name === undefined) && (missing18 = "name")){
validate53.errors = [{instancePath:instancePath+"/outbound/params/" + i0,schemaPath:"#/oneOf/10/properties/outbound/properties/params/items/required",keyword:"required",params:{missingProperty: missing18}}];
return false;
}
else {
const _errs151 = errors;
for(const key19 in data64){
if(!(key19 === "name")){
validate53.errors = [{instancePath:instancePath+"/outbound/params/" + i0,schemaPath:"#/oneOf/10/properties/outbound/properties/params/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}}];
return false;
break;
}
}
if(_errs151 === errors){
if(data64.name !== undefined){
if(typeof data64.name !== "string"){
validate53.errors = [{instancePath:instancePath+"/outbound/params/" + i0+"/name",schemaPath:"#/oneOf/10/properties/outbound/properties/params/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/outbound/params/" + i0,schemaPath:"#/oneOf/10/properties/outbound/properties/params/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid37 = _errs149 === errors;
if(!valid37){
break;
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/outbound/params",schemaPath:"#/oneOf/10/properties/outbound/properties/params/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid35 = _errs147 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/outbound",schemaPath:"#/oneOf/10/properties/outbound/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid34 = _errs137 === errors;
}
else {
var valid34 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/10/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "analytics_engine"){
const _errs154 = errors;
if(errors === _errs154){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if(((data.name === undefined) && (missing19 = "name")) || ((data.type === undefined) && (missing19 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/11/required",keyword:"required",params:{missingProperty: missing19}}];
return false;
}
else {
const _errs156 = errors;
for(const key20 in data){
if(!(((key20 === "name") || (key20 === "type")) || (key20 === "dataset"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}}];
return false;
break;
}
}
if(_errs156 === errors){
if(data.name !== undefined){
const _errs157 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid40 = _errs157 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.type !== undefined){
const _errs158 = errors;
if("analytics_engine" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/11/properties/type/const",keyword:"const",params:{allowedValue: "analytics_engine"}}];
return false;
}
var valid40 = _errs158 === errors;
}
else {
var valid40 = true;
}
if(valid40){
if(data.dataset !== undefined){
const _errs159 = errors;
if(typeof data.dataset !== "string"){
validate53.errors = [{instancePath:instancePath+"/dataset",schemaPath:"#/oneOf/11/properties/dataset/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid40 = _errs159 === errors;
}
else {
var valid40 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/11/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "hyperdrive"){
const _errs161 = errors;
if(errors === _errs161){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if(((data.name === undefined) && (missing20 = "name")) || ((data.type === undefined) && (missing20 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/12/required",keyword:"required",params:{missingProperty: missing20}}];
return false;
}
else {
const _errs163 = errors;
for(const key21 in data){
if(!(((key21 === "name") || (key21 === "type")) || (key21 === "id"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}}];
return false;
break;
}
}
if(_errs163 === errors){
if(data.name !== undefined){
const _errs164 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid42 = _errs164 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.type !== undefined){
const _errs165 = errors;
if("hyperdrive" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/12/properties/type/const",keyword:"const",params:{allowedValue: "hyperdrive"}}];
return false;
}
var valid42 = _errs165 === errors;
}
else {
var valid42 = true;
}
if(valid42){
if(data.id !== undefined){
const _errs166 = errors;
if(typeof data.id !== "string"){
validate53.errors = [{instancePath:instancePath+"/id",schemaPath:"#/oneOf/12/properties/id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid42 = _errs166 === errors;
}
else {
var valid42 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/12/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "vectorize"){
const _errs168 = errors;
if(errors === _errs168){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if(((data.name === undefined) && (missing21 = "name")) || ((data.type === undefined) && (missing21 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/13/required",keyword:"required",params:{missingProperty: missing21}}];
return false;
}
else {
const _errs170 = errors;
for(const key22 in data){
if(!((((key22 === "name") || (key22 === "type")) || (key22 === "index_name")) || (key22 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}}];
return false;
break;
}
}
if(_errs170 === errors){
if(data.name !== undefined){
const _errs171 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid44 = _errs171 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.type !== undefined){
const _errs172 = errors;
if("vectorize" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/13/properties/type/const",keyword:"const",params:{allowedValue: "vectorize"}}];
return false;
}
var valid44 = _errs172 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.index_name !== undefined){
const _errs173 = errors;
if(typeof data.index_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/index_name",schemaPath:"#/oneOf/13/properties/index_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid44 = _errs173 === errors;
}
else {
var valid44 = true;
}
if(valid44){
if(data.raw !== undefined){
const _errs175 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/13/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid44 = _errs175 === errors;
}
else {
var valid44 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/13/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "mtls_certificate"){
const _errs177 = errors;
if(errors === _errs177){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if(((data.name === undefined) && (missing22 = "name")) || ((data.type === undefined) && (missing22 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/14/required",keyword:"required",params:{missingProperty: missing22}}];
return false;
}
else {
const _errs179 = errors;
for(const key23 in data){
if(!(((key23 === "name") || (key23 === "type")) || (key23 === "certificate_id"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}}];
return false;
break;
}
}
if(_errs179 === errors){
if(data.name !== undefined){
const _errs180 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid46 = _errs180 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.type !== undefined){
const _errs181 = errors;
if("mtls_certificate" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/14/properties/type/const",keyword:"const",params:{allowedValue: "mtls_certificate"}}];
return false;
}
var valid46 = _errs181 === errors;
}
else {
var valid46 = true;
}
if(valid46){
if(data.certificate_id !== undefined){
const _errs182 = errors;
if(typeof data.certificate_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/certificate_id",schemaPath:"#/oneOf/14/properties/certificate_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid46 = _errs182 === errors;
}
else {
var valid46 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/14/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "pipelines"){
const _errs184 = errors;
if(errors === _errs184){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if(((data.name === undefined) && (missing23 = "name")) || ((data.type === undefined) && (missing23 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/15/required",keyword:"required",params:{missingProperty: missing23}}];
return false;
}
else {
const _errs186 = errors;
for(const key24 in data){
if(!((((key24 === "name") || (key24 === "type")) || (key24 === "pipeline")) || (key24 === "stream"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/15/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}}];
return false;
break;
}
}
if(_errs186 === errors){
if(data.name !== undefined){
const _errs187 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid48 = _errs187 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data.type !== undefined){
const _errs188 = errors;
if("pipelines" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/15/properties/type/const",keyword:"const",params:{allowedValue: "pipelines"}}];
return false;
}
var valid48 = _errs188 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data.pipeline !== undefined){
const _errs189 = errors;
if(typeof data.pipeline !== "string"){
validate53.errors = [{instancePath:instancePath+"/pipeline",schemaPath:"#/oneOf/15/properties/pipeline/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs189 === errors;
}
else {
var valid48 = true;
}
if(valid48){
if(data.stream !== undefined){
const _errs191 = errors;
if(typeof data.stream !== "string"){
validate53.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/oneOf/15/properties/stream/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid48 = _errs191 === errors;
}
else {
var valid48 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/15/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "k2"){
const _errs193 = errors;
if(errors === _errs193){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if(((data.name === undefined) && (missing24 = "name")) || ((data.type === undefined) && (missing24 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/16/required",keyword:"required",params:{missingProperty: missing24}}];
return false;
}
else {
const _errs195 = errors;
for(const key25 in data){
if(!(((key25 === "name") || (key25 === "type")) || (key25 === "stream"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/16/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}}];
return false;
break;
}
}
if(_errs195 === errors){
if(data.name !== undefined){
const _errs196 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid50 = _errs196 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.type !== undefined){
const _errs197 = errors;
if("k2" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/16/properties/type/const",keyword:"const",params:{allowedValue: "k2"}}];
return false;
}
var valid50 = _errs197 === errors;
}
else {
var valid50 = true;
}
if(valid50){
if(data.stream !== undefined){
const _errs198 = errors;
if(typeof data.stream !== "string"){
validate53.errors = [{instancePath:instancePath+"/stream",schemaPath:"#/oneOf/16/properties/stream/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid50 = _errs198 === errors;
}
else {
var valid50 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/16/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "secrets_store_secret"){
const _errs200 = errors;
if(errors === _errs200){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if(((data.name === undefined) && (missing25 = "name")) || ((data.type === undefined) && (missing25 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/17/required",keyword:"required",params:{missingProperty: missing25}}];
return false;
}
else {
const _errs202 = errors;
for(const key26 in data){
if(!((((key26 === "name") || (key26 === "type")) || (key26 === "store_id")) || (key26 === "secret_name"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/17/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}}];
return false;
break;
}
}
if(_errs202 === errors){
if(data.name !== undefined){
const _errs203 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid52 = _errs203 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data.type !== undefined){
const _errs204 = errors;
if("secrets_store_secret" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/17/properties/type/const",keyword:"const",params:{allowedValue: "secrets_store_secret"}}];
return false;
}
var valid52 = _errs204 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data.store_id !== undefined){
const _errs205 = errors;
if(typeof data.store_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/store_id",schemaPath:"#/oneOf/17/properties/store_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid52 = _errs205 === errors;
}
else {
var valid52 = true;
}
if(valid52){
if(data.secret_name !== undefined){
const _errs207 = errors;
if(typeof data.secret_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/secret_name",schemaPath:"#/oneOf/17/properties/secret_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid52 = _errs207 === errors;
}
else {
var valid52 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/17/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "send_email"){
const _errs209 = errors;
if(errors === _errs209){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if(((data.name === undefined) && (missing26 = "name")) || ((data.type === undefined) && (missing26 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/18/required",keyword:"required",params:{missingProperty: missing26}}];
return false;
}
else {
const _errs211 = errors;
for(const key27 in data){
if(!(((((key27 === "name") || (key27 === "type")) || (key27 === "destination_address")) || (key27 === "allowed_destination_addresses")) || (key27 === "allowed_sender_addresses"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/18/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}}];
return false;
break;
}
}
if(_errs211 === errors){
if(data.name !== undefined){
const _errs212 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid54 = _errs212 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.type !== undefined){
const _errs213 = errors;
if("send_email" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/18/properties/type/const",keyword:"const",params:{allowedValue: "send_email"}}];
return false;
}
var valid54 = _errs213 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.destination_address !== undefined){
const _errs214 = errors;
if(typeof data.destination_address !== "string"){
validate53.errors = [{instancePath:instancePath+"/destination_address",schemaPath:"#/oneOf/18/properties/destination_address/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid54 = _errs214 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.allowed_destination_addresses !== undefined){
const _errs216 = errors;
if(!(validate80(data.allowed_destination_addresses, {instancePath:instancePath+"/allowed_destination_addresses",parentData:data,parentDataProperty:"allowed_destination_addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid54 = _errs216 === errors;
}
else {
var valid54 = true;
}
if(valid54){
if(data.allowed_sender_addresses !== undefined){
const _errs217 = errors;
if(!(validate80(data.allowed_sender_addresses, {instancePath:instancePath+"/allowed_sender_addresses",parentData:data,parentDataProperty:"allowed_sender_addresses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid54 = _errs217 === errors;
}
else {
var valid54 = true;
}
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/18/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ratelimit"){
const _errs218 = errors;
if(errors === _errs218){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing27;
if(((data.name === undefined) && (missing27 = "name")) || ((data.type === undefined) && (missing27 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/19/required",keyword:"required",params:{missingProperty: missing27}}];
return false;
}
else {
const _errs220 = errors;
for(const key28 in data){
if(!((((key28 === "name") || (key28 === "type")) || (key28 === "namespace_id")) || (key28 === "simple"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/19/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}}];
return false;
break;
}
}
if(_errs220 === errors){
if(data.name !== undefined){
const _errs221 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid56 = _errs221 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.type !== undefined){
const _errs222 = errors;
if("ratelimit" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/19/properties/type/const",keyword:"const",params:{allowedValue: "ratelimit"}}];
return false;
}
var valid56 = _errs222 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.namespace_id !== undefined){
const _errs223 = errors;
if(typeof data.namespace_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/namespace_id",schemaPath:"#/oneOf/19/properties/namespace_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid56 = _errs223 === errors;
}
else {
var valid56 = true;
}
if(valid56){
if(data.simple !== undefined){
let data98 = data.simple;
const _errs225 = errors;
if(errors === _errs225){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
const _errs227 = errors;
for(const key29 in data98){
if(!((key29 === "limit") || (key29 === "period"))){
validate53.errors = [{instancePath:instancePath+"/simple",schemaPath:"#/oneOf/19/properties/simple/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}}];
return false;
break;
}
}
if(_errs227 === errors){
if(data98.limit !== undefined){
let data99 = data98.limit;
const _errs228 = errors;
if(!((typeof data99 == "number") && (isFinite(data99)))){
validate53.errors = [{instancePath:instancePath+"/simple/limit",schemaPath:"#/oneOf/19/properties/simple/properties/limit/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid57 = _errs228 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data98.period !== undefined){
let data100 = data98.period;
const _errs230 = errors;
if(!((typeof data100 == "number") && (isFinite(data100)))){
validate53.errors = [{instancePath:instancePath+"/simple/period",schemaPath:"#/oneOf/19/properties/simple/properties/period/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid57 = _errs230 === errors;
}
else {
var valid57 = true;
}
}
}
}
else {
validate53.errors = [{instancePath:instancePath+"/simple",schemaPath:"#/oneOf/19/properties/simple/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid56 = _errs225 === errors;
}
else {
var valid56 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/19/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "logfwdr"){
const _errs232 = errors;
if(errors === _errs232){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if(((data.name === undefined) && (missing28 = "name")) || ((data.type === undefined) && (missing28 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/20/required",keyword:"required",params:{missingProperty: missing28}}];
return false;
}
else {
const _errs234 = errors;
for(const key30 in data){
if(!(((key30 === "name") || (key30 === "type")) || (key30 === "destination"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/20/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}}];
return false;
break;
}
}
if(_errs234 === errors){
if(data.name !== undefined){
const _errs235 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid59 = _errs235 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.type !== undefined){
const _errs236 = errors;
if("logfwdr" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/20/properties/type/const",keyword:"const",params:{allowedValue: "logfwdr"}}];
return false;
}
var valid59 = _errs236 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data.destination !== undefined){
const _errs237 = errors;
if(typeof data.destination !== "string"){
validate53.errors = [{instancePath:instancePath+"/destination",schemaPath:"#/oneOf/20/properties/destination/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid59 = _errs237 === errors;
}
else {
var valid59 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/20/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "vpc_service"){
const _errs239 = errors;
if(errors === _errs239){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if(((data.name === undefined) && (missing29 = "name")) || ((data.type === undefined) && (missing29 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/21/required",keyword:"required",params:{missingProperty: missing29}}];
return false;
}
else {
const _errs241 = errors;
for(const key31 in data){
if(!(((key31 === "name") || (key31 === "type")) || (key31 === "service_id"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/21/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}}];
return false;
break;
}
}
if(_errs241 === errors){
if(data.name !== undefined){
const _errs242 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid61 = _errs242 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data.type !== undefined){
const _errs243 = errors;
if("vpc_service" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/21/properties/type/const",keyword:"const",params:{allowedValue: "vpc_service"}}];
return false;
}
var valid61 = _errs243 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data.service_id !== undefined){
const _errs244 = errors;
if(typeof data.service_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/service_id",schemaPath:"#/oneOf/21/properties/service_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid61 = _errs244 === errors;
}
else {
var valid61 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/21/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "vpc_network"){
const _errs246 = errors;
if(errors === _errs246){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if(((data.name === undefined) && (missing30 = "name")) || ((data.type === undefined) && (missing30 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/22/required",keyword:"required",params:{missingProperty: missing30}}];
return false;
}
else {
const _errs248 = errors;
for(const key32 in data){
if(!((((key32 === "name") || (key32 === "type")) || (key32 === "tunnel_id")) || (key32 === "network_id"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/22/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}}];
return false;
break;
}
}
if(_errs248 === errors){
if(data.name !== undefined){
const _errs249 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid63 = _errs249 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.type !== undefined){
const _errs250 = errors;
if("vpc_network" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/22/properties/type/const",keyword:"const",params:{allowedValue: "vpc_network"}}];
return false;
}
var valid63 = _errs250 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.tunnel_id !== undefined){
const _errs251 = errors;
if(typeof data.tunnel_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/tunnel_id",schemaPath:"#/oneOf/22/properties/tunnel_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid63 = _errs251 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data.network_id !== undefined){
const _errs253 = errors;
if(typeof data.network_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/network_id",schemaPath:"#/oneOf/22/properties/network_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid63 = _errs253 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/22/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ai_search_namespace"){
const _errs255 = errors;
if(errors === _errs255){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if(((data.name === undefined) && (missing31 = "name")) || ((data.type === undefined) && (missing31 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/23/required",keyword:"required",params:{missingProperty: missing31}}];
return false;
}
else {
const _errs257 = errors;
for(const key33 in data){
if(!(((key33 === "name") || (key33 === "type")) || (key33 === "namespace"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/23/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}}];
return false;
break;
}
}
if(_errs257 === errors){
if(data.name !== undefined){
const _errs258 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid65 = _errs258 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.type !== undefined){
const _errs259 = errors;
if("ai_search_namespace" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/23/properties/type/const",keyword:"const",params:{allowedValue: "ai_search_namespace"}}];
return false;
}
var valid65 = _errs259 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data.namespace !== undefined){
const _errs260 = errors;
if(typeof data.namespace !== "string"){
validate53.errors = [{instancePath:instancePath+"/namespace",schemaPath:"#/oneOf/23/properties/namespace/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid65 = _errs260 === errors;
}
else {
var valid65 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/23/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "agent_memory"){
const _errs262 = errors;
if(errors === _errs262){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if(((data.name === undefined) && (missing32 = "name")) || ((data.type === undefined) && (missing32 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/24/required",keyword:"required",params:{missingProperty: missing32}}];
return false;
}
else {
const _errs264 = errors;
for(const key34 in data){
if(!(((key34 === "name") || (key34 === "type")) || (key34 === "namespace"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/24/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}}];
return false;
break;
}
}
if(_errs264 === errors){
if(data.name !== undefined){
const _errs265 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid67 = _errs265 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.type !== undefined){
const _errs266 = errors;
if("agent_memory" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/24/properties/type/const",keyword:"const",params:{allowedValue: "agent_memory"}}];
return false;
}
var valid67 = _errs266 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data.namespace !== undefined){
const _errs267 = errors;
if(typeof data.namespace !== "string"){
validate53.errors = [{instancePath:instancePath+"/namespace",schemaPath:"#/oneOf/24/properties/namespace/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid67 = _errs267 === errors;
}
else {
var valid67 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/24/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "artifacts"){
const _errs269 = errors;
if(errors === _errs269){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if(((data.name === undefined) && (missing33 = "name")) || ((data.type === undefined) && (missing33 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/25/required",keyword:"required",params:{missingProperty: missing33}}];
return false;
}
else {
const _errs271 = errors;
for(const key35 in data){
if(!(((key35 === "name") || (key35 === "type")) || (key35 === "namespace"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/25/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}}];
return false;
break;
}
}
if(_errs271 === errors){
if(data.name !== undefined){
const _errs272 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid69 = _errs272 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data.type !== undefined){
const _errs273 = errors;
if("artifacts" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/25/properties/type/const",keyword:"const",params:{allowedValue: "artifacts"}}];
return false;
}
var valid69 = _errs273 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data.namespace !== undefined){
const _errs274 = errors;
if(typeof data.namespace !== "string"){
validate53.errors = [{instancePath:instancePath+"/namespace",schemaPath:"#/oneOf/25/properties/namespace/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid69 = _errs274 === errors;
}
else {
var valid69 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/25/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ai_search"){
const _errs276 = errors;
if(errors === _errs276){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing34;
if(((data.name === undefined) && (missing34 = "name")) || ((data.type === undefined) && (missing34 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/26/required",keyword:"required",params:{missingProperty: missing34}}];
return false;
}
else {
const _errs278 = errors;
for(const key36 in data){
if(!(((key36 === "name") || (key36 === "type")) || (key36 === "instance_name"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/26/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}}];
return false;
break;
}
}
if(_errs278 === errors){
if(data.name !== undefined){
const _errs279 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid71 = _errs279 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.type !== undefined){
const _errs280 = errors;
if("ai_search" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/26/properties/type/const",keyword:"const",params:{allowedValue: "ai_search"}}];
return false;
}
var valid71 = _errs280 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data.instance_name !== undefined){
const _errs281 = errors;
if(typeof data.instance_name !== "string"){
validate53.errors = [{instancePath:instancePath+"/instance_name",schemaPath:"#/oneOf/26/properties/instance_name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid71 = _errs281 === errors;
}
else {
var valid71 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/26/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "flagship"){
const _errs283 = errors;
if(errors === _errs283){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if(((data.name === undefined) && (missing35 = "name")) || ((data.type === undefined) && (missing35 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/27/required",keyword:"required",params:{missingProperty: missing35}}];
return false;
}
else {
const _errs285 = errors;
for(const key37 in data){
if(!(((key37 === "name") || (key37 === "type")) || (key37 === "app_id"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/27/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}}];
return false;
break;
}
}
if(_errs285 === errors){
if(data.name !== undefined){
const _errs286 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid73 = _errs286 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data.type !== undefined){
const _errs287 = errors;
if("flagship" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/27/properties/type/const",keyword:"const",params:{allowedValue: "flagship"}}];
return false;
}
var valid73 = _errs287 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data.app_id !== undefined){
const _errs288 = errors;
if(typeof data.app_id !== "string"){
validate53.errors = [{instancePath:instancePath+"/app_id",schemaPath:"#/oneOf/27/properties/app_id/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid73 = _errs288 === errors;
}
else {
var valid73 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/27/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "unsafe_hello_world"){
const _errs290 = errors;
if(errors === _errs290){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing36;
if(((data.name === undefined) && (missing36 = "name")) || ((data.type === undefined) && (missing36 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/28/required",keyword:"required",params:{missingProperty: missing36}}];
return false;
}
else {
const _errs292 = errors;
for(const key38 in data){
if(!(((key38 === "name") || (key38 === "type")) || (key38 === "enable_timer"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/28/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}}];
return false;
break;
}
}
if(_errs292 === errors){
if(data.name !== undefined){
const _errs293 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid75 = _errs293 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.type !== undefined){
const _errs294 = errors;
if("unsafe_hello_world" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/28/properties/type/const",keyword:"const",params:{allowedValue: "unsafe_hello_world"}}];
return false;
}
var valid75 = _errs294 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data.enable_timer !== undefined){
const _errs295 = errors;
if(typeof data.enable_timer !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/enable_timer",schemaPath:"#/oneOf/28/properties/enable_timer/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid75 = _errs295 === errors;
}
else {
var valid75 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/28/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "ai"){
const _errs297 = errors;
if(errors === _errs297){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if(((data.name === undefined) && (missing37 = "name")) || ((data.type === undefined) && (missing37 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/29/required",keyword:"required",params:{missingProperty: missing37}}];
return false;
}
else {
const _errs299 = errors;
for(const key39 in data){
if(!((((key39 === "name") || (key39 === "type")) || (key39 === "staging")) || (key39 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/29/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}}];
return false;
break;
}
}
if(_errs299 === errors){
if(data.name !== undefined){
const _errs300 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid77 = _errs300 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.type !== undefined){
const _errs301 = errors;
if("ai" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/29/properties/type/const",keyword:"const",params:{allowedValue: "ai"}}];
return false;
}
var valid77 = _errs301 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.staging !== undefined){
const _errs302 = errors;
if(typeof data.staging !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/staging",schemaPath:"#/oneOf/29/properties/staging/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid77 = _errs302 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data.raw !== undefined){
const _errs304 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/29/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid77 = _errs304 === errors;
}
else {
var valid77 = true;
}
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/29/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "browser"){
const _errs306 = errors;
if(errors === _errs306){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing38;
if(((data.name === undefined) && (missing38 = "name")) || ((data.type === undefined) && (missing38 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/30/required",keyword:"required",params:{missingProperty: missing38}}];
return false;
}
else {
const _errs308 = errors;
for(const key40 in data){
if(!(((key40 === "name") || (key40 === "type")) || (key40 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/30/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}}];
return false;
break;
}
}
if(_errs308 === errors){
if(data.name !== undefined){
const _errs309 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid79 = _errs309 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data.type !== undefined){
const _errs310 = errors;
if("browser" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/30/properties/type/const",keyword:"const",params:{allowedValue: "browser"}}];
return false;
}
var valid79 = _errs310 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data.raw !== undefined){
const _errs311 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/30/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid79 = _errs311 === errors;
}
else {
var valid79 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/30/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else if(tag0 === "images"){
const _errs313 = errors;
if(errors === _errs313){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing39;
if(((data.name === undefined) && (missing39 = "name")) || ((data.type === undefined) && (missing39 = "type"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/31/required",keyword:"required",params:{missingProperty: missing39}}];
return false;
}
else {
const _errs315 = errors;
for(const key41 in data){
if(!(((key41 === "name") || (key41 === "type")) || (key41 === "raw"))){
validate53.errors = [{instancePath,schemaPath:"#/oneOf/31/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}}];
return false;
break;
}
}
if(_errs315 === errors){
if(data.name !== undefined){
const _errs316 = errors;
if(!(validate54(data.name, {instancePath:instancePath+"/name",parentData:data,parentDataProperty:"name",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid81 = _errs316 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data.type !== undefined){
const _errs317 = errors;
if("images" !== data.type){
validate53.errors = [{instancePath:instancePath+"/type",schemaPath:"#/oneOf/31/properties/type/const",keyword:"const",params:{allowedValue: "images"}}];
return false;
}
var valid81 = _errs317 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data.raw !== undefined){
const _errs318 = errors;
if(typeof data.raw !== "boolean"){
validate53.errors = [{instancePath:instancePath+"/raw",schemaPath:"#/oneOf/31/properties/raw/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid81 = _errs318 === errors;
}
else {
var valid81 = true;
}
}
}
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/oneOf/31/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
if(props0 !== true){
props0 = true;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "mapping", tag: "type", tagValue: tag0}}];
return false;
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/discriminator",keyword:"discriminator",params:{error: "tag", tag: "type", tagValue: tag0}}];
return false;
}
}
}
else {
validate53.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate53.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate53.evaluated = {"dynamicProps":true,"dynamicItems":false};

const pattern4 = new RegExp("^\\d{4}-\\d{2}-\\d{2}$", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://raw.githubusercontent.com/slipway-actions/slipway/main/docs/upload-metadata.schema.json" */;
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
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema19.properties, key0))){
validate52.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.main_module !== undefined){
const _errs2 = errors;
if(typeof data.main_module !== "string"){
validate52.errors = [{instancePath:instancePath+"/main_module",schemaPath:"#/properties/main_module/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bindings !== undefined){
let data1 = data.bindings;
const _errs4 = errors;
if(errors === _errs4){
if(Array.isArray(data1)){
if(data1.length > 10000){
validate52.errors = [{instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/maxItems",keyword:"maxItems",params:{limit: 10000}}];
return false;
}
else {
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
const _errs6 = errors;
if(!(validate53(data1[i0], {instancePath:instancePath+"/bindings/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
var valid1 = _errs6 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/bindings",schemaPath:"#/properties/bindings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exports !== undefined){
let data3 = data.exports;
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 1000){
validate52.errors = [{instancePath:instancePath+"/exports",schemaPath:"#/properties/exports/maxProperties",keyword:"maxProperties",params:{limit: 1000}}];
return false;
}
else {
for(const key1 in data3){
let data4 = data3[key1];
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if((data4.type === undefined) && (missing0 = "type")){
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exports/additionalProperties/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs12 = errors;
for(const key2 in data4){
if(!(((((key2 === "type") || (key2 === "state")) || (key2 === "storage")) || (key2 === "renamed_to")) || (key2 === "cache"))){
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exports/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs12 === errors){
if(data4.type !== undefined){
let data5 = data4.type;
const _errs13 = errors;
if(!((data5 === "durable-object") || (data5 === "worker"))){
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/properties/exports/additionalProperties/properties/type/enum",keyword:"enum",params:{allowedValues: schema19.properties.exports.additionalProperties.properties.type.enum}}];
return false;
}
var valid3 = _errs13 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.state !== undefined){
let data6 = data4.state;
const _errs14 = errors;
if(!(((data6 === "created") || (data6 === "deleted")) || (data6 === "renamed"))){
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/state",schemaPath:"#/properties/exports/additionalProperties/properties/state/enum",keyword:"enum",params:{allowedValues: schema19.properties.exports.additionalProperties.properties.state.enum}}];
return false;
}
var valid3 = _errs14 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.storage !== undefined){
let data7 = data4.storage;
const _errs15 = errors;
if(!((data7 === "sqlite") || (data7 === "legacy-kv"))){
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/storage",schemaPath:"#/properties/exports/additionalProperties/properties/storage/enum",keyword:"enum",params:{allowedValues: schema19.properties.exports.additionalProperties.properties.storage.enum}}];
return false;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.renamed_to !== undefined){
const _errs16 = errors;
if(!(validate54(data4.renamed_to, {instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/renamed_to",parentData:data4,parentDataProperty:"renamed_to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.cache !== undefined){
let data9 = data4.cache;
const _errs17 = errors;
if(errors === _errs17){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
const _errs19 = errors;
for(const key3 in data9){
if(!(key3 === "enabled")){
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cache",schemaPath:"#/properties/exports/additionalProperties/properties/cache/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}}];
return false;
break;
}
}
if(_errs19 === errors){
if(data9.enabled !== undefined){
if(typeof data9.enabled !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cache/enabled",schemaPath:"#/properties/exports/additionalProperties/properties/cache/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/cache",schemaPath:"#/properties/exports/additionalProperties/properties/cache/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/exports/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/exports/additionalProperties/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs10 === errors;
if(!valid2){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/exports",schemaPath:"#/properties/exports/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compatibility_date !== undefined){
let data11 = data.compatibility_date;
const _errs22 = errors;
if(errors === _errs22){
if(typeof data11 === "string"){
if(!pattern4.test(data11)){
validate52.errors = [{instancePath:instancePath+"/compatibility_date",schemaPath:"#/properties/compatibility_date/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}$"}}];
return false;
}
}
else {
validate52.errors = [{instancePath:instancePath+"/compatibility_date",schemaPath:"#/properties/compatibility_date/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.compatibility_flags !== undefined){
const _errs24 = errors;
if(!(validate80(data.compatibility_flags, {instancePath:instancePath+"/compatibility_flags",parentData:data,parentDataProperty:"compatibility_flags",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keep_bindings !== undefined){
let data13 = data.keep_bindings;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data13)){
var valid5 = true;
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
const _errs27 = errors;
if(!((((data14 === "plain_text") || (data14 === "json")) || (data14 === "secret_text")) || (data14 === "secret_key"))){
validate52.errors = [{instancePath:instancePath+"/keep_bindings/" + i1,schemaPath:"#/properties/keep_bindings/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.keep_bindings.items.enum}}];
return false;
}
var valid5 = _errs27 === errors;
if(!valid5){
break;
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/keep_bindings",schemaPath:"#/properties/keep_bindings/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs25 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.placement !== undefined){
let data15 = data.placement;
const _errs28 = errors;
if(errors === _errs28){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs30 = errors;
for(const key4 in data15){
if(!(((((key4 === "mode") || (key4 === "hint")) || (key4 === "region")) || (key4 === "host")) || (key4 === "hostname"))){
validate52.errors = [{instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}}];
return false;
break;
}
}
if(_errs30 === errors){
if(data15.mode !== undefined){
let data16 = data15.mode;
const _errs31 = errors;
if(!(((data16 === "off") || (data16 === "smart")) || (data16 === "targeted"))){
validate52.errors = [{instancePath:instancePath+"/placement/mode",schemaPath:"#/properties/placement/properties/mode/enum",keyword:"enum",params:{allowedValues: schema19.properties.placement.properties.mode.enum}}];
return false;
}
var valid6 = _errs31 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.hint !== undefined){
const _errs32 = errors;
if(typeof data15.hint !== "string"){
validate52.errors = [{instancePath:instancePath+"/placement/hint",schemaPath:"#/properties/placement/properties/hint/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs32 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.region !== undefined){
const _errs34 = errors;
if(typeof data15.region !== "string"){
validate52.errors = [{instancePath:instancePath+"/placement/region",schemaPath:"#/properties/placement/properties/region/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs34 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.host !== undefined){
const _errs36 = errors;
if(typeof data15.host !== "string"){
validate52.errors = [{instancePath:instancePath+"/placement/host",schemaPath:"#/properties/placement/properties/host/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs36 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data15.hostname !== undefined){
const _errs38 = errors;
if(typeof data15.hostname !== "string"){
validate52.errors = [{instancePath:instancePath+"/placement/hostname",schemaPath:"#/properties/placement/properties/hostname/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid6 = _errs38 === errors;
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
else {
validate52.errors = [{instancePath:instancePath+"/placement",schemaPath:"#/properties/placement/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.limits !== undefined){
let data21 = data.limits;
const _errs40 = errors;
if(errors === _errs40){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs42 = errors;
for(const key5 in data21){
if(!((key5 === "cpu_ms") || (key5 === "subrequests"))){
validate52.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}}];
return false;
break;
}
}
if(_errs42 === errors){
if(data21.cpu_ms !== undefined){
let data22 = data21.cpu_ms;
const _errs43 = errors;
if(!((typeof data22 == "number") && (isFinite(data22)))){
validate52.errors = [{instancePath:instancePath+"/limits/cpu_ms",schemaPath:"#/properties/limits/properties/cpu_ms/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid7 = _errs43 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data21.subrequests !== undefined){
let data23 = data21.subrequests;
const _errs45 = errors;
if(!((typeof data23 == "number") && (isFinite(data23)))){
validate52.errors = [{instancePath:instancePath+"/limits/subrequests",schemaPath:"#/properties/limits/properties/subrequests/type",keyword:"type",params:{type: "number"}}];
return false;
}
var valid7 = _errs45 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs40 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cache_options !== undefined){
let data24 = data.cache_options;
const _errs47 = errors;
if(errors === _errs47){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs49 = errors;
for(const key6 in data24){
if(!((key6 === "enabled") || (key6 === "cross_version_cache"))){
validate52.errors = [{instancePath:instancePath+"/cache_options",schemaPath:"#/properties/cache_options/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}}];
return false;
break;
}
}
if(_errs49 === errors){
if(data24.enabled !== undefined){
const _errs50 = errors;
if(typeof data24.enabled !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/cache_options/enabled",schemaPath:"#/properties/cache_options/properties/enabled/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs50 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data24.cross_version_cache !== undefined){
const _errs52 = errors;
if(typeof data24.cross_version_cache !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/cache_options/cross_version_cache",schemaPath:"#/properties/cache_options/properties/cross_version_cache/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid8 = _errs52 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/cache_options",schemaPath:"#/properties/cache_options/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs47 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.observability !== undefined){
let data27 = data.observability;
const _errs54 = errors;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
validate52.errors = [{instancePath:instancePath+"/observability",schemaPath:"#/properties/observability/type",keyword:"type",params:{type: "object"}}];
return false;
}
var valid0 = _errs54 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.logpush !== undefined){
const _errs56 = errors;
if(typeof data.logpush !== "boolean"){
validate52.errors = [{instancePath:instancePath+"/logpush",schemaPath:"#/properties/logpush/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs56 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tail_consumers !== undefined){
const _errs58 = errors;
if(!(Array.isArray(data.tail_consumers))){
validate52.errors = [{instancePath:instancePath+"/tail_consumers",schemaPath:"#/properties/tail_consumers/type",keyword:"type",params:{type: "array"}}];
return false;
}
var valid0 = _errs58 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.streaming_tail_consumers !== undefined){
const _errs60 = errors;
if(!(Array.isArray(data.streaming_tail_consumers))){
validate52.errors = [{instancePath:instancePath+"/streaming_tail_consumers",schemaPath:"#/properties/streaming_tail_consumers/type",keyword:"type",params:{type: "array"}}];
return false;
}
var valid0 = _errs60 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.package_dependencies !== undefined){
let data31 = data.package_dependencies;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data31)){
if(data31.length > 1000){
validate52.errors = [{instancePath:instancePath+"/package_dependencies",schemaPath:"#/properties/package_dependencies/maxItems",keyword:"maxItems",params:{limit: 1000}}];
return false;
}
else {
var valid9 = true;
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
const _errs64 = errors;
if(errors === _errs64){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
const _errs66 = errors;
for(const key7 in data32){
if(!(((key7 === "name") || (key7 === "packageJsonVersion")) || (key7 === "installedVersion"))){
validate52.errors = [{instancePath:instancePath+"/package_dependencies/" + i2,schemaPath:"#/properties/package_dependencies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}}];
return false;
break;
}
}
if(_errs66 === errors){
if(data32.name !== undefined){
const _errs67 = errors;
if(typeof data32.name !== "string"){
validate52.errors = [{instancePath:instancePath+"/package_dependencies/" + i2+"/name",schemaPath:"#/properties/package_dependencies/items/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs67 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.packageJsonVersion !== undefined){
const _errs69 = errors;
if(typeof data32.packageJsonVersion !== "string"){
validate52.errors = [{instancePath:instancePath+"/package_dependencies/" + i2+"/packageJsonVersion",schemaPath:"#/properties/package_dependencies/items/properties/packageJsonVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs69 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data32.installedVersion !== undefined){
const _errs71 = errors;
if(typeof data32.installedVersion !== "string"){
validate52.errors = [{instancePath:instancePath+"/package_dependencies/" + i2+"/installedVersion",schemaPath:"#/properties/package_dependencies/items/properties/installedVersion/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid10 = _errs71 === errors;
}
else {
var valid10 = true;
}
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/package_dependencies/" + i2,schemaPath:"#/properties/package_dependencies/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid9 = _errs64 === errors;
if(!valid9){
break;
}
}
}
}
else {
validate52.errors = [{instancePath:instancePath+"/package_dependencies",schemaPath:"#/properties/package_dependencies/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs62 === errors;
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
else {
validate52.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
