// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck

/** A keyword of the schema that a value does not meet. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string
  /** JSON pointer to the keyword, in the definition that was applied to the value. */
  readonly schemaPath: string
  readonly keyword: string
  /** What the keyword says about it: `missingProperty`, `additionalProperty`, `allowedValues`… */
  readonly params: Readonly<Record<string, unknown>>
}

/** Tells whether a value meets a schema; after a false, `errors` holds every reason until the next call. */
export interface Validate {
  (value: unknown): boolean
  readonly errors?: readonly SchemaError[] | null
}
var Cs=(r,t)=>()=>{try{return t||r((t={exports:{}}).exports,t),t.exports}catch(h){throw t=0,h}};var Ys=Cs((Lt,Xs)=>{"use strict";Xs.exports=function r(t,h){if(t===h)return!0;if(t&&h&&typeof t=="object"&&typeof h==
"object"){if(t.constructor!==h.constructor)return!1;var d,o,e;if(Array.isArray(t)){if(d=t.length,d!=h.length)return!1;
for(o=d;o--!==0;)if(!r(t[o],h[o]))return!1;return!0}if(t.constructor===RegExp)return t.source===h.source&&t.flags===
h.flags;if(t.valueOf!==Object.prototype.valueOf)return t.valueOf()===h.valueOf();if(t.toString!==Object.prototype.
toString)return t.toString()===h.toString();if(e=Object.keys(t),d=e.length,d!==Object.keys(h).length)return!1;
for(o=d;o--!==0;)if(!Object.prototype.hasOwnProperty.call(h,e[o]))return!1;for(o=d;o--!==0;){var n=e[o];if(!r(
t[n],h[n]))return!1}return!0}return t!==t&&h!==h}});var rn=Cs(Ss=>{"use strict";Object.defineProperty(Ss,"__esModule",{value:!0});var en=Ys();en.code='require("aj\
v/dist/runtime/equal").default';Ss.default=en});var nn=Cs(Zs=>{"use strict";Object.defineProperty(Zs,"__esModule",{value:!0});function sn(r){let t=r.length,h=0,
d=0,o;for(;d<t;)h++,o=r.charCodeAt(d++),o>=55296&&o<=56319&&d<t&&(o=r.charCodeAt(d),(o&64512)===56320&&d++);return h}
Zs.default=sn;sn.code='require("ajv/dist/runtime/ucs2length").default'});var Ot=kn,Ts={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/docume\
nts/revision.schema.json",type:"object",properties:{$schema:{type:"string"},revision:{$ref:"../fragments/id.sc\
hema.json"},revises:{type:["null","string","array"],pattern:"^[A-Za-z0-9_]{1,64}$",items:{$ref:"../fragments/i\
d.schema.json"},minItems:1,uniqueItems:!0},message:{type:"string"},created:{type:"string",pattern:"^[0-9]{4}-[\
0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"},branch_labels:{type:"\
array",items:{$ref:"../fragments/id.schema.json"},uniqueItems:!0},depends_on:{type:"array",items:{$ref:"../fra\
gments/id.schema.json"},uniqueItems:!0},replaces:{type:"array",items:{$ref:"../fragments/id.schema.json"},uniqueItems:!0},
lock_timeout:{$ref:"../fragments/duration.schema.json"},statement_timeout:{$ref:"../fragments/duration.schema.\
json"},transaction:{type:"string",enum:["auto","single","none"]},operations:{type:"array",items:{$ref:"../frag\
ments/operation.schema.json"}},downgrade:{type:"array",items:{$ref:"../fragments/operation.schema.json"}}},required:[
"revision","revises"],additionalProperties:!1},q=Object.prototype.hasOwnProperty,M=rn().default;var wn=new RegExp("^[A-Za-z0-9_]{1,64}$","u");function j(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r=="string"){if(!wn.test(r)){let s={instancePath:t,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,64}$"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}return j.errors=e,n===
0}var Dn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/\
duration.schema.json",type:["string","integer"],pattern:"^(0|[0-9]{1,9}(ms|s|m|h))$",minimum:0,maximum:0},$n=new RegExp(
"^(0|[0-9]{1,9}(ms|s|m|h))$","u");function $(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:Dn.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="number"&&
isFinite(r)){if(r>0||isNaN(r)){let s={instancePath:t,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:0}};e===null?e=[s]:e.push(s),n++}if(r<0||isNaN(r)){let s={instancePath:t,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),n++}}if(typeof r=="string"&&!$n.test(r)){let s={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[0-9]{1,9}(ms|s|m|h))$"}};e===null?
e=[s]:e.push(s),n++}return $.errors=e,n===0}var An={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://aludel.dev/schemas/v1/fragments/operation.schema.json",type:"object",properties:{create_table:{$ref:".\
./operations/create_table.schema.json"},drop_table:{$ref:"../operations/drop_table.schema.json"},rename_table:{
$ref:"../operations/rename_table.schema.json"},alter_table:{$ref:"../operations/alter_table.schema.json"},declare_table:{
$ref:"../operations/declare_table.schema.json"},create_partition:{$ref:"../operations/create_partition.schema.\
json"},attach_partition:{$ref:"../operations/attach_partition.schema.json"},detach_partition:{$ref:"../operati\
ons/detach_partition.schema.json"},add_column:{$ref:"../operations/add_column.schema.json"},drop_column:{$ref:"\
../operations/drop_column.schema.json"},alter_column:{$ref:"../operations/alter_column.schema.json"},rename_column:{
$ref:"../operations/rename_column.schema.json"},create_primary_key:{$ref:"../operations/create_primary_key.sch\
ema.json"},create_unique_constraint:{$ref:"../operations/create_unique_constraint.schema.json"},create_foreign_key:{
$ref:"../operations/create_foreign_key.schema.json"},create_check_constraint:{$ref:"../operations/create_check\
_constraint.schema.json"},create_exclude_constraint:{$ref:"../operations/create_exclude_constraint.schema.json"},
drop_constraint:{$ref:"../operations/drop_constraint.schema.json"},drop_primary_key:{$ref:"../operations/drop_\
primary_key.schema.json"},drop_unique_constraint:{$ref:"../operations/drop_unique_constraint.schema.json"},drop_foreign_key:{
$ref:"../operations/drop_foreign_key.schema.json"},drop_check_constraint:{$ref:"../operations/drop_check_const\
raint.schema.json"},rename_constraint:{$ref:"../operations/rename_constraint.schema.json"},validate_constraint:{
$ref:"../operations/validate_constraint.schema.json"},create_index:{$ref:"../operations/create_index.schema.js\
on"},drop_index:{$ref:"../operations/drop_index.schema.json"},rename_index:{$ref:"../operations/rename_index.s\
chema.json"},create_enum:{$ref:"../operations/create_enum.schema.json"},alter_enum:{$ref:"../operations/alter_\
enum.schema.json"},drop_enum:{$ref:"../operations/drop_enum.schema.json"},rename_enum:{$ref:"../operations/ren\
ame_enum.schema.json"},create_domain:{$ref:"../operations/create_domain.schema.json"},alter_domain:{$ref:"../o\
perations/alter_domain.schema.json"},drop_domain:{$ref:"../operations/drop_domain.schema.json"},create_sequence:{
$ref:"../operations/create_sequence.schema.json"},alter_sequence:{$ref:"../operations/alter_sequence.schema.js\
on"},drop_sequence:{$ref:"../operations/drop_sequence.schema.json"},rename_sequence:{$ref:"../operations/renam\
e_sequence.schema.json"},create_view:{$ref:"../operations/create_view.schema.json"},replace_view:{$ref:"../ope\
rations/replace_view.schema.json"},drop_view:{$ref:"../operations/drop_view.schema.json"},rename_view:{$ref:".\
./operations/rename_view.schema.json"},create_schema:{$ref:"../operations/create_schema.schema.json"},drop_schema:{
$ref:"../operations/drop_schema.schema.json"},create_extension:{$ref:"../operations/create_extension.schema.js\
on"},drop_extension:{$ref:"../operations/drop_extension.schema.json"},create_function:{$ref:"../operations/cre\
ate_function.schema.json"},replace_function:{$ref:"../operations/replace_function.schema.json"},drop_function:{
$ref:"../operations/drop_function.schema.json"},create_trigger:{$ref:"../operations/create_trigger.schema.json"},
drop_trigger:{$ref:"../operations/drop_trigger.schema.json"},create_policy:{$ref:"../operations/create_policy.\
schema.json"},alter_policy:{$ref:"../operations/alter_policy.schema.json"},drop_policy:{$ref:"../operations/dr\
op_policy.schema.json"},grant:{$ref:"../operations/grant.schema.json"},revoke:{$ref:"../operations/revoke.sche\
ma.json"},set_comment:{$ref:"../operations/set_comment.schema.json"},insert_rows:{$ref:"../operations/insert_r\
ows.schema.json"},update_rows:{$ref:"../operations/update_rows.schema.json"},delete_rows:{$ref:"../operations/\
delete_rows.schema.json"},execute:{$ref:"../operations/execute.schema.json"}},additionalProperties:!1,minProperties:1,
maxProperties:1},Ln={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1\
/operations/create_table.schema.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{
$ref:"../fragments/name.schema.json"},columns:{type:"array",items:{$ref:"../fragments/column.schema.json"},minItems:1},
primary_key:{$ref:"../fragments/primary-key.schema.json"},unique_constraints:{type:"array",items:{$ref:"../fra\
gments/unique.schema.json"}},foreign_keys:{type:"array",items:{$ref:"../fragments/foreign-key.schema.json"}},check_constraints:{
type:"array",items:{$ref:"../fragments/check.schema.json"}},exclude_constraints:{type:"array",items:{$ref:"../\
fragments/exclude.schema.json"}},indexes:{type:"array",items:{$ref:"../fragments/index.schema.json"}},comment:{
$ref:"../fragments/comment.schema.json"},partition_by:{$ref:"../fragments/partition-by.schema.json"},postgresql:{
$ref:"../fragments/postgresql-table.schema.json"},mysql:{$ref:"../fragments/mysql-table.schema.json"},mariadb:{
$ref:"../fragments/mysql-table.schema.json"},sqlite:{$ref:"../fragments/sqlite-table.schema.json"},dialects:{$ref:"\
../fragments/dialects.schema.json"}},required:["table","columns"],additionalProperties:!1};var P=nn().default,Ws=new RegExp("^[^\\u0000]*$","u");function l(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r=="string"){if(P(r)>63){let s={instancePath:t,schemaPath:"#/maxLen\
gth",keyword:"maxLength",params:{limit:63}};e===null?e=[s]:e.push(s),n++}if(P(r)<1){let s={instancePath:t,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(!Ws.test(r)){let s={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"}};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}
return l.errors=e,n===0}var xn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev\
/schemas/v1/fragments/column.schema.json",type:"object",properties:{name:{$ref:"name.schema.json"},type:{$ref:"\
type.schema.json"},nullable:{type:"boolean"},default:{$ref:"default.schema.json"},primary_key:{type:"boolean"},
unique:{type:"boolean"},check:{$ref:"sql.schema.json"},references:{$ref:"column-references.schema.json"},identity:{
$ref:"identity.schema.json"},generated:{$ref:"generated.schema.json"},collation:{$ref:"collation.schema.json"},
comment:{$ref:"comment.schema.json"},postgresql:{$ref:"postgresql-column.schema.json"},mysql:{$ref:"mysql-colu\
mn.schema.json"},mariadb:{$ref:"mysql-column.schema.json"}},required:["name","type"],additionalProperties:!1},
Nn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/type.s\
chema.json",type:["string","object"],minLength:1,properties:{postgresql:{type:"string",minLength:1},mysql:{type:"\
string",minLength:1},mariadb:{type:"string",minLength:1},sqlite:{type:"string",minLength:1}},additionalProperties:!1,
minProperties:1};function E(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:Nn.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&P(r)<1){let s={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||
s==="mariadb"||s==="sqlite")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.postgresql!==void 0){let s=r.postgresql;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/postgresql",schemaPath:"#/properties/postgresql/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/postgr\
esql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/mysql",schemaPath:"\
#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),n++}}else{let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(P(
s)<1){let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}return E.errors=e,n===0}var On={$schema:"https://\
json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/default.schema.json",type:[
"string","number","boolean","null","object"],properties:{sql:{$ref:"sql.schema.json"},json:{$ref:"json-value.s\
chema.json"}},additionalProperties:!1,minProperties:1,maxProperties:1},xe={$schema:"https://json-schema.org/dr\
aft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/sql.schema.json",type:["string","object"],minLength:1,
properties:{postgresql:{type:"string",minLength:1},mysql:{type:"string",minLength:1},mariadb:{type:"string",minLength:1},
sqlite:{type:"string",minLength:1}},additionalProperties:!1,minProperties:1};function w(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(
r))){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:xe.type}};e===null?e=[s]:e.push(s),
n++}if(typeof r=="string"&&P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){
let s={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.
push(s),n++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),n++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[i]:e.push(i),n++}}else{let i={instancePath:t+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="s\
tring"){if(P(s)<1){let i={instancePath:t+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mysql",schemaPath:"#/properties/m\
ysql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.
mariadb;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mari\
adb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}
if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}}return w.errors=e,n===0}function H(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){return H.errors=null,!0}function I(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:On.type}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:t,schemaPath:"#/maxProperties",keyword:"max\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"sql"||s==="json")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.sql!==void 0&&(w(r.sql,{instancePath:t+"/sql",parentData:r,
parentDataProperty:"sql",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.json!==void 0&&(H(
r.json,{instancePath:t+"/json",parentData:r,parentDataProperty:"json",rootData:o})||(e=e===null?H.errors:e.concat(
H.errors),n=e.length))}return I.errors=e,n===0}var tn={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"https://aludel.dev/schemas/v1/fragments/column-references.schema.json",type:"object",properties:{table:{$ref:"\
name.schema.json"},schema:{$ref:"name.schema.json"},column:{$ref:"name.schema.json"},on_delete:{$ref:"referent\
ial-action.schema.json"},on_update:{$ref:"referential-action.schema.json"},on_delete_columns:{$ref:"names.sche\
ma.json"},match:{type:"string",enum:["simple","full"]},deferrable:{type:"boolean"},initially_deferred:{type:"b\
oolean"},name:{$ref:"name.schema.json"}},required:["table"],additionalProperties:!1},En={$schema:"https://json\
-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/referential-action.schema.json",
type:"string",enum:["no_action","restrict","cascade","set_null","set_default"]};function R(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"){let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(!(r==="no_action"||
r==="restrict"||r==="cascade"||r==="set_null"||r==="set_default")){let s={instancePath:t,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:En.enum}};e===null?e=[s]:e.push(s),n++}return R.errors=e,n===0}function b(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(Array.isArray(
r)){if(r.length<1){let f={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[f]:e.push(f),n++}let s=r.length;for(let f=0;f<s;f++)l(r[f],{instancePath:t+"/"+f,parentData:r,parentDataProperty:f,
rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length);let i=r.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)
if(M(r[i],r[a])){let f={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?
e=[f]:e.push(f),n++;break e}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),n++}return b.errors=e,n===0}function oe(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!q.call(tn.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.column!==void 0&&(l(r.column,{instancePath:t+"/column",
parentData:r,parentDataProperty:"column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
on_delete!==void 0&&(R(r.on_delete,{instancePath:t+"/on_delete",parentData:r,parentDataProperty:"on_delete",rootData:o})||
(e=e===null?R.errors:e.concat(R.errors),n=e.length)),r.on_update!==void 0&&(R(r.on_update,{instancePath:t+"/on\
_update",parentData:r,parentDataProperty:"on_update",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),n=e.
length)),r.on_delete_columns!==void 0&&(b(r.on_delete_columns,{instancePath:t+"/on_delete_columns",parentData:r,
parentDataProperty:"on_delete_columns",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.match!==
void 0){let s=r.match;if(typeof s!="string"){let i={instancePath:t+"/match",schemaPath:"#/properties/match/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="simple"||s==="full")){let i={
instancePath:t+"/match",schemaPath:"#/properties/match/enum",keyword:"enum",params:{allowedValues:tn.properties.
match.enum}};e===null?e=[i]:e.push(i),n++}}if(r.deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={instancePath:t+
"/deferrable",schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:
e.push(s),n++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolean"){let s={instancePath:t+
"/initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),n++}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return oe.errors=e,n===0}var on={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/identity.schema.jso\
n",type:["string","object"],pattern:"^(always|by_default)$",properties:{generation:{type:"string",enum:["alway\
s","by_default"]},start:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},increment:{type:"i\
nteger",minimum:-9007199254740991,maximum:9007199254740991},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},cycle:{type:"boolean"},cache:{type:"in\
teger",minimum:1},name:{$ref:"name.schema.json"}},additionalProperties:!1},bn=new RegExp("^(always|by_default)\
$","u");function le(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!=
"string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:on.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&!bn.test(r)){let s={instancePath:t,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(always|by_default)$"}};e===null?e=[s]:e.push(s),n++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="generation"||s==="start"||s==="increment"||
s==="min"||s==="max"||s==="cycle"||s==="cache"||s==="name")){let i={instancePath:t,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.generation!==
void 0){let s=r.generation;if(typeof s!="string"){let i={instancePath:t+"/generation",schemaPath:"#/properties\
/generation/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="always"||s==="\
by_default")){let i={instancePath:t+"/generation",schemaPath:"#/properties/generation/enum",keyword:"enum",params:{
allowedValues:on.properties.generation.enum}};e===null?e=[i]:e.push(i),n++}}if(r.start!==void 0){let s=r.start;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/start",schemaPath:"#/propert\
ies/start/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(
s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:t+"/start",schemaPath:"#/properties/start/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||
isNaN(s)){let i={instancePath:t+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),n++}}}if(r.increment!==void 0){let s=r.increment;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/increment",schemaPath:"#/properties/increme\
nt/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(
s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:t+"/increment",schemaPath:"#/properties/increment/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||
isNaN(s)){let i={instancePath:t+"/increment",schemaPath:"#/properties/increment/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),n++}}}if(r.min!==void 0){let s=r.min;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/min",schemaPath:"#/properties/min/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s)){let i={instancePath:t+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+
"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[i]:e.push(i),n++}}}if(r.max!==void 0){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:t+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"}};e===
null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:t+
"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+"/max",schemaPath:"#/prop\
erties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(
i),n++}}}if(r.cycle!==void 0&&typeof r.cycle!="boolean"){let s={instancePath:t+"/cycle",schemaPath:"#/properti\
es/cycle/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.cache!==void 0){let s=r.
cache;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/cache",schemaPath:"#/p\
roperties/cache/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="numbe\
r"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/cache",schemaPath:"#/properties/cache/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),n++}}r.name!==void 0&&(l(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length))}
return le.errors=e,n===0}function pe(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.sql===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"sql"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="sql"||s==="stored")){
let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.sql!==void 0&&(w(r.sql,{instancePath:t+"/sql",parentData:r,parentDataProperty:"\
sql",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.stored!==void 0&&typeof r.stored!="b\
oolean"){let s={instancePath:t+"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),n++}return pe.errors=e,n===0}var In={$schema:"https://json-schema.org/draft\
/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/collation.schema.json",type:["string","object"],
minLength:1,properties:{postgresql:{type:"string",minLength:1},mysql:{type:"string",minLength:1},mariadb:{type:"\
string",minLength:1},sqlite:{type:"string",minLength:1}},additionalProperties:!1,minProperties:1};function F(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(r&&
typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:In.
type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&P(r)<1){let s={instancePath:t,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="\
sqlite")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(P(s)<1){let i={
instancePath:t+"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/postgresql",schemaPath:"#/properties/postgresql/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mysql",schemaPath:"#/properti\
es/mysql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.
mariadb;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mari\
adb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}
if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}}return F.errors=e,n===0}function _(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r==
"string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}return _.errors=e,n===0}var ln={$schema:"https://json-schema.org/draft/2020-12/sc\
hema",$id:"https://aludel.dev/schemas/v1/fragments/postgresql-column.schema.json",type:"object",properties:{storage:{
type:"string",enum:["plain","main","external","extended"]},compression:{type:"string",enum:["pglz","lz4"]},statistics:{
type:"integer",minimum:0,maximum:1e4},serial:{type:"boolean"}},additionalProperties:!1,minProperties:1};function ae(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="storage"||s==="compression"||
s==="statistics"||s==="serial")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.storage!==void 0){let s=r.storage;
if(typeof s!="string"){let i={instancePath:t+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="plain"||s==="main"||s==="external"||s==="extend\
ed")){let i={instancePath:t+"/storage",schemaPath:"#/properties/storage/enum",keyword:"enum",params:{allowedValues:ln.
properties.storage.enum}};e===null?e=[i]:e.push(i),n++}}if(r.compression!==void 0){let s=r.compression;if(typeof s!=
"string"){let i={instancePath:t+"/compression",schemaPath:"#/properties/compression/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="pglz"||s==="lz4")){let i={instancePath:t+"/compression",
schemaPath:"#/properties/compression/enum",keyword:"enum",params:{allowedValues:ln.properties.compression.enum}};
e===null?e=[i]:e.push(i),n++}}if(r.statistics!==void 0){let s=r.statistics;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:t+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"type",
params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){
let i={instancePath:t+"/statistics",schemaPath:"#/properties/statistics/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4}};e===null?e=[i]:e.push(i),n++}if(s<0||isNaN(s)){let i={instancePath:t+"/statistics",schemaPath:"\
#/properties/statistics/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),
n++}}}if(r.serial!==void 0&&typeof r.serial!="boolean"){let s={instancePath:t+"/serial",schemaPath:"#/properti\
es/serial/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ae.errors=e,n===
0}function me(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.sql===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"sql"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(s!=="sql"){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),n++}r.sql!==void 0&&(w(r.sql,{instancePath:t+"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return me.errors=e,n===0}function ee(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="charset"||s==="on_update"||s==="invisible"||s===
"srid")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.charset!==void 0){let s=r.charset;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/charset",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),n++}}else{let i={instancePath:t+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.on_update!==void 0&&(me(r.on_update,{instancePath:t+"/on_up\
date",parentData:r,parentDataProperty:"on_update",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),n=e.
length)),r.invisible!==void 0&&typeof r.invisible!="boolean"){let s={instancePath:t+"/invisible",schemaPath:"#\
/properties/invisible/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.srid!==void 0){
let s=r.srid;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/srid",schemaPath:"\
#/properties/srid/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="num\
ber"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/srid",schemaPath:"#/properties/srid/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ee.errors=e,n===0}function ce(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.type===void 0){let s={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.
call(xn.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/na\
me",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.type!==void 0&&(E(r.type,{instancePath:t+"/type",parentData:r,parentDataProperty:"type",rootData:o})||(e=e===
null?E.errors:e.concat(E.errors),n=e.length)),r.nullable!==void 0&&typeof r.nullable!="boolean"){let s={instancePath:t+
"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}if(r.default!==void 0&&(I(r.default,{instancePath:t+"/default",parentData:r,parentDataProperty:"default",
rootData:o})||(e=e===null?I.errors:e.concat(I.errors),n=e.length)),r.primary_key!==void 0&&typeof r.primary_key!=
"boolean"){let s={instancePath:t+"/primary_key",schemaPath:"#/properties/primary_key/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.unique!==void 0&&typeof r.unique!="boolean"){let s={instancePath:t+
"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}r.check!==void 0&&(w(r.check,{instancePath:t+"/check",parentData:r,parentDataProperty:"check",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.references!==void 0&&(oe(r.references,{instancePath:t+"\
/references",parentData:r,parentDataProperty:"references",rootData:o})||(e=e===null?oe.errors:e.concat(oe.errors),
n=e.length)),r.identity!==void 0&&(le(r.identity,{instancePath:t+"/identity",parentData:r,parentDataProperty:"\
identity",rootData:o})||(e=e===null?le.errors:e.concat(le.errors),n=e.length)),r.generated!==void 0&&(pe(r.generated,
{instancePath:t+"/generated",parentData:r,parentDataProperty:"generated",rootData:o})||(e=e===null?pe.errors:e.
concat(pe.errors),n=e.length)),r.collation!==void 0&&(F(r.collation,{instancePath:t+"/collation",parentData:r,
parentDataProperty:"collation",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),r.comment!==
void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===
null?_.errors:e.concat(_.errors),n=e.length)),r.postgresql!==void 0&&(ae(r.postgresql,{instancePath:t+"/postgr\
esql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?ae.errors:e.concat(ae.errors),n=e.
length)),r.mysql!==void 0&&(ee(r.mysql,{instancePath:t+"/mysql",parentData:r,parentDataProperty:"mysql",rootData:o})||
(e=e===null?ee.errors:e.concat(ee.errors),n=e.length)),r.mariadb!==void 0&&(ee(r.mariadb,{instancePath:t+"/mar\
iadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?ee.errors:e.concat(ee.errors),n=e.length))}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return ce.errors=e,n===0}var Fn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.de\
v/schemas/v1/fragments/primary-key.schema.json",type:["array","object"],items:{$ref:"name.schema.json"},minItems:1,
uniqueItems:!0,properties:{columns:{$ref:"names.schema.json"},name:{$ref:"name.schema.json"},include:{$ref:"na\
mes.schema.json"},comment:{$ref:"comment.schema.json"}},required:["columns"],additionalProperties:!1};function fe(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(!r||typeof r!="object"){
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Fn.type}};e===null?e=[s]:e.push(s),n++}if(Array.
isArray(r)){if(r.length<1){let f={instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[f]:e.push(f),n++}let s=r.length;for(let f=0;f<s;f++)l(r[f],{instancePath:t+"/"+f,parentData:r,parentDataProperty:f,
rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length);let i=r.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)
if(M(r[i],r[a])){let f={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?
e=[f]:e.push(f),n++;break e}}}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="columns"||s==="name"||s==="include"||s==="comment")){let i={instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.columns!==
void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===
null?b.errors:e.concat(b.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.include!==void 0&&
(b(r.include,{instancePath:t+"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?b.
errors:e.concat(b.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length))}return fe.errors=
e,n===0}function ue(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="columns"||s===
"name"||s==="include"||s==="nulls_not_distinct"||s==="deferrable"||s==="initially_deferred"||s==="comment")){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"\
columns",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.include!==void 0&&(b(r.include,{instancePath:t+"/include",parentData:r,parentDataProperty:"include",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!=
"boolean"){let s={instancePath:t+"/nulls_not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.deferrable!==void 0&&typeof r.deferrable!="bo\
olean"){let s={instancePath:t+"/deferrable",schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),n++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolea\
n"){let s={instancePath:t+"/initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.comment!==void 0&&(_(r.comment,{instancePath:t+"/co\
mment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length))}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return ue.errors=e,n===0}var pn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/re\
ferences.schema.json",type:"object",properties:{table:{$ref:"name.schema.json"},schema:{$ref:"name.schema.json"},
columns:{$ref:"names.schema.json"},on_delete:{$ref:"referential-action.schema.json"},on_update:{$ref:"referent\
ial-action.schema.json"},on_delete_columns:{$ref:"names.schema.json"},match:{type:"string",enum:["simple","ful\
l"]},deferrable:{type:"boolean"},initially_deferred:{type:"boolean"}},required:["table"],additionalProperties:!1};
function he(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(pn.properties,s)){
let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.on_delete!==void 0&&(R(r.on_delete,{instancePath:t+"/on\
_delete",parentData:r,parentDataProperty:"on_delete",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),n=e.
length)),r.on_update!==void 0&&(R(r.on_update,{instancePath:t+"/on_update",parentData:r,parentDataProperty:"on\
_update",rootData:o})||(e=e===null?R.errors:e.concat(R.errors),n=e.length)),r.on_delete_columns!==void 0&&(b(r.
on_delete_columns,{instancePath:t+"/on_delete_columns",parentData:r,parentDataProperty:"on_delete_columns",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.match!==void 0){let s=r.match;if(typeof s!="string"){let i={
instancePath:t+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}if(!(s==="simple"||s==="full")){let i={instancePath:t+"/match",schemaPath:"#/properties/matc\
h/enum",keyword:"enum",params:{allowedValues:pn.properties.match.enum}};e===null?e=[i]:e.push(i),n++}}if(r.deferrable!==
void 0&&typeof r.deferrable!="boolean"){let s={instancePath:t+"/deferrable",schemaPath:"#/properties/deferrabl\
e/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.initially_deferred!==void 0&&
typeof r.initially_deferred!="boolean"){let s={instancePath:t+"/initially_deferred",schemaPath:"#/properties/i\
nitially_deferred/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return he.errors=e,n===
0}function Ie(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}if(r.references===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"references"}};e===null?e=[s]:e.push(s),n++}
for(let s in r)if(!(s==="columns"||s==="references"||s==="name"||s==="comment")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.references!==void 0&&(he(r.references,{instancePath:t+"\
/references",parentData:r,parentDataProperty:"references",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),
n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/commen\
t",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length))}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return Ie.errors=e,n===0}function Fe(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.check===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"check"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"name"||s==="check"||s==="no_inherit"||s==="enforced"||s==="comment")){let i={instancePath:t,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}
if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=
e===null?l.errors:e.concat(l.errors),n=e.length)),r.check!==void 0&&(w(r.check,{instancePath:t+"/check",parentData:r,
parentDataProperty:"check",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.no_inherit!==void 0&&
typeof r.no_inherit!="boolean"){let s={instancePath:t+"/no_inherit",schemaPath:"#/properties/no_inherit/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.enforced!==void 0&&typeof r.enforced!=
"boolean"){let s={instancePath:t+"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),n++}r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length))}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Fe.errors=e,n===
0}var an={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/ex\
clude-element.schema.json",type:"object",properties:{column:{$ref:"name.schema.json"},sql:{$ref:"sql.schema.js\
on"},operator:{type:"string",pattern:"^(?:[A-Za-z_][A-Za-z0-9_$]*\\.)?[-+*/<>=~!@#%^&|`?]+$"},order:{type:"str\
ing",enum:["asc","desc"]},nulls:{type:"string",enum:["first","last"]},opclass:{type:"string",minLength:1},collation:{
$ref:"collation.schema.json"}},required:["operator"],additionalProperties:!1,oneOf:[{required:["column"]},{required:[
"sql"]}]},zn=new RegExp("^(?:[A-Za-z_][A-Za-z0-9_$]*\\.)?[-+*/<>=~!@#%^&|`?]+$","u");function ye(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,f=n;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.column===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",
params:{missingProperty:"column"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,a=0);let m=n;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.sql===void 0){let p={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"re\
quired",params:{missingProperty:"sql"}};e===null?e=[p]:e.push(p),n++}var c=m===n;if(c&&i?(i=!1,a=[a,1]):c&&(i=
!0,a=1),i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.operator===
void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operator"}};
e===null?e=[p]:e.push(p),n++}for(let p in r)if(!(p==="column"||p==="sql"||p==="operator"||p==="order"||p==="nu\
lls"||p==="opclass"||p==="collation")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),n++}if(r.column!==void 0&&(l(r.column,
{instancePath:t+"/column",parentData:r,parentDataProperty:"column",rootData:o})||(e=e===null?l.errors:e.concat(
l.errors),n=e.length)),r.sql!==void 0&&(w(r.sql,{instancePath:t+"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.operator!==void 0){let p=r.operator;if(typeof p=="strin\
g"){if(!zn.test(p)){let u={instancePath:t+"/operator",schemaPath:"#/properties/operator/pattern",keyword:"patt\
ern",params:{pattern:"^(?:[A-Za-z_][A-Za-z0-9_$]*\\.)?[-+*/<>=~!@#%^&|`?]+$"}};e===null?e=[u]:e.push(u),n++}}else{
let u={instancePath:t+"/operator",schemaPath:"#/properties/operator/type",keyword:"type",params:{type:"string"}};
e===null?e=[u]:e.push(u),n++}}if(r.order!==void 0){let p=r.order;if(typeof p!="string"){let u={instancePath:t+
"/order",schemaPath:"#/properties/order/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),
n++}if(!(p==="asc"||p==="desc")){let u={instancePath:t+"/order",schemaPath:"#/properties/order/enum",keyword:"\
enum",params:{allowedValues:an.properties.order.enum}};e===null?e=[u]:e.push(u),n++}}if(r.nulls!==void 0){let p=r.
nulls;if(typeof p!="string"){let u={instancePath:t+"/nulls",schemaPath:"#/properties/nulls/type",keyword:"type",
params:{type:"string"}};e===null?e=[u]:e.push(u),n++}if(!(p==="first"||p==="last")){let u={instancePath:t+"/nu\
lls",schemaPath:"#/properties/nulls/enum",keyword:"enum",params:{allowedValues:an.properties.nulls.enum}};e===
null?e=[u]:e.push(u),n++}}if(r.opclass!==void 0){let p=r.opclass;if(typeof p=="string"){if(P(p)<1){let u={instancePath:t+
"/opclass",schemaPath:"#/properties/opclass/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.
push(u),n++}}else{let u={instancePath:t+"/opclass",schemaPath:"#/properties/opclass/type",keyword:"type",params:{
type:"string"}};e===null?e=[u]:e.push(u),n++}}r.collation!==void 0&&(F(r.collation,{instancePath:t+"/collation",
parentData:r,parentDataProperty:"collation",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),n=e.length))}else{
let p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}
return ye.errors=e,n===0}function ze(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.elements===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"elements"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="elements"||s==="name"||s==="method"||s==="where"||s==="deferrable"||s==="initially_deferred"||s==="c\
omment")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.elements!==void 0){let s=r.elements;if(Array.isArray(s)){if(s.length<1){let a={
instancePath:t+"/elements",schemaPath:"#/properties/elements/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[a]:e.push(a),n++}let i=s.length;for(let a=0;a<i;a++)ye(s[a],{instancePath:t+"/elements/"+a,parentData:s,
parentDataProperty:a,rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),n=e.length)}else{let i={instancePath:t+
"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),n++}}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.method!==void 0){let s=r.method;if(typeof s=="string"){
if(P(s)<1){let i={instancePath:t+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/method",schemaPath:"#/properties/method/t\
ype",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.where!==void 0&&(w(r.where,{instancePath:t+
"/where",parentData:r,parentDataProperty:"where",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),
r.deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={instancePath:t+"/deferrable",schemaPath:"#/prope\
rties/deferrable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.initially_deferred!==
void 0&&typeof r.initially_deferred!="boolean"){let s={instancePath:t+"/initially_deferred",schemaPath:"#/prop\
erties/initially_deferred/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.comment!==
void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===
null?_.errors:e.concat(_.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),n++}return ze.errors=e,n===0}var Rn={$schema:"https://json-schema.org\
/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/index.schema.json",type:"object",properties:{
columns:{$ref:"index-columns.schema.json"},name:{$ref:"name.schema.json"},unique:{type:"boolean"},method:{type:"\
string",minLength:1},where:{$ref:"sql.schema.json"},include:{$ref:"names.schema.json"},nulls_not_distinct:{type:"\
boolean"},comment:{$ref:"comment.schema.json"},postgresql:{$ref:"postgresql-index.schema.json"},mysql:{$ref:"m\
ysql-index.schema.json"},mariadb:{$ref:"mysql-index.schema.json"}},required:["columns"],additionalProperties:!1};var Ms={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/in\
dex-column.schema.json",type:["string","object"],minLength:1,maxLength:63,pattern:"^[^\\u0000]*$",properties:{
column:{$ref:"name.schema.json"},sql:{$ref:"sql.schema.json"},order:{type:"string",enum:["asc","desc"]},nulls:{
type:"string",enum:["first","last"]},opclass:{type:"string",minLength:1},collation:{$ref:"collation.schema.jso\
n"},length:{type:"integer",minimum:1}},additionalProperties:!1,oneOf:[{type:"string"},{type:"object",required:[
"column"]},{type:"object",required:["sql"]}]};function Re(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let p={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:Ms.type}};e===null?e=[p]:e.push(p),n++}let s=n,i=!1,a=null,f=n;
if(typeof r!="string"){let p={instancePath:t,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,a=0);let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
column===void 0){let p={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
column"}};e===null?e=[p]:e.push(p),n++}}else{let p={instancePath:t,schemaPath:"#/oneOf/1/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),n++}var c=m===n;if(c&&i)i=!1,a=[a,1];else{c&&(i=!0,a=1);let p=n;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.sql===void 0){let g={instancePath:t,schemaPath:"#/oneOf/2/re\
quired",keyword:"required",params:{missingProperty:"sql"}};e===null?e=[g]:e.push(g),n++}}else{let g={instancePath:t,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[g]:e.push(g),n++}var c=p===n;c&&
i?(i=!1,a=[a,2]):c&&(i=!0,a=2)}if(i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(typeof r=="string"){if(P(r)>
63){let p={instancePath:t,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(
p),n++}if(P(r)<1){let p={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[p]:e.push(p),n++}if(!Ws.test(r)){let p={instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000]*$"}};e===null?e=[p]:e.push(p),n++}}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let p in r)if(!(p===
"column"||p==="sql"||p==="order"||p==="nulls"||p==="opclass"||p==="collation"||p==="length")){let u={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[
u]:e.push(u),n++}if(r.column!==void 0&&(l(r.column,{instancePath:t+"/column",parentData:r,parentDataProperty:"\
column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.sql!==void 0&&(w(r.sql,{instancePath:t+
"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),
r.order!==void 0){let p=r.order;if(typeof p!="string"){let u={instancePath:t+"/order",schemaPath:"#/properties\
/order/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),n++}if(!(p==="asc"||p==="desc")){
let u={instancePath:t+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues:Ms.properties.
order.enum}};e===null?e=[u]:e.push(u),n++}}if(r.nulls!==void 0){let p=r.nulls;if(typeof p!="string"){let u={instancePath:t+
"/nulls",schemaPath:"#/properties/nulls/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),
n++}if(!(p==="first"||p==="last")){let u={instancePath:t+"/nulls",schemaPath:"#/properties/nulls/enum",keyword:"\
enum",params:{allowedValues:Ms.properties.nulls.enum}};e===null?e=[u]:e.push(u),n++}}if(r.opclass!==void 0){let p=r.
opclass;if(typeof p=="string"){if(P(p)<1){let u={instancePath:t+"/opclass",schemaPath:"#/properties/opclass/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:t+"/opcl\
ass",schemaPath:"#/properties/opclass/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),n++}}
if(r.collation!==void 0&&(F(r.collation,{instancePath:t+"/collation",parentData:r,parentDataProperty:"collatio\
n",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),r.length!==void 0){let p=r.length;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/length",schemaPath:"#/properties/length/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),n++}if(typeof p=="number"&&isFinite(p)&&(p<
1||isNaN(p))){let u={instancePath:t+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[u]:e.push(u),n++}}}return Re.errors=e,n===0}function de(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(Array.isArray(r)){if(r.length<1){let i={
instancePath:t,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[i]:e.push(i),n++}let s=r.
length;for(let i=0;i<s;i++)Re(r[i],{instancePath:t+"/"+i,parentData:r,parentDataProperty:i,rootData:o})||(e=e===
null?Re.errors:e.concat(Re.errors),n=e.length)}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),n++}return de.errors=e,n===0}var Vn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/li\
teral.schema.json",type:["string","number","boolean"]};function Ve(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Vn.type}};e===null?e=[s]:e.push(s),n++}return Ve.
errors=e,n===0}function z(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)Ve(r[s],
{instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:o})||(e=
e===null?Ve.errors:e.concat(Ve.errors),n=e.length)}else{let s={instancePath:t,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return z.errors=e,n===0}function ge(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="with"||s==="tablespace")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),n++}r.with!==void 0&&(z(r.with,{instancePath:t+"/with",parentData:r,parentDataProperty:"with",rootData:o})||
(e=e===null?z.errors:e.concat(z.errors),n=e.length)),r.tablespace!==void 0&&(l(r.tablespace,{instancePath:t+"/\
tablespace",parentData:r,parentDataProperty:"tablespace",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),
n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),n++}return ge.errors=e,n===0}function V(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="invisible"||s==="parser"||
s==="key_block_size")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.invisible!==void 0&&typeof r.invisible!="bool\
ean"){let s={instancePath:t+"/invisible",schemaPath:"#/properties/invisible/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),n++}if(r.parser!==void 0){let s=r.parser;if(typeof s=="string"){if(P(s)<1){
let i={instancePath:t+"/parser",schemaPath:"#/properties/parser/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/parser",schemaPath:"#/properties/parser/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.key_block_size!==void 0){let s=r.key_block_size;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/key_block_size",schemaPath:"\
#/properties/key_block_size/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/key_block_size",schemaPath:"#/properties/key_b\
lock_size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),n++}}}else{let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return V.
errors=e,n===0}function B(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.
call(Rn.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.columns!==void 0&&(de(r.columns,{instancePath:t+
"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),n=
e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.unique!==void 0&&typeof r.unique!="boolean"){let s={instancePath:t+
"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}if(r.method!==void 0){let s=r.method;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/method",
schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{
let i={instancePath:t+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),n++}}if(r.where!==void 0&&(w(r.where,{instancePath:t+"/where",parentData:r,parentDataProperty:"\
where",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.include!==void 0&&(b(r.include,{instancePath:t+
"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.
length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!="boolean"){let s={instancePath:t+"/nulls_\
not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),n++}r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.postgresql!==void 0&&(ge(r.postgresql,
{instancePath:t+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?ge.errors:
e.concat(ge.errors),n=e.length)),r.mysql!==void 0&&(V(r.mysql,{instancePath:t+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),r.mariadb!==void 0&&(V(r.mariadb,{instancePath:t+
"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),n=e.
length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),n++}return B.errors=e,n===0}var Cn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"http\
s://aludel.dev/schemas/v1/fragments/partition-by.schema.json",type:"object",properties:{method:{type:"string",
enum:["range","list","hash","key"]},columns:{$ref:"names.schema.json"},sql:{$ref:"sql.schema.json"},partitions:{
type:"array",items:{$ref:"partition.schema.json"}}},required:["method"],additionalProperties:!1,oneOf:[{required:[
"columns"]},{required:["sql"]}]};var Sn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/ce\
ll.schema.json",type:["string","number","boolean","null","object","array"],items:{$ref:"cell.schema.json"},properties:{
sql:{$ref:"sql.schema.json"},json:{$ref:"json-value.schema.json"},base64:{type:"string",pattern:"^[A-Za-z0-9+/\
]*={0,2}$"}},additionalProperties:!1,minProperties:1,maxProperties:1},Hs={validate:D},Zn=new RegExp("^[A-Za-z0\
-9+/]*={0,2}$","u");function D(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(typeof r!="object"&&typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Sn.type}};e===null?e=[s]:e.push(s),n++}if(Array.
isArray(r)){let s=r.length;for(let i=0;i<s;i++)Hs.validate(r[i],{instancePath:t+"/"+i,parentData:r,parentDataProperty:i,
rootData:o})||(e=e===null?Hs.validate.errors:e.concat(Hs.validate.errors),n=e.length)}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:t,schemaPath:"#/maxProperties",keyword:"max\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"sql"||s==="json"||s==="base64")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.sql!==void 0&&(w(r.sql,{instancePath:t+
"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),
r.json!==void 0&&(H(r.json,{instancePath:t+"/json",parentData:r,parentDataProperty:"json",rootData:o})||(e=e===
null?H.errors:e.concat(H.errors),n=e.length)),r.base64!==void 0){let s=r.base64;if(typeof s=="string"){if(!Zn.
test(s)){let i={instancePath:t+"/base64",schemaPath:"#/properties/base64/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9+/]*={0,2}$"}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/base64",schemaPath:"#/pro\
perties/base64/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}return D.errors=e,n===
0}function Ce(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,
a=null,f=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.to===void 0){let p={instancePath:t,schemaPath:"#/one\
Of/0/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=
!0,a=0);let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.in===void 0){let p={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[p]:e.push(p),n++}var c=m===n;
if(c&&i)i=!1,a=[a,1];else{c&&(i=!0,a=1);let p=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.modulus===void 0){
let g={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"modulus"}};e===
null?e=[g]:e.push(g),n++}var c=p===n;if(c&&i)i=!1,a=[a,2];else{c&&(i=!0,a=2);let g=n;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.default===void 0){let k={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",
params:{missingProperty:"default"}};e===null?e=[k]:e.push(k),n++}var c=g===n;c&&i?(i=!1,a=[a,3]):c&&(i=!0,a=3)}}
if(i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){
let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[
p]:e.push(p),n++}for(let p in r)if(!(p==="name"||p==="from"||p==="to"||p==="in"||p==="modulus"||p==="remainder"||
p==="default")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[u]:e.push(u),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.from!==void 0){
let p=r.from;if(Array.isArray(p)){if(p.length<1){let g={instancePath:t+"/from",schemaPath:"#/properties/from/m\
inItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<u;g++)
D(p[g],{instancePath:t+"/from/"+g,parentData:p,parentDataProperty:g,rootData:o})||(e=e===null?D.errors:e.concat(
D.errors),n=e.length)}else{let u={instancePath:t+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{
type:"array"}};e===null?e=[u]:e.push(u),n++}}if(r.to!==void 0){let p=r.to;if(Array.isArray(p)){if(p.length<1){
let g={instancePath:t+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<u;g++)D(p[g],{instancePath:t+"/to/"+g,parentData:p,parentDataProperty:g,
rootData:o})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)}else{let u={instancePath:t+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),n++}}if(r.in!==void 0){let p=r.
in;if(Array.isArray(p)){if(p.length<1){let g={instancePath:t+"/in",schemaPath:"#/properties/in/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<u;g++)D(p[g],{instancePath:t+
"/in/"+g,parentData:p,parentDataProperty:g,rootData:o})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)}else{
let u={instancePath:t+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"array"}};e===null?e=
[u]:e.push(u),n++}}if(r.modulus!==void 0){let p=r.modulus;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let u={instancePath:t+"/modulus",schemaPath:"#/properties/modulus/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[u]:e.push(u),n++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let u={instancePath:t+
"/modulus",schemaPath:"#/properties/modulus/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[u]:e.push(u),n++}}if(r.remainder!==void 0){let p=r.remainder;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let u={instancePath:t+"/remainder",schemaPath:"#/properties/remainder/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[u]:e.push(u),n++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+
"/remainder",schemaPath:"#/properties/remainder/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[u]:e.push(u),n++}}if(r.default!==void 0){let p=r.default;if(typeof p!="boolean"){let u={instancePath:t+
"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(
u),n++}if(p!==!0){let u={instancePath:t+"/default",schemaPath:"#/properties/default/const",keyword:"const",params:{
allowedValue:!0}};e===null?e=[u]:e.push(u),n++}}if(r.from!==void 0&&r.to===void 0){let p={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"from",missingProperty:"to",depsCount:1,deps:"\
to"}};e===null?e=[p]:e.push(p),n++}if(r.modulus!==void 0&&r.remainder===void 0){let p={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"modulus",missingProperty:"remainder",depsCount:1,
deps:"remainder"}};e===null?e=[p]:e.push(p),n++}if(r.remainder!==void 0&&r.modulus===void 0){let p={instancePath:t,
schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"remainder",missingProperty:"mod\
ulus",depsCount:1,deps:"modulus"}};e===null?e=[p]:e.push(p),n++}}else{let p={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}return Ce.errors=e,n===0}function Se(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,f=n;if(r&&typeof r=="object"&&
!Array.isArray(r)&&r.columns===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"required",
params:{missingProperty:"columns"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,a=0);let m=n;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.sql===void 0){let p={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"re\
quired",params:{missingProperty:"sql"}};e===null?e=[p]:e.push(p),n++}var c=m===n;if(c&&i?(i=!1,a=[a,1]):c&&(i=
!0,a=1),i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.method===
void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"method"}};e===
null?e=[p]:e.push(p),n++}for(let p in r)if(!(p==="method"||p==="columns"||p==="sql"||p==="partitions")){let u={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[u]:e.push(u),n++}if(r.method!==void 0){let p=r.method;if(typeof p!="string"){let u={instancePath:t+
"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),
n++}if(!(p==="range"||p==="list"||p==="hash"||p==="key")){let u={instancePath:t+"/method",schemaPath:"#/proper\
ties/method/enum",keyword:"enum",params:{allowedValues:Cn.properties.method.enum}};e===null?e=[u]:e.push(u),n++}}
if(r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.sql!==void 0&&(w(r.sql,{instancePath:t+"/sql",parentData:r,
parentDataProperty:"sql",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.partitions!==void 0){
let p=r.partitions;if(Array.isArray(p)){let u=p.length;for(let g=0;g<u;g++)Ce(p[g],{instancePath:t+"/partition\
s/"+g,parentData:p,parentDataProperty:g,rootData:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),n=e.length)}else{
let u={instancePath:t+"/partitions",schemaPath:"#/properties/partitions/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[u]:e.push(u),n++}}}else{let p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),n++}return Se.errors=e,n===0}var Tn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/in\
herited-table.schema.json",type:["string","object"],minLength:1,maxLength:63,pattern:"^[^\\u0000]*$",properties:{
table:{$ref:"name.schema.json"},schema:{$ref:"name.schema.json"}},required:["table"],additionalProperties:!1};
function Pe(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!=
"string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:Tn.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"){if(P(r)>63){let s={instancePath:t,schemaPath:"\
#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[s]:e.push(s),n++}if(P(r)<1){let s={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(!Ws.test(r)){let s={
instancePath:t,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"}};e===null?e=[s]:e.push(
s),n++}}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"table"||s==="schema")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropertie\
s",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.table!==void 0&&(l(r.table,{instancePath:t+"/\
table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length))}return Pe.errors=e,n===0}function Ze(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="tablespace"||s==="unlogged"||s==="inherits"||s===
"with"||s==="access_method"||s==="row_security"||s==="force_row_security"||s==="replica_identity")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),n++}if(r.tablespace!==void 0&&(l(r.tablespace,{instancePath:t+"/tablespace",parentData:r,parentDataProperty:"\
tablespace",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.unlogged!==void 0&&typeof r.unlogged!=
"boolean"){let s={instancePath:t+"/unlogged",schemaPath:"#/properties/unlogged/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),n++}if(r.inherits!==void 0){let s=r.inherits;if(Array.isArray(s)){if(s.length<
1){let m={instancePath:t+"/inherits",schemaPath:"#/properties/inherits/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[m]:e.push(m),n++}let i=s.length;for(let m=0;m<i;m++)Pe(s[m],{instancePath:t+"/inherits/"+m,parentData:s,
parentDataProperty:m,rootData:o})||(e=e===null?Pe.errors:e.concat(Pe.errors),n=e.length);let a=s.length,f;if(a>
1){e:for(;a--;)for(f=a;f--;)if(M(s[a],s[f])){let m={instancePath:t+"/inherits",schemaPath:"#/properties/inheri\
ts/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[m]:e.push(m),n++;break e}}}else{let i={instancePath:t+
"/inherits",schemaPath:"#/properties/inherits/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),n++}}if(r.with!==void 0&&(z(r.with,{instancePath:t+"/with",parentData:r,parentDataProperty:"with",rootData:o})||
(e=e===null?z.errors:e.concat(z.errors),n=e.length)),r.access_method!==void 0&&(l(r.access_method,{instancePath:t+
"/access_method",parentData:r,parentDataProperty:"access_method",rootData:o})||(e=e===null?l.errors:e.concat(l.
errors),n=e.length)),r.row_security!==void 0&&typeof r.row_security!="boolean"){let s={instancePath:t+"/row_se\
curity",schemaPath:"#/properties/row_security/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}if(r.force_row_security!==void 0&&typeof r.force_row_security!="boolean"){let s={instancePath:t+"/force\
_row_security",schemaPath:"#/properties/force_row_security/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),n++}if(r.replica_identity!==void 0){let s=r.replica_identity;if(typeof s=="string"){if(P(s)<1){
let i={instancePath:t+"/replica_identity",schemaPath:"#/properties/replica_identity/minLength",keyword:"minLen\
gth",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/replica_identity",schemaPath:"\
#/properties/replica_identity/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return Ze.errors=e,n===0}var Mn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.de\
v/schemas/v1/fragments/mysql-table.schema.json",type:"object",properties:{engine:{type:"string",minLength:1},charset:{
type:"string",minLength:1},collation:{type:"string",minLength:1},row_format:{type:"string",enum:["default","dy\
namic","fixed","compressed","redundant","compact"]},auto_increment:{type:"integer",minimum:1},key_block_size:{
type:"integer",minimum:0}},additionalProperties:!1,minProperties:1};function re(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="engine"||s==="charset"||s==="collation"||s==="row_format"||s===
"auto_increment"||s==="key_block_size")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.engine!==void 0){let s=r.
engine;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/engine",schemaPath:"#/properties/engine/minLe\
ngth",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/engine",
schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.
charset!==void 0){let s=r.charset;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/charset",schemaPath:"\
#/properties/charset/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}if(r.collation!==void 0){let s=r.collation;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/collation",schemaPath:"#/properties/collation/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:
e.push(i),n++}}else{let i={instancePath:t+"/collation",schemaPath:"#/properties/collation/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.row_format!==void 0){let s=r.row_format;if(typeof s!=
"string"){let i={instancePath:t+"/row_format",schemaPath:"#/properties/row_format/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="default"||s==="dynamic"||s==="fixed"||s==="compressed"||
s==="redundant"||s==="compact")){let i={instancePath:t+"/row_format",schemaPath:"#/properties/row_format/enum",
keyword:"enum",params:{allowedValues:Mn.properties.row_format.enum}};e===null?e=[i]:e.push(i),n++}}if(r.auto_increment!==
void 0){let s=r.auto_increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/auto_increment",schemaPath:"#/properties/auto_increment/type",keyword:"type",params:{type:"integer"}};e===null?
e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/auto_incremen\
t",schemaPath:"#/properties/auto_increment/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[i]:e.push(i),n++}}if(r.key_block_size!==void 0){let s=r.key_block_size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:t+"/key_block_size",schemaPath:"#/properties/key_block_size/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){
let i={instancePath:t+"/key_block_size",schemaPath:"#/properties/key_block_size/minimum",keyword:"minimum",params:{
comparison:">=",limit:0}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return re.errors=e,n===0}function Te(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="strict"||s==="without_r\
owid")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.strict!==void 0&&typeof r.strict!="boolean"){let s={instancePath:t+"/strict",
schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.
without_rowid!==void 0&&typeof r.without_rowid!="boolean"){let s={instancePath:t+"/without_rowid",schemaPath:"\
#/properties/without_rowid/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}}else{let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Te.
errors=e,n===0}var Hn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/di\
alect.schema.json",type:"string",enum:["postgresql","mysql","mariadb","sqlite"]};function we(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"){let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(!(r==="postgresql"||
r==="mysql"||r==="mariadb"||r==="sqlite")){let s={instancePath:t,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Hn.
enum}};e===null?e=[s]:e.push(s),n++}return we.errors=e,n===0}function y(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(Array.isArray(r)){if(r.length<1){let f={instancePath:t,schemaPath:"#/minIt\
ems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),n++}let s=r.length;for(let f=0;f<s;f++)we(r[f],
{instancePath:t+"/"+f,parentData:r,parentDataProperty:f,rootData:o})||(e=e===null?we.errors:e.concat(we.errors),
n=e.length);let i=r.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)if(M(r[i],r[a])){let f={instancePath:t,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?e=[f]:e.push(f),n++;break e}}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}return y.errors=e,n===0}
function Me(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.columns===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!q.call(Ln.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.columns!==void 0){let s=r.columns;if(Array.isArray(s)){
if(s.length<1){let a={instancePath:t+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[a]:e.push(a),n++}let i=s.length;for(let a=0;a<i;a++)ce(s[a],{instancePath:t+"/co\
lumns/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),n=e.length)}else{
let i={instancePath:t+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}if(r.primary_key!==void 0&&(fe(r.primary_key,{instancePath:t+"/primary_key",parentData:r,
parentDataProperty:"primary_key",rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),n=e.length)),r.unique_constraints!==
void 0){let s=r.unique_constraints;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)ue(s[a],{instancePath:t+
"/unique_constraints/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),
n=e.length)}else{let i={instancePath:t+"/unique_constraints",schemaPath:"#/properties/unique_constraints/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.foreign_keys!==void 0){let s=r.foreign_keys;
if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)Ie(s[a],{instancePath:t+"/foreign_keys/"+a,parentData:s,
parentDataProperty:a,rootData:o})||(e=e===null?Ie.errors:e.concat(Ie.errors),n=e.length)}else{let i={instancePath:t+
"/foreign_keys",schemaPath:"#/properties/foreign_keys/type",keyword:"type",params:{type:"array"}};e===null?e=[
i]:e.push(i),n++}}if(r.check_constraints!==void 0){let s=r.check_constraints;if(Array.isArray(s)){let i=s.length;
for(let a=0;a<i;a++)Fe(s[a],{instancePath:t+"/check_constraints/"+a,parentData:s,parentDataProperty:a,rootData:o})||
(e=e===null?Fe.errors:e.concat(Fe.errors),n=e.length)}else{let i={instancePath:t+"/check_constraints",schemaPath:"\
#/properties/check_constraints/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.
exclude_constraints!==void 0){let s=r.exclude_constraints;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)
ze(s[a],{instancePath:t+"/exclude_constraints/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?
ze.errors:e.concat(ze.errors),n=e.length)}else{let i={instancePath:t+"/exclude_constraints",schemaPath:"#/prop\
erties/exclude_constraints/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.indexes!==
void 0){let s=r.indexes;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)B(s[a],{instancePath:t+"/index\
es/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)}else{
let i={instancePath:t+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.partition_by!==void 0&&(Se(r.partition_by,
{instancePath:t+"/partition_by",parentData:r,parentDataProperty:"partition_by",rootData:o})||(e=e===null?Se.errors:
e.concat(Se.errors),n=e.length)),r.postgresql!==void 0&&(Ze(r.postgresql,{instancePath:t+"/postgresql",parentData:r,
parentDataProperty:"postgresql",rootData:o})||(e=e===null?Ze.errors:e.concat(Ze.errors),n=e.length)),r.mysql!==
void 0&&(re(r.mysql,{instancePath:t+"/mysql",parentData:r,parentDataProperty:"mysql",rootData:o})||(e=e===null?
re.errors:e.concat(re.errors),n=e.length)),r.mariadb!==void 0&&(re(r.mariadb,{instancePath:t+"/mariadb",parentData:r,
parentDataProperty:"mariadb",rootData:o})||(e=e===null?re.errors:e.concat(re.errors),n=e.length)),r.sqlite!==void 0&&
(Te(r.sqlite,{instancePath:t+"/sqlite",parentData:r,parentDataProperty:"sqlite",rootData:o})||(e=e===null?Te.errors:
e.concat(Te.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Me.errors=e,n===0}function He(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="table"||s==="sche\
ma"||s==="keep"||s==="drop_references"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&
(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.keep!==void 0&&typeof r.keep!="bo\
olean"){let s={instancePath:t+"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),n++}if(r.drop_references!==void 0&&typeof r.drop_references!="boolean"){let s={instancePath:t+
"/drop_references",schemaPath:"#/properties/drop_references/type",keyword:"type",params:{type:"boolean"}};e===
null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return He.errors=e,n===0}function Be(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.to===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"table"||s==="schema"||s==="to"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.table!==void 0&&(l(r.table,
{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.
errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.to!==void 0&&(l(r.to,{instancePath:t+
"/to",parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Be.errors=e,n===0}var Bn={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/alter_table.schema.json",type:"\
object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},
to_schema:{$ref:"../fragments/name.schema.json"},comment:{$ref:"../fragments/comment-change.schema.json"},postgresql:{
$ref:"../fragments/postgresql-table-change.schema.json"},mysql:{$ref:"../fragments/mysql-table-change.schema.j\
son"},mariadb:{$ref:"../fragments/mysql-table-change.schema.json"},sqlite:{$ref:"../fragments/sqlite-table-cha\
nge.schema.json"},allow_copy:{type:"boolean"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["\
table"],additionalProperties:!1,anyOf:[{required:["to_schema"]},{required:["comment"]},{required:["postgresql"]},
{required:["mysql"]},{required:["mariadb"]},{required:["sqlite"]}]},Gn={$schema:"https://json-schema.org/draft\
/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/comment-change.schema.json",type:["string","null"],
minLength:1};function N(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;
if(typeof r!="string"&&r!==null){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Gn.type}};
e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}return N.errors=e,n===0}var X={$schema:"https://json\
-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/postgresql-table-change.schema.\
json",type:"object",properties:{tablespace:{type:["string","null"],minLength:1,maxLength:63},unlogged:{type:["\
boolean","null"]},inherits:{type:["array","null"],items:{$ref:"inherited-table.schema.json"},uniqueItems:!0},with:{
$ref:"parameters-change.schema.json"},access_method:{type:["string","null"],minLength:1,maxLength:63},row_security:{
type:["boolean","null"]},force_row_security:{type:["boolean","null"]},replica_identity:{type:["string","null"],
minLength:1,maxLength:63}},additionalProperties:!1,minProperties:1};var Jn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/li\
teral-change.schema.json",type:["string","number","boolean","null"]};function Ge(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"&&r!==null){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:Jn.type}};
e===null?e=[s]:e.push(s),n++}return Ge.errors=e,n===0}function Je(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={
instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),
n++}for(let s in r)Ge(r[s],{instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,
rootData:o})||(e=e===null?Ge.errors:e.concat(Ge.errors),n=e.length)}else{let s={instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Je.errors=e,n===0}function Ke(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="tablespace"||s==="unlogged"||
s==="inherits"||s==="with"||s==="access_method"||s==="row_security"||s==="force_row_security"||s==="replica_id\
entity")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.tablespace!==void 0){let s=r.tablespace;if(typeof s!="string"&&s!==null){let i={
instancePath:t+"/tablespace",schemaPath:"#/properties/tablespace/type",keyword:"type",params:{type:X.properties.
tablespace.type}};e===null?e=[i]:e.push(i),n++}if(typeof s=="string"){if(P(s)>63){let i={instancePath:t+"/tabl\
espace",schemaPath:"#/properties/tablespace/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[i]:e.
push(i),n++}if(P(s)<1){let i={instancePath:t+"/tablespace",schemaPath:"#/properties/tablespace/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}}if(r.unlogged!==void 0){let s=r.unlogged;if(typeof s!=
"boolean"&&s!==null){let i={instancePath:t+"/unlogged",schemaPath:"#/properties/unlogged/type",keyword:"type",
params:{type:X.properties.unlogged.type}};e===null?e=[i]:e.push(i),n++}}if(r.inherits!==void 0){let s=r.inherits;
if(!Array.isArray(s)&&s!==null){let i={instancePath:t+"/inherits",schemaPath:"#/properties/inherits/type",keyword:"\
type",params:{type:X.properties.inherits.type}};e===null?e=[i]:e.push(i),n++}if(Array.isArray(s)){let i=s.length;
for(let m=0;m<i;m++)Pe(s[m],{instancePath:t+"/inherits/"+m,parentData:s,parentDataProperty:m,rootData:o})||(e=
e===null?Pe.errors:e.concat(Pe.errors),n=e.length);let a=s.length,f;if(a>1){e:for(;a--;)for(f=a;f--;)if(M(s[a],
s[f])){let m={instancePath:t+"/inherits",schemaPath:"#/properties/inherits/uniqueItems",keyword:"uniqueItems",
params:{i:a,j:f}};e===null?e=[m]:e.push(m),n++;break e}}}}if(r.with!==void 0&&(Je(r.with,{instancePath:t+"/wit\
h",parentData:r,parentDataProperty:"with",rootData:o})||(e=e===null?Je.errors:e.concat(Je.errors),n=e.length)),
r.access_method!==void 0){let s=r.access_method;if(typeof s!="string"&&s!==null){let i={instancePath:t+"/acces\
s_method",schemaPath:"#/properties/access_method/type",keyword:"type",params:{type:X.properties.access_method.
type}};e===null?e=[i]:e.push(i),n++}if(typeof s=="string"){if(P(s)>63){let i={instancePath:t+"/access_method",
schemaPath:"#/properties/access_method/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[i]:e.push(
i),n++}if(P(s)<1){let i={instancePath:t+"/access_method",schemaPath:"#/properties/access_method/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}}if(r.row_security!==void 0){let s=r.row_security;if(typeof s!=
"boolean"&&s!==null){let i={instancePath:t+"/row_security",schemaPath:"#/properties/row_security/type",keyword:"\
type",params:{type:X.properties.row_security.type}};e===null?e=[i]:e.push(i),n++}}if(r.force_row_security!==void 0){
let s=r.force_row_security;if(typeof s!="boolean"&&s!==null){let i={instancePath:t+"/force_row_security",schemaPath:"\
#/properties/force_row_security/type",keyword:"type",params:{type:X.properties.force_row_security.type}};e===null?
e=[i]:e.push(i),n++}}if(r.replica_identity!==void 0){let s=r.replica_identity;if(typeof s!="string"&&s!==null){
let i={instancePath:t+"/replica_identity",schemaPath:"#/properties/replica_identity/type",keyword:"type",params:{
type:X.properties.replica_identity.type}};e===null?e=[i]:e.push(i),n++}if(typeof s=="string"){if(P(s)>63){let i={
instancePath:t+"/replica_identity",schemaPath:"#/properties/replica_identity/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[i]:e.push(i),n++}if(P(s)<1){let i={instancePath:t+"/replica_identity",schemaPath:"#/pro\
perties/replica_identity/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}}}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return Ke.errors=e,n===0}var Y={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev\
/schemas/v1/fragments/mysql-table-change.schema.json",type:"object",properties:{engine:{type:["string","null"],
minLength:1},charset:{type:["string","null"],minLength:1},collation:{type:["string","null"],minLength:1},row_format:{
type:["string","null"],enum:["default","dynamic","fixed","compressed","redundant","compact",null]},auto_increment:{
type:["integer","null"],minimum:1},key_block_size:{type:["integer","null"],minimum:0}},additionalProperties:!1,
minProperties:1};function se(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"engine"||s==="charset"||s==="collation"||s==="row_format"||s==="auto_increment"||s==="key_block_size")){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.engine!==void 0){let s=r.engine;if(typeof s!="string"&&s!==null){let i={instancePath:t+
"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:Y.properties.engine.type}};e===null?
e=[i]:e.push(i),n++}if(typeof s=="string"&&P(s)<1){let i={instancePath:t+"/engine",schemaPath:"#/properties/en\
gine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}if(r.charset!==void 0){let s=r.
charset;if(typeof s!="string"&&s!==null){let i={instancePath:t+"/charset",schemaPath:"#/properties/charset/typ\
e",keyword:"type",params:{type:Y.properties.charset.type}};e===null?e=[i]:e.push(i),n++}if(typeof s=="string"&&
P(s)<1){let i={instancePath:t+"/charset",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),n++}}if(r.collation!==void 0){let s=r.collation;if(typeof s!="string"&&s!==
null){let i={instancePath:t+"/collation",schemaPath:"#/properties/collation/type",keyword:"type",params:{type:Y.
properties.collation.type}};e===null?e=[i]:e.push(i),n++}if(typeof s=="string"&&P(s)<1){let i={instancePath:t+
"/collation",schemaPath:"#/properties/collation/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:
e.push(i),n++}}if(r.row_format!==void 0){let s=r.row_format;if(typeof s!="string"&&s!==null){let i={instancePath:t+
"/row_format",schemaPath:"#/properties/row_format/type",keyword:"type",params:{type:Y.properties.row_format.type}};
e===null?e=[i]:e.push(i),n++}if(!(s==="default"||s==="dynamic"||s==="fixed"||s==="compressed"||s==="redundant"||
s==="compact"||s===null)){let i={instancePath:t+"/row_format",schemaPath:"#/properties/row_format/enum",keyword:"\
enum",params:{allowedValues:Y.properties.row_format.enum}};e===null?e=[i]:e.push(i),n++}}if(r.auto_increment!==
void 0){let s=r.auto_increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:t+
"/auto_increment",schemaPath:"#/properties/auto_increment/type",keyword:"type",params:{type:Y.properties.auto_increment.
type}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+
"/auto_increment",schemaPath:"#/properties/auto_increment/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[i]:e.push(i),n++}}if(r.key_block_size!==void 0){let s=r.key_block_size;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:t+"/key_block_size",schemaPath:"#/properties/key_bl\
ock_size/type",keyword:"type",params:{type:Y.properties.key_block_size.type}};e===null?e=[i]:e.push(i),n++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/key_block_size",schemaPath:"#/properties/key_b\
lock_size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),n++}}}else{let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return se.
errors=e,n===0}var mn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/\
v1/fragments/sqlite-table-change.schema.json",type:"object",properties:{strict:{type:["boolean","null"]},without_rowid:{
type:["boolean","null"]}},additionalProperties:!1,minProperties:1};function Qe(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="strict"||s==="without_rowid")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}if(r.strict!==void 0){let s=r.strict;if(typeof s!="boolean"&&s!==null){let i={instancePath:t+"/strict",schemaPath:"\
#/properties/strict/type",keyword:"type",params:{type:mn.properties.strict.type}};e===null?e=[i]:e.push(i),n++}}
if(r.without_rowid!==void 0){let s=r.without_rowid;if(typeof s!="boolean"&&s!==null){let i={instancePath:t+"/w\
ithout_rowid",schemaPath:"#/properties/without_rowid/type",keyword:"type",params:{type:mn.properties.without_rowid.
type}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),n++}return Qe.errors=e,n===0}function Ue(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&
r.to_schema===void 0){let m={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
to_schema"}};e===null?e=[m]:e.push(m),n++}var f=a===n;if(i=i||f,!i){let m=n;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.comment===void 0){let p={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
comment"}};e===null?e=[p]:e.push(p),n++}var f=m===n;if(i=i||f,!i){let p=n;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.postgresql===void 0){let g={instancePath:t,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
postgresql"}};e===null?e=[g]:e.push(g),n++}var f=p===n;if(i=i||f,!i){let g=n;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.mysql===void 0){let k={instancePath:t,schemaPath:"#/anyOf/3/required",keyword:"required",params:{
missingProperty:"mysql"}};e===null?e=[k]:e.push(k),n++}var f=g===n;if(i=i||f,!i){let k=n;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.mariadb===void 0){let v={instancePath:t,schemaPath:"#/anyOf/4/required",keyword:"req\
uired",params:{missingProperty:"mariadb"}};e===null?e=[v]:e.push(v),n++}var f=k===n;if(i=i||f,!i){let v=n;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.sqlite===void 0){let x={instancePath:t,schemaPath:"#/anyOf/5/required",
keyword:"required",params:{missingProperty:"sqlite"}};e===null?e=[x]:e.push(x),n++}var f=v===n;i=i||f}}}}}if(i)
n=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
e===null?e=[m]:e.push(m),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let m={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[m]:e.push(m),n++}for(let m in r)
if(!q.call(Bn.properties,m)){let c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m}};e===null?e=[c]:e.push(c),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.to_schema!==void 0&&(l(r.to_schema,{instancePath:t+"/to\
_schema",parentData:r,parentDataProperty:"to_schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.
length)),r.comment!==void 0&&(N(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",
rootData:o})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),r.postgresql!==void 0&&(Ke(r.postgresql,{instancePath:t+
"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.errors),
n=e.length)),r.mysql!==void 0&&(se(r.mysql,{instancePath:t+"/mysql",parentData:r,parentDataProperty:"mysql",rootData:o})||
(e=e===null?se.errors:e.concat(se.errors),n=e.length)),r.mariadb!==void 0&&(se(r.mariadb,{instancePath:t+"/mar\
iadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),n=e.length)),
r.sqlite!==void 0&&(Qe(r.sqlite,{instancePath:t+"/sqlite",parentData:r,parentDataProperty:"sqlite",rootData:o})||
(e=e===null?Qe.errors:e.concat(Qe.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){
let m={instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boo\
lean"}};e===null?e=[m]:e.push(m),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),n++}return Ue.errors=e,n===
0}function We(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.columns===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="columns"||s==="primary_key"||s==="unique_constraints"||s==="dialects")){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.columns!==void 0){let s=r.columns;if(Array.isArray(s)){if(s.length<1){let a={instancePath:t+"/columns",schemaPath:"\
#/properties/columns/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),n++}let i=s.length;
for(let a=0;a<i;a++)ce(s[a],{instancePath:t+"/columns/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===
null?ce.errors:e.concat(ce.errors),n=e.length)}else{let i={instancePath:t+"/columns",schemaPath:"#/properties/\
columns/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.primary_key!==void 0&&(fe(
r.primary_key,{instancePath:t+"/primary_key",parentData:r,parentDataProperty:"primary_key",rootData:o})||(e=e===
null?fe.errors:e.concat(fe.errors),n=e.length)),r.unique_constraints!==void 0){let s=r.unique_constraints;if(Array.
isArray(s)){let i=s.length;for(let a=0;a<i;a++)ue(s[a],{instancePath:t+"/unique_constraints/"+a,parentData:s,parentDataProperty:a,
rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),n=e.length)}else{let i={instancePath:t+"/unique_constr\
aints",schemaPath:"#/properties/unique_constraints/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:
e.push(i),n++}}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return We.errors=e,n===0}var Kn={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_partition.s\
chema.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/\
name.schema.json"},name:{$ref:"../fragments/name.schema.json"},from:{type:"array",items:{$ref:"../fragments/ce\
ll.schema.json"},minItems:1},to:{type:"array",items:{$ref:"../fragments/cell.schema.json"},minItems:1},in:{type:"\
array",items:{$ref:"../fragments/cell.schema.json"},minItems:1},modulus:{type:"integer",minimum:1},remainder:{
type:"integer",minimum:0},default:{type:"boolean",const:!0},allow_copy:{type:"boolean"},dialects:{$ref:"../fra\
gments/dialects.schema.json"}},required:["table","name"],additionalProperties:!1,dependentRequired:{from:["to"],
modulus:["remainder"],remainder:["modulus"]},oneOf:[{required:["to"]},{required:["in"]},{required:["modulus"]},
{required:["default"]}]};function Xe(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0,s=n,i=!1,a=null,f=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.to===void 0){let p={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[p]:e.push(p),n++}
var c=f===n;c&&(i=!0,a=0);let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.in===void 0){let p={instancePath:t,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"in"}};e===null?e=[p]:e.push(p),n++}
var c=m===n;if(c&&i)i=!1,a=[a,1];else{c&&(i=!0,a=1);let p=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.modulus===
void 0){let g={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"modu\
lus"}};e===null?e=[g]:e.push(g),n++}var c=p===n;if(c&&i)i=!1,a=[a,2];else{c&&(i=!0,a=2);let g=n;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.default===void 0){let k={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"\
required",params:{missingProperty:"default"}};e===null?e=[k]:e.push(k),n++}var c=g===n;c&&i?(i=!1,a=[a,3]):c&&
(i=!0,a=3)}}if(i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"#/oneOf",keyword:"\
oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
table===void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tabl\
e"}};e===null?e=[p]:e.push(p),n++}if(r.name===void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),n++}for(let p in r)if(!q.call(Kn.properties,
p)){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[u]:e.push(u),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===
null?l.errors:e.concat(l.errors),n=e.length)),r.from!==void 0){let p=r.from;if(Array.isArray(p)){if(p.length<1){
let g={instancePath:t+"/from",schemaPath:"#/properties/from/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<u;g++)D(p[g],{instancePath:t+"/from/"+g,parentData:p,parentDataProperty:g,
rootData:o})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)}else{let u={instancePath:t+"/from",schemaPath:"\
#/properties/from/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),n++}}if(r.to!==void 0){
let p=r.to;if(Array.isArray(p)){if(p.length<1){let g={instancePath:t+"/to",schemaPath:"#/properties/to/minItem\
s",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<u;g++)D(p[g],
{instancePath:t+"/to/"+g,parentData:p,parentDataProperty:g,rootData:o})||(e=e===null?D.errors:e.concat(D.errors),
n=e.length)}else{let u={instancePath:t+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[u]:e.push(u),n++}}if(r.in!==void 0){let p=r.in;if(Array.isArray(p)){if(p.length<1){let g={instancePath:t+
"/in",schemaPath:"#/properties/in/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),n++}
let u=p.length;for(let g=0;g<u;g++)D(p[g],{instancePath:t+"/in/"+g,parentData:p,parentDataProperty:g,rootData:o})||
(e=e===null?D.errors:e.concat(D.errors),n=e.length)}else{let u={instancePath:t+"/in",schemaPath:"#/properties/\
in/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),n++}}if(r.modulus!==void 0){let p=r.modulus;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/modulus",schemaPath:"#/prope\
rties/modulus/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),n++}if(typeof p=="number"&&
isFinite(p)&&(p<1||isNaN(p))){let u={instancePath:t+"/modulus",schemaPath:"#/properties/modulus/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),n++}}if(r.remainder!==void 0){let p=r.remainder;
if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+"/remainder",schemaPath:"#/pro\
perties/remainder/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:e.push(u),n++}if(typeof p=="num\
ber"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+"/remainder",schemaPath:"#/properties/remainder/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[u]:e.push(u),n++}}if(r.default!==void 0){
let p=r.default;if(typeof p!="boolean"){let u={instancePath:t+"/default",schemaPath:"#/properties/default/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(u),n++}if(p!==!0){let u={instancePath:t+"/defaul\
t",schemaPath:"#/properties/default/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[u]:e.push(u),
n++}}if(r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let p={instancePath:t+"/allow_copy",schemaPath:"\
#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:e.push(p),n++}if(r.dialects!==
void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),n=e.length)),r.from!==void 0&&r.to===void 0){let p={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"from",missingProperty:"to",depsCount:1,deps:"\
to"}};e===null?e=[p]:e.push(p),n++}if(r.modulus!==void 0&&r.remainder===void 0){let p={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"modulus",missingProperty:"remainder",depsCount:1,
deps:"remainder"}};e===null?e=[p]:e.push(p),n++}if(r.remainder!==void 0&&r.modulus===void 0){let p={instancePath:t,
schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"remainder",missingProperty:"mod\
ulus",depsCount:1,deps:"modulus"}};e===null?e=[p]:e.push(p),n++}}else{let p={instancePath:t,schemaPath:"#/type",
keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}return Xe.errors=e,n===0}var Qn={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/attach_partition.s\
chema.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/\
name.schema.json"},name:{$ref:"../fragments/name.schema.json"},from:{type:"array",items:{$ref:"../fragments/ce\
ll.schema.json"},minItems:1},to:{type:"array",items:{$ref:"../fragments/cell.schema.json"},minItems:1},in:{type:"\
array",items:{$ref:"../fragments/cell.schema.json"},minItems:1},modulus:{type:"integer",minimum:1},remainder:{
type:"integer",minimum:0},default:{type:"boolean",const:!0},dialects:{$ref:"../fragments/dialects.schema.json"}},
required:["table","name"],additionalProperties:!1,dependentRequired:{from:["to"],modulus:["remainder"],remainder:[
"modulus"]},oneOf:[{required:["to"]},{required:["in"]},{required:["modulus"]},{required:["default"]}]};function Ye(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,f=n;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.to===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/required",keyword:"\
required",params:{missingProperty:"to"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,a=0);let m=n;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.in===void 0){let p={instancePath:t,schemaPath:"#/oneOf/1/required",keyword:"\
required",params:{missingProperty:"in"}};e===null?e=[p]:e.push(p),n++}var c=m===n;if(c&&i)i=!1,a=[a,1];else{c&&
(i=!0,a=1);let p=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.modulus===void 0){let g={instancePath:t,schemaPath:"\
#/oneOf/2/required",keyword:"required",params:{missingProperty:"modulus"}};e===null?e=[g]:e.push(g),n++}var c=p===
n;if(c&&i)i=!1,a=[a,2];else{c&&(i=!0,a=2);let g=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.default===void 0){
let k={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"required",params:{missingProperty:"default"}};e===
null?e=[k]:e.push(k),n++}var c=g===n;c&&i?(i=!1,a=[a,3]):c&&(i=!0,a=3)}}if(i)n=s,e!==null&&(s?e.length=s:e=null);else{
let p={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),
n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let p={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"table"}};e===null?e=[p]:e.push(p),n++}if(r.name===void 0){let p={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(
p),n++}for(let p in r)if(!q.call(Qn.properties,p)){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),n++}if(r.table!==void 0&&(l(r.table,
{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.
errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.from!==void 0){let p=r.from;if(Array.isArray(p)){if(p.length<1){let g={instancePath:t+"/from",schemaPath:"#/\
properties/from/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<
u;g++)D(p[g],{instancePath:t+"/from/"+g,parentData:p,parentDataProperty:g,rootData:o})||(e=e===null?D.errors:e.
concat(D.errors),n=e.length)}else{let u={instancePath:t+"/from",schemaPath:"#/properties/from/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[u]:e.push(u),n++}}if(r.to!==void 0){let p=r.to;if(Array.isArray(p)){if(p.
length<1){let g={instancePath:t+"/to",schemaPath:"#/properties/to/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<u;g++)D(p[g],{instancePath:t+"/to/"+g,parentData:p,parentDataProperty:g,
rootData:o})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)}else{let u={instancePath:t+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"array"}};e===null?e=[u]:e.push(u),n++}}if(r.in!==void 0){let p=r.
in;if(Array.isArray(p)){if(p.length<1){let g={instancePath:t+"/in",schemaPath:"#/properties/in/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<u;g++)D(p[g],{instancePath:t+
"/in/"+g,parentData:p,parentDataProperty:g,rootData:o})||(e=e===null?D.errors:e.concat(D.errors),n=e.length)}else{
let u={instancePath:t+"/in",schemaPath:"#/properties/in/type",keyword:"type",params:{type:"array"}};e===null?e=
[u]:e.push(u),n++}}if(r.modulus!==void 0){let p=r.modulus;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let u={instancePath:t+"/modulus",schemaPath:"#/properties/modulus/type",keyword:"type",params:{type:"inte\
ger"}};e===null?e=[u]:e.push(u),n++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let u={instancePath:t+
"/modulus",schemaPath:"#/properties/modulus/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?
e=[u]:e.push(u),n++}}if(r.remainder!==void 0){let p=r.remainder;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p))){let u={instancePath:t+"/remainder",schemaPath:"#/properties/remainder/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[u]:e.push(u),n++}if(typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p))){let u={instancePath:t+
"/remainder",schemaPath:"#/properties/remainder/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===
null?e=[u]:e.push(u),n++}}if(r.default!==void 0){let p=r.default;if(typeof p!="boolean"){let u={instancePath:t+
"/default",schemaPath:"#/properties/default/type",keyword:"type",params:{type:"boolean"}};e===null?e=[u]:e.push(
u),n++}if(p!==!0){let u={instancePath:t+"/default",schemaPath:"#/properties/default/const",keyword:"const",params:{
allowedValue:!0}};e===null?e=[u]:e.push(u),n++}}if(r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialec\
ts",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),
r.from!==void 0&&r.to===void 0){let p={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequi\
red",params:{property:"from",missingProperty:"to",depsCount:1,deps:"to"}};e===null?e=[p]:e.push(p),n++}if(r.modulus!==
void 0&&r.remainder===void 0){let p={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequire\
d",params:{property:"modulus",missingProperty:"remainder",depsCount:1,deps:"remainder"}};e===null?e=[p]:e.push(
p),n++}if(r.remainder!==void 0&&r.modulus===void 0){let p={instancePath:t,schemaPath:"#/dependentRequired",keyword:"\
dependentRequired",params:{property:"remainder",missingProperty:"modulus",depsCount:1,deps:"modulus"}};e===null?
e=[p]:e.push(p),n++}}else{let p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[p]:e.push(p),n++}return Ye.errors=e,n===0}function er(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.name===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="name"||s==="concurrently"||s==="dialects")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.concurrently!==void 0&&typeof r.concurrently!="boolean"){let s={instancePath:t+
"/concurrently",schemaPath:"#/properties/concurrently/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return er.errors=e,n===0}var Un={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/add_column.schema.\
json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.s\
chema.json"},column:{$ref:"../fragments/name.schema.json"},type:{$ref:"../fragments/type.schema.json"},nullable:{
type:"boolean"},default:{$ref:"../fragments/default.schema.json"},primary_key:{type:"boolean"},unique:{type:"b\
oolean"},check:{$ref:"../fragments/sql.schema.json"},references:{$ref:"../fragments/column-references.schema.j\
son"},identity:{$ref:"../fragments/identity.schema.json"},generated:{$ref:"../fragments/generated.schema.json"},
collation:{$ref:"../fragments/collation.schema.json"},comment:{$ref:"../fragments/comment.schema.json"},postgresql:{
$ref:"../fragments/postgresql-column.schema.json"},mysql:{$ref:"../fragments/mysql-added-column.schema.json"},
mariadb:{$ref:"../fragments/mysql-added-column.schema.json"},backfill:{$ref:"../fragments/fill-value.schema.js\
on"},allow_copy:{type:"boolean"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table","colum\
n","type"],additionalProperties:!1};function ne(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="charset"||s==="on_updat\
e"||s==="invisible"||s==="srid"||s==="after"||s==="first")){let i={instancePath:t,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.charset!==
void 0){let s=r.charset;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/charset",schemaPath:"#/prope\
rties/charset/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),n++}}if(r.on_update!==void 0&&(me(r.on_update,{instancePath:t+"/on_update",parentData:r,parentDataProperty:"\
on_update",rootData:o})||(e=e===null?me.errors:e.concat(me.errors),n=e.length)),r.invisible!==void 0&&typeof r.
invisible!="boolean"){let s={instancePath:t+"/invisible",schemaPath:"#/properties/invisible/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.srid!==void 0){let s=r.srid;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/srid",schemaPath:"#/properties/srid/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){
let i={instancePath:t+"/srid",schemaPath:"#/properties/srid/minimum",keyword:"minimum",params:{comparison:">=",
limit:0}};e===null?e=[i]:e.push(i),n++}}if(r.after!==void 0&&(l(r.after,{instancePath:t+"/after",parentData:r,
parentDataProperty:"after",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.first!==void 0){
let s=r.first;if(typeof s!="boolean"){let i={instancePath:t+"/first",schemaPath:"#/properties/first/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[i]:e.push(i),n++}if(s!==!0){let i={instancePath:t+"/first",schemaPath:"\
#/properties/first/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[i]:e.push(i),n++}}}else{let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ne.
errors=e,n===0}var Wn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/\
v1/fragments/fill-value.schema.json",type:["string","number","boolean","object"],properties:{sql:{$ref:"sql.sc\
hema.json"},json:{$ref:"json-value.schema.json"}},additionalProperties:!1,minProperties:1,maxProperties:1};function G(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:Wn.type}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:t,schemaPath:"#/maxProperties",keyword:"max\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"sql"||s==="json")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.sql!==void 0&&(w(r.sql,{instancePath:t+"/sql",parentData:r,
parentDataProperty:"sql",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.json!==void 0&&(H(
r.json,{instancePath:t+"/json",parentData:r,parentDataProperty:"json",rootData:o})||(e=e===null?H.errors:e.concat(
H.errors),n=e.length))}return G.errors=e,n===0}function rr(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.
column===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"col\
umn"}};e===null?e=[s]:e.push(s),n++}if(r.type===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(Un.properties,
s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.column!==void 0&&(l(r.column,{instancePath:t+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.type!==void 0&&(E(r.type,{instancePath:t+"/type",parentData:r,
parentDataProperty:"type",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),r.nullable!==void 0&&
typeof r.nullable!="boolean"){let s={instancePath:t+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.default!==void 0&&(I(r.default,{instancePath:t+
"/default",parentData:r,parentDataProperty:"default",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),n=e.
length)),r.primary_key!==void 0&&typeof r.primary_key!="boolean"){let s={instancePath:t+"/primary_key",schemaPath:"\
#/properties/primary_key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.unique!==
void 0&&typeof r.unique!="boolean"){let s={instancePath:t+"/unique",schemaPath:"#/properties/unique/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.check!==void 0&&(w(r.check,{instancePath:t+"/\
check",parentData:r,parentDataProperty:"check",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),
r.references!==void 0&&(oe(r.references,{instancePath:t+"/references",parentData:r,parentDataProperty:"referen\
ces",rootData:o})||(e=e===null?oe.errors:e.concat(oe.errors),n=e.length)),r.identity!==void 0&&(le(r.identity,
{instancePath:t+"/identity",parentData:r,parentDataProperty:"identity",rootData:o})||(e=e===null?le.errors:e.concat(
le.errors),n=e.length)),r.generated!==void 0&&(pe(r.generated,{instancePath:t+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:o})||(e=e===null?pe.errors:e.concat(pe.errors),n=e.length)),r.collation!==void 0&&(F(r.collation,
{instancePath:t+"/collation",parentData:r,parentDataProperty:"collation",rootData:o})||(e=e===null?F.errors:e.
concat(F.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.postgresql!==void 0&&(ae(r.postgresql,
{instancePath:t+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?ae.errors:
e.concat(ae.errors),n=e.length)),r.mysql!==void 0&&(ne(r.mysql,{instancePath:t+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?ne.errors:e.concat(ne.errors),n=e.length)),r.mariadb!==void 0&&(ne(r.mariadb,
{instancePath:t+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?ne.errors:e.concat(
ne.errors),n=e.length)),r.backfill!==void 0&&(G(r.backfill,{instancePath:t+"/backfill",parentData:r,parentDataProperty:"\
backfill",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!=
"boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return rr.errors=e,n===
0}function sr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.column===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="column"||s==="keep"||s==="restore"||s==="allow_copy"||s==="dialects")){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.column!==void 0&&(l(r.column,{instancePath:t+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.keep!==void 0&&typeof r.keep!="boolean"){let s={instancePath:t+
"/keep",schemaPath:"#/properties/keep/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}
if(r.restore!==void 0&&(G(r.restore,{instancePath:t+"/restore",parentData:r,parentDataProperty:"restore",rootData:o})||
(e=e===null?G.errors:e.concat(G.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={
instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return sr.errors=e,n===0}var Xn={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/alter_column.schem\
a.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name\
.schema.json"},column:{$ref:"../fragments/name.schema.json"},type:{$ref:"../fragments/type.schema.json"},nullable:{
type:"boolean"},default:{$ref:"../fragments/default.schema.json"},comment:{$ref:"../fragments/comment-change.s\
chema.json"},identity:{$ref:"../fragments/identity-change.schema.json"},generated:{$ref:"../fragments/generate\
d-change.schema.json"},collation:{$ref:"../fragments/collation-change.schema.json"},using:{$ref:"../fragments/\
sql.schema.json"},down_using:{$ref:"../fragments/sql.schema.json"},backfill:{$ref:"../fragments/fill-value.sch\
ema.json"},postgresql:{$ref:"../fragments/postgresql-column-change.schema.json"},mysql:{$ref:"../fragments/mys\
ql-column-change.schema.json"},mariadb:{$ref:"../fragments/mysql-column-change.schema.json"},allow_copy:{type:"\
boolean"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table","column"],additionalProperties:!1,
dependentRequired:{using:["type"],down_using:["type"],backfill:["nullable"]},anyOf:[{required:["type"]},{required:[
"nullable"]},{required:["default"]},{required:["comment"]},{required:["identity"]},{required:["generated"]},{required:[
"collation"]},{required:["postgresql"]},{required:["mysql"]},{required:["mariadb"]}]},cn={$schema:"https://jso\
n-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/identity-change.schema.json",type:[
"string","object","null"],pattern:"^(always|by_default)$",properties:{generation:{type:"string",enum:["always",
"by_default"]},start:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},increment:{type:"inte\
ger",minimum:-9007199254740991,maximum:9007199254740991},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},cycle:{type:"boolean"},cache:{type:"in\
teger",minimum:1},name:{$ref:"name.schema.json"}},additionalProperties:!1};function nr(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:cn.type}};e===null?e=[s]:
e.push(s),n++}if(typeof r=="string"&&!bn.test(r)){let s={instancePath:t,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^(always|by_default)$"}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(
r)){for(let s in r)if(!(s==="generation"||s==="start"||s==="increment"||s==="min"||s==="max"||s==="cycle"||s===
"cache"||s==="name")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.generation!==void 0){let s=r.generation;if(typeof s!=
"string"){let i={instancePath:t+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="always"||s==="by_default")){let i={instancePath:t+"/gen\
eration",schemaPath:"#/properties/generation/enum",keyword:"enum",params:{allowedValues:cn.properties.generation.
enum}};e===null?e=[i]:e.push(i),n++}}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:t+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={
instancePath:t+"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+"/start",schemaPath:"#/pr\
operties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(
i),n++}}}if(r.increment!==void 0){let s=r.increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let i={instancePath:t+"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{type:"integ\
er"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={
instancePath:t+"/increment",schemaPath:"#/properties/increment/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+
"/increment",schemaPath:"#/properties/increment/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[i]:e.push(i),n++}}}if(r.min!==void 0){let s=r.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:t+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"}};e===
null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:t+
"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+"/min",schemaPath:"#/prop\
erties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(
i),n++}}}if(r.max!==void 0){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}
if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:t+"/max",schemaPath:"\
#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.
push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+"/max",schemaPath:"#/properties/max/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),n++}}}if(r.cycle!==
void 0&&typeof r.cycle!="boolean"){let s={instancePath:t+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.cache!==void 0){let s=r.cache;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/cache",schemaPath:"#/properties/cache/type",
keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||
isNaN(s))){let i={instancePath:t+"/cache",schemaPath:"#/properties/cache/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[i]:e.push(i),n++}}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length))}return nr.errors=e,n===0}var Yn={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/generated-change.sc\
hema.json",type:["object","null"],properties:{sql:{$ref:"sql.schema.json"},stored:{type:"boolean"}},required:[
"sql"],additionalProperties:!1};function tr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let s={instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:Yn.type}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.sql===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sql"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="sql"||s==="stored")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}if(r.sql!==void 0&&(w(r.sql,{instancePath:t+"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||(e=
e===null?w.errors:e.concat(w.errors),n=e.length)),r.stored!==void 0&&typeof r.stored!="boolean"){let s={instancePath:t+
"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}}return tr.errors=e,n===0}var et={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://a\
ludel.dev/schemas/v1/fragments/collation-change.schema.json",type:["string","object","null"],minLength:1,properties:{
postgresql:{type:"string",minLength:1},mysql:{type:"string",minLength:1},mariadb:{type:"string",minLength:1},sqlite:{
type:"string",minLength:1}},additionalProperties:!1,minProperties:1};function be(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:et.type}};e===null?e=[s]:
e.push(s),n++}if(typeof r=="string"&&P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[s]:e.push(s),n++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),n++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[i]:e.push(i),n++}}else{let i={instancePath:t+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="s\
tring"){if(P(s)<1){let i={instancePath:t+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mysql",schemaPath:"#/properties/m\
ysql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.
mariadb;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mari\
adb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}
if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}}return be.errors=e,n===0}var $e={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"https://aludel.dev/schemas/v1/fragments/postgresql-column-change.schema.json",type:"object",properties:{storage:{
type:["string","null"],enum:["plain","main","external","extended",null]},compression:{type:["string","null"],enum:[
"pglz","lz4",null]},statistics:{type:["integer","null"],minimum:0,maximum:1e4},serial:{type:"boolean"}},additionalProperties:!1,
minProperties:1};function ir(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"storage"||s==="compression"||s==="statistics"||s==="serial")){let i={instancePath:t,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.storage!==
void 0){let s=r.storage;if(typeof s!="string"&&s!==null){let i={instancePath:t+"/storage",schemaPath:"#/proper\
ties/storage/type",keyword:"type",params:{type:$e.properties.storage.type}};e===null?e=[i]:e.push(i),n++}if(!(s===
"plain"||s==="main"||s==="external"||s==="extended"||s===null)){let i={instancePath:t+"/storage",schemaPath:"#\
/properties/storage/enum",keyword:"enum",params:{allowedValues:$e.properties.storage.enum}};e===null?e=[i]:e.push(
i),n++}}if(r.compression!==void 0){let s=r.compression;if(typeof s!="string"&&s!==null){let i={instancePath:t+
"/compression",schemaPath:"#/properties/compression/type",keyword:"type",params:{type:$e.properties.compression.
type}};e===null?e=[i]:e.push(i),n++}if(!(s==="pglz"||s==="lz4"||s===null)){let i={instancePath:t+"/compression",
schemaPath:"#/properties/compression/enum",keyword:"enum",params:{allowedValues:$e.properties.compression.enum}};
e===null?e=[i]:e.push(i),n++}}if(r.statistics!==void 0){let s=r.statistics;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))&&s!==null){let i={instancePath:t+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"\
type",params:{type:$e.properties.statistics.type}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(
s)){if(s>1e4||isNaN(s)){let i={instancePath:t+"/statistics",schemaPath:"#/properties/statistics/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[i]:e.push(i),n++}if(s<0||isNaN(s)){let i={instancePath:t+
"/statistics",schemaPath:"#/properties/statistics/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),n++}}}if(r.serial!==void 0&&typeof r.serial!="boolean"){let s={instancePath:t+"/seria\
l",schemaPath:"#/properties/serial/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return ir.errors=e,n===0}var Bs={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.de\
v/schemas/v1/fragments/mysql-column-change.schema.json",type:"object",properties:{charset:{type:["string","nul\
l"],minLength:1},on_update:{$ref:"expression-change.schema.json"},invisible:{type:["boolean","null"]},srid:{type:[
"integer","null"],minimum:0}},additionalProperties:!1,minProperties:1},rt={$schema:"https://json-schema.org/dr\
aft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/expression-change.schema.json",type:["object",
"null"],properties:{sql:{$ref:"sql.schema.json"}},required:["sql"],additionalProperties:!1};function or(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:rt.type}};e===null?e=[s]:
e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.sql===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sql"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(s!==
"sql"){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}r.sql!==void 0&&(w(r.sql,{instancePath:t+"/sql",parentData:r,parentDataProperty:"\
sql",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length))}return or.errors=e,n===0}function te(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="charset"||s==="on_update"||
s==="invisible"||s==="srid")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.charset!==void 0){let s=r.charset;if(typeof s!=
"string"&&s!==null){let i={instancePath:t+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{
type:Bs.properties.charset.type}};e===null?e=[i]:e.push(i),n++}if(typeof s=="string"&&P(s)<1){let i={instancePath:t+
"/charset",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),n++}}if(r.on_update!==void 0&&(or(r.on_update,{instancePath:t+"/on_update",parentData:r,parentDataProperty:"\
on_update",rootData:o})||(e=e===null?or.errors:e.concat(or.errors),n=e.length)),r.invisible!==void 0){let s=r.
invisible;if(typeof s!="boolean"&&s!==null){let i={instancePath:t+"/invisible",schemaPath:"#/properties/invisi\
ble/type",keyword:"type",params:{type:Bs.properties.invisible.type}};e===null?e=[i]:e.push(i),n++}}if(r.srid!==
void 0){let s=r.srid;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:t+
"/srid",schemaPath:"#/properties/srid/type",keyword:"type",params:{type:Bs.properties.srid.type}};e===null?e=[
i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/srid",schemaPath:"\
#/properties/srid/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),n++}}}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return te.errors=e,n===0}function lr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0,s=n,i=!1,a=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.type===void 0){let m={instancePath:t,
schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[m]:e.push(m),n++}
var f=a===n;if(i=i||f,!i){let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.nullable===void 0){let p={instancePath:t,
schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"nullable"}};e===null?e=[p]:e.push(
p),n++}var f=m===n;if(i=i||f,!i){let p=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.default===void 0){let g={
instancePath:t,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"default"}};e===null?
e=[g]:e.push(g),n++}var f=p===n;if(i=i||f,!i){let g=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.comment===
void 0){let k={instancePath:t,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"comm\
ent"}};e===null?e=[k]:e.push(k),n++}var f=g===n;if(i=i||f,!i){let k=n;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.identity===void 0){let v={instancePath:t,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"\
identity"}};e===null?e=[v]:e.push(v),n++}var f=k===n;if(i=i||f,!i){let v=n;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.generated===void 0){let x={instancePath:t,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"\
generated"}};e===null?e=[x]:e.push(x),n++}var f=v===n;if(i=i||f,!i){let x=n;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.collation===void 0){let S={instancePath:t,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"\
collation"}};e===null?e=[S]:e.push(S),n++}var f=x===n;if(i=i||f,!i){let S=n;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.postgresql===void 0){let K={instancePath:t,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"\
postgresql"}};e===null?e=[K]:e.push(K),n++}var f=S===n;if(i=i||f,!i){let K=n;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.mysql===void 0){let Q={instancePath:t,schemaPath:"#/anyOf/8/required",keyword:"required",params:{
missingProperty:"mysql"}};e===null?e=[Q]:e.push(Q),n++}var f=K===n;if(i=i||f,!i){let Q=n;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.mariadb===void 0){let De={instancePath:t,schemaPath:"#/anyOf/9/required",keyword:"re\
quired",params:{missingProperty:"mariadb"}};e===null?e=[De]:e.push(De),n++}var f=Q===n;i=i||f}}}}}}}}}if(i)n=s,
e!==null&&(s?e.length=s:e=null);else{let m={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===
null?e=[m]:e.push(m),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let m={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[m]:e.push(m),n++}if(r.
column===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"col\
umn"}};e===null?e=[m]:e.push(m),n++}for(let m in r)if(!q.call(Xn.properties,m)){let c={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[c]:e.push(c),
n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
column!==void 0&&(l(r.column,{instancePath:t+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.type!==void 0&&(E(r.type,{instancePath:t+"/type",parentData:r,
parentDataProperty:"type",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),r.nullable!==void 0&&
typeof r.nullable!="boolean"){let m={instancePath:t+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),n++}if(r.default!==void 0&&(I(r.default,{instancePath:t+
"/default",parentData:r,parentDataProperty:"default",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),n=e.
length)),r.comment!==void 0&&(N(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",
rootData:o})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),r.identity!==void 0&&(nr(r.identity,{instancePath:t+
"/identity",parentData:r,parentDataProperty:"identity",rootData:o})||(e=e===null?nr.errors:e.concat(nr.errors),
n=e.length)),r.generated!==void 0&&(tr(r.generated,{instancePath:t+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:o})||(e=e===null?tr.errors:e.concat(tr.errors),n=e.length)),r.collation!==void 0&&(be(r.collation,
{instancePath:t+"/collation",parentData:r,parentDataProperty:"collation",rootData:o})||(e=e===null?be.errors:e.
concat(be.errors),n=e.length)),r.using!==void 0&&(w(r.using,{instancePath:t+"/using",parentData:r,parentDataProperty:"\
using",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.down_using!==void 0&&(w(r.down_using,
{instancePath:t+"/down_using",parentData:r,parentDataProperty:"down_using",rootData:o})||(e=e===null?w.errors:
e.concat(w.errors),n=e.length)),r.backfill!==void 0&&(G(r.backfill,{instancePath:t+"/backfill",parentData:r,parentDataProperty:"\
backfill",rootData:o})||(e=e===null?G.errors:e.concat(G.errors),n=e.length)),r.postgresql!==void 0&&(ir(r.postgresql,
{instancePath:t+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?ir.errors:
e.concat(ir.errors),n=e.length)),r.mysql!==void 0&&(te(r.mysql,{instancePath:t+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),n=e.length)),r.mariadb!==void 0&&(te(r.mariadb,
{instancePath:t+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?te.errors:e.concat(
te.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let m={instancePath:t+"/allow_c\
opy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),
n++}if(r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialect\
s",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),r.using!==void 0&&r.type===void 0){let m={
instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"using",missingProperty:"\
type",depsCount:1,deps:"type"}};e===null?e=[m]:e.push(m),n++}if(r.down_using!==void 0&&r.type===void 0){let m={
instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"down_using",missingProperty:"\
type",depsCount:1,deps:"type"}};e===null?e=[m]:e.push(m),n++}if(r.backfill!==void 0&&r.nullable===void 0){let m={
instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"backfill",missingProperty:"\
nullable",depsCount:1,deps:"nullable"}};e===null?e=[m]:e.push(m),n++}}else{let m={instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),n++}return lr.errors=e,n===0}function pr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.column===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[s]:e.push(s),n++}if(r.
to===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===
null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="table"||s==="schema"||s==="column"||s==="to"||s==="allow_cop\
y"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/\
table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.column!==void 0&&(l(r.column,{instancePath:t+"/column",
parentData:r,parentDataProperty:"column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
to!==void 0&&(l(r.to,{instancePath:t+"/to",parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+"\
/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:
e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return pr.errors=e,n===0}function ar(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.columns===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="columns"||s==="name"||s==="include"||s==="comment"||s==="allow_copy"||s===
"dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,
parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"\
columns",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.include!==void 0&&(b(r.include,{instancePath:t+"/include",parentData:r,parentDataProperty:"include",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/commen\
t",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),
r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"#/prope\
rties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&
(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),n++}return ar.errors=e,n===0}var st={$schema:"https://json-schema.org\
/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_unique_constraint.schema.json",type:"\
object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},
columns:{$ref:"../fragments/names.schema.json"},name:{$ref:"../fragments/name.schema.json"},include:{$ref:"../\
fragments/names.schema.json"},nulls_not_distinct:{type:"boolean"},deferrable:{type:"boolean"},initially_deferred:{
type:"boolean"},comment:{$ref:"../fragments/comment.schema.json"},allow_copy:{type:"boolean"},dialects:{$ref:"\
../fragments/dialects.schema.json"}},required:["table","columns"],additionalProperties:!1};function mr(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[s]:e.push(s),n++}if(r.columns===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(st.properties,
s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.include!==void 0&&
(b(r.include,{instancePath:t+"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?b.
errors:e.concat(b.errors),n=e.length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!="boolean"){
let s={instancePath:t+"/nulls_not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={
instancePath:t+"/deferrable",schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),n++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolean"){let s={
instancePath:t+"/initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.allow_copy!==
void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_cop\
y/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,
{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return mr.errors=e,n===0}var nt={$schema:"https://json-schema.org/draft/2020-12/schem\
a",$id:"https://aludel.dev/schemas/v1/operations/create_foreign_key.schema.json",type:"object",properties:{table:{
$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},columns:{$ref:"../fragment\
s/names.schema.json"},references:{$ref:"../fragments/references.schema.json"},name:{$ref:"../fragments/name.sc\
hema.json"},comment:{$ref:"../fragments/comment.schema.json"},not_valid:{type:"boolean"},allow_copy:{type:"boo\
lean"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table","columns","references"],additionalProperties:!1};
function cr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.columns===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}if(r.
references===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
references"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(nt.properties,s)){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.references!==void 0&&(he(r.references,{instancePath:t+"\
/references",parentData:r,parentDataProperty:"references",rootData:o})||(e=e===null?he.errors:e.concat(he.errors),
n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/commen\
t",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),
r.not_valid!==void 0&&typeof r.not_valid!="boolean"){let s={instancePath:t+"/not_valid",schemaPath:"#/properti\
es/not_valid/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.allow_copy!==void 0&&
typeof r.allow_copy!="boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_copy/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=
e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),n++}return cr.errors=e,n===0}var tt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"htt\
ps://aludel.dev/schemas/v1/operations/create_check_constraint.schema.json",type:"object",properties:{table:{$ref:"\
../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},name:{$ref:"../fragments/name.sc\
hema.json"},check:{$ref:"../fragments/sql.schema.json"},no_inherit:{type:"boolean"},enforced:{type:"boolean"},
comment:{$ref:"../fragments/comment.schema.json"},not_valid:{type:"boolean"},allow_copy:{type:"boolean"},dialects:{
$ref:"../fragments/dialects.schema.json"}},required:["table","name","check"],additionalProperties:!1};function fr(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.name===void 0){let s={instancePath:t,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.check===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"check"}};e===null?e=
[s]:e.push(s),n++}for(let s in r)if(!q.call(tt.properties,s)){let i={instancePath:t,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==
void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,
parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.name!==void 0&&
(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.
concat(l.errors),n=e.length)),r.check!==void 0&&(w(r.check,{instancePath:t+"/check",parentData:r,parentDataProperty:"\
check",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.no_inherit!==void 0&&typeof r.no_inherit!=
"boolean"){let s={instancePath:t+"/no_inherit",schemaPath:"#/properties/no_inherit/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.enforced!==void 0&&typeof r.enforced!="boolean"){let s={instancePath:t+
"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}if(r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",
rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.not_valid!==void 0&&typeof r.not_valid!="\
boolean"){let s={instancePath:t+"/not_valid",schemaPath:"#/properties/not_valid/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),n++}if(r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+
"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:
e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return fr.errors=e,n===0}var it={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_exclude_con\
straint.schema.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../f\
ragments/name.schema.json"},elements:{type:"array",items:{$ref:"../fragments/exclude-element.schema.json"},minItems:1},
name:{$ref:"../fragments/name.schema.json"},method:{type:"string",minLength:1},where:{$ref:"../fragments/sql.s\
chema.json"},deferrable:{type:"boolean"},initially_deferred:{type:"boolean"},comment:{$ref:"../fragments/comme\
nt.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table","elements"],additionalProperties:!1};
function ur(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.elements===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"elements"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!q.call(it.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.elements!==void 0){let s=r.elements;if(Array.isArray(s)){
if(s.length<1){let a={instancePath:t+"/elements",schemaPath:"#/properties/elements/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[a]:e.push(a),n++}let i=s.length;for(let a=0;a<i;a++)ye(s[a],{instancePath:t+"/el\
ements/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?ye.errors:e.concat(ye.errors),n=e.length)}else{
let i={instancePath:t+"/elements",schemaPath:"#/properties/elements/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.method!==void 0){let s=r.method;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/method",schemaPath:"#/prope\
rties/method/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.where!==void 0&&(w(
r.where,{instancePath:t+"/where",parentData:r,parentDataProperty:"where",rootData:o})||(e=e===null?w.errors:e.
concat(w.errors),n=e.length)),r.deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={instancePath:t+"/d\
eferrable",schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.
push(s),n++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolean"){let s={instancePath:t+"/\
initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),n++}r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,
{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return ur.errors=e,n===0}function hr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.name===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="name"||s==="allow_copy"||s==="dialects")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+
"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:
e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return hr.errors=e,n===0}function yr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="table"||s==="sche\
ma"||s==="allow_copy"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,
{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.
errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!=
"boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return yr.errors=e,n===
0}function dr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,
f=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,
a=0);let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){let p={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[p]:e.push(p),n++}var c=m===
n;if(c&&i?(i=!1,a=[a,1]):c&&(i=!0,a=1),i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.table===void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),n++}for(let p in r)if(!(p==="table"||p==="schema"||p==="name"||p==="columns"||
p==="allow_copy"||p==="dialects")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.columns!==void 0&&
(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?b.
errors:e.concat(b.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let p={instancePath:t+
"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:
e.push(p),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}return dr.errors=e,n===0}function gr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,
f=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,
a=0);let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){let p={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[p]:e.push(p),n++}var c=m===
n;if(c&&i?(i=!1,a=[a,1]):c&&(i=!0,a=1),i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.table===void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),n++}for(let p in r)if(!(p==="table"||p==="schema"||p==="name"||p==="columns"||
p==="allow_copy"||p==="dialects")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.columns!==void 0&&
(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?b.
errors:e.concat(b.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let p={instancePath:t+
"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:
e.push(p),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}return gr.errors=e,n===0}function Pr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,
f=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,
a=0);let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.column===void 0){let p={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[p]:e.push(p),n++}var c=m===
n;if(c&&i?(i=!1,a=[a,1]):c&&(i=!0,a=1),i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.table===void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),n++}for(let p in r)if(!(p==="table"||p==="schema"||p==="name"||p==="column"||
p==="allow_copy"||p==="dialects")){let u={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.column!==void 0&&
(l(r.column,{instancePath:t+"/column",parentData:r,parentDataProperty:"column",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let p={instancePath:t+"\
/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:
e.push(p),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}return Pr.errors=e,n===0}function wr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.name===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.
to===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===
null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="table"||s==="schema"||s==="name"||s==="to"||s==="allow_copy"||
s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,
parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.to!==void 0&&(l(r.to,{instancePath:t+
"/to",parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"#/prope\
rties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&
(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),n++}return wr.errors=e,n===0}function br(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.name===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="name"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.table!==
void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,
parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.name!==void 0&&
(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.
concat(l.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return br.errors=e,n===0}var ot={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_index.schem\
a.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name\
.schema.json"},columns:{$ref:"../fragments/index-columns.schema.json"},name:{$ref:"../fragments/name.schema.js\
on"},unique:{type:"boolean"},method:{type:"string",minLength:1},where:{$ref:"../fragments/sql.schema.json"},include:{
$ref:"../fragments/names.schema.json"},nulls_not_distinct:{type:"boolean"},comment:{$ref:"../fragments/comment\
.schema.json"},postgresql:{$ref:"../fragments/postgresql-index.schema.json"},mysql:{$ref:"../fragments/mysql-i\
ndex.schema.json"},mariadb:{$ref:"../fragments/mysql-index.schema.json"},concurrently:{type:"boolean"},allow_copy:{
type:"boolean"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table","columns"],additionalProperties:!1};
function kr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.columns===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!q.call(ot.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.columns!==void 0&&(de(r.columns,{instancePath:t+"/colum\
ns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?de.errors:e.concat(de.errors),n=e.length)),
r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===
null?l.errors:e.concat(l.errors),n=e.length)),r.unique!==void 0&&typeof r.unique!="boolean"){let s={instancePath:t+
"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}if(r.method!==void 0){let s=r.method;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/method",
schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{
let i={instancePath:t+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),n++}}if(r.where!==void 0&&(w(r.where,{instancePath:t+"/where",parentData:r,parentDataProperty:"\
where",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.include!==void 0&&(b(r.include,{instancePath:t+
"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.
length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!="boolean"){let s={instancePath:t+"/nulls_\
not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),n++}if(r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.postgresql!==void 0&&(ge(r.postgresql,
{instancePath:t+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?ge.errors:
e.concat(ge.errors),n=e.length)),r.mysql!==void 0&&(V(r.mysql,{instancePath:t+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),n=e.length)),r.mariadb!==void 0&&(V(r.mariadb,{instancePath:t+
"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?V.errors:e.concat(V.errors),n=e.
length)),r.concurrently!==void 0&&typeof r.concurrently!="boolean"){let s={instancePath:t+"/concurrently",schemaPath:"\
#/properties/concurrently/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.allow_copy!==
void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_cop\
y/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,
{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return kr.errors=e,n===0}function _r(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,
f=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,
a=0);let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){let p={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[p]:e.push(p),n++}var c=m===
n;if(c&&i?(i=!1,a=[a,1]):c&&(i=!0,a=1),i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.table===void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),n++}for(let p in r)if(!(p==="table"||p==="schema"||p==="name"||p==="columns"||
p==="concurrently"||p==="allow_copy"||p==="dialects")){let u={instancePath:t,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),n++}if(r.table!==void 0&&
(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.concurrently!==void 0&&typeof r.concurrently!="boolean"){
let p={instancePath:t+"/concurrently",schemaPath:"#/properties/concurrently/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[p]:e.push(p),n++}if(r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let p={instancePath:t+
"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[p]:
e.push(p),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}return _r.errors=e,n===0}function qr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.name===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.
to===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===
null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="table"||s==="schema"||s==="name"||s==="to"||s==="allow_copy"||
s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,
parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.to!==void 0&&(l(r.to,{instancePath:t+
"/to",parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"#/prope\
rties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&
(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),n++}return qr.errors=e,n===0}function A(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!=
"string"){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),n++}return A.errors=e,n===0}function ke(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(Array.isArray(r)){if(r.length<1){let f={instancePath:t,schemaPath:"#/minItems",keyword:"minI\
tems",params:{limit:1}};e===null?e=[f]:e.push(f),n++}let s=r.length;for(let f=0;f<s;f++)A(r[f],{instancePath:t+
"/"+f,parentData:r,parentDataProperty:f,rootData:o})||(e=e===null?A.errors:e.concat(A.errors),n=e.length);let i=r.
length,a;if(i>1){e:for(;i--;)for(a=i;a--;)if(M(r[i],r[a])){let f={instancePath:t,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i,j:a}};e===null?e=[f]:e.push(f),n++;break e}}}else{let s={instancePath:t,schemaPath:"#/t\
ype",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),n++}return ke.errors=e,n===0}function jr(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.values===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"values"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="name"||s==="schema"||s==="values"||s==="comment"||s==="dialects")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=
e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,
parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.values!==void 0&&
(ke(r.values,{instancePath:t+"/values",parentData:r,parentDataProperty:"values",rootData:o})||(e=e===null?ke.errors:
e.concat(ke.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,
{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return jr.errors=e,n===0}var lt={$schema:"https://json-schema.org/draft/2020-12/schem\
a",$id:"https://aludel.dev/schemas/v1/operations/alter_enum.schema.json",type:"object",properties:{name:{$ref:"\
../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},values:{$ref:"../fragments/enum-\
values.schema.json"},add:{type:"array",items:{$ref:"../fragments/enum-addition.schema.json"},minItems:1},rename_values:{
type:"array",items:{$ref:"../fragments/enum-renaming.schema.json"},minItems:1},remove:{type:"array",items:{$ref:"\
../fragments/enum-removal.schema.json"},minItems:1},comment:{$ref:"../fragments/comment-change.schema.json"},allow_copy:{
type:"boolean"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["name"],additionalProperties:!1,
anyOf:[{required:["values"]},{required:["add"]},{required:["rename_values"]},{required:["remove"]},{required:[
"comment"]}]};function vr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.value===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="value"||s==="befo\
re"||s==="after")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.value!==void 0&&(A(r.value,{instancePath:t+"/value",parentData:r,
parentDataProperty:"value",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),n=e.length)),r.before!==void 0&&
(A(r.before,{instancePath:t+"/before",parentData:r,parentDataProperty:"before",rootData:o})||(e=e===null?A.errors:
e.concat(A.errors),n=e.length)),r.after!==void 0&&(A(r.after,{instancePath:t+"/after",parentData:r,parentDataProperty:"\
after",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return vr.errors=e,n===0}function Dr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.value===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),n++}if(r.to===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"value"||s==="to")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.value!==void 0&&(A(r.value,{instancePath:t+"/value",parentData:r,
parentDataProperty:"value",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),n=e.length)),r.to!==void 0&&(A(
r.to,{instancePath:t+"/to",parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?A.errors:e.concat(A.
errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return Dr.errors=e,n===0}function $r(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.value===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"value"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="value"||s==="repl\
ace_with")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}r.value!==void 0&&(A(r.value,{instancePath:t+"/value",parentData:r,parentDataProperty:"\
value",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),n=e.length)),r.replace_with!==void 0&&(A(r.replace_with,
{instancePath:t+"/replace_with",parentData:r,parentDataProperty:"replace_with",rootData:o})||(e=e===null?A.errors:
e.concat(A.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),n++}return $r.errors=e,n===0}function Ar(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.values===void 0){
let m={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"values"}};e===
null?e=[m]:e.push(m),n++}var f=a===n;if(i=i||f,!i){let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.add===
void 0){let p={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"add"}};
e===null?e=[p]:e.push(p),n++}var f=m===n;if(i=i||f,!i){let p=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
rename_values===void 0){let g={instancePath:t,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
rename_values"}};e===null?e=[g]:e.push(g),n++}var f=p===n;if(i=i||f,!i){let g=n;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.remove===void 0){let k={instancePath:t,schemaPath:"#/anyOf/3/required",keyword:"required",params:{
missingProperty:"remove"}};e===null?e=[k]:e.push(k),n++}var f=g===n;if(i=i||f,!i){let k=n;if(r&&typeof r=="obj\
ect"&&!Array.isArray(r)&&r.comment===void 0){let v={instancePath:t,schemaPath:"#/anyOf/4/required",keyword:"re\
quired",params:{missingProperty:"comment"}};e===null?e=[v]:e.push(v),n++}var f=k===n;i=i||f}}}}if(i)n=s,e!==null&&
(s?e.length=s:e=null);else{let m={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:
e.push(m),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let m={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[m]:e.push(m),n++}for(let m in r)if(!q.
call(lt.properties,m)){let c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:m}};e===null?e=[c]:e.push(c),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/na\
me",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.values!==void 0&&(ke(r.values,{instancePath:t+"/values",
parentData:r,parentDataProperty:"values",rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),n=e.length)),
r.add!==void 0){let m=r.add;if(Array.isArray(m)){if(m.length<1){let p={instancePath:t+"/add",schemaPath:"#/pro\
perties/add/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),n++}let c=m.length;for(let p=0;p<
c;p++)vr(m[p],{instancePath:t+"/add/"+p,parentData:m,parentDataProperty:p,rootData:o})||(e=e===null?vr.errors:
e.concat(vr.errors),n=e.length)}else{let c={instancePath:t+"/add",schemaPath:"#/properties/add/type",keyword:"\
type",params:{type:"array"}};e===null?e=[c]:e.push(c),n++}}if(r.rename_values!==void 0){let m=r.rename_values;
if(Array.isArray(m)){if(m.length<1){let p={instancePath:t+"/rename_values",schemaPath:"#/properties/rename_val\
ues/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),n++}let c=m.length;for(let p=0;p<c;p++)
Dr(m[p],{instancePath:t+"/rename_values/"+p,parentData:m,parentDataProperty:p,rootData:o})||(e=e===null?Dr.errors:
e.concat(Dr.errors),n=e.length)}else{let c={instancePath:t+"/rename_values",schemaPath:"#/properties/rename_va\
lues/type",keyword:"type",params:{type:"array"}};e===null?e=[c]:e.push(c),n++}}if(r.remove!==void 0){let m=r.remove;
if(Array.isArray(m)){if(m.length<1){let p={instancePath:t+"/remove",schemaPath:"#/properties/remove/minItems",
keyword:"minItems",params:{limit:1}};e===null?e=[p]:e.push(p),n++}let c=m.length;for(let p=0;p<c;p++)$r(m[p],{
instancePath:t+"/remove/"+p,parentData:m,parentDataProperty:p,rootData:o})||(e=e===null?$r.errors:e.concat($r.
errors),n=e.length)}else{let c={instancePath:t+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",
params:{type:"array"}};e===null?e=[c]:e.push(c),n++}}if(r.comment!==void 0&&(N(r.comment,{instancePath:t+"/com\
ment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),
r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let m={instancePath:t+"/allow_copy",schemaPath:"#/prope\
rties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),n++}r.dialects!==void 0&&
(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),n=e.length))}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[m]:e.push(m),n++}return Ar.errors=e,n===0}function Lr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="schema"||
s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Lr.errors=e,n===0}function xr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.to===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"name"||s==="schema"||s==="to"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{
instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),
n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",
rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.to!==void 0&&(l(r.to,{instancePath:t+"/to",
parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.dialects!==
void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return xr.errors=e,n===0}var pt={$schema:"https://json-sc\
hema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_domain.schema.json",type:"\
object",properties:{name:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},
type:{$ref:"../fragments/type.schema.json"},nullable:{type:"boolean"},default:{$ref:"../fragments/default.sche\
ma.json"},check:{$ref:"../fragments/sql.schema.json"},constraint_name:{$ref:"../fragments/name.schema.json"},collation:{
$ref:"../fragments/collation.schema.json"},comment:{$ref:"../fragments/comment.schema.json"},dialects:{$ref:".\
./fragments/dialects.schema.json"}},required:["name","type"],additionalProperties:!1,dependentRequired:{constraint_name:[
"check"]}};function Nr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",
keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.type===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!q.call(pt.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.type!==void 0&&(E(r.type,{instancePath:t+"/type",parentData:r,
parentDataProperty:"type",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),n=e.length)),r.nullable!==void 0&&
typeof r.nullable!="boolean"){let s={instancePath:t+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.default!==void 0&&(I(r.default,{instancePath:t+
"/default",parentData:r,parentDataProperty:"default",rootData:o})||(e=e===null?I.errors:e.concat(I.errors),n=e.
length)),r.check!==void 0&&(w(r.check,{instancePath:t+"/check",parentData:r,parentDataProperty:"check",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.constraint_name!==void 0&&(l(r.constraint_name,{instancePath:t+
"/constraint_name",parentData:r,parentDataProperty:"constraint_name",rootData:o})||(e=e===null?l.errors:e.concat(
l.errors),n=e.length)),r.collation!==void 0&&(F(r.collation,{instancePath:t+"/collation",parentData:r,parentDataProperty:"\
collation",rootData:o})||(e=e===null?F.errors:e.concat(F.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,
{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(
_.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),r.constraint_name!==void 0&&r.check===
void 0){let s={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"c\
onstraint_name",missingProperty:"check",depsCount:1,deps:"check"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Nr.errors=e,n===
0}var at={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations\
/alter_domain.schema.json",type:"object",properties:{name:{$ref:"../fragments/name.schema.json"},schema:{$ref:"\
../fragments/name.schema.json"},type:{$ref:"../fragments/type.schema.json"},nullable:{type:"boolean"},default:{
$ref:"../fragments/default.schema.json"},check:{$ref:"../fragments/sql-change.schema.json"},constraint_name:{$ref:"\
../fragments/name.schema.json"},collation:{$ref:"../fragments/collation-change.schema.json"},comment:{$ref:"..\
/fragments/comment-change.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["name"],
additionalProperties:!1,anyOf:[{required:["type"]},{required:["nullable"]},{required:["default"]},{required:["\
check"]},{required:["constraint_name"]},{required:["collation"]},{required:["comment"]}]},mt={$schema:"https:/\
/json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/sql-change.schema.json",type:[
"string","object","null"],minLength:1,properties:{postgresql:{type:"string",minLength:1},mysql:{type:"string",
minLength:1},mariadb:{type:"string",minLength:1},sqlite:{type:"string",minLength:1}},additionalProperties:!1,minProperties:1};
function T(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!=
"string"&&!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:mt.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&P(r)<1){let s={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||
s==="mariadb"||s==="sqlite")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.postgresql!==void 0){let s=r.postgresql;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/postgresql",schemaPath:"#/properties/postgresql/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/postgr\
esql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/mysql",schemaPath:"\
#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),n++}}else{let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(P(
s)<1){let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}return T.errors=e,n===0}function Or(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=n;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.type===void 0){let m={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[m]:e.push(m),n++}var f=a===n;if(i=i||f,!i){let m=n;if(r&&typeof r=="objec\
t"&&!Array.isArray(r)&&r.nullable===void 0){let p={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"req\
uired",params:{missingProperty:"nullable"}};e===null?e=[p]:e.push(p),n++}var f=m===n;if(i=i||f,!i){let p=n;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.default===void 0){let g={instancePath:t,schemaPath:"#/anyOf/2/require\
d",keyword:"required",params:{missingProperty:"default"}};e===null?e=[g]:e.push(g),n++}var f=p===n;if(i=i||f,!i){
let g=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.check===void 0){let k={instancePath:t,schemaPath:"#/any\
Of/3/required",keyword:"required",params:{missingProperty:"check"}};e===null?e=[k]:e.push(k),n++}var f=g===n;if(i=
i||f,!i){let k=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.constraint_name===void 0){let v={instancePath:t,
schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"constraint_name"}};e===null?e=[v]:
e.push(v),n++}var f=k===n;if(i=i||f,!i){let v=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.collation===void 0){
let x={instancePath:t,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"collation"}};
e===null?e=[x]:e.push(x),n++}var f=v===n;if(i=i||f,!i){let x=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.
comment===void 0){let S={instancePath:t,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"\
comment"}};e===null?e=[S]:e.push(S),n++}var f=x===n;i=i||f}}}}}}if(i)n=s,e!==null&&(s?e.length=s:e=null);else{
let m={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),n++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[m]:e.push(m),n++}for(let m in r)if(!q.call(at.properties,m)){
let c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[c]:e.push(c),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.type!==void 0&&(E(r.type,{instancePath:t+"/type",parentData:r,parentDataProperty:"type",rootData:o})||(e=e===
null?E.errors:e.concat(E.errors),n=e.length)),r.nullable!==void 0&&typeof r.nullable!="boolean"){let m={instancePath:t+
"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(
m),n++}r.default!==void 0&&(I(r.default,{instancePath:t+"/default",parentData:r,parentDataProperty:"default",rootData:o})||
(e=e===null?I.errors:e.concat(I.errors),n=e.length)),r.check!==void 0&&(T(r.check,{instancePath:t+"/check",parentData:r,
parentDataProperty:"check",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),r.constraint_name!==
void 0&&(l(r.constraint_name,{instancePath:t+"/constraint_name",parentData:r,parentDataProperty:"constraint_na\
me",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.collation!==void 0&&(be(r.collation,{
instancePath:t+"/collation",parentData:r,parentDataProperty:"collation",rootData:o})||(e=e===null?be.errors:e.
concat(be.errors),n=e.length)),r.comment!==void 0&&(N(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,
{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length))}else{let m={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[m]:e.push(m),n++}return Or.errors=e,n===0}function Er(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="schema"||
s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Er.errors=e,n===0}var fn={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_sequence.sc\
hema.json",type:"object",properties:{name:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/na\
me.schema.json"},type:{type:"string",enum:["smallint","integer","bigint"]},start:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991},increment:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},min:{type:"\
integer",minimum:-9007199254740991,maximum:9007199254740991},max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
cycle:{type:"boolean"},cache:{type:"integer",minimum:1},owned_by:{$ref:"../fragments/sequence-owner.schema.jso\
n"},comment:{$ref:"../fragments/comment.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:[
"name"],additionalProperties:!1};function Ir(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.column===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="table"||s==="column")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.column!==void 0&&(l(r.column,{instancePath:t+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Ir.errors=e,n===0}function Fr(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(fn.properties,s)){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
type!==void 0){let s=r.type;if(typeof s!="string"){let i={instancePath:t+"/type",schemaPath:"#/properties/type\
/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="smallint"||s==="integer"||
s==="bigint")){let i={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:fn.
properties.type.enum}};e===null?e=[i]:e.push(i),n++}}if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&
!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s)){let i={instancePath:t+"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+
"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[i]:e.push(i),n++}}}if(r.increment!==void 0){let s=r.increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:t+"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{
type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(
s)){let i={instancePath:t+"/increment",schemaPath:"#/properties/increment/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+
"/increment",schemaPath:"#/properties/increment/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[i]:e.push(i),n++}}}if(r.min!==void 0){let s=r.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:t+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"}};e===
null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:t+
"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[i]:e.push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+"/min",schemaPath:"#/prop\
erties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(
i),n++}}}if(r.max!==void 0){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}
if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:t+"/max",schemaPath:"\
#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.
push(i),n++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:t+"/max",schemaPath:"#/properties/max/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),n++}}}if(r.cycle!==
void 0&&typeof r.cycle!="boolean"){let s={instancePath:t+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.cache!==void 0){let s=r.cache;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/cache",schemaPath:"#/properties/cache/type",
keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||
isNaN(s))){let i={instancePath:t+"/cache",schemaPath:"#/properties/cache/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[i]:e.push(i),n++}}r.owned_by!==void 0&&(Ir(r.owned_by,{instancePath:t+"/owned_by",parentData:r,
parentDataProperty:"owned_by",rootData:o})||(e=e===null?Ir.errors:e.concat(Ir.errors),n=e.length)),r.comment!==
void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===
null?_.errors:e.concat(_.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Fr.errors=e,n===
0}var Ne={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations\
/alter_sequence.schema.json",type:"object",properties:{name:{$ref:"../fragments/name.schema.json"},schema:{$ref:"\
../fragments/name.schema.json"},type:{type:"string",enum:["smallint","integer","bigint"]},start:{type:"integer",
minimum:-9007199254740991,maximum:9007199254740991},increment:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
min:{type:["integer","null"],minimum:-9007199254740991,maximum:9007199254740991},max:{type:["integer","null"],
minimum:-9007199254740991,maximum:9007199254740991},cycle:{type:"boolean"},cache:{type:"integer",minimum:1},owned_by:{
$ref:"../fragments/sequence-owner-change.schema.json"},comment:{$ref:"../fragments/comment-change.schema.json"},
restart:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},dialects:{$ref:"../fragments/diale\
cts.schema.json"}},required:["name"],additionalProperties:!1,anyOf:[{required:["type"]},{required:["start"]},{
required:["increment"]},{required:["min"]},{required:["max"]},{required:["cycle"]},{required:["cache"]},{required:[
"owned_by"]},{required:["comment"]},{required:["restart"]}]},ct={$schema:"https://json-schema.org/draft/2020-1\
2/schema",$id:"https://aludel.dev/schemas/v1/fragments/sequence-owner-change.schema.json",type:["object","null"],
properties:{table:{$ref:"name.schema.json"},column:{$ref:"name.schema.json"}},required:["table","column"],additionalProperties:!1};
function zr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:ct.
type}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.
column===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"col\
umn"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="table"||s==="column")){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.column!==void 0&&(l(r.column,{instancePath:t+"/column",
parentData:r,parentDataProperty:"column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length))}return zr.
errors=e,n===0}function Rr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0,s=n,i=!1,a=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.type===void 0){let m={instancePath:t,schemaPath:"\
#/anyOf/0/required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[m]:e.push(m),n++}var f=a===
n;if(i=i||f,!i){let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.start===void 0){let p={instancePath:t,schemaPath:"\
#/anyOf/1/required",keyword:"required",params:{missingProperty:"start"}};e===null?e=[p]:e.push(p),n++}var f=m===
n;if(i=i||f,!i){let p=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.increment===void 0){let g={instancePath:t,
schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"increment"}};e===null?e=[g]:e.push(
g),n++}var f=p===n;if(i=i||f,!i){let g=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.min===void 0){let k={instancePath:t,
schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"min"}};e===null?e=[k]:e.push(k),n++}
var f=g===n;if(i=i||f,!i){let k=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.max===void 0){let v={instancePath:t,
schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"max"}};e===null?e=[v]:e.push(v),n++}
var f=k===n;if(i=i||f,!i){let v=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.cycle===void 0){let x={instancePath:t,
schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"cycle"}};e===null?e=[x]:e.push(x),
n++}var f=v===n;if(i=i||f,!i){let x=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.cache===void 0){let S={instancePath:t,
schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"cache"}};e===null?e=[S]:e.push(S),
n++}var f=x===n;if(i=i||f,!i){let S=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.owned_by===void 0){let K={
instancePath:t,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty:"owned_by"}};e===null?
e=[K]:e.push(K),n++}var f=S===n;if(i=i||f,!i){let K=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.comment===
void 0){let Q={instancePath:t,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty:"comm\
ent"}};e===null?e=[Q]:e.push(Q),n++}var f=K===n;if(i=i||f,!i){let Q=n;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.restart===void 0){let De={instancePath:t,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty:"\
restart"}};e===null?e=[De]:e.push(De),n++}var f=Q===n;i=i||f}}}}}}}}}if(i)n=s,e!==null&&(s?e.length=s:e=null);else{
let m={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),n++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[m]:e.push(m),n++}for(let m in r)if(!q.call(Ne.properties,m)){
let c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[c]:e.push(c),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.type!==void 0){let m=r.type;if(typeof m!="string"){let c={instancePath:t+"/type",schemaPath:"#/properties/ty\
pe/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),n++}if(!(m==="smallint"||m==="integer"||
m==="bigint")){let c={instancePath:t+"/type",schemaPath:"#/properties/type/enum",keyword:"enum",params:{allowedValues:Ne.
properties.type.enum}};e===null?e=[c]:e.push(c),n++}}if(r.start!==void 0){let m=r.start;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:t+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[c]:e.push(c),n++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||
isNaN(m)){let c={instancePath:t+"/start",schemaPath:"#/properties/start/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),n++}if(m<-9007199254740991||isNaN(m)){let c={instancePath:t+
"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[c]:e.push(c),n++}}}if(r.increment!==void 0){let m=r.increment;if(!(typeof m=="number"&&!(m%1)&&!isNaN(
m)&&isFinite(m))){let c={instancePath:t+"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{
type:"integer"}};e===null?e=[c]:e.push(c),n++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(
m)){let c={instancePath:t+"/increment",schemaPath:"#/properties/increment/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),n++}if(m<-9007199254740991||isNaN(m)){let c={instancePath:t+
"/increment",schemaPath:"#/properties/increment/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[c]:e.push(c),n++}}}if(r.min!==void 0){let m=r.min;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))&&m!==null){let c={instancePath:t+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:Ne.
properties.min.type}};e===null?e=[c]:e.push(c),n++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||
isNaN(m)){let c={instancePath:t+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),n++}if(m<-9007199254740991||isNaN(m)){let c={instancePath:t+
"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[c]:e.push(c),n++}}}if(r.max!==void 0){let m=r.max;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(
m))&&m!==null){let c={instancePath:t+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:Ne.
properties.max.type}};e===null?e=[c]:e.push(c),n++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||
isNaN(m)){let c={instancePath:t+"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[c]:e.push(c),n++}if(m<-9007199254740991||isNaN(m)){let c={instancePath:t+
"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[c]:e.push(c),n++}}}if(r.cycle!==void 0&&typeof r.cycle!="boolean"){let m={instancePath:t+"/cycle",
schemaPath:"#/properties/cycle/type",keyword:"type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),n++}if(r.
cache!==void 0){let m=r.cache;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:t+
"/cache",schemaPath:"#/properties/cache/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(c),
n++}if(typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m))){let c={instancePath:t+"/cache",schemaPath:"#/properti\
es/cache/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[c]:e.push(c),n++}}if(r.owned_by!==
void 0&&(zr(r.owned_by,{instancePath:t+"/owned_by",parentData:r,parentDataProperty:"owned_by",rootData:o})||(e=
e===null?zr.errors:e.concat(zr.errors),n=e.length)),r.comment!==void 0&&(N(r.comment,{instancePath:t+"/comment",
parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),n=e.length)),r.
restart!==void 0){let m=r.restart;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let c={instancePath:t+
"/restart",schemaPath:"#/properties/restart/type",keyword:"type",params:{type:"integer"}};e===null?e=[c]:e.push(
c),n++}if(typeof m=="number"&&isFinite(m)){if(m>9007199254740991||isNaN(m)){let c={instancePath:t+"/restart",schemaPath:"\
#/properties/restart/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[c]:
e.push(c),n++}if(m<-9007199254740991||isNaN(m)){let c={instancePath:t+"/restart",schemaPath:"#/properties/rest\
art/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[c]:e.push(c),n++}}}
r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let m={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[m]:e.push(m),n++}return Rr.errors=e,n===0}function Vr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="schema"||
s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Vr.errors=e,n===0}function Cr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.to===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"name"||s==="schema"||s==="to"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{
instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),
n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",
rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.to!==void 0&&(l(r.to,{instancePath:t+"/to",
parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.dialects!==
void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Cr.errors=e,n===0}var un={$schema:"https://json-sc\
hema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_view.schema.json",type:"ob\
ject",properties:{name:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},query:{
$ref:"../fragments/sql.schema.json"},columns:{$ref:"../fragments/names.schema.json"},uses:{$ref:"../fragments/\
object-names.schema.json"},comment:{$ref:"../fragments/comment.schema.json"},check_option:{type:"string",enum:[
"local","cascaded"]},materialized:{type:"boolean"},with_data:{type:"boolean"},indexes:{type:"array",items:{$ref:"\
../fragments/index.schema.json"}},postgresql:{$ref:"../fragments/postgresql-view.schema.json"},mysql:{$ref:"..\
/fragments/mysql-view.schema.json"},mariadb:{$ref:"../fragments/mysql-view.schema.json"},dialects:{$ref:"../fr\
agments/dialects.schema.json"}},required:["name","query"],additionalProperties:!1,dependentRequired:{indexes:[
"materialized"]}};function L(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(Array.isArray(
r)){let s=r.length;for(let f=0;f<s;f++){let m=r[f];if(typeof m=="string"){if(P(m)<1){let c={instancePath:t+"/"+
f,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[c]:e.push(c),n++}}else{let c={
instancePath:t+"/"+f,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[c]:e.push(c),
n++}}let i=r.length,a;if(i>1){let f={};for(;i--;){let m=r[i];if(typeof m=="string"){if(typeof f[m]=="number"){
a=f[m];let c={instancePath:t,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?e=[c]:e.
push(c),n++;break}f[m]=i}}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),n++}return L.errors=e,n===0}function _e(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="security_invoker"||s===
"security_barrier"||s==="tablespace"||s==="with")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.security_invoker!==void 0&&
typeof r.security_invoker!="boolean"){let s={instancePath:t+"/security_invoker",schemaPath:"#/properties/secur\
ity_invoker/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.security_barrier!==
void 0&&typeof r.security_barrier!="boolean"){let s={instancePath:t+"/security_barrier",schemaPath:"#/properti\
es/security_barrier/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.tablespace!==
void 0&&(l(r.tablespace,{instancePath:t+"/tablespace",parentData:r,parentDataProperty:"tablespace",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.with!==void 0&&(z(r.with,{instancePath:t+"/with",parentData:r,
parentDataProperty:"with",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),n=e.length))}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return _e.errors=e,n===
0}var hn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/\
mysql-view.schema.json",type:"object",properties:{algorithm:{type:"string",enum:["undefined","merge","temptabl\
e"]},sql_security:{type:"string",enum:["definer","invoker"]},definer:{type:"string",minLength:1}},additionalProperties:!1,
minProperties:1};function C(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"algorithm"||s==="sql_security"||s==="definer")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.algorithm!==void 0){let s=r.
algorithm;if(typeof s!="string"){let i={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="undefined"||s==="merge"||s==="temptable")){
let i={instancePath:t+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues:hn.
properties.algorithm.enum}};e===null?e=[i]:e.push(i),n++}}if(r.sql_security!==void 0){let s=r.sql_security;if(typeof s!=
"string"){let i={instancePath:t+"/sql_security",schemaPath:"#/properties/sql_security/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="definer"||s==="invoker")){let i={instancePath:t+"/sql_s\
ecurity",schemaPath:"#/properties/sql_security/enum",keyword:"enum",params:{allowedValues:hn.properties.sql_security.
enum}};e===null?e=[i]:e.push(i),n++}}if(r.definer!==void 0){let s=r.definer;if(typeof s=="string"){if(P(s)<1){
let i={instancePath:t+"/definer",schemaPath:"#/properties/definer/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/definer",schemaPath:"#/properties/definer/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return C.errors=e,n===0}function Sr(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[s]:e.push(s),n++}if(r.query===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"query"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(un.properties,
s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.query!==void 0&&(w(r.query,{instancePath:t+"/query",parentData:r,parentDataProperty:"query",rootData:o})||(e=
e===null?w.errors:e.concat(w.errors),n=e.length)),r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",
parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.
uses!==void 0&&(L(r.uses,{instancePath:t+"/uses",parentData:r,parentDataProperty:"uses",rootData:o})||(e=e===null?
L.errors:e.concat(L.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.check_option!==
void 0){let s=r.check_option;if(typeof s!="string"){let i={instancePath:t+"/check_option",schemaPath:"#/proper\
ties/check_option/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="local"||
s==="cascaded")){let i={instancePath:t+"/check_option",schemaPath:"#/properties/check_option/enum",keyword:"en\
um",params:{allowedValues:un.properties.check_option.enum}};e===null?e=[i]:e.push(i),n++}}if(r.materialized!==
void 0&&typeof r.materialized!="boolean"){let s={instancePath:t+"/materialized",schemaPath:"#/properties/mater\
ialized/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.with_data!==void 0&&typeof r.
with_data!="boolean"){let s={instancePath:t+"/with_data",schemaPath:"#/properties/with_data/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.indexes!==void 0){let s=r.indexes;if(Array.isArray(
s)){let i=s.length;for(let a=0;a<i;a++)B(s[a],{instancePath:t+"/indexes/"+a,parentData:s,parentDataProperty:a,
rootData:o})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)}else{let i={instancePath:t+"/indexes",schemaPath:"\
#/properties/indexes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.postgresql!==
void 0&&(_e(r.postgresql,{instancePath:t+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||
(e=e===null?_e.errors:e.concat(_e.errors),n=e.length)),r.mysql!==void 0&&(C(r.mysql,{instancePath:t+"/mysql",parentData:r,
parentDataProperty:"mysql",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),n=e.length)),r.mariadb!==void 0&&
(C(r.mariadb,{instancePath:t+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?C.
errors:e.concat(C.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),r.indexes!==void 0&&
r.materialized===void 0){let s={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{
property:"indexes",missingProperty:"materialized",depsCount:1,deps:"materialized"}};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return Sr.errors=e,n===0}var yn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.de\
v/schemas/v1/operations/replace_view.schema.json",type:"object",properties:{name:{$ref:"../fragments/name.sche\
ma.json"},schema:{$ref:"../fragments/name.schema.json"},query:{$ref:"../fragments/sql.schema.json"},columns:{$ref:"\
../fragments/names.schema.json"},uses:{$ref:"../fragments/object-names.schema.json"},comment:{$ref:"../fragmen\
ts/comment.schema.json"},check_option:{type:"string",enum:["local","cascaded"]},materialized:{type:"boolean"},
with_data:{type:"boolean"},indexes:{type:"array",items:{$ref:"../fragments/index.schema.json"}},postgresql:{$ref:"\
../fragments/postgresql-view.schema.json"},mysql:{$ref:"../fragments/mysql-view.schema.json"},mariadb:{$ref:".\
./fragments/mysql-view.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["name","qu\
ery"],additionalProperties:!1,dependentRequired:{indexes:["materialized"]}};function Zr(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[s]:e.push(s),n++}if(r.query===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"query"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(yn.properties,s)){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.query!==void 0&&(w(r.query,{instancePath:t+"/query",parentData:r,parentDataProperty:"query",rootData:o})||(e=
e===null?w.errors:e.concat(w.errors),n=e.length)),r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",
parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.
uses!==void 0&&(L(r.uses,{instancePath:t+"/uses",parentData:r,parentDataProperty:"uses",rootData:o})||(e=e===null?
L.errors:e.concat(L.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.check_option!==
void 0){let s=r.check_option;if(typeof s!="string"){let i={instancePath:t+"/check_option",schemaPath:"#/proper\
ties/check_option/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="local"||
s==="cascaded")){let i={instancePath:t+"/check_option",schemaPath:"#/properties/check_option/enum",keyword:"en\
um",params:{allowedValues:yn.properties.check_option.enum}};e===null?e=[i]:e.push(i),n++}}if(r.materialized!==
void 0&&typeof r.materialized!="boolean"){let s={instancePath:t+"/materialized",schemaPath:"#/properties/mater\
ialized/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.with_data!==void 0&&typeof r.
with_data!="boolean"){let s={instancePath:t+"/with_data",schemaPath:"#/properties/with_data/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.indexes!==void 0){let s=r.indexes;if(Array.isArray(
s)){let i=s.length;for(let a=0;a<i;a++)B(s[a],{instancePath:t+"/indexes/"+a,parentData:s,parentDataProperty:a,
rootData:o})||(e=e===null?B.errors:e.concat(B.errors),n=e.length)}else{let i={instancePath:t+"/indexes",schemaPath:"\
#/properties/indexes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.postgresql!==
void 0&&(_e(r.postgresql,{instancePath:t+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||
(e=e===null?_e.errors:e.concat(_e.errors),n=e.length)),r.mysql!==void 0&&(C(r.mysql,{instancePath:t+"/mysql",parentData:r,
parentDataProperty:"mysql",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),n=e.length)),r.mariadb!==void 0&&
(C(r.mariadb,{instancePath:t+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?C.
errors:e.concat(C.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),r.indexes!==void 0&&
r.materialized===void 0){let s={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{
property:"indexes",missingProperty:"materialized",depsCount:1,deps:"materialized"}};e===null?e=[s]:e.push(s),n++}}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return Zr.errors=e,n===0}function Tr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="schema"||
s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Tr.errors=e,n===0}function Mr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.to===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"name"||s==="schema"||s==="to"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{
instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),
n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",
rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.to!==void 0&&(l(r.to,{instancePath:t+"/to",
parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.dialects!==
void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Mr.errors=e,n===0}function Hr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="comment"||
s==="shared"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",rootData:o})||
(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.shared!==void 0&&typeof r.shared!="boolean"){let s={instancePath:t+
"/shared",schemaPath:"#/properties/shared/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialect\
s",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Hr.errors=e,n===0}function Br(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="dialect\
s")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=
e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),n++}return Br.errors=e,n===0}function Gr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="schema"||
s==="version"||s==="shared"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,
{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),
n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",
rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.version!==void 0){let s=r.version;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/version",schemaPath:"#/properties/version/minLength",keyword:"min\
Length",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/version",schemaPath:"#/pr\
operties/version/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.shared!==void 0&&
typeof r.shared!="boolean"){let s={instancePath:t+"/shared",schemaPath:"#/properties/shared/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/\
dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.
length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),n++}return Gr.errors=e,n===0}function Jr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="schema"||
s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Jr.errors=e,n===0}var Ae={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_function.sc\
hema.json",type:"object",properties:{name:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/na\
me.schema.json"},arguments:{$ref:"../fragments/function-arguments.schema.json"},returns:{$ref:"../fragments/sq\
l.schema.json"},language:{type:"string",minLength:1},body:{$ref:"../fragments/sql.schema.json"},volatility:{type:"\
string",enum:["volatile","stable","immutable"]},strict:{type:"boolean"},security:{type:"string",enum:["invoker",
"definer"]},parallel:{type:"string",enum:["unsafe","restricted","safe"]},set:{$ref:"../fragments/parameters.sc\
hema.json"},deterministic:{type:"boolean"},data_access:{type:"string",enum:["contains_sql","no_sql","reads_sql\
_data","modifies_sql_data"]},uses:{$ref:"../fragments/object-names.schema.json"},comment:{$ref:"../fragments/c\
omment.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["name","body"],additionalProperties:!1},
ft={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/functi\
on-arguments.schema.json",type:["string","object"],properties:{postgresql:{type:"string"},mysql:{type:"string"},
mariadb:{type:"string"},sqlite:{type:"string"}},additionalProperties:!1,minProperties:1};function O(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(r&&typeof r=="obje\
ct"&&!Array.isArray(r))){let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:ft.type}};e===null?
e=[s]:e.push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:t,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.
postgresql!==void 0&&typeof r.postgresql!="string"){let s={instancePath:t+"/postgresql",schemaPath:"#/properti\
es/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.mysql!==void 0&&typeof r.
mysql!="string"){let s={instancePath:t+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(r.mariadb!==void 0&&typeof r.mariadb!="string"){let s={instancePath:t+
"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),n++}if(r.sqlite!==void 0&&typeof r.sqlite!="string"){let s={instancePath:t+"/sqlite",schemaPath:"#/properti\
es/sqlite/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}return O.errors=e,n===0}function Kr(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.body===void 0){let s={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"body"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.
call(Ae.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/na\
me",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.arguments!==void 0&&(O(r.arguments,{instancePath:t+"/ar\
guments",parentData:r,parentDataProperty:"arguments",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),n=e.
length)),r.returns!==void 0&&(w(r.returns,{instancePath:t+"/returns",parentData:r,parentDataProperty:"returns",
rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.language!==void 0){let s=r.language;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/language",schemaPath:"#/properties/language/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/language",schemaPath:"#\
/properties/language/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.body!==void 0&&
(w(r.body,{instancePath:t+"/body",parentData:r,parentDataProperty:"body",rootData:o})||(e=e===null?w.errors:e.
concat(w.errors),n=e.length)),r.volatility!==void 0){let s=r.volatility;if(typeof s!="string"){let i={instancePath:t+
"/volatility",schemaPath:"#/properties/volatility/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),n++}if(!(s==="volatile"||s==="stable"||s==="immutable")){let i={instancePath:t+"/volatility",schemaPath:"\
#/properties/volatility/enum",keyword:"enum",params:{allowedValues:Ae.properties.volatility.enum}};e===null?e=
[i]:e.push(i),n++}}if(r.strict!==void 0&&typeof r.strict!="boolean"){let s={instancePath:t+"/strict",schemaPath:"\
#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.security!==
void 0){let s=r.security;if(typeof s!="string"){let i={instancePath:t+"/security",schemaPath:"#/properties/sec\
urity/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="invoker"||s==="defin\
er")){let i={instancePath:t+"/security",schemaPath:"#/properties/security/enum",keyword:"enum",params:{allowedValues:Ae.
properties.security.enum}};e===null?e=[i]:e.push(i),n++}}if(r.parallel!==void 0){let s=r.parallel;if(typeof s!=
"string"){let i={instancePath:t+"/parallel",schemaPath:"#/properties/parallel/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="unsafe"||s==="restricted"||s==="safe")){let i={instancePath:t+
"/parallel",schemaPath:"#/properties/parallel/enum",keyword:"enum",params:{allowedValues:Ae.properties.parallel.
enum}};e===null?e=[i]:e.push(i),n++}}if(r.set!==void 0&&(z(r.set,{instancePath:t+"/set",parentData:r,parentDataProperty:"\
set",rootData:o})||(e=e===null?z.errors:e.concat(z.errors),n=e.length)),r.deterministic!==void 0&&typeof r.deterministic!=
"boolean"){let s={instancePath:t+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",
params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.data_access!==void 0){let s=r.data_access;if(typeof s!=
"string"){let i={instancePath:t+"/data_access",schemaPath:"#/properties/data_access/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="contains_sql"||s==="no_sql"||s==="reads_sql_data"||s===
"modifies_sql_data")){let i={instancePath:t+"/data_access",schemaPath:"#/properties/data_access/enum",keyword:"\
enum",params:{allowedValues:Ae.properties.data_access.enum}};e===null?e=[i]:e.push(i),n++}}r.uses!==void 0&&(L(
r.uses,{instancePath:t+"/uses",parentData:r,parentDataProperty:"uses",rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),n=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?_.errors:e.concat(_.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,
{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return Kr.errors=e,n===0}var Le={$schema:"https://json-schema.org/draft/2020-12/schem\
a",$id:"https://aludel.dev/schemas/v1/operations/replace_function.schema.json",type:"object",properties:{name:{
$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},arguments:{$ref:"../fragme\
nts/function-arguments.schema.json"},returns:{$ref:"../fragments/sql.schema.json"},language:{type:"string",minLength:1},
body:{$ref:"../fragments/sql.schema.json"},volatility:{type:"string",enum:["volatile","stable","immutable"]},strict:{
type:"boolean"},security:{type:"string",enum:["invoker","definer"]},parallel:{type:"string",enum:["unsafe","re\
stricted","safe"]},set:{$ref:"../fragments/parameters.schema.json"},deterministic:{type:"boolean"},data_access:{
type:"string",enum:["contains_sql","no_sql","reads_sql_data","modifies_sql_data"]},uses:{$ref:"../fragments/ob\
ject-names.schema.json"},comment:{$ref:"../fragments/comment.schema.json"},dialects:{$ref:"../fragments/dialec\
ts.schema.json"}},required:["name","body"],additionalProperties:!1};function Qr(r,{instancePath:t="",parentData:h,
parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===
null?e=[s]:e.push(s),n++}if(r.body===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"body"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(Le.properties,s)){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.arguments!==void 0&&(O(r.arguments,{instancePath:t+"/arguments",parentData:r,parentDataProperty:"arguments",
rootData:o})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),r.returns!==void 0&&(w(r.returns,{instancePath:t+
"/returns",parentData:r,parentDataProperty:"returns",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.
length)),r.language!==void 0){let s=r.language;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/langu\
age",schemaPath:"#/properties/language/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),n++}}else{let i={instancePath:t+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.body!==void 0&&(w(r.body,{instancePath:t+"/body",parentData:r,
parentDataProperty:"body",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.volatility!==void 0){
let s=r.volatility;if(typeof s!="string"){let i={instancePath:t+"/volatility",schemaPath:"#/properties/volatil\
ity/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="volatile"||s==="stable"||
s==="immutable")){let i={instancePath:t+"/volatility",schemaPath:"#/properties/volatility/enum",keyword:"enum",
params:{allowedValues:Le.properties.volatility.enum}};e===null?e=[i]:e.push(i),n++}}if(r.strict!==void 0&&typeof r.
strict!="boolean"){let s={instancePath:t+"/strict",schemaPath:"#/properties/strict/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.security!==void 0){let s=r.security;if(typeof s!="string"){
let i={instancePath:t+"/security",schemaPath:"#/properties/security/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}if(!(s==="invoker"||s==="definer")){let i={instancePath:t+"/security",schemaPath:"\
#/properties/security/enum",keyword:"enum",params:{allowedValues:Le.properties.security.enum}};e===null?e=[i]:
e.push(i),n++}}if(r.parallel!==void 0){let s=r.parallel;if(typeof s!="string"){let i={instancePath:t+"/paralle\
l",schemaPath:"#/properties/parallel/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}
if(!(s==="unsafe"||s==="restricted"||s==="safe")){let i={instancePath:t+"/parallel",schemaPath:"#/properties/p\
arallel/enum",keyword:"enum",params:{allowedValues:Le.properties.parallel.enum}};e===null?e=[i]:e.push(i),n++}}
if(r.set!==void 0&&(z(r.set,{instancePath:t+"/set",parentData:r,parentDataProperty:"set",rootData:o})||(e=e===
null?z.errors:e.concat(z.errors),n=e.length)),r.deterministic!==void 0&&typeof r.deterministic!="boolean"){let s={
instancePath:t+"/deterministic",schemaPath:"#/properties/deterministic/type",keyword:"type",params:{type:"bool\
ean"}};e===null?e=[s]:e.push(s),n++}if(r.data_access!==void 0){let s=r.data_access;if(typeof s!="string"){let i={
instancePath:t+"/data_access",schemaPath:"#/properties/data_access/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}if(!(s==="contains_sql"||s==="no_sql"||s==="reads_sql_data"||s==="modifies_sql_da\
ta")){let i={instancePath:t+"/data_access",schemaPath:"#/properties/data_access/enum",keyword:"enum",params:{allowedValues:Le.
properties.data_access.enum}};e===null?e=[i]:e.push(i),n++}}r.uses!==void 0&&(L(r.uses,{instancePath:t+"/uses",
parentData:r,parentDataProperty:"uses",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),r.comment!==
void 0&&(_(r.comment,{instancePath:t+"/comment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===
null?_.errors:e.concat(_.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Qr.errors=e,n===
0}function Ur(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="schema"||
s==="arguments"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(r.name,{instancePath:t+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.arguments!==void 0&&(O(r.arguments,{instancePath:t+"/ar\
guments",parentData:r,parentDataProperty:"arguments",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),n=e.
length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"diale\
cts",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Ur.errors=e,n===0}var Oe={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_trigger.sch\
ema.json",type:"object",properties:{name:{$ref:"../fragments/name.schema.json"},table:{$ref:"../fragments/name\
.schema.json"},schema:{$ref:"../fragments/name.schema.json"},timing:{type:"string",enum:["before","after","ins\
tead_of"]},events:{type:"array",items:{type:"string",enum:["insert","update","delete","truncate"]},minItems:1,
uniqueItems:!0},update_of:{$ref:"../fragments/names.schema.json"},for_each:{type:"string",enum:["row","stateme\
nt"]},when:{$ref:"../fragments/sql.schema.json"},function:{$ref:"../fragments/name.schema.json"},arguments:{type:"\
array",items:{type:"string"}},body:{$ref:"../fragments/sql.schema.json"},dialects:{$ref:"../fragments/dialects\
.schema.json"}},required:["name","table","timing","events"],additionalProperties:!1,dependentRequired:{arguments:[
"function"]}};function Wr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/requi\
red",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.table===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(
s),n++}if(r.timing===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
timing"}};e===null?e=[s]:e.push(s),n++}if(r.events===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"events"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(Oe.properties,
s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.timing!==void 0){let s=r.timing;if(typeof s!="string"){
let i={instancePath:t+"/timing",schemaPath:"#/properties/timing/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),n++}if(!(s==="before"||s==="after"||s==="instead_of")){let i={instancePath:t+"/timing",schemaPath:"\
#/properties/timing/enum",keyword:"enum",params:{allowedValues:Oe.properties.timing.enum}};e===null?e=[i]:e.push(
i),n++}}if(r.events!==void 0){let s=r.events;if(Array.isArray(s)){if(s.length<1){let m={instancePath:t+"/event\
s",schemaPath:"#/properties/events/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),n++}
let i=s.length;for(let m=0;m<i;m++){let c=s[m];if(typeof c!="string"){let p={instancePath:t+"/events/"+m,schemaPath:"\
#/properties/events/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),n++}if(!(c==="\
insert"||c==="update"||c==="delete"||c==="truncate")){let p={instancePath:t+"/events/"+m,schemaPath:"#/propert\
ies/events/items/enum",keyword:"enum",params:{allowedValues:Oe.properties.events.items.enum}};e===null?e=[p]:e.
push(p),n++}}let a=s.length,f;if(a>1){let m={};for(;a--;){let c=s[a];if(typeof c=="string"){if(typeof m[c]=="n\
umber"){f=m[c];let p={instancePath:t+"/events",schemaPath:"#/properties/events/uniqueItems",keyword:"uniqueIte\
ms",params:{i:a,j:f}};e===null?e=[p]:e.push(p),n++;break}m[c]=a}}}}else{let i={instancePath:t+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.update_of!==
void 0&&(b(r.update_of,{instancePath:t+"/update_of",parentData:r,parentDataProperty:"update_of",rootData:o})||
(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.for_each!==void 0){let s=r.for_each;if(typeof s!="strin\
g"){let i={instancePath:t+"/for_each",schemaPath:"#/properties/for_each/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),n++}if(!(s==="row"||s==="statement")){let i={instancePath:t+"/for_each",schemaPath:"\
#/properties/for_each/enum",keyword:"enum",params:{allowedValues:Oe.properties.for_each.enum}};e===null?e=[i]:
e.push(i),n++}}if(r.when!==void 0&&(w(r.when,{instancePath:t+"/when",parentData:r,parentDataProperty:"when",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.function!==void 0&&(l(r.function,{instancePath:t+"/func\
tion",parentData:r,parentDataProperty:"function",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.arguments!==void 0){let s=r.arguments;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)if(typeof s[a]!=
"string"){let f={instancePath:t+"/arguments/"+a,schemaPath:"#/properties/arguments/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),n++}}else{let i={instancePath:t+"/arguments",schemaPath:"#/pr\
operties/arguments/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.body!==void 0&&
(w(r.body,{instancePath:t+"/body",parentData:r,parentDataProperty:"body",rootData:o})||(e=e===null?w.errors:e.
concat(w.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),r.arguments!==void 0&&r.function===
void 0){let s={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"a\
rguments",missingProperty:"function",depsCount:1,deps:"function"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Wr.errors=e,n===
0}function Xr(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.table===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"name"||s==="table"||s==="schema"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(
r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(
l.errors),n=e.length)),r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Xr.errors=e,n===0}var dn={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_policy.schema.json",type:"\
object",properties:{name:{$ref:"../fragments/name.schema.json"},table:{$ref:"../fragments/name.schema.json"},schema:{
$ref:"../fragments/name.schema.json"},command:{type:"string",enum:["all","select","insert","update","delete"]},
roles:{$ref:"../fragments/names.schema.json"},using:{$ref:"../fragments/sql.schema.json"},with_check:{$ref:"..\
/fragments/sql.schema.json"},permissive:{type:"boolean"},dialects:{$ref:"../fragments/dialects.schema.json"}},
required:["name","table"],additionalProperties:!1};function Yr(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.
table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tabl\
e"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(dn.properties,s)){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,
parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.command!==void 0){let s=r.command;if(typeof s!="string"){let i={instancePath:t+
"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),n++}if(!(s==="all"||s==="select"||s==="insert"||s==="update"||s==="delete")){let i={instancePath:t+"/comman\
d",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:dn.properties.command.enum}};e===
null?e=[i]:e.push(i),n++}}if(r.roles!==void 0&&(b(r.roles,{instancePath:t+"/roles",parentData:r,parentDataProperty:"\
roles",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.using!==void 0&&(w(r.using,{instancePath:t+
"/using",parentData:r,parentDataProperty:"using",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),
r.with_check!==void 0&&(w(r.with_check,{instancePath:t+"/with_check",parentData:r,parentDataProperty:"with_che\
ck",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.permissive!==void 0&&typeof r.permissive!=
"boolean"){let s={instancePath:t+"/permissive",schemaPath:"#/properties/permissive/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Yr.errors=e,n===
0}var gn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations\
/alter_policy.schema.json",type:"object",properties:{name:{$ref:"../fragments/name.schema.json"},table:{$ref:"\
../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},command:{type:"string",enum:["al\
l","select","insert","update","delete"]},roles:{$ref:"../fragments/names.schema.json"},using:{$ref:"../fragmen\
ts/sql-change.schema.json"},with_check:{$ref:"../fragments/sql-change.schema.json"},permissive:{type:"boolean"},
dialects:{$ref:"../fragments/dialects.schema.json"}},required:["name","table"],additionalProperties:!1,anyOf:[
{required:["command"]},{required:["roles"]},{required:["using"]},{required:["with_check"]},{required:["permiss\
ive"]}]};function es(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,
i=!1,a=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.command===void 0){let m={instancePath:t,schemaPath:"#/\
anyOf/0/required",keyword:"required",params:{missingProperty:"command"}};e===null?e=[m]:e.push(m),n++}var f=a===
n;if(i=i||f,!i){let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.roles===void 0){let p={instancePath:t,schemaPath:"\
#/anyOf/1/required",keyword:"required",params:{missingProperty:"roles"}};e===null?e=[p]:e.push(p),n++}var f=m===
n;if(i=i||f,!i){let p=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.using===void 0){let g={instancePath:t,schemaPath:"\
#/anyOf/2/required",keyword:"required",params:{missingProperty:"using"}};e===null?e=[g]:e.push(g),n++}var f=p===
n;if(i=i||f,!i){let g=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.with_check===void 0){let k={instancePath:t,
schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"with_check"}};e===null?e=[k]:e.push(
k),n++}var f=g===n;if(i=i||f,!i){let k=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.permissive===void 0){let v={
instancePath:t,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"permissive"}};e===null?
e=[v]:e.push(v),n++}var f=k===n;i=i||f}}}}if(i)n=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:t,
schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[m]:e.push(m),n++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.name===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
name"}};e===null?e=[m]:e.push(m),n++}if(r.table===void 0){let m={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"table"}};e===null?e=[m]:e.push(m),n++}for(let m in r)if(!q.call(gn.properties,
m)){let c={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};
e===null?e=[c]:e.push(c),n++}if(r.name!==void 0&&(l(r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.command!==void 0){let m=r.command;if(typeof m!="string"){
let c={instancePath:t+"/command",schemaPath:"#/properties/command/type",keyword:"type",params:{type:"string"}};
e===null?e=[c]:e.push(c),n++}if(!(m==="all"||m==="select"||m==="insert"||m==="update"||m==="delete")){let c={instancePath:t+
"/command",schemaPath:"#/properties/command/enum",keyword:"enum",params:{allowedValues:gn.properties.command.enum}};
e===null?e=[c]:e.push(c),n++}}if(r.roles!==void 0&&(b(r.roles,{instancePath:t+"/roles",parentData:r,parentDataProperty:"\
roles",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.using!==void 0&&(T(r.using,{instancePath:t+
"/using",parentData:r,parentDataProperty:"using",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),
r.with_check!==void 0&&(T(r.with_check,{instancePath:t+"/with_check",parentData:r,parentDataProperty:"with_che\
ck",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),n=e.length)),r.permissive!==void 0&&typeof r.permissive!=
"boolean"){let m={instancePath:t+"/permissive",schemaPath:"#/properties/permissive/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[m]:e.push(m),n++}r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let m={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),n++}return es.errors=e,n===
0}function rs(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),n++}if(r.table===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"name"||s==="table"||s==="schema"||s==="dialects")){let i={instancePath:t,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.name!==void 0&&(l(
r.name,{instancePath:t+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(
l.errors),n=e.length)),r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return rs.errors=e,n===0}var ut={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/grant.schema.json",type:"obj\
ect",properties:{privileges:{type:"array",items:{type:"string",minLength:1},minItems:1,uniqueItems:!0},roles:{
$ref:"../fragments/names.schema.json"},table:{$ref:"../fragments/name.schema.json"},columns:{$ref:"../fragment\
s/names.schema.json"},sequence:{$ref:"../fragments/name.schema.json"},function:{$ref:"../fragments/name.schema\
.json"},arguments:{$ref:"../fragments/function-arguments.schema.json"},all_tables_in:{$ref:"../fragments/name.\
schema.json"},schema:{$ref:"../fragments/name.schema.json"},grant_option:{type:"boolean"},dialects:{$ref:"../f\
ragments/dialects.schema.json"}},required:["privileges","roles"],additionalProperties:!1,dependentRequired:{columns:[
"table"],arguments:["function"]}};function ss(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.privileges===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"privileges"}};e===null?e=[s]:e.push(s),n++}if(r.roles===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"roles"}};e===
null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(ut.properties,s)){let i={instancePath:t,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.
privileges!==void 0){let s=r.privileges;if(Array.isArray(s)){if(s.length<1){let m={instancePath:t+"/privileges",
schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),n++}
let i=s.length;for(let m=0;m<i;m++){let c=s[m];if(typeof c=="string"){if(P(c)<1){let p={instancePath:t+"/privi\
leges/"+m,schemaPath:"#/properties/privileges/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[p]:e.push(p),n++}}else{let p={instancePath:t+"/privileges/"+m,schemaPath:"#/properties/privileges/items/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),n++}}let a=s.length,f;if(a>1){let m={};for(;a--;){
let c=s[a];if(typeof c=="string"){if(typeof m[c]=="number"){f=m[c];let p={instancePath:t+"/privileges",schemaPath:"\
#/properties/privileges/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[p]:e.push(p),n++;break}
m[c]=a}}}}else{let i={instancePath:t+"/privileges",schemaPath:"#/properties/privileges/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.roles!==void 0&&(b(r.roles,{instancePath:t+"/roles",parentData:r,
parentDataProperty:"roles",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.table!==void 0&&
(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",parentData:r,parentDataProperty:"\
columns",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.sequence!==void 0&&(l(r.sequence,
{instancePath:t+"/sequence",parentData:r,parentDataProperty:"sequence",rootData:o})||(e=e===null?l.errors:e.concat(
l.errors),n=e.length)),r.function!==void 0&&(l(r.function,{instancePath:t+"/function",parentData:r,parentDataProperty:"\
function",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.arguments!==void 0&&(O(r.arguments,
{instancePath:t+"/arguments",parentData:r,parentDataProperty:"arguments",rootData:o})||(e=e===null?O.errors:e.
concat(O.errors),n=e.length)),r.all_tables_in!==void 0&&(l(r.all_tables_in,{instancePath:t+"/all_tables_in",parentData:r,
parentDataProperty:"all_tables_in",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==
void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.grant_option!==void 0&&typeof r.grant_option!="boolean"){let s={instancePath:t+
"/grant_option",schemaPath:"#/properties/grant_option/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[s]:e.push(s),n++}if(r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),r.columns!==void 0&&r.table===void 0){
let s={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"columns",
missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[s]:e.push(s),n++}if(r.arguments!==void 0&&r.function===
void 0){let s={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"a\
rguments",missingProperty:"function",depsCount:1,deps:"function"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ss.errors=e,n===
0}var ht={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations\
/revoke.schema.json",type:"object",properties:{privileges:{type:"array",items:{type:"string",minLength:1},minItems:1,
uniqueItems:!0},roles:{$ref:"../fragments/names.schema.json"},table:{$ref:"../fragments/name.schema.json"},columns:{
$ref:"../fragments/names.schema.json"},sequence:{$ref:"../fragments/name.schema.json"},function:{$ref:"../frag\
ments/name.schema.json"},arguments:{$ref:"../fragments/function-arguments.schema.json"},all_tables_in:{$ref:".\
./fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},grant_option:{type:"boolean"},dialects:{
$ref:"../fragments/dialects.schema.json"}},required:["privileges","roles"],additionalProperties:!1,dependentRequired:{
columns:["table"],arguments:["function"]}};function ns(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.privileges===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"privileges"}};e===null?e=[s]:
e.push(s),n++}if(r.roles===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
roles"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(ht.properties,s)){let i={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
n++}if(r.privileges!==void 0){let s=r.privileges;if(Array.isArray(s)){if(s.length<1){let m={instancePath:t+"/p\
rivileges",schemaPath:"#/properties/privileges/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.
push(m),n++}let i=s.length;for(let m=0;m<i;m++){let c=s[m];if(typeof c=="string"){if(P(c)<1){let p={instancePath:t+
"/privileges/"+m,schemaPath:"#/properties/privileges/items/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[p]:e.push(p),n++}}else{let p={instancePath:t+"/privileges/"+m,schemaPath:"#/properties/privileges/item\
s/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),n++}}let a=s.length,f;if(a>1){let m={};
for(;a--;){let c=s[a];if(typeof c=="string"){if(typeof m[c]=="number"){f=m[c];let p={instancePath:t+"/privileg\
es",schemaPath:"#/properties/privileges/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[p]:e.
push(p),n++;break}m[c]=a}}}}else{let i={instancePath:t+"/privileges",schemaPath:"#/properties/privileges/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.roles!==void 0&&(b(r.roles,{instancePath:t+
"/roles",parentData:r,parentDataProperty:"roles",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),
r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=
e===null?l.errors:e.concat(l.errors),n=e.length)),r.columns!==void 0&&(b(r.columns,{instancePath:t+"/columns",
parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),r.
sequence!==void 0&&(l(r.sequence,{instancePath:t+"/sequence",parentData:r,parentDataProperty:"sequence",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.function!==void 0&&(l(r.function,{instancePath:t+"/func\
tion",parentData:r,parentDataProperty:"function",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.arguments!==void 0&&(O(r.arguments,{instancePath:t+"/arguments",parentData:r,parentDataProperty:"arguments",
rootData:o})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),r.all_tables_in!==void 0&&(l(r.all_tables_in,
{instancePath:t+"/all_tables_in",parentData:r,parentDataProperty:"all_tables_in",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.grant_option!==void 0&&typeof r.grant_option!=
"boolean"){let s={instancePath:t+"/grant_option",schemaPath:"#/properties/grant_option/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",
parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length)),
r.columns!==void 0&&r.table===void 0){let s={instancePath:t,schemaPath:"#/dependentRequired",keyword:"dependen\
tRequired",params:{property:"columns",missingProperty:"table",depsCount:1,deps:"table"}};e===null?e=[s]:e.push(
s),n++}if(r.arguments!==void 0&&r.function===void 0){let s={instancePath:t,schemaPath:"#/dependentRequired",keyword:"\
dependentRequired",params:{property:"arguments",missingProperty:"function",depsCount:1,deps:"function"}};e===null?
e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return ns.errors=e,n===0}var yt={$schema:"https://json-schema.org/draft/2020-12/schem\
a",$id:"https://aludel.dev/schemas/v1/operations/set_comment.schema.json",type:"object",properties:{index:{$ref:"\
../fragments/name.schema.json"},constraint:{$ref:"../fragments/name.schema.json"},trigger:{$ref:"../fragments/\
name.schema.json"},view:{$ref:"../fragments/name.schema.json"},sequence:{$ref:"../fragments/name.schema.json"},
enum:{$ref:"../fragments/name.schema.json"},domain:{$ref:"../fragments/name.schema.json"},function:{$ref:"../f\
ragments/name.schema.json"},arguments:{$ref:"../fragments/function-arguments.schema.json"},schema:{$ref:"../fr\
agments/name.schema.json"},table:{$ref:"../fragments/name.schema.json"},comment:{$ref:"../fragments/comment-ch\
ange.schema.json"},allow_copy:{type:"boolean"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:[
"comment"],additionalProperties:!1,dependentRequired:{index:["table"],constraint:["table"],trigger:["table"],arguments:[
"function"]}};function ts(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.comment===void 0){let s={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"comment"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.
call(yt.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.index!==void 0&&(l(r.index,{instancePath:t+"/\
index",parentData:r,parentDataProperty:"index",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.constraint!==void 0&&(l(r.constraint,{instancePath:t+"/constraint",parentData:r,parentDataProperty:"constrai\
nt",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.trigger!==void 0&&(l(r.trigger,{instancePath:t+
"/trigger",parentData:r,parentDataProperty:"trigger",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.
length)),r.view!==void 0&&(l(r.view,{instancePath:t+"/view",parentData:r,parentDataProperty:"view",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.sequence!==void 0&&(l(r.sequence,{instancePath:t+"/sequ\
ence",parentData:r,parentDataProperty:"sequence",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.enum!==void 0&&(l(r.enum,{instancePath:t+"/enum",parentData:r,parentDataProperty:"enum",rootData:o})||(e=e===
null?l.errors:e.concat(l.errors),n=e.length)),r.domain!==void 0&&(l(r.domain,{instancePath:t+"/domain",parentData:r,
parentDataProperty:"domain",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.function!==void 0&&
(l(r.function,{instancePath:t+"/function",parentData:r,parentDataProperty:"function",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.arguments!==void 0&&(O(r.arguments,{instancePath:t+"/arguments",parentData:r,
parentDataProperty:"arguments",rootData:o})||(e=e===null?O.errors:e.concat(O.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.comment!==void 0&&(N(r.comment,{instancePath:t+
"/comment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),n=e.
length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={instancePath:t+"/allow_copy",schemaPath:"\
#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.dialects!==
void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),n=e.length)),r.index!==void 0&&r.table===void 0){let s={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"index",missingProperty:"table",depsCount:1,
deps:"table"}};e===null?e=[s]:e.push(s),n++}if(r.constraint!==void 0&&r.table===void 0){let s={instancePath:t,
schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"constraint",missingProperty:"ta\
ble",depsCount:1,deps:"table"}};e===null?e=[s]:e.push(s),n++}if(r.trigger!==void 0&&r.table===void 0){let s={instancePath:t,
schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"trigger",missingProperty:"table",
depsCount:1,deps:"table"}};e===null?e=[s]:e.push(s),n++}if(r.arguments!==void 0&&r.function===void 0){let s={instancePath:t,
schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"arguments",missingProperty:"fun\
ction",depsCount:1,deps:"function"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ts.errors=e,n===0}var dt={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/insert_rows.schema\
.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.\
schema.json"},rows:{type:"array",items:{$ref:"../fragments/row.schema.json"},minItems:1},file:{type:"string",minLength:1},
key:{$ref:"../fragments/names.schema.json"},down:{$ref:"../fragments/decision.schema.json#/properties/down"},irreversible:{
$ref:"../fragments/decision.schema.json#/properties/irreversible"},leave_on_downgrade:{$ref:"../fragments/deci\
sion.schema.json#/properties/leave_on_downgrade"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:[
"table"],additionalProperties:!1,oneOf:[{required:["rows"]},{required:["file"]}]};function J(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r))for(let s in r)D(r[s],{instancePath:t+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),
parentData:r,parentDataProperty:s,rootData:o})||(e=e===null?D.errors:e.concat(D.errors),n=e.length);else{let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return J.
errors=e,n===0}function is(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,schemaPath:"#/ty\
pe",keyword:"type",params:{type:xe.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&P(r)<1){let s={instancePath:t,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||
s==="mariadb"||s==="sqlite")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.postgresql!==void 0){let s=r.postgresql;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/postgresql",schemaPath:"#/properties/postgresql/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/postgr\
esql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/mysql",schemaPath:"\
#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),n++}}else{let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(P(
s)<1){let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}return is.errors=e,n===0}function os(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r==
"string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}return os.errors=e,n===0}function ls(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r=="string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}return ls.errors=e,n===0}function ps(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,f=n;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.rows===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"rows"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,a=0);let m=n;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.file===void 0){let p={instancePath:t,schemaPath:"#/oneOf/1/requ\
ired",keyword:"required",params:{missingProperty:"file"}};e===null?e=[p]:e.push(p),n++}var c=m===n;if(c&&i?(i=
!1,a=[a,1]):c&&(i=!0,a=1),i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.table===void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),n++}for(let p in r)if(!q.call(dt.properties,p)){let u={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),
n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
rows!==void 0){let p=r.rows;if(Array.isArray(p)){if(p.length<1){let g={instancePath:t+"/rows",schemaPath:"#/pr\
operties/rows/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<
u;g++)J(p[g],{instancePath:t+"/rows/"+g,parentData:p,parentDataProperty:g,rootData:o})||(e=e===null?J.errors:e.
concat(J.errors),n=e.length)}else{let u={instancePath:t+"/rows",schemaPath:"#/properties/rows/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[u]:e.push(u),n++}}if(r.file!==void 0){let p=r.file;if(typeof p=="strin\
g"){if(P(p)<1){let u={instancePath:t+"/file",schemaPath:"#/properties/file/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[u]:e.push(u),n++}}else{let u={instancePath:t+"/file",schemaPath:"#/properties/file/type",
keyword:"type",params:{type:"string"}};e===null?e=[u]:e.push(u),n++}}r.key!==void 0&&(b(r.key,{instancePath:t+
"/key",parentData:r,parentDataProperty:"key",rootData:o})||(e=e===null?b.errors:e.concat(b.errors),n=e.length)),
r.down!==void 0&&(is(r.down,{instancePath:t+"/down",parentData:r,parentDataProperty:"down",rootData:o})||(e=e===
null?is.errors:e.concat(is.errors),n=e.length)),r.irreversible!==void 0&&(os(r.irreversible,{instancePath:t+"/\
irreversible",parentData:r,parentDataProperty:"irreversible",rootData:o})||(e=e===null?os.errors:e.concat(os.errors),
n=e.length)),r.leave_on_downgrade!==void 0&&(ls(r.leave_on_downgrade,{instancePath:t+"/leave_on_downgrade",parentData:r,
parentDataProperty:"leave_on_downgrade",rootData:o})||(e=e===null?ls.errors:e.concat(ls.errors),n=e.length)),r.
dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let p={instancePath:t,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}return ps.errors=e,n===0}var gt={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/update_rows.schema.json",type:"\
object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},
set:{$ref:"../fragments/row.schema.json",type:"object",minProperties:1},where:{$ref:"../fragments/sql.schema.j\
son"},batch_size:{type:"integer",minimum:1},down:{$ref:"../fragments/decision.schema.json#/properties/down"},irreversible:{
$ref:"../fragments/decision.schema.json#/properties/irreversible"},leave_on_downgrade:{$ref:"../fragments/deci\
sion.schema.json#/properties/leave_on_downgrade"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:[
"table","set"],additionalProperties:!1};function as(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:xe.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&P(r)<1){let s={
instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProp\
erties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="postgr\
esql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.postgresql!==void 0){let s=r.
postgresql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/postgresql",schemaPath:"#/properties/post\
gresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/my\
sql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),
n++}}else{let i={instancePath:t+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(P(s)<1){
let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/sqlite",schemaPath:"#/prope\
rties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}return as.errors=e,n===
0}function ms(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r==
"string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}return ms.errors=e,n===0}function cs(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r=="string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}return cs.errors=e,n===0}function fs(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.set===void 0){let s={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"set"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.
call(gt.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/\
table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.set!==void 0){let s=r.set;if(J(s,{instancePath:t+"/set",
parentData:r,parentDataProperty:"set",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),n=e.length),s&&typeof s==
"object"&&!Array.isArray(s)){if(Object.keys(s).length<1){let i={instancePath:t+"/set",schemaPath:"#/properties\
/set/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"}};e===null?e=[i]:e.push(i),n++}}
if(r.where!==void 0&&(w(r.where,{instancePath:t+"/where",parentData:r,parentDataProperty:"where",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.batch_size!==void 0){let s=r.batch_size;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/batch_size",schemaPath:"#/properties/batch_\
size/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(
s)&&(s<1||isNaN(s))){let i={instancePath:t+"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),n++}}r.down!==void 0&&(as(r.down,{instancePath:t+
"/down",parentData:r,parentDataProperty:"down",rootData:o})||(e=e===null?as.errors:e.concat(as.errors),n=e.length)),
r.irreversible!==void 0&&(ms(r.irreversible,{instancePath:t+"/irreversible",parentData:r,parentDataProperty:"i\
rreversible",rootData:o})||(e=e===null?ms.errors:e.concat(ms.errors),n=e.length)),r.leave_on_downgrade!==void 0&&
(cs(r.leave_on_downgrade,{instancePath:t+"/leave_on_downgrade",parentData:r,parentDataProperty:"leave_on_downg\
rade",rootData:o})||(e=e===null?cs.errors:e.concat(cs.errors),n=e.length)),r.dialects!==void 0&&(y(r.dialects,
{instancePath:t+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return fs.errors=e,n===0}var Pt={$schema:"https://json-schema.org/draft/2020-12/schem\
a",$id:"https://aludel.dev/schemas/v1/operations/delete_rows.schema.json",type:"object",properties:{table:{$ref:"\
../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},rows:{type:"array",items:{$ref:"\
../fragments/row.schema.json"},minItems:1},where:{$ref:"../fragments/sql.schema.json"},batch_size:{type:"integ\
er",minimum:1},down:{$ref:"../fragments/decision.schema.json#/properties/down"},irreversible:{$ref:"../fragmen\
ts/decision.schema.json#/properties/irreversible"},leave_on_downgrade:{$ref:"../fragments/decision.schema.json\
#/properties/leave_on_downgrade"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table"],additionalProperties:!1,
oneOf:[{required:["rows"]},{required:["where"]}]};function us(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:xe.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&
P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.
push(s),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s===
"postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:t,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.postgresql!==
void 0){let s=r.postgresql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/postgresql",schemaPath:"#\
/properties/postgresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),n++}}else{let i={instancePath:t+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(P(s)<
1){let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/sqlite",schemaPath:"#/prope\
rties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}return us.errors=e,n===
0}function hs(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r==
"string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}return hs.errors=e,n===0}function ys(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r=="string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}return ys.errors=e,n===0}function ds(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,f=n;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.rows===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"rows"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=!0,a=0);let m=n;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.where===void 0){let p={instancePath:t,schemaPath:"#/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:"where"}};e===null?e=[p]:e.push(p),n++}var c=m===n;if(c&&i?(i=
!1,a=[a,1]):c&&(i=!0,a=1),i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"#/oneOf",
keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.table===void 0){let p={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),n++}for(let p in r)if(!q.call(Pt.properties,p)){let u={instancePath:t,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[u]:e.push(u),
n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
rows!==void 0){let p=r.rows;if(Array.isArray(p)){if(p.length<1){let g={instancePath:t+"/rows",schemaPath:"#/pr\
operties/rows/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[g]:e.push(g),n++}let u=p.length;for(let g=0;g<
u;g++)J(p[g],{instancePath:t+"/rows/"+g,parentData:p,parentDataProperty:g,rootData:o})||(e=e===null?J.errors:e.
concat(J.errors),n=e.length)}else{let u={instancePath:t+"/rows",schemaPath:"#/properties/rows/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[u]:e.push(u),n++}}if(r.where!==void 0&&(w(r.where,{instancePath:t+"/wh\
ere",parentData:r,parentDataProperty:"where",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),
r.batch_size!==void 0){let p=r.batch_size;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let u={instancePath:t+
"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"integer"}};e===null?e=[u]:
e.push(u),n++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let u={instancePath:t+"/batch_size",schemaPath:"\
#/properties/batch_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[u]:e.push(u),
n++}}r.down!==void 0&&(us(r.down,{instancePath:t+"/down",parentData:r,parentDataProperty:"down",rootData:o})||
(e=e===null?us.errors:e.concat(us.errors),n=e.length)),r.irreversible!==void 0&&(hs(r.irreversible,{instancePath:t+
"/irreversible",parentData:r,parentDataProperty:"irreversible",rootData:o})||(e=e===null?hs.errors:e.concat(hs.
errors),n=e.length)),r.leave_on_downgrade!==void 0&&(ys(r.leave_on_downgrade,{instancePath:t+"/leave_on_downgr\
ade",parentData:r,parentDataProperty:"leave_on_downgrade",rootData:o})||(e=e===null?ys.errors:e.concat(ys.errors),
n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"d\
ialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let p={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),n++}return ds.errors=e,n===0}var wt={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/execute.schema.jso\
n",type:"object",properties:{up:{$ref:"../fragments/sql.schema.json"},down:{$ref:"../fragments/decision.schema\
.json#/properties/down"},irreversible:{$ref:"../fragments/decision.schema.json#/properties/irreversible"},leave_on_downgrade:{
$ref:"../fragments/decision.schema.json#/properties/leave_on_downgrade"},transaction:{type:"boolean"},uses:{$ref:"\
../fragments/object-names.schema.json"},creates:{$ref:"../fragments/object-names.schema.json"},drops:{$ref:"..\
/fragments/object-names.schema.json"},effect:{type:"array",items:{$ref:"../fragments/operation.schema.json"},minItems:1},
done_when:{$ref:"../fragments/sql.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:[
"up"],additionalProperties:!1};function gs(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:xe.type}};e===null?e=[s]:e.push(s),n++}if(typeof r=="string"&&P(r)<1){let s={
instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProp\
erties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="postgr\
esql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.postgresql!==void 0){let s=r.
postgresql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/postgresql",schemaPath:"#/properties/post\
gresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),n++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/my\
sql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),
n++}}else{let i={instancePath:t+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),n++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(P(s)<1){
let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/sqlite",schemaPath:"#/prope\
rties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}return gs.errors=e,n===
0}function Ps(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(typeof r==
"string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}return Ps.errors=e,n===0}function ws(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(typeof r=="string"){if(P(r)<1){let s={instancePath:t,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}return ws.errors=e,n===0}var Gs={validate:W};
function bs(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.up===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"up"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(wt.properties,s)){let i={
instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.up!==void 0&&(w(r.up,{instancePath:t+"/up",parentData:r,parentDataProperty:"\
up",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),n=e.length)),r.down!==void 0&&(gs(r.down,{instancePath:t+
"/down",parentData:r,parentDataProperty:"down",rootData:o})||(e=e===null?gs.errors:e.concat(gs.errors),n=e.length)),
r.irreversible!==void 0&&(Ps(r.irreversible,{instancePath:t+"/irreversible",parentData:r,parentDataProperty:"i\
rreversible",rootData:o})||(e=e===null?Ps.errors:e.concat(Ps.errors),n=e.length)),r.leave_on_downgrade!==void 0&&
(ws(r.leave_on_downgrade,{instancePath:t+"/leave_on_downgrade",parentData:r,parentDataProperty:"leave_on_downg\
rade",rootData:o})||(e=e===null?ws.errors:e.concat(ws.errors),n=e.length)),r.transaction!==void 0&&typeof r.transaction!=
"boolean"){let s={instancePath:t+"/transaction",schemaPath:"#/properties/transaction/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.uses!==void 0&&(L(r.uses,{instancePath:t+"/uses",parentData:r,
parentDataProperty:"uses",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),r.creates!==void 0&&
(L(r.creates,{instancePath:t+"/creates",parentData:r,parentDataProperty:"creates",rootData:o})||(e=e===null?L.
errors:e.concat(L.errors),n=e.length)),r.drops!==void 0&&(L(r.drops,{instancePath:t+"/drops",parentData:r,parentDataProperty:"\
drops",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),n=e.length)),r.effect!==void 0){let s=r.effect;if(Array.
isArray(s)){if(s.length<1){let a={instancePath:t+"/effect",schemaPath:"#/properties/effect/minItems",keyword:"\
minItems",params:{limit:1}};e===null?e=[a]:e.push(a),n++}let i=s.length;for(let a=0;a<i;a++)Gs.validate(s[a],{
instancePath:t+"/effect/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?Gs.validate.errors:e.concat(
Gs.validate.errors),n=e.length)}else{let i={instancePath:t+"/effect",schemaPath:"#/properties/effect/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}r.done_when!==void 0&&(w(r.done_when,{instancePath:t+
"/done_when",parentData:r,parentDataProperty:"done_when",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),
n=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:t+"/dialects",parentData:r,parentDataProperty:"d\
ialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return bs.errors=e,n===0}function W(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:t,schemaPath:"#/maxProperties",keyword:"max\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(
An.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}r.create_table!==void 0&&(Me(r.create_table,{instancePath:t+
"/create_table",parentData:r,parentDataProperty:"create_table",rootData:o})||(e=e===null?Me.errors:e.concat(Me.
errors),n=e.length)),r.drop_table!==void 0&&(He(r.drop_table,{instancePath:t+"/drop_table",parentData:r,parentDataProperty:"\
drop_table",rootData:o})||(e=e===null?He.errors:e.concat(He.errors),n=e.length)),r.rename_table!==void 0&&(Be(
r.rename_table,{instancePath:t+"/rename_table",parentData:r,parentDataProperty:"rename_table",rootData:o})||(e=
e===null?Be.errors:e.concat(Be.errors),n=e.length)),r.alter_table!==void 0&&(Ue(r.alter_table,{instancePath:t+
"/alter_table",parentData:r,parentDataProperty:"alter_table",rootData:o})||(e=e===null?Ue.errors:e.concat(Ue.errors),
n=e.length)),r.declare_table!==void 0&&(We(r.declare_table,{instancePath:t+"/declare_table",parentData:r,parentDataProperty:"\
declare_table",rootData:o})||(e=e===null?We.errors:e.concat(We.errors),n=e.length)),r.create_partition!==void 0&&
(Xe(r.create_partition,{instancePath:t+"/create_partition",parentData:r,parentDataProperty:"create_partition",
rootData:o})||(e=e===null?Xe.errors:e.concat(Xe.errors),n=e.length)),r.attach_partition!==void 0&&(Ye(r.attach_partition,
{instancePath:t+"/attach_partition",parentData:r,parentDataProperty:"attach_partition",rootData:o})||(e=e===null?
Ye.errors:e.concat(Ye.errors),n=e.length)),r.detach_partition!==void 0&&(er(r.detach_partition,{instancePath:t+
"/detach_partition",parentData:r,parentDataProperty:"detach_partition",rootData:o})||(e=e===null?er.errors:e.concat(
er.errors),n=e.length)),r.add_column!==void 0&&(rr(r.add_column,{instancePath:t+"/add_column",parentData:r,parentDataProperty:"\
add_column",rootData:o})||(e=e===null?rr.errors:e.concat(rr.errors),n=e.length)),r.drop_column!==void 0&&(sr(r.
drop_column,{instancePath:t+"/drop_column",parentData:r,parentDataProperty:"drop_column",rootData:o})||(e=e===
null?sr.errors:e.concat(sr.errors),n=e.length)),r.alter_column!==void 0&&(lr(r.alter_column,{instancePath:t+"/\
alter_column",parentData:r,parentDataProperty:"alter_column",rootData:o})||(e=e===null?lr.errors:e.concat(lr.errors),
n=e.length)),r.rename_column!==void 0&&(pr(r.rename_column,{instancePath:t+"/rename_column",parentData:r,parentDataProperty:"\
rename_column",rootData:o})||(e=e===null?pr.errors:e.concat(pr.errors),n=e.length)),r.create_primary_key!==void 0&&
(ar(r.create_primary_key,{instancePath:t+"/create_primary_key",parentData:r,parentDataProperty:"create_primary\
_key",rootData:o})||(e=e===null?ar.errors:e.concat(ar.errors),n=e.length)),r.create_unique_constraint!==void 0&&
(mr(r.create_unique_constraint,{instancePath:t+"/create_unique_constraint",parentData:r,parentDataProperty:"cr\
eate_unique_constraint",rootData:o})||(e=e===null?mr.errors:e.concat(mr.errors),n=e.length)),r.create_foreign_key!==
void 0&&(cr(r.create_foreign_key,{instancePath:t+"/create_foreign_key",parentData:r,parentDataProperty:"create\
_foreign_key",rootData:o})||(e=e===null?cr.errors:e.concat(cr.errors),n=e.length)),r.create_check_constraint!==
void 0&&(fr(r.create_check_constraint,{instancePath:t+"/create_check_constraint",parentData:r,parentDataProperty:"\
create_check_constraint",rootData:o})||(e=e===null?fr.errors:e.concat(fr.errors),n=e.length)),r.create_exclude_constraint!==
void 0&&(ur(r.create_exclude_constraint,{instancePath:t+"/create_exclude_constraint",parentData:r,parentDataProperty:"\
create_exclude_constraint",rootData:o})||(e=e===null?ur.errors:e.concat(ur.errors),n=e.length)),r.drop_constraint!==
void 0&&(hr(r.drop_constraint,{instancePath:t+"/drop_constraint",parentData:r,parentDataProperty:"drop_constra\
int",rootData:o})||(e=e===null?hr.errors:e.concat(hr.errors),n=e.length)),r.drop_primary_key!==void 0&&(yr(r.drop_primary_key,
{instancePath:t+"/drop_primary_key",parentData:r,parentDataProperty:"drop_primary_key",rootData:o})||(e=e===null?
yr.errors:e.concat(yr.errors),n=e.length)),r.drop_unique_constraint!==void 0&&(dr(r.drop_unique_constraint,{instancePath:t+
"/drop_unique_constraint",parentData:r,parentDataProperty:"drop_unique_constraint",rootData:o})||(e=e===null?dr.
errors:e.concat(dr.errors),n=e.length)),r.drop_foreign_key!==void 0&&(gr(r.drop_foreign_key,{instancePath:t+"/\
drop_foreign_key",parentData:r,parentDataProperty:"drop_foreign_key",rootData:o})||(e=e===null?gr.errors:e.concat(
gr.errors),n=e.length)),r.drop_check_constraint!==void 0&&(Pr(r.drop_check_constraint,{instancePath:t+"/drop_c\
heck_constraint",parentData:r,parentDataProperty:"drop_check_constraint",rootData:o})||(e=e===null?Pr.errors:e.
concat(Pr.errors),n=e.length)),r.rename_constraint!==void 0&&(wr(r.rename_constraint,{instancePath:t+"/rename_\
constraint",parentData:r,parentDataProperty:"rename_constraint",rootData:o})||(e=e===null?wr.errors:e.concat(wr.
errors),n=e.length)),r.validate_constraint!==void 0&&(br(r.validate_constraint,{instancePath:t+"/validate_cons\
traint",parentData:r,parentDataProperty:"validate_constraint",rootData:o})||(e=e===null?br.errors:e.concat(br.
errors),n=e.length)),r.create_index!==void 0&&(kr(r.create_index,{instancePath:t+"/create_index",parentData:r,
parentDataProperty:"create_index",rootData:o})||(e=e===null?kr.errors:e.concat(kr.errors),n=e.length)),r.drop_index!==
void 0&&(_r(r.drop_index,{instancePath:t+"/drop_index",parentData:r,parentDataProperty:"drop_index",rootData:o})||
(e=e===null?_r.errors:e.concat(_r.errors),n=e.length)),r.rename_index!==void 0&&(qr(r.rename_index,{instancePath:t+
"/rename_index",parentData:r,parentDataProperty:"rename_index",rootData:o})||(e=e===null?qr.errors:e.concat(qr.
errors),n=e.length)),r.create_enum!==void 0&&(jr(r.create_enum,{instancePath:t+"/create_enum",parentData:r,parentDataProperty:"\
create_enum",rootData:o})||(e=e===null?jr.errors:e.concat(jr.errors),n=e.length)),r.alter_enum!==void 0&&(Ar(r.
alter_enum,{instancePath:t+"/alter_enum",parentData:r,parentDataProperty:"alter_enum",rootData:o})||(e=e===null?
Ar.errors:e.concat(Ar.errors),n=e.length)),r.drop_enum!==void 0&&(Lr(r.drop_enum,{instancePath:t+"/drop_enum",
parentData:r,parentDataProperty:"drop_enum",rootData:o})||(e=e===null?Lr.errors:e.concat(Lr.errors),n=e.length)),
r.rename_enum!==void 0&&(xr(r.rename_enum,{instancePath:t+"/rename_enum",parentData:r,parentDataProperty:"rena\
me_enum",rootData:o})||(e=e===null?xr.errors:e.concat(xr.errors),n=e.length)),r.create_domain!==void 0&&(Nr(r.
create_domain,{instancePath:t+"/create_domain",parentData:r,parentDataProperty:"create_domain",rootData:o})||(e=
e===null?Nr.errors:e.concat(Nr.errors),n=e.length)),r.alter_domain!==void 0&&(Or(r.alter_domain,{instancePath:t+
"/alter_domain",parentData:r,parentDataProperty:"alter_domain",rootData:o})||(e=e===null?Or.errors:e.concat(Or.
errors),n=e.length)),r.drop_domain!==void 0&&(Er(r.drop_domain,{instancePath:t+"/drop_domain",parentData:r,parentDataProperty:"\
drop_domain",rootData:o})||(e=e===null?Er.errors:e.concat(Er.errors),n=e.length)),r.create_sequence!==void 0&&
(Fr(r.create_sequence,{instancePath:t+"/create_sequence",parentData:r,parentDataProperty:"create_sequence",rootData:o})||
(e=e===null?Fr.errors:e.concat(Fr.errors),n=e.length)),r.alter_sequence!==void 0&&(Rr(r.alter_sequence,{instancePath:t+
"/alter_sequence",parentData:r,parentDataProperty:"alter_sequence",rootData:o})||(e=e===null?Rr.errors:e.concat(
Rr.errors),n=e.length)),r.drop_sequence!==void 0&&(Vr(r.drop_sequence,{instancePath:t+"/drop_sequence",parentData:r,
parentDataProperty:"drop_sequence",rootData:o})||(e=e===null?Vr.errors:e.concat(Vr.errors),n=e.length)),r.rename_sequence!==
void 0&&(Cr(r.rename_sequence,{instancePath:t+"/rename_sequence",parentData:r,parentDataProperty:"rename_seque\
nce",rootData:o})||(e=e===null?Cr.errors:e.concat(Cr.errors),n=e.length)),r.create_view!==void 0&&(Sr(r.create_view,
{instancePath:t+"/create_view",parentData:r,parentDataProperty:"create_view",rootData:o})||(e=e===null?Sr.errors:
e.concat(Sr.errors),n=e.length)),r.replace_view!==void 0&&(Zr(r.replace_view,{instancePath:t+"/replace_view",parentData:r,
parentDataProperty:"replace_view",rootData:o})||(e=e===null?Zr.errors:e.concat(Zr.errors),n=e.length)),r.drop_view!==
void 0&&(Tr(r.drop_view,{instancePath:t+"/drop_view",parentData:r,parentDataProperty:"drop_view",rootData:o})||
(e=e===null?Tr.errors:e.concat(Tr.errors),n=e.length)),r.rename_view!==void 0&&(Mr(r.rename_view,{instancePath:t+
"/rename_view",parentData:r,parentDataProperty:"rename_view",rootData:o})||(e=e===null?Mr.errors:e.concat(Mr.errors),
n=e.length)),r.create_schema!==void 0&&(Hr(r.create_schema,{instancePath:t+"/create_schema",parentData:r,parentDataProperty:"\
create_schema",rootData:o})||(e=e===null?Hr.errors:e.concat(Hr.errors),n=e.length)),r.drop_schema!==void 0&&(Br(
r.drop_schema,{instancePath:t+"/drop_schema",parentData:r,parentDataProperty:"drop_schema",rootData:o})||(e=e===
null?Br.errors:e.concat(Br.errors),n=e.length)),r.create_extension!==void 0&&(Gr(r.create_extension,{instancePath:t+
"/create_extension",parentData:r,parentDataProperty:"create_extension",rootData:o})||(e=e===null?Gr.errors:e.concat(
Gr.errors),n=e.length)),r.drop_extension!==void 0&&(Jr(r.drop_extension,{instancePath:t+"/drop_extension",parentData:r,
parentDataProperty:"drop_extension",rootData:o})||(e=e===null?Jr.errors:e.concat(Jr.errors),n=e.length)),r.create_function!==
void 0&&(Kr(r.create_function,{instancePath:t+"/create_function",parentData:r,parentDataProperty:"create_funct\
ion",rootData:o})||(e=e===null?Kr.errors:e.concat(Kr.errors),n=e.length)),r.replace_function!==void 0&&(Qr(r.replace_function,
{instancePath:t+"/replace_function",parentData:r,parentDataProperty:"replace_function",rootData:o})||(e=e===null?
Qr.errors:e.concat(Qr.errors),n=e.length)),r.drop_function!==void 0&&(Ur(r.drop_function,{instancePath:t+"/dro\
p_function",parentData:r,parentDataProperty:"drop_function",rootData:o})||(e=e===null?Ur.errors:e.concat(Ur.errors),
n=e.length)),r.create_trigger!==void 0&&(Wr(r.create_trigger,{instancePath:t+"/create_trigger",parentData:r,parentDataProperty:"\
create_trigger",rootData:o})||(e=e===null?Wr.errors:e.concat(Wr.errors),n=e.length)),r.drop_trigger!==void 0&&
(Xr(r.drop_trigger,{instancePath:t+"/drop_trigger",parentData:r,parentDataProperty:"drop_trigger",rootData:o})||
(e=e===null?Xr.errors:e.concat(Xr.errors),n=e.length)),r.create_policy!==void 0&&(Yr(r.create_policy,{instancePath:t+
"/create_policy",parentData:r,parentDataProperty:"create_policy",rootData:o})||(e=e===null?Yr.errors:e.concat(
Yr.errors),n=e.length)),r.alter_policy!==void 0&&(es(r.alter_policy,{instancePath:t+"/alter_policy",parentData:r,
parentDataProperty:"alter_policy",rootData:o})||(e=e===null?es.errors:e.concat(es.errors),n=e.length)),r.drop_policy!==
void 0&&(rs(r.drop_policy,{instancePath:t+"/drop_policy",parentData:r,parentDataProperty:"drop_policy",rootData:o})||
(e=e===null?rs.errors:e.concat(rs.errors),n=e.length)),r.grant!==void 0&&(ss(r.grant,{instancePath:t+"/grant",
parentData:r,parentDataProperty:"grant",rootData:o})||(e=e===null?ss.errors:e.concat(ss.errors),n=e.length)),r.
revoke!==void 0&&(ns(r.revoke,{instancePath:t+"/revoke",parentData:r,parentDataProperty:"revoke",rootData:o})||
(e=e===null?ns.errors:e.concat(ns.errors),n=e.length)),r.set_comment!==void 0&&(ts(r.set_comment,{instancePath:t+
"/set_comment",parentData:r,parentDataProperty:"set_comment",rootData:o})||(e=e===null?ts.errors:e.concat(ts.errors),
n=e.length)),r.insert_rows!==void 0&&(ps(r.insert_rows,{instancePath:t+"/insert_rows",parentData:r,parentDataProperty:"\
insert_rows",rootData:o})||(e=e===null?ps.errors:e.concat(ps.errors),n=e.length)),r.update_rows!==void 0&&(fs(
r.update_rows,{instancePath:t+"/update_rows",parentData:r,parentDataProperty:"update_rows",rootData:o})||(e=e===
null?fs.errors:e.concat(fs.errors),n=e.length)),r.delete_rows!==void 0&&(ds(r.delete_rows,{instancePath:t+"/de\
lete_rows",parentData:r,parentDataProperty:"delete_rows",rootData:o})||(e=e===null?ds.errors:e.concat(ds.errors),
n=e.length)),r.execute!==void 0&&(bs(r.execute,{instancePath:t+"/execute",parentData:r,parentDataProperty:"exe\
cute",rootData:o})||(e=e===null?bs.errors:e.concat(bs.errors),n=e.length))}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return W.errors=e,n===0}var bt=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$","u");function kn(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.revision===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"revision"}};e===null?e=[s]:e.push(s),n++}if(r.revises===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"revises"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!q.call(Ts.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.$schema!==void 0&&typeof r.$schema!="\
string"){let s={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(r.revision!==void 0&&(j(r.revision,{instancePath:t+"/revision",parentData:r,
parentDataProperty:"revision",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)),r.revises!==void 0){
let s=r.revises;if(s!==null&&typeof s!="string"&&!Array.isArray(s)){let i={instancePath:t+"/revises",schemaPath:"\
#/properties/revises/type",keyword:"type",params:{type:Ts.properties.revises.type}};e===null?e=[i]:e.push(i),n++}
if(typeof s=="string"&&!wn.test(s)){let i={instancePath:t+"/revises",schemaPath:"#/properties/revises/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,64}$"}};e===null?e=[i]:e.push(i),n++}if(Array.isArray(s)){if(s.
length<1){let m={instancePath:t+"/revises",schemaPath:"#/properties/revises/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[m]:e.push(m),n++}let i=s.length;for(let m=0;m<i;m++)j(s[m],{instancePath:t+"/revises/"+m,
parentData:s,parentDataProperty:m,rootData:o})||(e=e===null?j.errors:e.concat(j.errors),n=e.length);let a=s.length,
f;if(a>1){e:for(;a--;)for(f=a;f--;)if(M(s[a],s[f])){let m={instancePath:t+"/revises",schemaPath:"#/properties/\
revises/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[m]:e.push(m),n++;break e}}}}if(r.message!==
void 0&&typeof r.message!="string"){let s={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.created!==void 0){let s=r.created;if(typeof s==
"string"){if(!bt.test(s)){let i={instancePath:t+"/created",schemaPath:"#/properties/created/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]\
{2}:[0-9]{2})$"}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/created",schemaPath:"#/properties\
/created/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.branch_labels!==void 0){
let s=r.branch_labels;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++)j(s[m],{instancePath:t+"/branch_\
labels/"+m,parentData:s,parentDataProperty:m,rootData:o})||(e=e===null?j.errors:e.concat(j.errors),n=e.length);
let a=s.length,f;if(a>1){e:for(;a--;)for(f=a;f--;)if(M(s[a],s[f])){let m={instancePath:t+"/branch_labels",schemaPath:"\
#/properties/branch_labels/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[m]:e.push(m),n++;break e}}}else{
let i={instancePath:t+"/branch_labels",schemaPath:"#/properties/branch_labels/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),n++}}if(r.depends_on!==void 0){let s=r.depends_on;if(Array.isArray(s)){let i=s.
length;for(let m=0;m<i;m++)j(s[m],{instancePath:t+"/depends_on/"+m,parentData:s,parentDataProperty:m,rootData:o})||
(e=e===null?j.errors:e.concat(j.errors),n=e.length);let a=s.length,f;if(a>1){e:for(;a--;)for(f=a;f--;)if(M(s[a],
s[f])){let m={instancePath:t+"/depends_on",schemaPath:"#/properties/depends_on/uniqueItems",keyword:"uniqueIte\
ms",params:{i:a,j:f}};e===null?e=[m]:e.push(m),n++;break e}}}else{let i={instancePath:t+"/depends_on",schemaPath:"\
#/properties/depends_on/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.replaces!==
void 0){let s=r.replaces;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++)j(s[m],{instancePath:t+"/repl\
aces/"+m,parentData:s,parentDataProperty:m,rootData:o})||(e=e===null?j.errors:e.concat(j.errors),n=e.length);let a=s.
length,f;if(a>1){e:for(;a--;)for(f=a;f--;)if(M(s[a],s[f])){let m={instancePath:t+"/replaces",schemaPath:"#/pro\
perties/replaces/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[m]:e.push(m),n++;break e}}}else{
let i={instancePath:t+"/replaces",schemaPath:"#/properties/replaces/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}if(r.lock_timeout!==void 0&&($(r.lock_timeout,{instancePath:t+"/lock_timeout",parentData:r,
parentDataProperty:"lock_timeout",rootData:o})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.statement_timeout!==
void 0&&($(r.statement_timeout,{instancePath:t+"/statement_timeout",parentData:r,parentDataProperty:"statement\
_timeout",rootData:o})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.transaction!==void 0){let s=r.transaction;
if(typeof s!="string"){let i={instancePath:t+"/transaction",schemaPath:"#/properties/transaction/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="auto"||s==="single"||s==="none")){let i={
instancePath:t+"/transaction",schemaPath:"#/properties/transaction/enum",keyword:"enum",params:{allowedValues:Ts.
properties.transaction.enum}};e===null?e=[i]:e.push(i),n++}}if(r.operations!==void 0){let s=r.operations;if(Array.
isArray(s)){let i=s.length;for(let a=0;a<i;a++)W(s[a],{instancePath:t+"/operations/"+a,parentData:s,parentDataProperty:a,
rootData:o})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)}else{let i={instancePath:t+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.downgrade!==
void 0){let s=r.downgrade;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)W(s[a],{instancePath:t+"/dow\
ngrade/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?W.errors:e.concat(W.errors),n=e.length)}else{
let i={instancePath:t+"/downgrade",schemaPath:"#/properties/downgrade/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),n++}return kn.errors=e,n===0}var Et=_n,Js={$schema:"https://json-schema.org/dr\
aft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/documents/project.schema.json",type:"object",properties:{
$schema:{type:"string"},version:{type:"integer",const:1},name:{type:"string",minLength:1},revisions:{type:"arr\
ay",items:{type:"string",minLength:1},minItems:1,uniqueItems:!0},names:{type:"string",enum:["aludel","postgres\
ql"]},dialects:{type:"array",items:{type:"string",pattern:"^(postgresql|mysql|mariadb|sqlite)(@[0-9]+(\\.[0-9]+\
)*)?$"},minItems:1,uniqueItems:!0},file_template:{type:"string",minLength:1},timezone:{type:"string",minLength:1},
default_environment:{$ref:"../fragments/name.schema.json"},environments:{$ref:"../fragments/environments.schem\
a.json"},url:{type:"string",minLength:1},password:{type:"string",minLength:1},password_file:{type:"string",minLength:1},
target:{type:"string",minLength:1},protected:{type:"boolean"},expect:{$ref:"../fragments/expectation.schema.js\
on"},default_schema:{$ref:"../fragments/name.schema.json"},lock:{type:"string",enum:["auto","session","lease",
"none"]},lock_wait:{$ref:"../fragments/duration.schema.json"},lock_timeout:{$ref:"../fragments/duration.schema\
.json"},statement_timeout:{$ref:"../fragments/duration.schema.json"},probe_timeout:{$ref:"../fragments/duratio\
n.schema.json"},allow_copy:{type:"boolean"},bookkeeping:{$ref:"../fragments/bookkeeping.schema.json"}},required:[
"version","name"],additionalProperties:!1},kt=new RegExp("^(postgresql|mysql|mariadb|sqlite)(@[0-9]+(\\.[0-9]+)\
*)?$","u");var Pn={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/en\
vironment.schema.json",type:"object",properties:{url:{type:"string",minLength:1},password:{type:"string",minLength:1},
password_file:{type:"string",minLength:1},target:{type:"string",minLength:1},protected:{type:"boolean"},expect:{
$ref:"expectation.schema.json"},default_schema:{$ref:"name.schema.json"},lock:{type:"string",enum:["auto","ses\
sion","lease","none"]},lock_wait:{$ref:"duration.schema.json"},lock_timeout:{$ref:"duration.schema.json"},statement_timeout:{
$ref:"duration.schema.json"},probe_timeout:{$ref:"duration.schema.json"},allow_copy:{type:"boolean"},bookkeeping:{
$ref:"bookkeeping.schema.json"}},additionalProperties:!1};function qe(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="host"||s==="database"||
s==="server_version")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.host!==void 0){let s=r.host;if(typeof s=="str\
ing"){if(P(s)<1){let i={instancePath:t+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/host",schemaPath:"#/properties/host/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.database!==void 0){let s=r.database;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/database",schemaPath:"#/properties/database/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/database",
schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.
server_version!==void 0){let s=r.server_version;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/serv\
er_version",schemaPath:"#/properties/server_version/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/server_version",schemaPath:"#/properties/server_version/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return qe.errors=e,n===0}function je(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="schema"||s==="prefix")){
let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.prefix!==void 0){let s=r.prefix;if(typeof s==
"string"){if(P(s)>40){let i={instancePath:t+"/prefix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxL\
ength",params:{limit:40}};e===null?e=[i]:e.push(i),n++}if(P(s)<1){let i={instancePath:t+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return je.errors=e,n===0}function ks(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!q.call(Pn.properties,
s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),
n++}}else{let i={instancePath:t+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}}if(r.password!==void 0){let s=r.password;if(typeof s=="string"){if(P(s)<1){let i={
instancePath:t+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/password",schemaPath:"#/properties/password/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.password_file!==void 0){let s=r.password_file;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/password_file",schemaPath:"#/properties/password_fil\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/\
password_file",schemaPath:"#/properties/password_file/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}}if(r.target!==void 0){let s=r.target;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),n++}}else{let i={instancePath:t+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),n++}}if(r.protected!==void 0&&typeof r.protected!="boolean"){let s={instancePath:t+
"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.
push(s),n++}if(r.expect!==void 0&&(qe(r.expect,{instancePath:t+"/expect",parentData:r,parentDataProperty:"expe\
ct",rootData:o})||(e=e===null?qe.errors:e.concat(qe.errors),n=e.length)),r.default_schema!==void 0&&(l(r.default_schema,
{instancePath:t+"/default_schema",parentData:r,parentDataProperty:"default_schema",rootData:o})||(e=e===null?l.
errors:e.concat(l.errors),n=e.length)),r.lock!==void 0){let s=r.lock;if(typeof s!="string"){let i={instancePath:t+
"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}
if(!(s==="auto"||s==="session"||s==="lease"||s==="none")){let i={instancePath:t+"/lock",schemaPath:"#/properti\
es/lock/enum",keyword:"enum",params:{allowedValues:Pn.properties.lock.enum}};e===null?e=[i]:e.push(i),n++}}if(r.
lock_wait!==void 0&&($(r.lock_wait,{instancePath:t+"/lock_wait",parentData:r,parentDataProperty:"lock_wait",rootData:o})||
(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.lock_timeout!==void 0&&($(r.lock_timeout,{instancePath:t+
"/lock_timeout",parentData:r,parentDataProperty:"lock_timeout",rootData:o})||(e=e===null?$.errors:e.concat($.errors),
n=e.length)),r.statement_timeout!==void 0&&($(r.statement_timeout,{instancePath:t+"/statement_timeout",parentData:r,
parentDataProperty:"statement_timeout",rootData:o})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.probe_timeout!==
void 0&&($(r.probe_timeout,{instancePath:t+"/probe_timeout",parentData:r,parentDataProperty:"probe_timeout",rootData:o})||
(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={
instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),n++}r.bookkeeping!==void 0&&(je(r.bookkeeping,{instancePath:t+"/bookkeeping",parentData:r,
parentDataProperty:"bookkeeping",rootData:o})||(e=e===null?je.errors:e.concat(je.errors),n=e.length))}else{let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ks.
errors=e,n===0}function _s(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)ks(r[s],{instancePath:t+"/"+s.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:o})||(e=e===null?ks.errors:e.concat(ks.errors),
n=e.length);else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[
s]:e.push(s),n++}return _s.errors=e,n===0}function _n(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[s]:e.push(s),n++}if(r.name===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[
s]:e.push(s),n++}for(let s in r)if(!q.call(Js.properties,s)){let i={instancePath:t,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.$schema!==
void 0&&typeof r.$schema!="string"){let s={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.version!==void 0){let s=r.version;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(s!==1){let i={instancePath:t+"/ve\
rsion",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.push(
i),n++}}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/name",schemaPath:"\
#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}
if(r.revisions!==void 0){let s=r.revisions;if(Array.isArray(s)){if(s.length<1){let m={instancePath:t+"/revisio\
ns",schemaPath:"#/properties/revisions/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),
n++}let i=s.length;for(let m=0;m<i;m++){let c=s[m];if(typeof c=="string"){if(P(c)<1){let p={instancePath:t+"/r\
evisions/"+m,schemaPath:"#/properties/revisions/items/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[p]:e.push(p),n++}}else{let p={instancePath:t+"/revisions/"+m,schemaPath:"#/properties/revisions/items/type",
keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),n++}}let a=s.length,f;if(a>1){let m={};for(;a--;){
let c=s[a];if(typeof c=="string"){if(typeof m[c]=="number"){f=m[c];let p={instancePath:t+"/revisions",schemaPath:"\
#/properties/revisions/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[p]:e.push(p),n++;break}
m[c]=a}}}}else{let i={instancePath:t+"/revisions",schemaPath:"#/properties/revisions/type",keyword:"type",params:{
type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.names!==void 0){let s=r.names;if(typeof s!="string"){let i={
instancePath:t+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}if(!(s==="aludel"||s==="postgresql")){let i={instancePath:t+"/names",schemaPath:"#/propertie\
s/names/enum",keyword:"enum",params:{allowedValues:Js.properties.names.enum}};e===null?e=[i]:e.push(i),n++}}if(r.
dialects!==void 0){let s=r.dialects;if(Array.isArray(s)){if(s.length<1){let m={instancePath:t+"/dialects",schemaPath:"\
#/properties/dialects/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[m]:e.push(m),n++}let i=s.length;
for(let m=0;m<i;m++){let c=s[m];if(typeof c=="string"){if(!kt.test(c)){let p={instancePath:t+"/dialects/"+m,schemaPath:"\
#/properties/dialects/items/pattern",keyword:"pattern",params:{pattern:"^(postgresql|mysql|mariadb|sqlite)(@[0\
-9]+(\\.[0-9]+)*)?$"}};e===null?e=[p]:e.push(p),n++}}else{let p={instancePath:t+"/dialects/"+m,schemaPath:"#/p\
roperties/dialects/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),n++}}let a=s.length,
f;if(a>1){let m={};for(;a--;){let c=s[a];if(typeof c=="string"){if(typeof m[c]=="number"){f=m[c];let p={instancePath:t+
"/dialects",schemaPath:"#/properties/dialects/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=
[p]:e.push(p),n++;break}m[c]=a}}}}else{let i={instancePath:t+"/dialects",schemaPath:"#/properties/dialects/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.file_template!==void 0){let s=r.file_template;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/file_template",schemaPath:"#/properties/file_templat\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/\
file_template",schemaPath:"#/properties/file_template/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}}if(r.timezone!==void 0){let s=r.timezone;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/timezone",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:
e.push(i),n++}}else{let i={instancePath:t+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.default_environment!==void 0&&(l(r.default_environment,{instancePath:t+
"/default_environment",parentData:r,parentDataProperty:"default_environment",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.environments!==void 0&&(_s(r.environments,{instancePath:t+"/environments",parentData:r,
parentDataProperty:"environments",rootData:o})||(e=e===null?_s.errors:e.concat(_s.errors),n=e.length)),r.url!==
void 0){let s=r.url;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/url",schemaPath:"#/properties/ur\
l/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/\
url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.
password!==void 0){let s=r.password;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/password",schemaPath:"\
#/properties/password/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/password",schemaPath:"#/properties/password/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),n++}}if(r.password_file!==void 0){let s=r.password_file;if(typeof s=="string"){if(P(s)<1){
let i={instancePath:t+"/password_file",schemaPath:"#/properties/password_file/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/password_file",schemaPath:"#/properties/p\
assword_file/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.target!==void 0){
let s=r.target;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/target",schemaPath:"#/properties/targ\
et/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"\
/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
n++}}if(r.protected!==void 0&&typeof r.protected!="boolean"){let s={instancePath:t+"/protected",schemaPath:"#/\
properties/protected/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}if(r.expect!==
void 0&&(qe(r.expect,{instancePath:t+"/expect",parentData:r,parentDataProperty:"expect",rootData:o})||(e=e===null?
qe.errors:e.concat(qe.errors),n=e.length)),r.default_schema!==void 0&&(l(r.default_schema,{instancePath:t+"/de\
fault_schema",parentData:r,parentDataProperty:"default_schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),
n=e.length)),r.lock!==void 0){let s=r.lock;if(typeof s!="string"){let i={instancePath:t+"/lock",schemaPath:"#/\
properties/lock/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="auto"||s===
"session"||s==="lease"||s==="none")){let i={instancePath:t+"/lock",schemaPath:"#/properties/lock/enum",keyword:"\
enum",params:{allowedValues:Js.properties.lock.enum}};e===null?e=[i]:e.push(i),n++}}if(r.lock_wait!==void 0&&($(
r.lock_wait,{instancePath:t+"/lock_wait",parentData:r,parentDataProperty:"lock_wait",rootData:o})||(e=e===null?
$.errors:e.concat($.errors),n=e.length)),r.lock_timeout!==void 0&&($(r.lock_timeout,{instancePath:t+"/lock_tim\
eout",parentData:r,parentDataProperty:"lock_timeout",rootData:o})||(e=e===null?$.errors:e.concat($.errors),n=e.
length)),r.statement_timeout!==void 0&&($(r.statement_timeout,{instancePath:t+"/statement_timeout",parentData:r,
parentDataProperty:"statement_timeout",rootData:o})||(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.probe_timeout!==
void 0&&($(r.probe_timeout,{instancePath:t+"/probe_timeout",parentData:r,parentDataProperty:"probe_timeout",rootData:o})||
(e=e===null?$.errors:e.concat($.errors),n=e.length)),r.allow_copy!==void 0&&typeof r.allow_copy!="boolean"){let s={
instancePath:t+"/allow_copy",schemaPath:"#/properties/allow_copy/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),n++}r.bookkeeping!==void 0&&(je(r.bookkeeping,{instancePath:t+"/bookkeeping",parentData:r,
parentDataProperty:"bookkeeping",rootData:o})||(e=e===null?je.errors:e.concat(je.errors),n=e.length))}else{let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return _n.
errors=e,n===0}var It=qn;var _t={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/re\
name-hint.schema.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"..\
/fragments/name.schema.json"},column:{$ref:"../fragments/name.schema.json"},view:{$ref:"../fragments/name.sche\
ma.json"},sequence:{$ref:"../fragments/name.schema.json"},enum:{$ref:"../fragments/name.schema.json"},value:{type:"\
string"},to:{type:"string",minLength:1},to_schema:{$ref:"../fragments/name.schema.json"}},additionalProperties:!1,
oneOf:[{required:["table"]},{required:["view"]},{required:["sequence"]},{required:["enum"]}],dependentRequired:{
column:["table"],value:["enum"],to_schema:["table"]},anyOf:[{required:["to"]},{required:["to_schema"]}]};function qs(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=n;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.to===void 0){let k={instancePath:t,schemaPath:"#/anyOf/0/required",keyword:"req\
uired",params:{missingProperty:"to"}};e===null?e=[k]:e.push(k),n++}var f=a===n;if(i=i||f,!i){let k=n;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.to_schema===void 0){let v={instancePath:t,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"to_schema"}};e===null?e=[v]:e.push(v),n++}var f=k===n;i=i||f}if(i)n=s,e!==null&&
(s?e.length=s:e=null);else{let k={instancePath:t,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};e===null?e=[k]:
e.push(k),n++}let m=n,c=!1,p=null,u=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.table===void 0){let k={instancePath:t,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[k]:e.push(k),
n++}var Z=u===n;Z&&(c=!0,p=0);let g=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.view===void 0){let k={instancePath:t,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"view"}};e===null?e=[k]:e.push(k),n++}
var Z=g===n;if(Z&&c)c=!1,p=[p,1];else{Z&&(c=!0,p=1);let k=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sequence===
void 0){let v={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"sequ\
ence"}};e===null?e=[v]:e.push(v),n++}var Z=k===n;if(Z&&c)c=!1,p=[p,2];else{Z&&(c=!0,p=2);let v=n;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.enum===void 0){let x={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"r\
equired",params:{missingProperty:"enum"}};e===null?e=[x]:e.push(x),n++}var Z=v===n;Z&&c?(c=!1,p=[p,3]):Z&&(c=!0,
p=3)}}if(c)n=m,e!==null&&(m?e.length=m:e=null);else{let k={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:p}};e===null?e=[k]:e.push(k),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let k in r)
if(!q.call(_t.properties,k)){let U={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:k}};e===null?e=[U]:e.push(U),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.column!==void 0&&(l(r.column,{instancePath:t+"/column",
parentData:r,parentDataProperty:"column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.
view!==void 0&&(l(r.view,{instancePath:t+"/view",parentData:r,parentDataProperty:"view",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.sequence!==void 0&&(l(r.sequence,{instancePath:t+"/sequence",parentData:r,
parentDataProperty:"sequence",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.enum!==void 0&&
(l(r.enum,{instancePath:t+"/enum",parentData:r,parentDataProperty:"enum",rootData:o})||(e=e===null?l.errors:e.
concat(l.errors),n=e.length)),r.value!==void 0&&typeof r.value!="string"){let k={instancePath:t+"/value",schemaPath:"\
#/properties/value/type",keyword:"type",params:{type:"string"}};e===null?e=[k]:e.push(k),n++}if(r.to!==void 0){
let k=r.to;if(typeof k=="string"){if(P(k)<1){let U={instancePath:t+"/to",schemaPath:"#/properties/to/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[U]:e.push(U),n++}}else{let U={instancePath:t+"/to",schemaPath:"\
#/properties/to/type",keyword:"type",params:{type:"string"}};e===null?e=[U]:e.push(U),n++}}if(r.to_schema!==void 0&&
(l(r.to_schema,{instancePath:t+"/to_schema",parentData:r,parentDataProperty:"to_schema",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.column!==void 0&&r.table===void 0){let k={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"column",missingProperty:"table",depsCount:1,
deps:"table"}};e===null?e=[k]:e.push(k),n++}if(r.value!==void 0&&r.enum===void 0){let k={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"value",missingProperty:"enum",depsCount:1,deps:"\
enum"}};e===null?e=[k]:e.push(k),n++}if(r.to_schema!==void 0&&r.table===void 0){let k={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"to_schema",missingProperty:"table",depsCount:1,
deps:"table"}};e===null?e=[k]:e.push(k),n++}}else{let k={instancePath:t,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[k]:e.push(k),n++}return qs.errors=e,n===0}function js(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0,s=n,i=!1,a=null,
f=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.table===void 0){let p={instancePath:t,schemaPath:"#/oneOf/0\
/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[p]:e.push(p),n++}var c=f===n;c&&(i=
!0,a=0);let m=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.view===void 0){let p={instancePath:t,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"view"}};e===null?e=[p]:e.push(p),n++}var c=m===
n;if(c&&i)i=!1,a=[a,1];else{c&&(i=!0,a=1);let p=n;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sequence===void 0){
let g={instancePath:t,schemaPath:"#/oneOf/2/required",keyword:"required",params:{missingProperty:"sequence"}};
e===null?e=[g]:e.push(g),n++}var c=p===n;if(c&&i)i=!1,a=[a,2];else{c&&(i=!0,a=2);let g=n;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.enum===void 0){let k={instancePath:t,schemaPath:"#/oneOf/3/required",keyword:"requir\
ed",params:{missingProperty:"enum"}};e===null?e=[k]:e.push(k),n++}var c=g===n;c&&i?(i=!1,a=[a,3]):c&&(i=!0,a=3)}}
if(i)n=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:t,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:a}};e===null?e=[p]:e.push(p),n++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let p in r)if(!(p===
"table"||p==="schema"||p==="column"||p==="view"||p==="sequence"||p==="enum"||p==="value")){let u={instancePath:t,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[
u]:e.push(u),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,parentDataProperty:"tab\
le",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:t+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),
r.column!==void 0&&(l(r.column,{instancePath:t+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.view!==void 0&&(l(r.view,{instancePath:t+"/view",parentData:r,
parentDataProperty:"view",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.sequence!==void 0&&
(l(r.sequence,{instancePath:t+"/sequence",parentData:r,parentDataProperty:"sequence",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),n=e.length)),r.enum!==void 0&&(l(r.enum,{instancePath:t+"/enum",parentData:r,parentDataProperty:"\
enum",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.value!==void 0&&typeof r.value!="st\
ring"){let p={instancePath:t+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),n++}if(r.column!==void 0&&r.table===void 0){let p={instancePath:t,schemaPath:"#/depen\
dentRequired",keyword:"dependentRequired",params:{property:"column",missingProperty:"table",depsCount:1,deps:"\
table"}};e===null?e=[p]:e.push(p),n++}if(r.value!==void 0&&r.enum===void 0){let p={instancePath:t,schemaPath:"\
#/dependentRequired",keyword:"dependentRequired",params:{property:"value",missingProperty:"enum",depsCount:1,deps:"\
enum"}};e===null?e=[p]:e.push(p),n++}}else{let p={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[p]:e.push(p),n++}return js.errors=e,n===0}function vs(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),n++}if(r.column===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[s]:e.push(s),n++}if(r.
using===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"usin\
g"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="table"||s==="schema"||s==="column"||s==="using"||s===
"down_using")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.table!==void 0&&(l(r.table,{instancePath:t+"/table",parentData:r,
parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:t+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),n=e.length)),r.column!==void 0&&(l(r.column,{instancePath:t+"/column",parentData:r,parentDataProperty:"\
column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),n=e.length)),r.using!==void 0){let s=r.using;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/using",schemaPath:"#/properties/using/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/using",schemaPath:"#/properti\
es/using/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.down_using!==void 0){
let s=r.down_using;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/down_using",schemaPath:"#/propert\
ies/down_using/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/down_using",schemaPath:"#/properties/down_using/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),n++}return vs.errors=e,n===0}function qn(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="$schema"||
s==="rename"||s==="drop"||s==="convert")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.$schema!==void 0&&typeof r.
$schema!="string"){let s={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.rename!==void 0){let s=r.rename;if(Array.isArray(s)){let i=s.
length;for(let a=0;a<i;a++)qs(s[a],{instancePath:t+"/rename/"+a,parentData:s,parentDataProperty:a,rootData:o})||
(e=e===null?qs.errors:e.concat(qs.errors),n=e.length)}else{let i={instancePath:t+"/rename",schemaPath:"#/prope\
rties/rename/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.drop!==void 0){let s=r.
drop;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)js(s[a],{instancePath:t+"/drop/"+a,parentData:s,parentDataProperty:a,
rootData:o})||(e=e===null?js.errors:e.concat(js.errors),n=e.length)}else{let i={instancePath:t+"/drop",schemaPath:"\
#/properties/drop/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.convert!==void 0){
let s=r.convert;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)vs(s[a],{instancePath:t+"/convert/"+a,
parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?vs.errors:e.concat(vs.errors),n=e.length)}else{let i={
instancePath:t+"/convert",schemaPath:"#/properties/convert/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return qn.errors=e,n===0}var Ft=jn;function Ds(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:t,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="name"||s==="url"||s==="\
database"||s==="schema")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPropert\
ies",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.name!==void 0){let s=r.name;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/name",schemaPath:"#/properties/na\
me/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.url!==void 0){let s=r.url;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/url",schemaPath:"#/properties/url\
/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.database!==void 0){let s=r.database;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/database",schemaPath:"#/properties/database/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/database",
schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.
schema!==void 0){let s=r.schema;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/schema",schemaPath:"\
#/properties/schema/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/schema",schemaPath:"#/properties/schema/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return Ds.errors=e,n===0}function jn(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.targets===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"targets"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="$schema"||s==="targets")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.$schema!==void 0&&typeof r.$schema!=
"string"){let s={instancePath:t+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(r.targets!==void 0){let s=r.targets;if(Array.isArray(s)){if(s.length<
1){let a={instancePath:t+"/targets",schemaPath:"#/properties/targets/minItems",keyword:"minItems",params:{limit:1}};
e===null?e=[a]:e.push(a),n++}let i=s.length;for(let a=0;a<i;a++)Ds(s[a],{instancePath:t+"/targets/"+a,parentData:s,
parentDataProperty:a,rootData:o})||(e=e===null?Ds.errors:e.concat(Ds.errors),n=e.length)}else{let i={instancePath:t+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),n++}return jn.errors=e,n===0}var zt=vn,Ee={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://aludel.dev/schemas/v1/output/plan.schema.json",type:"object",properties:{version:{type:"integer",const:1},
status:{type:"string",enum:["up_to_date","pending"]},target:{type:["string","null"]},dialect:{$ref:"../fragmen\
ts/dialect.schema.json"},dialect_version:{type:"string",minLength:1},tool_version:{type:"string",minLength:1},
direction:{type:"string",enum:["up","down","sync"]},from:{type:"array",items:{$ref:"../fragments/id.schema.jso\
n"}},to:{type:"array",items:{$ref:"../fragments/id.schema.json"}},digest:{type:"string",minLength:1},revisions:{
type:"array",items:{$ref:"planned-revision.schema.json"}},refusals:{type:"array",items:{$ref:"failure.schema.j\
son"}},exchanges:{type:"array",items:{$ref:"planned-exchange.schema.json"}}},required:["version","status","tar\
get","dialect","dialect_version","tool_version","direction","from","to","digest","revisions","exchanges"],additionalProperties:!1},
Ks={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/output/planned-r\
evision.schema.json",type:"object",properties:{revision:{$ref:"../fragments/id.schema.json"},message:{type:"st\
ring"},direction:{type:"string",enum:["up","down"]},content_digest:{type:"string",minLength:1},header_digest:{
type:"string",minLength:1},reversible:{type:"string",enum:["exact","lossy","irreversible"]},operations:{type:"\
array",items:{$ref:"planned-operation.schema.json"}},statements:{type:"array",items:{$ref:"planned-statement.s\
chema.json"}},preconditions:{type:"array",items:{$ref:"precondition.schema.json"}},rights:{type:"array",items:{
$ref:"needed-right.schema.json"}},notes:{type:"array",items:{type:"string"}},only_in_database:{type:"boolean"}},
required:["revision","message","direction","content_digest","header_digest","reversible","operations","stateme\
nts","preconditions","notes","only_in_database"],additionalProperties:!1},Qs={$schema:"https://json-schema.org\
/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/output/planned-operation.schema.json",type:"object",
properties:{pointer:{type:"string"},file:{type:"string"},line:{type:"integer",minimum:1},operation:{type:"stri\
ng",minLength:1},summary:{type:"string",minLength:1},moved:{type:["string","null"]},loses:{type:"array",items:{
type:"string"}},reversible:{type:"string",enum:["exact","lossy","irreversible"]},reason:{type:"string"}},required:[
"pointer","file","line","operation","summary","moved","loses","reversible"],additionalProperties:!1};function $s(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.pointer===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"pointer"}};e===null?e=[s]:e.push(s),n++}if(r.file===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[s]:e.push(s),n++}if(r.line===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"line"}};e===null?e=[
s]:e.push(s),n++}if(r.operation===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"operation"}};e===null?e=[s]:e.push(s),n++}if(r.summary===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"summary"}};e===null?e=[s]:e.push(s),n++}if(r.moved===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"moved"}};e===null?e=
[s]:e.push(s),n++}if(r.loses===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"loses"}};e===null?e=[s]:e.push(s),n++}if(r.reversible===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"reversible"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!q.call(Qs.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.pointer!==void 0&&typeof r.pointer!="\
string"){let s={instancePath:t+"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(r.file!==void 0&&typeof r.file!="string"){let s={instancePath:t+"/fi\
le",schemaPath:"#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.
line!==void 0){let s=r.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/\
line",schemaPath:"#/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}
if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/line",schemaPath:"#/properties/li\
ne/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),n++}}if(r.operation!==
void 0){let s=r.operation;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/operation",schemaPath:"#/p\
roperties/operation/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={
instancePath:t+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),n++}}if(r.summary!==void 0){let s=r.summary;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),n++}}else{let i={instancePath:t+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.moved!==void 0){let s=r.moved;if(typeof s!="string"&&s!==null){
let i={instancePath:t+"/moved",schemaPath:"#/properties/moved/type",keyword:"type",params:{type:Qs.properties.
moved.type}};e===null?e=[i]:e.push(i),n++}}if(r.loses!==void 0){let s=r.loses;if(Array.isArray(s)){let i=s.length;
for(let a=0;a<i;a++)if(typeof s[a]!="string"){let f={instancePath:t+"/loses/"+a,schemaPath:"#/properties/loses\
/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),n++}}else{let i={instancePath:t+"\
/loses",schemaPath:"#/properties/loses/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}
if(r.reversible!==void 0){let s=r.reversible;if(typeof s!="string"){let i={instancePath:t+"/reversible",schemaPath:"\
#/properties/reversible/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="ex\
act"||s==="lossy"||s==="irreversible")){let i={instancePath:t+"/reversible",schemaPath:"#/properties/reversibl\
e/enum",keyword:"enum",params:{allowedValues:Qs.properties.reversible.enum}};e===null?e=[i]:e.push(i),n++}}if(r.
reason!==void 0&&typeof r.reason!="string"){let s={instancePath:t+"/reason",schemaPath:"#/properties/reason/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return $s.errors=e,n===0}var Us={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/output/planned-statement.sche\
ma.json",type:"object",properties:{seq:{type:"integer",minimum:1},group:{type:"integer",minimum:1},class:{type:"\
string",enum:["transactional","standalone","batched"]},sql:{type:"string",minLength:1},operations:{type:"array",
items:{type:"string"}},lock:{type:["string","null"]},scan:{type:"boolean"},rewrite:{type:"boolean"},why:{type:"\
string"},alternatives:{type:"array",items:{type:"string"}},rows:{$ref:"statement-rows.schema.json"}},required:[
"seq","group","class","sql","operations","lock","scan","rewrite"],additionalProperties:!1};function As(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"file"}};e===null?e=[s]:e.push(s),n++}if(r.sha256===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sha256"}};e===null?e=[s]:e.push(s),n++}if(r.
columns===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"co\
lumns"}};e===null?e=[s]:e.push(s),n++}if(r.count===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"count"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="file"||s==="\
sha256"||s==="columns"||s==="count")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addit\
ionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.file!==void 0){let s=r.file;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/file",schemaPath:"#/properties/file/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/file",schemaPath:"#/pr\
operties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.sha256!==void 0&&
typeof r.sha256!="string"){let s={instancePath:t+"/sha256",schemaPath:"#/properties/sha256/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.columns!==void 0){let s=r.columns;if(Array.isArray(s)){
let i=s.length;for(let a=0;a<i;a++)if(typeof s[a]!="string"){let f={instancePath:t+"/columns/"+a,schemaPath:"#\
/properties/columns/items/type",keyword:"type",params:{type:"string"}};e===null?e=[f]:e.push(f),n++}}else{let i={
instancePath:t+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}if(r.count!==void 0){let s=r.count;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){
let i={instancePath:t+"/count",schemaPath:"#/properties/count/type",keyword:"type",params:{type:"integer"}};e===
null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/count",schemaPath:"\
#/properties/count/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),n++}}}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return As.errors=e,n===0}function Ls(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){
let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.seq===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"seq"}};e===null?e=[s]:e.push(s),n++}if(r.group===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"group"}};e===null?e=
[s]:e.push(s),n++}if(r.class===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"class"}};e===null?e=[s]:e.push(s),n++}if(r.sql===void 0){let s={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"sql"}};e===null?e=[s]:e.push(s),n++}if(r.operations===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?
e=[s]:e.push(s),n++}if(r.lock===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"lock"}};e===null?e=[s]:e.push(s),n++}if(r.scan===void 0){let s={instancePath:t,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"scan"}};e===null?e=[s]:e.push(s),n++}if(r.rewrite===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"rewrite"}};e===null?
e=[s]:e.push(s),n++}for(let s in r)if(!q.call(Us.properties,s)){let i={instancePath:t,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.seq!==
void 0){let s=r.seq;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/seq",schemaPath:"\
#/properties/seq/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="numb\
er"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/seq",schemaPath:"#/properties/seq/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),n++}}if(r.group!==void 0){let s=r.group;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/group",schemaPath:"#/properties/group/type",
keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||
isNaN(s))){let i={instancePath:t+"/group",schemaPath:"#/properties/group/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[i]:e.push(i),n++}}if(r.class!==void 0){let s=r.class;if(typeof s!="string"){let i={instancePath:t+
"/class",schemaPath:"#/properties/class/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
n++}if(!(s==="transactional"||s==="standalone"||s==="batched")){let i={instancePath:t+"/class",schemaPath:"#/p\
roperties/class/enum",keyword:"enum",params:{allowedValues:Us.properties.class.enum}};e===null?e=[i]:e.push(i),
n++}}if(r.sql!==void 0){let s=r.sql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/sql",schemaPath:"\
#/properties/sql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}
if(r.operations!==void 0){let s=r.operations;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)if(typeof s[a]!=
"string"){let f={instancePath:t+"/operations/"+a,schemaPath:"#/properties/operations/items/type",keyword:"type",
params:{type:"string"}};e===null?e=[f]:e.push(f),n++}}else{let i={instancePath:t+"/operations",schemaPath:"#/p\
roperties/operations/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.lock!==void 0){
let s=r.lock;if(typeof s!="string"&&s!==null){let i={instancePath:t+"/lock",schemaPath:"#/properties/lock/type",
keyword:"type",params:{type:Us.properties.lock.type}};e===null?e=[i]:e.push(i),n++}}if(r.scan!==void 0&&typeof r.
scan!="boolean"){let s={instancePath:t+"/scan",schemaPath:"#/properties/scan/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),n++}if(r.rewrite!==void 0&&typeof r.rewrite!="boolean"){let s={instancePath:t+
"/rewrite",schemaPath:"#/properties/rewrite/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),n++}if(r.why!==void 0&&typeof r.why!="string"){let s={instancePath:t+"/why",schemaPath:"#/properties/why/ty\
pe",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.alternatives!==void 0){let s=r.alternatives;
if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)if(typeof s[a]!="string"){let f={instancePath:t+"/alte\
rnatives/"+a,schemaPath:"#/properties/alternatives/items/type",keyword:"type",params:{type:"string"}};e===null?
e=[f]:e.push(f),n++}}else{let i={instancePath:t+"/alternatives",schemaPath:"#/properties/alternatives/type",keyword:"\
type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}r.rows!==void 0&&(As(r.rows,{instancePath:t+"/rows",
parentData:r,parentDataProperty:"rows",rootData:o})||(e=e===null?As.errors:e.concat(As.errors),n=e.length))}else{
let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}
return Ls.errors=e,n===0}function xs(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.operation===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"operation"}};e===null?e=[s]:e.push(s),n++}if(r.sentence===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sentence"}};e===null?e=[s]:e.push(s),n++}if(r.
help===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"help"}};
e===null?e=[s]:e.push(s),n++}if(r.sql===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"sql"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="operation"||s==="sent\
ence"||s==="help"||s==="sql")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.operation!==void 0&&typeof r.operation!=
"string"){let s={instancePath:t+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(r.sentence!==void 0){let s=r.sentence;if(typeof s=="string"){if(P(s)<
1){let i={instancePath:t+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/sentence",schemaPath:"#/properties/senten\
ce/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.help!==void 0&&typeof r.help!=
"string"){let s={instancePath:t+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[s]:e.push(s),n++}if(r.sql!==void 0){let s=r.sql;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/sql",schemaPath:"#/properties/sql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),
n++}}else{let i={instancePath:t+"/sql",schemaPath:"#/properties/sql/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),n++}return xs.errors=e,n===0}function Ns(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.operation===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"r\
equired",params:{missingProperty:"operation"}};e===null?e=[s]:e.push(s),n++}if(r.sentence===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"sentence"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="operation"||s==="sentence")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addi\
tionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.operation!==void 0&&typeof r.
operation!="string"){let s={instancePath:t+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",
params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.sentence!==void 0){let s=r.sentence;if(typeof s=="st\
ring"){if(P(s)<1){let i={instancePath:t+"/sentence",schemaPath:"#/properties/sentence/minLength",keyword:"minL\
ength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/sentence",schemaPath:"#/pr\
operties/sentence/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Ns.errors=e,n===
0}function Os(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.revision===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"revision"}};e===null?e=[s]:e.push(s),n++}if(r.message===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),n++}if(r.
direction===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
direction"}};e===null?e=[s]:e.push(s),n++}if(r.content_digest===void 0){let s={instancePath:t,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"content_digest"}};e===null?e=[s]:e.push(s),n++}if(r.header_digest===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"header_diges\
t"}};e===null?e=[s]:e.push(s),n++}if(r.reversible===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"reversible"}};e===null?e=[s]:e.push(s),n++}if(r.operations===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"operations"}};e===null?e=[s]:
e.push(s),n++}if(r.statements===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"statements"}};e===null?e=[s]:e.push(s),n++}if(r.preconditions===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"preconditions"}};e===null?e=[s]:e.push(s),
n++}if(r.notes===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
notes"}};e===null?e=[s]:e.push(s),n++}if(r.only_in_database===void 0){let s={instancePath:t,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"only_in_database"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!q.call(Ks.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.revision!==void 0&&(j(r.revision,{instancePath:t+
"/revision",parentData:r,parentDataProperty:"revision",rootData:o})||(e=e===null?j.errors:e.concat(j.errors),n=
e.length)),r.message!==void 0&&typeof r.message!="string"){let s={instancePath:t+"/message",schemaPath:"#/prop\
erties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.direction!==void 0){
let s=r.direction;if(typeof s!="string"){let i={instancePath:t+"/direction",schemaPath:"#/properties/direction\
/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="up"||s==="down")){let i={
instancePath:t+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Ks.properties.
direction.enum}};e===null?e=[i]:e.push(i),n++}}if(r.content_digest!==void 0){let s=r.content_digest;if(typeof s==
"string"){if(P(s)<1){let i={instancePath:t+"/content_digest",schemaPath:"#/properties/content_digest/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/content_diges\
t",schemaPath:"#/properties/content_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),n++}}if(r.header_digest!==void 0){let s=r.header_digest;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/header_digest",schemaPath:"#/properties/header_digest/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/header_digest",schemaPath:"#/properties/header_digest/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.reversible!==void 0){let s=r.reversible;
if(typeof s!="string"){let i={instancePath:t+"/reversible",schemaPath:"#/properties/reversible/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="exact"||s==="lossy"||s==="irreversible")){
let i={instancePath:t+"/reversible",schemaPath:"#/properties/reversible/enum",keyword:"enum",params:{allowedValues:Ks.
properties.reversible.enum}};e===null?e=[i]:e.push(i),n++}}if(r.operations!==void 0){let s=r.operations;if(Array.
isArray(s)){let i=s.length;for(let a=0;a<i;a++)$s(s[a],{instancePath:t+"/operations/"+a,parentData:s,parentDataProperty:a,
rootData:o})||(e=e===null?$s.errors:e.concat($s.errors),n=e.length)}else{let i={instancePath:t+"/operations",schemaPath:"\
#/properties/operations/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.statements!==
void 0){let s=r.statements;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)Ls(s[a],{instancePath:t+"/s\
tatements/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?Ls.errors:e.concat(Ls.errors),n=e.length)}else{
let i={instancePath:t+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type:"arr\
ay"}};e===null?e=[i]:e.push(i),n++}}if(r.preconditions!==void 0){let s=r.preconditions;if(Array.isArray(s)){let i=s.
length;for(let a=0;a<i;a++)xs(s[a],{instancePath:t+"/preconditions/"+a,parentData:s,parentDataProperty:a,rootData:o})||
(e=e===null?xs.errors:e.concat(xs.errors),n=e.length)}else{let i={instancePath:t+"/preconditions",schemaPath:"\
#/properties/preconditions/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.rights!==
void 0){let s=r.rights;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)Ns(s[a],{instancePath:t+"/right\
s/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?Ns.errors:e.concat(Ns.errors),n=e.length)}else{
let i={instancePath:t+"/rights",schemaPath:"#/properties/rights/type",keyword:"type",params:{type:"array"}};e===
null?e=[i]:e.push(i),n++}}if(r.notes!==void 0){let s=r.notes;if(Array.isArray(s)){let i=s.length;for(let a=0;a<
i;a++)if(typeof s[a]!="string"){let f={instancePath:t+"/notes/"+a,schemaPath:"#/properties/notes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),n++}}else{let i={instancePath:t+"/notes",schemaPath:"#/\
properties/notes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.only_in_database!==
void 0&&typeof r.only_in_database!="boolean"){let s={instancePath:t+"/only_in_database",schemaPath:"#/properti\
es/only_in_database/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Os.errors=e,n===
0}var qt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/output/fai\
lure.schema.json",type:"object",properties:{code:{type:"string",minLength:1},message:{type:"string",minLength:1},
help:{type:"string"},diagnostics:{type:"array",items:{$ref:"diagnostic.schema.json"}},target:{type:"string"},revision:{
$ref:"../fragments/id.schema.json"},operation:{type:"string"},file:{type:"string"},line:{type:"integer",minimum:1},
statement:{type:"string"},sqlstate:{type:"string"},detail:{type:"string"},hint:{type:"string"},problems:{type:"\
array",items:{$ref:"failure-problem.schema.json"}},blockers:{type:"array",items:{$ref:"blocker.schema.json"}},
notes:{type:"array",items:{type:"string"}}},required:["code","message","diagnostics"],additionalProperties:!1},
jt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/output/diagnosti\
c.schema.json",type:"object",properties:{ruleId:{type:"string",pattern:"^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+\
)*$"},severity:{type:"string",enum:["error","warning","info"]},message:{type:"string",minLength:1},location:{$ref:"\
location.schema.json"},related:{type:"array",items:{$ref:"related-location.schema.json"}},suggestions:{type:"a\
rray",items:{type:"string"}},help:{type:"string"}},required:["ruleId","severity","message","location"],additionalProperties:!1},
vt=new RegExp("^[a-z]+(-[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$","u");function ie(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.line===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"line"}};e===null?e=[s]:e.push(s),n++}if(r.column===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="line"||s==="column")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.line!==void 0){let s=r.line;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){
let i={instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[i]:e.push(i),n++}}if(r.column!==void 0){let s=r.column;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/column",schemaPath:"#/properties/column/type",keyword:"type",
params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={
instancePath:t+"/column",schemaPath:"#/properties/column/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"}};e===null?e=[s]:e.push(s),n++}return ie.errors=e,n===0}function ve(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.file===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"file"}};e===null?e=[s]:e.push(s),n++}if(r.
pointer===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"po\
inter"}};e===null?e=[s]:e.push(s),n++}if(r.start===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"start"}};e===null?e=[s]:e.push(s),n++}if(r.end===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"end"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="file"||s==="pointer"||s==="start"||s==="end")){let i={instancePath:t,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.file!==void 0&&
typeof r.file!="string"){let s={instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.pointer!==void 0&&typeof r.pointer!="string"){let s={instancePath:t+
"/pointer",schemaPath:"#/properties/pointer/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),n++}r.start!==void 0&&(ie(r.start,{instancePath:t+"/start",parentData:r,parentDataProperty:"start",rootData:o})||
(e=e===null?ie.errors:e.concat(ie.errors),n=e.length)),r.end!==void 0&&(ie(r.end,{instancePath:t+"/end",parentData:r,
parentDataProperty:"end",rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),n=e.length))}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return ve.errors=e,n===
0}function Es(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.message===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),n++}if(r.location===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="message"||s==="location")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.message!==void 0&&typeof r.message!=
"string"){let s={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}r.location!==void 0&&(ve(r.location,{instancePath:t+"/location",parentData:r,
parentDataProperty:"location",rootData:o})||(e=e===null?ve.errors:e.concat(ve.errors),n=e.length))}else{let s={
instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Es.
errors=e,n===0}function Is(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,
n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.ruleId===void 0){let s={instancePath:t,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:"ruleId"}};e===null?e=[s]:e.push(s),n++}if(r.severity===void 0){
let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"severity"}};e===null?
e=[s]:e.push(s),n++}if(r.message===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"message"}};e===null?e=[s]:e.push(s),n++}if(r.location===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"location"}};e===null?e=[s]:e.push(s),n++}for(let s in r)
if(!(s==="ruleId"||s==="severity"||s==="message"||s==="location"||s==="related"||s==="suggestions"||s==="help")){
let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),n++}if(r.ruleId!==void 0){let s=r.ruleId;if(typeof s=="string"){if(!vt.test(s)){let i={
instancePath:t+"/ruleId",schemaPath:"#/properties/ruleId/pattern",keyword:"pattern",params:{pattern:"^[a-z]+(-\
[a-z]+)*/[a-z0-9]+(-[a-z0-9]+)*$"}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/ruleId",schemaPath:"\
#/properties/ruleId/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.severity!==
void 0){let s=r.severity;if(typeof s!="string"){let i={instancePath:t+"/severity",schemaPath:"#/properties/sev\
erity/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="error"||s==="warning"||
s==="info")){let i={instancePath:t+"/severity",schemaPath:"#/properties/severity/enum",keyword:"enum",params:{
allowedValues:jt.properties.severity.enum}};e===null?e=[i]:e.push(i),n++}}if(r.message!==void 0){let s=r.message;
if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/message",schemaPath:"#/properties/message/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.location!==
void 0&&(ve(r.location,{instancePath:t+"/location",parentData:r,parentDataProperty:"location",rootData:o})||(e=
e===null?ve.errors:e.concat(ve.errors),n=e.length)),r.related!==void 0){let s=r.related;if(Array.isArray(s)){let i=s.
length;for(let a=0;a<i;a++)Es(s[a],{instancePath:t+"/related/"+a,parentData:s,parentDataProperty:a,rootData:o})||
(e=e===null?Es.errors:e.concat(Es.errors),n=e.length)}else{let i={instancePath:t+"/related",schemaPath:"#/prop\
erties/related/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.suggestions!==void 0){
let s=r.suggestions;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)if(typeof s[a]!="string"){let f={instancePath:t+
"/suggestions/"+a,schemaPath:"#/properties/suggestions/items/type",keyword:"type",params:{type:"string"}};e===
null?e=[f]:e.push(f),n++}}else{let i={instancePath:t+"/suggestions",schemaPath:"#/properties/suggestions/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.help!==void 0&&typeof r.help!="string"){
let s={instancePath:t+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type:"string"}};e===null?
e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),n++}return Is.errors=e,n===0}function Fs(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.revision===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"re\
quired",params:{missingProperty:"revision"}};e===null?e=[s]:e.push(s),n++}if(r.operation===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"operation"}};e===null?e=[s]:e.push(s),n++}
if(r.message===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
message"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="revision"||s==="operation"||s==="file"||s==="\
line"||s==="message"||s==="help")){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"addition\
alProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.revision!==void 0&&(j(r.revision,
{instancePath:t+"/revision",parentData:r,parentDataProperty:"revision",rootData:o})||(e=e===null?j.errors:e.concat(
j.errors),n=e.length)),r.operation!==void 0&&typeof r.operation!="string"){let s={instancePath:t+"/operation",
schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.
file!==void 0&&typeof r.file!="string"){let s={instancePath:t+"/file",schemaPath:"#/properties/file/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.line!==void 0){let s=r.line;if(!(typeof s=="nu\
mber"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/line",schemaPath:"#/properties/line/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){
let i={instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}};e===null?e=[i]:e.push(i),n++}}if(r.message!==void 0){let s=r.message;if(typeof s=="string"){if(P(s)<
1){let i={instancePath:t+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.help!==void 0&&typeof r.help!="string"){let s={
instancePath:t+"/help",schemaPath:"#/properties/help/type",keyword:"type",params:{type:"string"}};e===null?e=[
s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?
e=[s]:e.push(s),n++}return Fs.errors=e,n===0}var Dt={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://aludel.dev/schemas/v1/output/blocker.schema.json",type:"object",properties:{pid:{type:"integer",minimum:0},
user:{type:"string"},application:{type:"string"},client:{type:"string"},state:{type:"string"},transaction_ms:{
type:"integer",minimum:0},lock:{type:"string"},relation:{type:"string"},query:{type:"string"},ended_by:{type:"\
string"}},required:["pid","ended_by"],additionalProperties:!1};function zs(r,{instancePath:t="",parentData:h,parentDataProperty:d,
rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.pid===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"pid"}};e===null?e=[s]:e.push(s),n++}if(r.ended_by===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"ended_by"}};
e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.call(Dt.properties,s)){let i={instancePath:t,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}
if(r.pid!==void 0){let s=r.pid;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+
"/pid",schemaPath:"#/properties/pid/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}
if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/pid",schemaPath:"#/properties/pid\
/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),n++}}if(r.user!==void 0&&
typeof r.user!="string"){let s={instancePath:t+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{
type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.application!==void 0&&typeof r.application!="string"){let s={
instancePath:t+"/application",schemaPath:"#/properties/application/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}if(r.client!==void 0&&typeof r.client!="string"){let s={instancePath:t+"/client",
schemaPath:"#/properties/client/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.
state!==void 0&&typeof r.state!="string"){let s={instancePath:t+"/state",schemaPath:"#/properties/state/type",
keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.transaction_ms!==void 0){let s=r.transaction_ms;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/transaction_ms",schemaPath:"\
#/properties/transaction_ms/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:t+"/transaction_ms",schemaPath:"#/properties/trans\
action_ms/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),n++}}if(r.lock!==
void 0&&typeof r.lock!="string"){let s={instancePath:t+"/lock",schemaPath:"#/properties/lock/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.relation!==void 0&&typeof r.relation!="string"){
let s={instancePath:t+"/relation",schemaPath:"#/properties/relation/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),n++}if(r.query!==void 0&&typeof r.query!="string"){let s={instancePath:t+"/query",schemaPath:"\
#/properties/query/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.ended_by!==void 0&&
typeof r.ended_by!="string"){let s={instancePath:t+"/ended_by",schemaPath:"#/properties/ended_by/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}}else{let s={instancePath:t,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return zs.errors=e,n===0}function Rs(r,{instancePath:t="",
parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.code===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
code"}};e===null?e=[s]:e.push(s),n++}if(r.message===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"message"}};e===null?e=[s]:e.push(s),n++}if(r.diagnostics===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"diagnostics"}};e===null?e=[s]:e.push(s),n++}
for(let s in r)if(!q.call(qt.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.code!==void 0){let s=r.
code;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/code",schemaPath:"#/properties/code/minLength",
keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/code",schemaPath:"\
#/properties/code/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.message!==void 0){
let s=r.message;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/message",schemaPath:"#/properties/me\
ssage/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),n++}}if(r.help!==void 0&&typeof r.help!="string"){let s={instancePath:t+"/help",schemaPath:"#/properties/he\
lp/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.diagnostics!==void 0){let s=r.
diagnostics;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)Is(s[a],{instancePath:t+"/diagnostics/"+a,
parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?Is.errors:e.concat(Is.errors),n=e.length)}else{let i={
instancePath:t+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}if(r.target!==void 0&&typeof r.target!="string"){let s={instancePath:t+"/target",
schemaPath:"#/properties/target/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.
revision!==void 0&&(j(r.revision,{instancePath:t+"/revision",parentData:r,parentDataProperty:"revision",rootData:o})||
(e=e===null?j.errors:e.concat(j.errors),n=e.length)),r.operation!==void 0&&typeof r.operation!="string"){let s={
instancePath:t+"/operation",schemaPath:"#/properties/operation/type",keyword:"type",params:{type:"string"}};e===
null?e=[s]:e.push(s),n++}if(r.file!==void 0&&typeof r.file!="string"){let s={instancePath:t+"/file",schemaPath:"\
#/properties/file/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.line!==void 0){
let s=r.line;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/line",schemaPath:"\
#/properties/line/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(typeof s=="num\
ber"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:t+"/line",schemaPath:"#/properties/line/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),n++}}if(r.statement!==void 0&&typeof r.statement!=
"string"){let s={instancePath:t+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(r.sqlstate!==void 0&&typeof r.sqlstate!="string"){let s={instancePath:t+
"/sqlstate",schemaPath:"#/properties/sqlstate/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(
s),n++}if(r.detail!==void 0&&typeof r.detail!="string"){let s={instancePath:t+"/detail",schemaPath:"#/properti\
es/detail/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),n++}if(r.hint!==void 0&&typeof r.
hint!="string"){let s={instancePath:t+"/hint",schemaPath:"#/properties/hint/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),n++}if(r.problems!==void 0){let s=r.problems;if(Array.isArray(s)){let i=s.length;
for(let a=0;a<i;a++)Fs(s[a],{instancePath:t+"/problems/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=
e===null?Fs.errors:e.concat(Fs.errors),n=e.length)}else{let i={instancePath:t+"/problems",schemaPath:"#/proper\
ties/problems/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.blockers!==void 0){
let s=r.blockers;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)zs(s[a],{instancePath:t+"/blockers/"+
a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?zs.errors:e.concat(zs.errors),n=e.length)}else{let i={
instancePath:t+"/blockers",schemaPath:"#/properties/blockers/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}if(r.notes!==void 0){let s=r.notes;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)
if(typeof s[a]!="string"){let f={instancePath:t+"/notes/"+a,schemaPath:"#/properties/notes/items/type",keyword:"\
type",params:{type:"string"}};e===null?e=[f]:e.push(f),n++}}else{let i={instancePath:t+"/notes",schemaPath:"#/\
properties/notes/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Rs.errors=e,n===
0}var $t={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/output/pla\
nned-exchange.schema.json",type:"object",properties:{revision:{$ref:"../fragments/id.schema.json"},replaced:{type:"\
array",items:{$ref:"../fragments/id.schema.json"},minItems:1},after:{type:["string","null"]},content_digest:{type:"\
string",minLength:1}},required:["revision","replaced","after","content_digest"],additionalProperties:!1};function Vs(r,{
instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.revision===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"revision"}};e===null?e=[s]:e.push(s),n++}if(r.replaced===void 0){let s={instancePath:t,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"replaced"}};e===null?e=[s]:e.push(s),n++}if(r.after===
void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"after"}};e===
null?e=[s]:e.push(s),n++}if(r.content_digest===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"content_digest"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!(s==="rev\
ision"||s==="replaced"||s==="after"||s==="content_digest")){let i={instancePath:t,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.revision!==
void 0&&(j(r.revision,{instancePath:t+"/revision",parentData:r,parentDataProperty:"revision",rootData:o})||(e=
e===null?j.errors:e.concat(j.errors),n=e.length)),r.replaced!==void 0){let s=r.replaced;if(Array.isArray(s)){if(s.
length<1){let a={instancePath:t+"/replaced",schemaPath:"#/properties/replaced/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[a]:e.push(a),n++}let i=s.length;for(let a=0;a<i;a++)j(s[a],{instancePath:t+"/replaced/"+
a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)}else{let i={
instancePath:t+"/replaced",schemaPath:"#/properties/replaced/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}if(r.after!==void 0){let s=r.after;if(typeof s!="string"&&s!==null){let i={instancePath:t+
"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:$t.properties.after.type}};e===null?
e=[i]:e.push(i),n++}}if(r.content_digest!==void 0){let s=r.content_digest;if(typeof s=="string"){if(P(s)<1){let i={
instancePath:t+"/content_digest",schemaPath:"#/properties/content_digest/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/content_digest",schemaPath:"#/properties/\
content_digest/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return Vs.errors=e,n===
0}function vn(r,{instancePath:t="",parentData:h,parentDataProperty:d,rootData:o=r}={}){let e=null,n=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.version===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"version"}};e===null?e=[s]:e.push(s),n++}if(r.status===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"status"}};e===null?e=[s]:e.push(s),n++}if(r.
target===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"tar\
get"}};e===null?e=[s]:e.push(s),n++}if(r.dialect===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"dialect"}};e===null?e=[s]:e.push(s),n++}if(r.dialect_version===void 0){let s={
instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"dialect_version"}};e===null?
e=[s]:e.push(s),n++}if(r.tool_version===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"tool_version"}};e===null?e=[s]:e.push(s),n++}if(r.direction===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"direction"}};e===null?e=[s]:e.push(s),n++}
if(r.from===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
from"}};e===null?e=[s]:e.push(s),n++}if(r.to===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"to"}};e===null?e=[s]:e.push(s),n++}if(r.digest===void 0){let s={instancePath:t,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"digest"}};e===null?e=[s]:e.push(s),n++}if(r.
revisions===void 0){let s={instancePath:t,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
revisions"}};e===null?e=[s]:e.push(s),n++}if(r.exchanges===void 0){let s={instancePath:t,schemaPath:"#/require\
d",keyword:"required",params:{missingProperty:"exchanges"}};e===null?e=[s]:e.push(s),n++}for(let s in r)if(!q.
call(Ee.properties,s)){let i={instancePath:t,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),n++}if(r.version!==void 0){let s=r.version;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:t+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),n++}if(s!==1){let i={instancePath:t+"/ve\
rsion",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===null?e=[i]:e.push(
i),n++}}if(r.status!==void 0){let s=r.status;if(typeof s!="string"){let i={instancePath:t+"/status",schemaPath:"\
#/properties/status/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}if(!(s==="up_to_\
date"||s==="pending")){let i={instancePath:t+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{
allowedValues:Ee.properties.status.enum}};e===null?e=[i]:e.push(i),n++}}if(r.target!==void 0){let s=r.target;if(typeof s!=
"string"&&s!==null){let i={instancePath:t+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{
type:Ee.properties.target.type}};e===null?e=[i]:e.push(i),n++}}if(r.dialect!==void 0&&(we(r.dialect,{instancePath:t+
"/dialect",parentData:r,parentDataProperty:"dialect",rootData:o})||(e=e===null?we.errors:e.concat(we.errors),n=
e.length)),r.dialect_version!==void 0){let s=r.dialect_version;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+
"/dialect_version",schemaPath:"#/properties/dialect_version/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/dialect_version",schemaPath:"#/properties/dialect_versi\
on/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.tool_version!==void 0){let s=r.
tool_version;if(typeof s=="string"){if(P(s)<1){let i={instancePath:t+"/tool_version",schemaPath:"#/properties/\
tool_version/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+
"/tool_version",schemaPath:"#/properties/tool_version/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),n++}}if(r.direction!==void 0){let s=r.direction;if(typeof s!="string"){let i={instancePath:t+"/d\
irection",schemaPath:"#/properties/direction/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),n++}if(!(s==="up"||s==="down"||s==="sync")){let i={instancePath:t+"/direction",schemaPath:"#/properties/dir\
ection/enum",keyword:"enum",params:{allowedValues:Ee.properties.direction.enum}};e===null?e=[i]:e.push(i),n++}}
if(r.from!==void 0){let s=r.from;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)j(s[a],{instancePath:t+
"/from/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?j.errors:e.concat(j.errors),n=e.length)}else{
let i={instancePath:t+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type:"array"}};e===null?
e=[i]:e.push(i),n++}}if(r.to!==void 0){let s=r.to;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)j(s[a],
{instancePath:t+"/to/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?j.errors:e.concat(j.errors),
n=e.length)}else{let i={instancePath:t+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type:"ar\
ray"}};e===null?e=[i]:e.push(i),n++}}if(r.digest!==void 0){let s=r.digest;if(typeof s=="string"){if(P(s)<1){let i={
instancePath:t+"/digest",schemaPath:"#/properties/digest/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[i]:e.push(i),n++}}else{let i={instancePath:t+"/digest",schemaPath:"#/properties/digest/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),n++}}if(r.revisions!==void 0){let s=r.revisions;if(Array.
isArray(s)){let i=s.length;for(let a=0;a<i;a++)Os(s[a],{instancePath:t+"/revisions/"+a,parentData:s,parentDataProperty:a,
rootData:o})||(e=e===null?Os.errors:e.concat(Os.errors),n=e.length)}else{let i={instancePath:t+"/revisions",schemaPath:"\
#/properties/revisions/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}if(r.refusals!==
void 0){let s=r.refusals;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)Rs(s[a],{instancePath:t+"/ref\
usals/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?Rs.errors:e.concat(Rs.errors),n=e.length)}else{
let i={instancePath:t+"/refusals",schemaPath:"#/properties/refusals/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),n++}}if(r.exchanges!==void 0){let s=r.exchanges;if(Array.isArray(s)){let i=s.length;for(let a=0;a<
i;a++)Vs(s[a],{instancePath:t+"/exchanges/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?Vs.errors:
e.concat(Vs.errors),n=e.length)}else{let i={instancePath:t+"/exchanges",schemaPath:"#/properties/exchanges/typ\
e",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),n++}}}else{let s={instancePath:t,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),n++}return vn.errors=e,n===0}
export const validateHints: Validate = It
export const validatePlan: Validate = zt
export const validateProject: Validate = Et
export const validateRevision: Validate = Ot
export const validateTargets: Validate = Ft
