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
var dr=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(c){throw n=0,c}};var Dr=dr((qs,vr)=>{"use strict";vr.exports=function r(n,c){if(n===c)return!0;if(n&&c&&typeof n=="object"&&typeof c==
"object"){if(n.constructor!==c.constructor)return!1;var u,o,e;if(Array.isArray(n)){if(u=n.length,u!=c.length)return!1;
for(o=u;o--!==0;)if(!r(n[o],c[o]))return!1;return!0}if(n.constructor===RegExp)return n.source===c.source&&n.flags===
c.flags;if(n.valueOf!==Object.prototype.valueOf)return n.valueOf()===c.valueOf();if(n.toString!==Object.prototype.
toString)return n.toString()===c.toString();if(e=Object.keys(n),u=e.length,u!==Object.keys(c).length)return!1;
for(o=u;o--!==0;)if(!Object.prototype.hasOwnProperty.call(c,e[o]))return!1;for(o=u;o--!==0;){var t=e[o];if(!r(
n[t],c[t]))return!1}return!0}return n!==n&&c!==c}});var Ar=dr(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});var $r=Dr();$r.code='require("aj\
v/dist/runtime/equal").default';gr.default=$r});var xr=dr(Pr=>{"use strict";Object.defineProperty(Pr,"__esModule",{value:!0});function Lr(r){let n=r.length,c=0,
u=0,o;for(;u<n;)c++,o=r.charCodeAt(u++),o>=55296&&o<=56319&&u<n&&(o=r.charCodeAt(u),(o&64512)===56320&&u++);return c}
Pr.default=Lr;Lr.code='require("ajv/dist/runtime/ucs2length").default'});var $s=Tr,br={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/docume\
nts/revision.schema.json",type:"object",properties:{$schema:{type:"string"},revision:{$ref:"../fragments/id.sc\
hema.json"},revises:{type:["null","string","array"],pattern:"^[A-Za-z0-9_]{1,64}$",items:{$ref:"../fragments/i\
d.schema.json"},minItems:1,uniqueItems:!0},message:{type:"string"},created:{type:"string",pattern:"^[0-9]{4}-[\
0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"},branch_labels:{type:"\
array",items:{$ref:"../fragments/id.schema.json"},uniqueItems:!0},depends_on:{type:"array",items:{$ref:"../fra\
gments/id.schema.json"},uniqueItems:!0},lock_timeout:{$ref:"../fragments/duration.schema.json"},statement_timeout:{
$ref:"../fragments/duration.schema.json"},transaction:{type:"string",enum:["auto","single","none"]},operations:{
type:"array",items:{$ref:"../fragments/operation.schema.json"}},downgrade:{type:"array",items:{$ref:"../fragme\
nts/operation.schema.json"}}},required:["revision","revises"],additionalProperties:!1},j=Object.prototype.hasOwnProperty,
G=Ar().default;var Zr=new RegExp("^[A-Za-z0-9_]{1,64}$","u");function q(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(typeof r=="string"){if(!Zr.test(r)){let s={instancePath:n,schemaPath:"#/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,64}$"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===
0}var Br={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/\
duration.schema.json",type:["string","integer"],pattern:"^(0|[0-9]{1,9}(ms|s|m|h))$",minimum:0,maximum:0},Gr=new RegExp(
"^(0|[0-9]{1,9}(ms|s|m|h))$","u");function w(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Br.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="number"&&
isFinite(r)){if(r>0||isNaN(r)){let s={instancePath:n,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:0}};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){let s={instancePath:n,schemaPath:"#/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0}};e===null?e=[s]:e.push(s),t++}}if(typeof r=="string"&&!Gr.test(r)){let s={
instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(0|[0-9]{1,9}(ms|s|m|h))$"}};e===null?
e=[s]:e.push(s),t++}return w.errors=e,t===0}var Hr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://aludel.dev/schemas/v1/fragments/operation.schema.json",type:"object",properties:{create_table:{$ref:".\
./operations/create_table.schema.json"},drop_table:{$ref:"../operations/drop_table.schema.json"},rename_table:{
$ref:"../operations/rename_table.schema.json"},alter_table:{$ref:"../operations/alter_table.schema.json"},add_column:{
$ref:"../operations/add_column.schema.json"},drop_column:{$ref:"../operations/drop_column.schema.json"},alter_column:{
$ref:"../operations/alter_column.schema.json"},rename_column:{$ref:"../operations/rename_column.schema.json"},
create_primary_key:{$ref:"../operations/create_primary_key.schema.json"},create_unique_constraint:{$ref:"../op\
erations/create_unique_constraint.schema.json"},create_foreign_key:{$ref:"../operations/create_foreign_key.sch\
ema.json"},create_check_constraint:{$ref:"../operations/create_check_constraint.schema.json"},drop_constraint:{
$ref:"../operations/drop_constraint.schema.json"},drop_primary_key:{$ref:"../operations/drop_primary_key.schem\
a.json"},drop_unique_constraint:{$ref:"../operations/drop_unique_constraint.schema.json"},drop_foreign_key:{$ref:"\
../operations/drop_foreign_key.schema.json"},drop_check_constraint:{$ref:"../operations/drop_check_constraint.\
schema.json"},rename_constraint:{$ref:"../operations/rename_constraint.schema.json"},validate_constraint:{$ref:"\
../operations/validate_constraint.schema.json"},create_index:{$ref:"../operations/create_index.schema.json"},drop_index:{
$ref:"../operations/drop_index.schema.json"},rename_index:{$ref:"../operations/rename_index.schema.json"},insert_rows:{
$ref:"../operations/insert_rows.schema.json"},update_rows:{$ref:"../operations/update_rows.schema.json"},delete_rows:{
$ref:"../operations/delete_rows.schema.json"},execute:{$ref:"../operations/execute.schema.json"}},additionalProperties:!1,
minProperties:1,maxProperties:1},Jr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://alude\
l.dev/schemas/v1/operations/create_table.schema.json",type:"object",properties:{table:{$ref:"../fragments/name\
.schema.json"},schema:{$ref:"../fragments/name.schema.json"},columns:{type:"array",items:{$ref:"../fragments/c\
olumn.schema.json"},minItems:1},primary_key:{$ref:"../fragments/primary-key.schema.json"},unique_constraints:{
type:"array",items:{$ref:"../fragments/unique.schema.json"}},foreign_keys:{type:"array",items:{$ref:"../fragme\
nts/foreign-key.schema.json"}},check_constraints:{type:"array",items:{$ref:"../fragments/check.schema.json"}},
indexes:{type:"array",items:{$ref:"../fragments/index.schema.json"}},comment:{$ref:"../fragments/comment.schem\
a.json"},postgresql:{$ref:"../fragments/postgresql-table.schema.json"},mysql:{$ref:"../fragments/mysql-table.s\
chema.json"},mariadb:{$ref:"../fragments/mysql-table.schema.json"},sqlite:{$ref:"../fragments/sqlite-table.sch\
ema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table","columns"],additionalProperties:!1};var h=xr().default,Sr=new RegExp("^[^\\u0000]*$","u");function l(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(typeof r=="string"){if(h(r)>63){let s={instancePath:n,schemaPath:"#/maxLen\
gth",keyword:"maxLength",params:{limit:63}};e===null?e=[s]:e.push(s),t++}if(h(r)<1){let s={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(!Sr.test(r)){let s={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}
return l.errors=e,t===0}var Kr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev\
/schemas/v1/fragments/column.schema.json",type:"object",properties:{name:{$ref:"name.schema.json"},type:{$ref:"\
type.schema.json"},nullable:{type:"boolean"},default:{$ref:"default.schema.json"},primary_key:{type:"boolean"},
unique:{type:"boolean"},check:{$ref:"sql.schema.json"},references:{$ref:"column-references.schema.json"},identity:{
$ref:"identity.schema.json"},generated:{$ref:"generated.schema.json"},collation:{$ref:"collation.schema.json"},
comment:{$ref:"comment.schema.json"},postgresql:{$ref:"postgresql-column.schema.json"},mysql:{$ref:"mysql-colu\
mn.schema.json"},mariadb:{$ref:"mysql-column.schema.json"}},required:["name","type"],additionalProperties:!1},
Qr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/type.s\
chema.json",type:["string","object"],minLength:1,properties:{postgresql:{type:"string",minLength:1},mysql:{type:"\
string",minLength:1},mariadb:{type:"string",minLength:1},sqlite:{type:"string",minLength:1}},additionalProperties:!1,
minProperties:1};function A(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,
t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:Qr.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&h(r)<1){let s={instancePath:n,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||
s==="mariadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;
if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgr\
esql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/mysql",schemaPath:"\
#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(h(
s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}}return A.errors=e,t===0}var Ur={$schema:"https://\
json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/default.schema.json",type:[
"string","number","boolean","null","object"],properties:{sql:{$ref:"sql.schema.json"},json:{$ref:"json-value.s\
chema.json"}},additionalProperties:!1,minProperties:1,maxProperties:1},oe={$schema:"https://json-schema.org/dr\
aft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/sql.schema.json",type:["string","object"],minLength:1,
properties:{postgresql:{type:"string",minLength:1},mysql:{type:"string",minLength:1},mariadb:{type:"string",minLength:1},
sqlite:{type:"string",minLength:1}},additionalProperties:!1,minProperties:1};function g(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(
r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:oe.type}};e===null?e=[s]:e.push(s),
t++}if(typeof r=="string"&&h(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){
let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="s\
tring"){if(h(s)<1){let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/properties/m\
ysql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.
mariadb;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mari\
adb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}
if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}}return g.errors=e,t===0}function L(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){return L.errors=null,!0}function x(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"&&r!==null&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Ur.type}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"max\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"sql"||s==="json")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),t++}r.sql!==void 0&&(g(r.sql,{instancePath:n+"/sql",parentData:r,
parentDataProperty:"sql",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.json!==void 0&&(L(
r.json,{instancePath:n+"/json",parentData:r,parentDataProperty:"json",rootData:o})||(e=e===null?L.errors:e.concat(
L.errors),t=e.length))}return x.errors=e,t===0}var Nr={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"https://aludel.dev/schemas/v1/fragments/column-references.schema.json",type:"object",properties:{table:{$ref:"\
name.schema.json"},schema:{$ref:"name.schema.json"},column:{$ref:"name.schema.json"},on_delete:{$ref:"referent\
ial-action.schema.json"},on_update:{$ref:"referential-action.schema.json"},on_delete_columns:{$ref:"names.sche\
ma.json"},match:{type:"string",enum:["simple","full"]},deferrable:{type:"boolean"},initially_deferred:{type:"b\
oolean"},name:{$ref:"name.schema.json"}},required:["table"],additionalProperties:!1},Wr={$schema:"https://json\
-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/referential-action.schema.json",
type:"string",enum:["no_action","restrict","cascade","set_null","set_default"]};function v(r,{instancePath:n="",
parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="no_action"||
r==="restrict"||r==="cascade"||r==="set_null"||r==="set_default")){let s={instancePath:n,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Wr.enum}};e===null?e=[s]:e.push(s),t++}return v.errors=e,t===0}function P(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(Array.isArray(
r)){if(r.length<1){let f={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?
e=[f]:e.push(f),t++}let s=r.length;for(let f=0;f<s;f++)l(r[f],{instancePath:n+"/"+f,parentData:r,parentDataProperty:f,
rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length);let i=r.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)
if(G(r[i],r[a])){let f={instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?
e=[f]:e.push(f),t++;break e}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"arra\
y"}};e===null?e=[s]:e.push(s),t++}return P.errors=e,t===0}function H(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!j.call(Nr.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.column!==void 0&&(l(r.column,{instancePath:n+"/column",
parentData:r,parentDataProperty:"column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.
on_delete!==void 0&&(v(r.on_delete,{instancePath:n+"/on_delete",parentData:r,parentDataProperty:"on_delete",rootData:o})||
(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.on_update!==void 0&&(v(r.on_update,{instancePath:n+"/on\
_update",parentData:r,parentDataProperty:"on_update",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),t=e.
length)),r.on_delete_columns!==void 0&&(P(r.on_delete_columns,{instancePath:n+"/on_delete_columns",parentData:r,
parentDataProperty:"on_delete_columns",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.match!==
void 0){let s=r.match;if(typeof s!="string"){let i={instancePath:n+"/match",schemaPath:"#/properties/match/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(s==="simple"||s==="full")){let i={
instancePath:n+"/match",schemaPath:"#/properties/match/enum",keyword:"enum",params:{allowedValues:Nr.properties.
match.enum}};e===null?e=[i]:e.push(i),t++}}if(r.deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={instancePath:n+
"/deferrable",schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:
e.push(s),t++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolean"){let s={instancePath:n+
"/initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),t++}r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}var Er={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/identity.schema.jso\
n",type:["string","object"],pattern:"^(always|by_default)$",properties:{generation:{type:"string",enum:["alway\
s","by_default"]},start:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},increment:{type:"i\
nteger",minimum:-9007199254740991,maximum:9007199254740991},min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
max:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},cycle:{type:"boolean"},cache:{type:"in\
teger",minimum:1},name:{$ref:"name.schema.json"}},additionalProperties:!1},Cr=new RegExp("^(always|by_default)\
$","u");function J(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!=
"string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:Er.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&!Cr.test(r)){let s={instancePath:n,
schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(always|by_default)$"}};e===null?e=[s]:e.push(s),t++}
if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="generation"||s==="start"||s==="increment"||
s==="min"||s==="max"||s==="cycle"||s==="cache"||s==="name")){let i={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.generation!==
void 0){let s=r.generation;if(typeof s!="string"){let i={instancePath:n+"/generation",schemaPath:"#/properties\
/generation/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(s==="always"||s==="\
by_default")){let i={instancePath:n+"/generation",schemaPath:"#/properties/generation/enum",keyword:"enum",params:{
allowedValues:Er.properties.generation.enum}};e===null?e=[i]:e.push(i),t++}}if(r.start!==void 0){let s=r.start;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/start",schemaPath:"#/propert\
ies/start/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(
s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:n+"/start",schemaPath:"#/properties/start/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),t++}if(s<-9007199254740991||
isNaN(s)){let i={instancePath:n+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),t++}}}if(r.increment!==void 0){let s=r.increment;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/increment",schemaPath:"#/properties/increme\
nt/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(
s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:n+"/increment",schemaPath:"#/properties/increment/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),t++}if(s<-9007199254740991||
isNaN(s)){let i={instancePath:n+"/increment",schemaPath:"#/properties/increment/minimum",keyword:"minimum",params:{
comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),t++}}}if(r.min!==void 0){let s=r.min;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/min",schemaPath:"#/properties/min/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||
isNaN(s)){let i={instancePath:n+"/min",schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:9007199254740991}};e===null?e=[i]:e.push(i),t++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:n+
"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};
e===null?e=[i]:e.push(i),t++}}}if(r.max!==void 0){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:n+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"}};e===
null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:n+
"/max",schemaPath:"#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[i]:e.push(i),t++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:n+"/max",schemaPath:"#/prop\
erties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(
i),t++}}}if(r.cycle!==void 0&&typeof r.cycle!="boolean"){let s={instancePath:n+"/cycle",schemaPath:"#/properti\
es/cycle/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.cache!==void 0){let s=r.
cache;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/cache",schemaPath:"#/p\
roperties/cache/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="numbe\
r"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+"/cache",schemaPath:"#/properties/cache/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}r.name!==void 0&&(l(r.name,{instancePath:n+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}
return J.errors=e,t===0}function K(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.sql===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"sql"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="sql"||s==="stored")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.sql!==void 0&&(g(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"\
sql",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.stored!==void 0&&typeof r.stored!="b\
oolean"){let s={instancePath:n+"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}return K.errors=e,t===0}var Xr={$schema:"https://json-schema.org/draft/\
2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/collation.schema.json",type:["string","object"],minLength:1,
properties:{postgresql:{type:"string",minLength:1},mysql:{type:"string",minLength:1},mariadb:{type:"string",minLength:1},
sqlite:{type:"string",minLength:1}},additionalProperties:!1,minProperties:1};function N(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(
r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Xr.type}};e===null?e=[s]:e.push(s),
t++}if(typeof r=="string"&&h(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){
let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.
push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="s\
tring"){if(h(s)<1){let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/properties/m\
ysql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.
mariadb;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mari\
adb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}
if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}}return N.errors=e,t===0}function k(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r==
"string"){if(h(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return k.errors=e,t===0}var Or={$schema:"https://json-schema.org/draft/2020-12/sc\
hema",$id:"https://aludel.dev/schemas/v1/fragments/postgresql-column.schema.json",type:"object",properties:{storage:{
type:"string",enum:["plain","main","external","extended"]},compression:{type:"string",enum:["pglz","lz4"]},statistics:{
type:"integer",minimum:0,maximum:1e4},serial:{type:"boolean"}},additionalProperties:!1,minProperties:1};function Q(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="storage"||s==="compression"||
s==="statistics"||s==="serial")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.storage!==void 0){let s=r.storage;
if(typeof s!="string"){let i={instancePath:n+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",
params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(s==="plain"||s==="main"||s==="external"||s==="extend\
ed")){let i={instancePath:n+"/storage",schemaPath:"#/properties/storage/enum",keyword:"enum",params:{allowedValues:Or.
properties.storage.enum}};e===null?e=[i]:e.push(i),t++}}if(r.compression!==void 0){let s=r.compression;if(typeof s!=
"string"){let i={instancePath:n+"/compression",schemaPath:"#/properties/compression/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(s==="pglz"||s==="lz4")){let i={instancePath:n+"/compression",
schemaPath:"#/properties/compression/enum",keyword:"enum",params:{allowedValues:Or.properties.compression.enum}};
e===null?e=[i]:e.push(i),t++}}if(r.statistics!==void 0){let s=r.statistics;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:n+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"type",
params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){
let i={instancePath:n+"/statistics",schemaPath:"#/properties/statistics/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1e4}};e===null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+"/statistics",schemaPath:"\
#/properties/statistics/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),
t++}}}if(r.serial!==void 0&&typeof r.serial!="boolean"){let s={instancePath:n+"/serial",schemaPath:"#/properti\
es/serial/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Q.errors=e,t===
0}function U(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.sql===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"require\
d",params:{missingProperty:"sql"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!=="sql"){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),t++}r.sql!==void 0&&(g(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return U.errors=e,t===0}function S(r,{instancePath:n="",
parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="charset"||s==="on_update"||s==="invisible"||s===
"srid")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.charset!==void 0){let s=r.charset;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/charset",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.on_update!==void 0&&(U(r.on_update,{instancePath:n+"/on_upd\
ate",parentData:r,parentDataProperty:"on_update",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),
r.invisible!==void 0&&typeof r.invisible!="boolean"){let s={instancePath:n+"/invisible",schemaPath:"#/properti\
es/invisible/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.srid!==void 0){let s=r.
srid;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/srid",schemaPath:"#/pro\
perties/srid/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return S.errors=e,t===0}function me(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.type===void 0){let s={instancePath:n,schemaPath:"#/\
required",keyword:"required",params:{missingProperty:"type"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!j.
call(Kr.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.name!==void 0&&(l(r.name,{instancePath:n+"/na\
me",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.type!==void 0&&(A(r.type,{instancePath:n+"/type",parentData:r,parentDataProperty:"type",rootData:o})||(e=e===
null?A.errors:e.concat(A.errors),t=e.length)),r.nullable!==void 0&&typeof r.nullable!="boolean"){let s={instancePath:n+
"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),t++}if(r.default!==void 0&&(x(r.default,{instancePath:n+"/default",parentData:r,parentDataProperty:"default",
rootData:o})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.primary_key!==void 0&&typeof r.primary_key!=
"boolean"){let s={instancePath:n+"/primary_key",schemaPath:"#/properties/primary_key/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.unique!==void 0&&typeof r.unique!="boolean"){let s={instancePath:n+
"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),t++}r.check!==void 0&&(g(r.check,{instancePath:n+"/check",parentData:r,parentDataProperty:"check",rootData:o})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.references!==void 0&&(H(r.references,{instancePath:n+"/\
references",parentData:r,parentDataProperty:"references",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),
t=e.length)),r.identity!==void 0&&(J(r.identity,{instancePath:n+"/identity",parentData:r,parentDataProperty:"i\
dentity",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),t=e.length)),r.generated!==void 0&&(K(r.generated,
{instancePath:n+"/generated",parentData:r,parentDataProperty:"generated",rootData:o})||(e=e===null?K.errors:e.
concat(K.errors),t=e.length)),r.collation!==void 0&&(N(r.collation,{instancePath:n+"/collation",parentData:r,parentDataProperty:"\
collation",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.comment!==void 0&&(k(r.comment,
{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?k.errors:e.concat(
k.errors),t=e.length)),r.postgresql!==void 0&&(Q(r.postgresql,{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"\
postgresql",rootData:o})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.mysql!==void 0&&(S(r.mysql,{instancePath:n+
"/mysql",parentData:r,parentDataProperty:"mysql",rootData:o})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
r.mariadb!==void 0&&(S(r.mariadb,{instancePath:n+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||
(e=e===null?S.errors:e.concat(S.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return me.errors=e,t===0}var Yr={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/primary-key.schema.json",type:[
"array","object"],items:{$ref:"name.schema.json"},minItems:1,uniqueItems:!0,properties:{columns:{$ref:"names.s\
chema.json"},name:{$ref:"name.schema.json"},include:{$ref:"names.schema.json"},comment:{$ref:"comment.schema.j\
son"}},required:["columns"],additionalProperties:!1};function ce(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(!r||typeof r!="object"){let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:Yr.type}};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){if(r.length<1){let f={instancePath:n,
schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),t++}let s=r.length;for(let f=0;f<
s;f++)l(r[f],{instancePath:n+"/"+f,parentData:r,parentDataProperty:f,rootData:o})||(e=e===null?l.errors:e.concat(
l.errors),t=e.length);let i=r.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)if(G(r[i],r[a])){let f={instancePath:n,
schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?e=[f]:e.push(f),t++;break e}}}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="columns"||
s==="name"||s==="include"||s==="comment")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}r.columns!==void 0&&(P(r.columns,
{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?P.errors:e.concat(
P.errors),t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"nam\
e",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.include!==void 0&&(P(r.include,{instancePath:n+
"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length)),r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",
rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}return ce.errors=e,t===0}function fe(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="columns"||s===
"name"||s==="include"||s==="nulls_not_distinct"||s==="deferrable"||s==="initially_deferred"||s==="comment")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.columns!==void 0&&(P(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"\
columns",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+
"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.include!==void 0&&(P(r.include,{instancePath:n+"/include",parentData:r,parentDataProperty:"include",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!=
"boolean"){let s={instancePath:n+"/nulls_not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.deferrable!==void 0&&typeof r.deferrable!="bo\
olean"){let s={instancePath:n+"/deferrable",schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),t++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolea\
n"){let s={instancePath:n+"/initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}r.comment!==void 0&&(k(r.comment,{instancePath:n+"/co\
mment",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return fe.errors=e,t===0}var zr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/re\
ferences.schema.json",type:"object",properties:{table:{$ref:"name.schema.json"},schema:{$ref:"name.schema.json"},
columns:{$ref:"names.schema.json"},on_delete:{$ref:"referential-action.schema.json"},on_update:{$ref:"referent\
ial-action.schema.json"},on_delete_columns:{$ref:"names.schema.json"},match:{type:"string",enum:["simple","ful\
l"]},deferrable:{type:"boolean"},initially_deferred:{type:"boolean"}},required:["table"],additionalProperties:!1};
function W(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!j.call(zr.properties,s)){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.columns!==void 0&&(P(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.on_delete!==void 0&&(v(r.on_delete,{instancePath:n+"/on\
_delete",parentData:r,parentDataProperty:"on_delete",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),t=e.
length)),r.on_update!==void 0&&(v(r.on_update,{instancePath:n+"/on_update",parentData:r,parentDataProperty:"on\
_update",rootData:o})||(e=e===null?v.errors:e.concat(v.errors),t=e.length)),r.on_delete_columns!==void 0&&(P(r.
on_delete_columns,{instancePath:n+"/on_delete_columns",parentData:r,parentDataProperty:"on_delete_columns",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.match!==void 0){let s=r.match;if(typeof s!="string"){let i={
instancePath:n+"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}if(!(s==="simple"||s==="full")){let i={instancePath:n+"/match",schemaPath:"#/properties/matc\
h/enum",keyword:"enum",params:{allowedValues:zr.properties.match.enum}};e===null?e=[i]:e.push(i),t++}}if(r.deferrable!==
void 0&&typeof r.deferrable!="boolean"){let s={instancePath:n+"/deferrable",schemaPath:"#/properties/deferrabl\
e/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.initially_deferred!==void 0&&
typeof r.initially_deferred!="boolean"){let s={instancePath:n+"/initially_deferred",schemaPath:"#/properties/i\
nitially_deferred/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return W.errors=e,t===
0}function ue(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),t++}if(r.references===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"references"}};e===null?e=[s]:e.push(s),t++}
for(let s in r)if(!(s==="columns"||s==="references"||s==="name"||s==="comment")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
t++}r.columns!==void 0&&(P(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.references!==void 0&&(W(r.references,{instancePath:n+"/\
references",parentData:r,parentDataProperty:"references",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.comment!==void 0&&(k(r.comment,{instancePath:n+"/commen\
t",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return ue.errors=e,t===0}function he(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.check===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"check"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"name"||s==="check"||s==="no_inherit"||s==="enforced"||s==="comment")){let i={instancePath:n,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}
if(r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=
e===null?l.errors:e.concat(l.errors),t=e.length)),r.check!==void 0&&(g(r.check,{instancePath:n+"/check",parentData:r,
parentDataProperty:"check",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.no_inherit!==void 0&&
typeof r.no_inherit!="boolean"){let s={instancePath:n+"/no_inherit",schemaPath:"#/properties/no_inherit/type",
keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.enforced!==void 0&&typeof r.enforced!=
"boolean"){let s={instancePath:n+"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),t++}r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return he.errors=e,t===
0}var es={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/\
index.schema.json",type:"object",properties:{columns:{$ref:"index-columns.schema.json"},name:{$ref:"name.schem\
a.json"},unique:{type:"boolean"},method:{type:"string",minLength:1},where:{$ref:"sql.schema.json"},include:{$ref:"\
names.schema.json"},nulls_not_distinct:{type:"boolean"},comment:{$ref:"comment.schema.json"},postgresql:{$ref:"\
postgresql-index.schema.json"},mysql:{$ref:"mysql-index.schema.json"},mariadb:{$ref:"mysql-index.schema.json"}},
required:["columns"],additionalProperties:!1};var kr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/in\
dex-column.schema.json",type:["string","object"],minLength:1,maxLength:63,pattern:"^[^\\u0000]*$",properties:{
column:{$ref:"name.schema.json"},sql:{$ref:"sql.schema.json"},order:{type:"string",enum:["asc","desc"]},nulls:{
type:"string",enum:["first","last"]},opclass:{type:"string",minLength:1},collation:{$ref:"collation.schema.jso\
n"},length:{type:"integer",minimum:1}},additionalProperties:!1,oneOf:[{type:"string"},{type:"object",required:[
"column"]},{type:"object",required:["sql"]}]};function ye(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let p={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:kr.type}};e===null?e=[p]:e.push(p),t++}let s=t,i=!1,a=null,f=t;
if(typeof r!="string"){let p={instancePath:n,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"}};
e===null?e=[p]:e.push(p),t++}var d=f===t;d&&(i=!0,a=0);let m=t;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.
column===void 0){let p={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"\
column"}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:n,schemaPath:"#/oneOf/1/type",keyword:"type",
params:{type:"object"}};e===null?e=[p]:e.push(p),t++}var d=m===t;if(d&&i)i=!1,a=[a,1];else{d&&(i=!0,a=1);let p=t;
if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.sql===void 0){let _={instancePath:n,schemaPath:"#/oneOf/2/re\
quired",keyword:"required",params:{missingProperty:"sql"}};e===null?e=[_]:e.push(_),t++}}else{let _={instancePath:n,
schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"}};e===null?e=[_]:e.push(_),t++}var d=p===t;d&&
i?(i=!1,a=[a,2]):d&&(i=!0,a=2)}if(i)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:n,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),t++}if(typeof r=="string"){if(h(r)>
63){let p={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[p]:e.push(
p),t++}if(h(r)<1){let p={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[p]:e.push(p),t++}if(!Sr.test(r)){let p={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"\
^[^\\u0000]*$"}};e===null?e=[p]:e.push(p),t++}}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let p in r)if(!(p===
"column"||p==="sql"||p==="order"||p==="nulls"||p==="opclass"||p==="collation"||p==="length")){let b={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};e===null?e=[
b]:e.push(b),t++}if(r.column!==void 0&&(l(r.column,{instancePath:n+"/column",parentData:r,parentDataProperty:"\
column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.sql!==void 0&&(g(r.sql,{instancePath:n+
"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
r.order!==void 0){let p=r.order;if(typeof p!="string"){let b={instancePath:n+"/order",schemaPath:"#/properties\
/order/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),t++}if(!(p==="asc"||p==="desc")){
let b={instancePath:n+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues:kr.properties.
order.enum}};e===null?e=[b]:e.push(b),t++}}if(r.nulls!==void 0){let p=r.nulls;if(typeof p!="string"){let b={instancePath:n+
"/nulls",schemaPath:"#/properties/nulls/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),
t++}if(!(p==="first"||p==="last")){let b={instancePath:n+"/nulls",schemaPath:"#/properties/nulls/enum",keyword:"\
enum",params:{allowedValues:kr.properties.nulls.enum}};e===null?e=[b]:e.push(b),t++}}if(r.opclass!==void 0){let p=r.
opclass;if(typeof p=="string"){if(h(p)<1){let b={instancePath:n+"/opclass",schemaPath:"#/properties/opclass/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[b]:e.push(b),t++}}else{let b={instancePath:n+"/opcl\
ass",schemaPath:"#/properties/opclass/type",keyword:"type",params:{type:"string"}};e===null?e=[b]:e.push(b),t++}}
if(r.collation!==void 0&&(N(r.collation,{instancePath:n+"/collation",parentData:r,parentDataProperty:"collatio\
n",rootData:o})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.length!==void 0){let p=r.length;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let b={instancePath:n+"/length",schemaPath:"#/properties/length/typ\
e",keyword:"type",params:{type:"integer"}};e===null?e=[b]:e.push(b),t++}if(typeof p=="number"&&isFinite(p)&&(p<
1||isNaN(p))){let b={instancePath:n+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[b]:e.push(b),t++}}}return ye.errors=e,t===0}function X(r,{instancePath:n="",
parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){let i={
instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[i]:e.push(i),t++}let s=r.
length;for(let i=0;i<s;i++)ye(r[i],{instancePath:n+"/"+i,parentData:r,parentDataProperty:i,rootData:o})||(e=e===
null?ye.errors:e.concat(ye.errors),t=e.length)}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"array"}};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}var rs={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/li\
teral.schema.json",type:["string","number","boolean"]};function de(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:rs.type}};e===null?e=[s]:e.push(s),t++}return de.
errors=e,t===0}function Y(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)de(r[s],
{instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:o})||(e=
e===null?de.errors:e.concat(de.errors),t=e.length)}else{let s={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Y.errors=e,t===0}function ee(r,{instancePath:n="",
parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="with"||s==="tablespace")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),t++}r.with!==void 0&&(Y(r.with,{instancePath:n+"/with",parentData:r,parentDataProperty:"with",rootData:o})||
(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.tablespace!==void 0&&(l(r.tablespace,{instancePath:n+"/\
tablespace",parentData:r,parentDataProperty:"tablespace",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),
t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),t++}return ee.errors=e,t===0}function D(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="invisible"||s==="parser"||
s==="key_block_size")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.invisible!==void 0&&typeof r.invisible!="bool\
ean"){let s={instancePath:n+"/invisible",schemaPath:"#/properties/invisible/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),t++}if(r.parser!==void 0){let s=r.parser;if(typeof s=="string"){if(h(s)<1){
let i={instancePath:n+"/parser",schemaPath:"#/properties/parser/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/parser",schemaPath:"#/properties/parser/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.key_block_size!==void 0){let s=r.key_block_size;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/key_block_size",schemaPath:"\
#/properties/key_block_size/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_b\
lock_size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return D.
errors=e,t===0}function ge(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:n,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!j.
call(es.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.columns!==void 0&&(X(r.columns,{instancePath:n+
"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),t=e.
length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.unique!==void 0&&typeof r.unique!="boolean"){let s={instancePath:n+
"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),t++}if(r.method!==void 0){let s=r.method;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/method",
schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}}if(r.where!==void 0&&(g(r.where,{instancePath:n+"/where",parentData:r,parentDataProperty:"\
where",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.include!==void 0&&(P(r.include,{instancePath:n+
"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!="boolean"){let s={instancePath:n+"/nulls_\
not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),t++}r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.postgresql!==void 0&&(ee(r.postgresql,
{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),r.mysql!==void 0&&(D(r.mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.mariadb!==void 0&&(D(r.mariadb,{instancePath:n+
"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),t=e.
length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return ge.errors=e,t===0}function Pe(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="tablespace"||s==="unlog\
ged"||s==="inherits"||s==="with"||s==="access_method"||s==="row_security"||s==="force_row_security"||s==="repl\
ica_identity")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.tablespace!==void 0&&(l(r.tablespace,{instancePath:n+
"/tablespace",parentData:r,parentDataProperty:"tablespace",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),
t=e.length)),r.unlogged!==void 0&&typeof r.unlogged!="boolean"){let s={instancePath:n+"/unlogged",schemaPath:"\
#/properties/unlogged/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.inherits!==
void 0&&(P(r.inherits,{instancePath:n+"/inherits",parentData:r,parentDataProperty:"inherits",rootData:o})||(e=
e===null?P.errors:e.concat(P.errors),t=e.length)),r.with!==void 0&&(Y(r.with,{instancePath:n+"/with",parentData:r,
parentDataProperty:"with",rootData:o})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.access_method!==
void 0&&(l(r.access_method,{instancePath:n+"/access_method",parentData:r,parentDataProperty:"access_method",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.row_security!==void 0&&typeof r.row_security!="boolean"){
let s={instancePath:n+"/row_security",schemaPath:"#/properties/row_security/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),t++}if(r.force_row_security!==void 0&&typeof r.force_row_security!="boolea\
n"){let s={instancePath:n+"/force_row_security",schemaPath:"#/properties/force_row_security/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.replica_identity!==void 0){let s=r.replica_identity;
if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/replica_identity",schemaPath:"#/properties/replica_i\
dentity/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/replica_identity",schemaPath:"#/properties/replica_identity/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};
e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}var ss={$schema:"https://json-schema.org/draft/2020-12/s\
chema",$id:"https://aludel.dev/schemas/v1/fragments/mysql-table.schema.json",type:"object",properties:{engine:{
type:"string",minLength:1},charset:{type:"string",minLength:1},collation:{type:"string",minLength:1},row_format:{
type:"string",enum:["default","dynamic","fixed","compressed","redundant","compact"]},auto_increment:{type:"int\
eger",minimum:1},key_block_size:{type:"integer",minimum:0}},additionalProperties:!1,minProperties:1};function C(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="engine"||s==="charset"||s===
"collation"||s==="row_format"||s==="auto_increment"||s==="key_block_size")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
t++}if(r.engine!==void 0){let s=r.engine;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/engine",schemaPath:"\
#/properties/engine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}if(r.charset!==void 0){let s=r.charset;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/charset",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.collation!==void 0){let s=r.collation;if(typeof s=="string"){
if(h(s)<1){let i={instancePath:n+"/collation",schemaPath:"#/properties/collation/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/collation",schemaPath:"#/properti\
es/collation/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.row_format!==void 0){
let s=r.row_format;if(typeof s!="string"){let i={instancePath:n+"/row_format",schemaPath:"#/properties/row_for\
mat/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(s==="default"||s==="dynamic"||
s==="fixed"||s==="compressed"||s==="redundant"||s==="compact")){let i={instancePath:n+"/row_format",schemaPath:"\
#/properties/row_format/enum",keyword:"enum",params:{allowedValues:ss.properties.row_format.enum}};e===null?e=
[i]:e.push(i),t++}}if(r.auto_increment!==void 0){let s=r.auto_increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:n+"/auto_increment",schemaPath:"#/properties/auto_increment/type",keyword:"\
type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){
let i={instancePath:n+"/auto_increment",schemaPath:"#/properties/auto_increment/minimum",keyword:"minimum",params:{
comparison:">=",limit:1}};e===null?e=[i]:e.push(i),t++}}if(r.key_block_size!==void 0){let s=r.key_block_size;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/ke\
y_block_size/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_block_size/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return C.errors=e,t===
0}function be(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="strict"||s==="without_r\
owid")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.strict!==void 0&&typeof r.strict!="boolean"){let s={instancePath:n+"/strict",
schemaPath:"#/properties/strict/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.
without_rowid!==void 0&&typeof r.without_rowid!="boolean"){let s={instancePath:n+"/without_rowid",schemaPath:"\
#/properties/without_rowid/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return be.
errors=e,t===0}var ts={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/di\
alect.schema.json",type:"string",enum:["postgresql","mysql","mariadb","sqlite"]};function ke(r,{instancePath:n="",
parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(!(r==="postgresql"||
r==="mysql"||r==="mariadb"||r==="sqlite")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ts.
enum}};e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}function y(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(Array.isArray(r)){if(r.length<1){let f={instancePath:n,schemaPath:"#/minIt\
ems",keyword:"minItems",params:{limit:1}};e===null?e=[f]:e.push(f),t++}let s=r.length;for(let f=0;f<s;f++)ke(r[f],
{instancePath:n+"/"+f,parentData:r,parentDataProperty:f,rootData:o})||(e=e===null?ke.errors:e.concat(ke.errors),
t=e.length);let i=r.length,a;if(i>1){e:for(;i--;)for(a=i;a--;)if(G(r[i],r[a])){let f={instancePath:n,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?e=[f]:e.push(f),t++;break e}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"array"}};e===null?e=[s]:e.push(s),t++}return y.errors=e,t===0}
function we(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.columns===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!j.call(Jr.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.columns!==void 0){let s=r.columns;if(Array.isArray(s)){
if(s.length<1){let a={instancePath:n+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",
params:{limit:1}};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)me(s[a],{instancePath:n+"/co\
lumns/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?me.errors:e.concat(me.errors),t=e.length)}else{
let i={instancePath:n+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),t++}}if(r.primary_key!==void 0&&(ce(r.primary_key,{instancePath:n+"/primary_key",parentData:r,
parentDataProperty:"primary_key",rootData:o})||(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)),r.unique_constraints!==
void 0){let s=r.unique_constraints;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)fe(s[a],{instancePath:n+
"/unique_constraints/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?fe.errors:e.concat(fe.errors),
t=e.length)}else{let i={instancePath:n+"/unique_constraints",schemaPath:"#/properties/unique_constraints/type",
keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(r.foreign_keys!==void 0){let s=r.foreign_keys;
if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)ue(s[a],{instancePath:n+"/foreign_keys/"+a,parentData:s,
parentDataProperty:a,rootData:o})||(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}else{let i={instancePath:n+
"/foreign_keys",schemaPath:"#/properties/foreign_keys/type",keyword:"type",params:{type:"array"}};e===null?e=[
i]:e.push(i),t++}}if(r.check_constraints!==void 0){let s=r.check_constraints;if(Array.isArray(s)){let i=s.length;
for(let a=0;a<i;a++)he(s[a],{instancePath:n+"/check_constraints/"+a,parentData:s,parentDataProperty:a,rootData:o})||
(e=e===null?he.errors:e.concat(he.errors),t=e.length)}else{let i={instancePath:n+"/check_constraints",schemaPath:"\
#/properties/check_constraints/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(r.
indexes!==void 0){let s=r.indexes;if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)ge(s[a],{instancePath:n+
"/indexes/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?ge.errors:e.concat(ge.errors),t=e.length)}else{
let i={instancePath:n+"/indexes",schemaPath:"#/properties/indexes/type",keyword:"type",params:{type:"array"}};
e===null?e=[i]:e.push(i),t++}}r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.postgresql!==void 0&&(Pe(r.postgresql,
{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?Pe.errors:
e.concat(Pe.errors),t=e.length)),r.mysql!==void 0&&(C(r.mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.mariadb!==void 0&&(C(r.mariadb,{instancePath:n+
"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?C.errors:e.concat(C.errors),t=e.
length)),r.sqlite!==void 0&&(be(r.sqlite,{instancePath:n+"/sqlite",parentData:r,parentDataProperty:"sqlite",rootData:o})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/di\
alects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return we.errors=e,t===0}function _e(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="sche\
ma"||s==="drop_references"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(l(r.table,
{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.
errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.drop_references!==void 0&&typeof r.
drop_references!="boolean"){let s={instancePath:n+"/drop_references",schemaPath:"#/properties/drop_references/\
type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}r.dialects!==void 0&&(y(r.dialects,
{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return _e.errors=e,t===0}function je(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.to===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"table"||s==="schema"||s==="to"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(l(r.table,
{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.
errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.to!==void 0&&(l(r.to,{instancePath:n+
"/to",parentData:r,parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return je.errors=e,t===0}var ns={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/alter_table.schema.json",type:"\
object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},
to_schema:{$ref:"../fragments/name.schema.json"},comment:{$ref:"../fragments/comment-change.schema.json"},postgresql:{
$ref:"../fragments/postgresql-table-change.schema.json"},mysql:{$ref:"../fragments/mysql-table-change.schema.j\
son"},mariadb:{$ref:"../fragments/mysql-table-change.schema.json"},sqlite:{$ref:"../fragments/sqlite-table-cha\
nge.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table"],additionalProperties:!1,
anyOf:[{required:["to_schema"]},{required:["comment"]},{required:["postgresql"]},{required:["mysql"]},{required:[
"mariadb"]},{required:["sqlite"]}]},is={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://al\
udel.dev/schemas/v1/fragments/comment-change.schema.json",type:["string","null"],minLength:1};function re(r,{instancePath:n="",
parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&r!==null){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:is.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&
h(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.
push(s),t++}return re.errors=e,t===0}var R={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https:\
//aludel.dev/schemas/v1/fragments/postgresql-table-change.schema.json",type:"object",properties:{tablespace:{type:[
"string","null"],minLength:1,maxLength:63},unlogged:{type:["boolean","null"]},inherits:{type:["array","null"],
items:{$ref:"name.schema.json"},uniqueItems:!0},with:{$ref:"parameters-change.schema.json"},access_method:{type:[
"string","null"],minLength:1,maxLength:63},row_security:{type:["boolean","null"]},force_row_security:{type:["b\
oolean","null"]},replica_identity:{type:["string","null"],minLength:1,maxLength:63}},additionalProperties:!1,minProperties:1};var os={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/li\
teral-change.schema.json",type:["string","number","boolean","null"]};function qe(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"&&r!==null){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:os.type}};
e===null?e=[s]:e.push(s),t++}return qe.errors=e,t===0}function ve(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={
instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),
t++}for(let s in r)qe(r[s],{instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,
rootData:o})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)}else{let s={instancePath:n,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ve.errors=e,t===0}function De(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="tablespace"||s==="unlogged"||
s==="inherits"||s==="with"||s==="access_method"||s==="row_security"||s==="force_row_security"||s==="replica_id\
entity")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.tablespace!==void 0){let s=r.tablespace;if(typeof s!="string"&&s!==null){let i={
instancePath:n+"/tablespace",schemaPath:"#/properties/tablespace/type",keyword:"type",params:{type:R.properties.
tablespace.type}};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"){if(h(s)>63){let i={instancePath:n+"/tabl\
espace",schemaPath:"#/properties/tablespace/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[i]:e.
push(i),t++}if(h(s)<1){let i={instancePath:n+"/tablespace",schemaPath:"#/properties/tablespace/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}}if(r.unlogged!==void 0){let s=r.unlogged;if(typeof s!=
"boolean"&&s!==null){let i={instancePath:n+"/unlogged",schemaPath:"#/properties/unlogged/type",keyword:"type",
params:{type:R.properties.unlogged.type}};e===null?e=[i]:e.push(i),t++}}if(r.inherits!==void 0){let s=r.inherits;
if(!Array.isArray(s)&&s!==null){let i={instancePath:n+"/inherits",schemaPath:"#/properties/inherits/type",keyword:"\
type",params:{type:R.properties.inherits.type}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(s)){let i=s.length;
for(let m=0;m<i;m++)l(s[m],{instancePath:n+"/inherits/"+m,parentData:s,parentDataProperty:m,rootData:o})||(e=e===
null?l.errors:e.concat(l.errors),t=e.length);let a=s.length,f;if(a>1){e:for(;a--;)for(f=a;f--;)if(G(s[a],s[f])){
let m={instancePath:n+"/inherits",schemaPath:"#/properties/inherits/uniqueItems",keyword:"uniqueItems",params:{
i:a,j:f}};e===null?e=[m]:e.push(m),t++;break e}}}}if(r.with!==void 0&&(ve(r.with,{instancePath:n+"/with",parentData:r,
parentDataProperty:"with",rootData:o})||(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.access_method!==
void 0){let s=r.access_method;if(typeof s!="string"&&s!==null){let i={instancePath:n+"/access_method",schemaPath:"\
#/properties/access_method/type",keyword:"type",params:{type:R.properties.access_method.type}};e===null?e=[i]:
e.push(i),t++}if(typeof s=="string"){if(h(s)>63){let i={instancePath:n+"/access_method",schemaPath:"#/properti\
es/access_method/maxLength",keyword:"maxLength",params:{limit:63}};e===null?e=[i]:e.push(i),t++}if(h(s)<1){let i={
instancePath:n+"/access_method",schemaPath:"#/properties/access_method/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),t++}}}if(r.row_security!==void 0){let s=r.row_security;if(typeof s!="boolea\
n"&&s!==null){let i={instancePath:n+"/row_security",schemaPath:"#/properties/row_security/type",keyword:"type",
params:{type:R.properties.row_security.type}};e===null?e=[i]:e.push(i),t++}}if(r.force_row_security!==void 0){
let s=r.force_row_security;if(typeof s!="boolean"&&s!==null){let i={instancePath:n+"/force_row_security",schemaPath:"\
#/properties/force_row_security/type",keyword:"type",params:{type:R.properties.force_row_security.type}};e===null?
e=[i]:e.push(i),t++}}if(r.replica_identity!==void 0){let s=r.replica_identity;if(typeof s!="string"&&s!==null){
let i={instancePath:n+"/replica_identity",schemaPath:"#/properties/replica_identity/type",keyword:"type",params:{
type:R.properties.replica_identity.type}};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"){if(h(s)>63){let i={
instancePath:n+"/replica_identity",schemaPath:"#/properties/replica_identity/maxLength",keyword:"maxLength",params:{
limit:63}};e===null?e=[i]:e.push(i),t++}if(h(s)<1){let i={instancePath:n+"/replica_identity",schemaPath:"#/pro\
perties/replica_identity/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return De.errors=e,t===0}var Z={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev\
/schemas/v1/fragments/mysql-table-change.schema.json",type:"object",properties:{engine:{type:["string","null"],
minLength:1},charset:{type:["string","null"],minLength:1},collation:{type:["string","null"],minLength:1},row_format:{
type:["string","null"],enum:["default","dynamic","fixed","compressed","redundant","compact",null]},auto_increment:{
type:["integer","null"],minimum:1},key_block_size:{type:["integer","null"],minimum:0}},additionalProperties:!1,
minProperties:1};function T(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"engine"||s==="charset"||s==="collation"||s==="row_format"||s==="auto_increment"||s==="key_block_size")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.engine!==void 0){let s=r.engine;if(typeof s!="string"&&s!==null){let i={instancePath:n+
"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:Z.properties.engine.type}};e===null?
e=[i]:e.push(i),t++}if(typeof s=="string"&&h(s)<1){let i={instancePath:n+"/engine",schemaPath:"#/properties/en\
gine/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}if(r.charset!==void 0){let s=r.
charset;if(typeof s!="string"&&s!==null){let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/typ\
e",keyword:"type",params:{type:Z.properties.charset.type}};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"&&
h(s)<1){let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),t++}}if(r.collation!==void 0){let s=r.collation;if(typeof s!="string"&&s!==
null){let i={instancePath:n+"/collation",schemaPath:"#/properties/collation/type",keyword:"type",params:{type:Z.
properties.collation.type}};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"&&h(s)<1){let i={instancePath:n+
"/collation",schemaPath:"#/properties/collation/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:
e.push(i),t++}}if(r.row_format!==void 0){let s=r.row_format;if(typeof s!="string"&&s!==null){let i={instancePath:n+
"/row_format",schemaPath:"#/properties/row_format/type",keyword:"type",params:{type:Z.properties.row_format.type}};
e===null?e=[i]:e.push(i),t++}if(!(s==="default"||s==="dynamic"||s==="fixed"||s==="compressed"||s==="redundant"||
s==="compact"||s===null)){let i={instancePath:n+"/row_format",schemaPath:"#/properties/row_format/enum",keyword:"\
enum",params:{allowedValues:Z.properties.row_format.enum}};e===null?e=[i]:e.push(i),t++}}if(r.auto_increment!==
void 0){let s=r.auto_increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:n+
"/auto_increment",schemaPath:"#/properties/auto_increment/type",keyword:"type",params:{type:Z.properties.auto_increment.
type}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+
"/auto_increment",schemaPath:"#/properties/auto_increment/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};
e===null?e=[i]:e.push(i),t++}}if(r.key_block_size!==void 0){let s=r.key_block_size;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_bl\
ock_size/type",keyword:"type",params:{type:Z.properties.key_block_size.type}};e===null?e=[i]:e.push(i),t++}if(typeof s==
"number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_b\
lock_size/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return T.
errors=e,t===0}var Ir={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/\
v1/fragments/sqlite-table-change.schema.json",type:"object",properties:{strict:{type:["boolean","null"]},without_rowid:{
type:["boolean","null"]}},additionalProperties:!1,minProperties:1};function $e(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(
r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="strict"||s==="without_rowid")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
t++}if(r.strict!==void 0){let s=r.strict;if(typeof s!="boolean"&&s!==null){let i={instancePath:n+"/strict",schemaPath:"\
#/properties/strict/type",keyword:"type",params:{type:Ir.properties.strict.type}};e===null?e=[i]:e.push(i),t++}}
if(r.without_rowid!==void 0){let s=r.without_rowid;if(typeof s!="boolean"&&s!==null){let i={instancePath:n+"/w\
ithout_rowid",schemaPath:"#/properties/without_rowid/type",keyword:"type",params:{type:Ir.properties.without_rowid.
type}};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}return $e.errors=e,t===0}function Ae(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0,s=t,i=!1,a=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&
r.to_schema===void 0){let m={instancePath:n,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
to_schema"}};e===null?e=[m]:e.push(m),t++}var f=a===t;if(i=i||f,!i){let m=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.comment===void 0){let p={instancePath:n,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty:"\
comment"}};e===null?e=[p]:e.push(p),t++}var f=m===t;if(i=i||f,!i){let p=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.postgresql===void 0){let _={instancePath:n,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
postgresql"}};e===null?e=[_]:e.push(_),t++}var f=p===t;if(i=i||f,!i){let _=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.mysql===void 0){let z={instancePath:n,schemaPath:"#/anyOf/3/required",keyword:"required",params:{
missingProperty:"mysql"}};e===null?e=[z]:e.push(z),t++}var f=_===t;if(i=i||f,!i){let z=t;if(r&&typeof r=="obje\
ct"&&!Array.isArray(r)&&r.mariadb===void 0){let I={instancePath:n,schemaPath:"#/anyOf/4/required",keyword:"req\
uired",params:{missingProperty:"mariadb"}};e===null?e=[I]:e.push(I),t++}var f=z===t;if(i=i||f,!i){let I=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.sqlite===void 0){let V={instancePath:n,schemaPath:"#/anyOf/5/required",
keyword:"required",params:{missingProperty:"sqlite"}};e===null?e=[V]:e.push(V),t++}var f=I===t;i=i||f}}}}}if(i)
t=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
e===null?e=[m]:e.push(m),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let m={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[m]:e.push(m),t++}for(let m in r)
if(!j.call(ns.properties,m)){let d={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:m}};e===null?e=[d]:e.push(d),t++}r.table!==void 0&&(l(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.to_schema!==void 0&&(l(r.to_schema,{instancePath:n+"/to\
_schema",parentData:r,parentDataProperty:"to_schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.
length)),r.comment!==void 0&&(re(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",
rootData:o})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.postgresql!==void 0&&(De(r.postgresql,{
instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?De.errors:
e.concat(De.errors),t=e.length)),r.mysql!==void 0&&(T(r.mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),t=e.length)),r.mariadb!==void 0&&(T(r.mariadb,{instancePath:n+
"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?T.errors:e.concat(T.errors),t=e.
length)),r.sqlite!==void 0&&($e(r.sqlite,{instancePath:n+"/sqlite",parentData:r,parentDataProperty:"sqlite",rootData:o})||
(e=e===null?$e.errors:e.concat($e.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/di\
alects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{
let m={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}
return Ae.errors=e,t===0}var ls={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.de\
v/schemas/v1/operations/add_column.schema.json",type:"object",properties:{table:{$ref:"../fragments/name.schem\
a.json"},schema:{$ref:"../fragments/name.schema.json"},column:{$ref:"../fragments/name.schema.json"},type:{$ref:"\
../fragments/type.schema.json"},nullable:{type:"boolean"},default:{$ref:"../fragments/default.schema.json"},primary_key:{
type:"boolean"},unique:{type:"boolean"},check:{$ref:"../fragments/sql.schema.json"},references:{$ref:"../fragm\
ents/column-references.schema.json"},identity:{$ref:"../fragments/identity.schema.json"},generated:{$ref:"../f\
ragments/generated.schema.json"},collation:{$ref:"../fragments/collation.schema.json"},comment:{$ref:"../fragm\
ents/comment.schema.json"},postgresql:{$ref:"../fragments/postgresql-column.schema.json"},mysql:{$ref:"../frag\
ments/mysql-added-column.schema.json"},mariadb:{$ref:"../fragments/mysql-added-column.schema.json"},backfill:{
$ref:"../fragments/fill-value.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["ta\
ble","column","type"],additionalProperties:!1};function M(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="charset"||s==="on_updat\
e"||s==="invisible"||s==="srid"||s==="after"||s==="first")){let i={instancePath:n,schemaPath:"#/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.charset!==
void 0){let s=r.charset;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/charset",schemaPath:"#/prope\
rties/charset/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}}if(r.on_update!==void 0&&(U(r.on_update,{instancePath:n+"/on_update",parentData:r,parentDataProperty:"\
on_update",rootData:o})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.invisible!==void 0&&typeof r.invisible!=
"boolean"){let s={instancePath:n+"/invisible",schemaPath:"#/properties/invisible/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.srid!==void 0){let s=r.srid;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/type",keyword:"type",params:{
type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:n+
"/srid",schemaPath:"#/properties/srid/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};e===null?e=
[i]:e.push(i),t++}}if(r.after!==void 0&&(l(r.after,{instancePath:n+"/after",parentData:r,parentDataProperty:"a\
fter",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.first!==void 0){let s=r.first;if(typeof s!=
"boolean"){let i={instancePath:n+"/first",schemaPath:"#/properties/first/type",keyword:"type",params:{type:"bo\
olean"}};e===null?e=[i]:e.push(i),t++}if(s!==!0){let i={instancePath:n+"/first",schemaPath:"#/properties/first\
/const",keyword:"const",params:{allowedValue:!0}};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return M.errors=e,t===0}var ps={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/fill-value.schema.j\
son",type:["string","number","boolean","object"],properties:{sql:{$ref:"sql.schema.json"},json:{$ref:"json-val\
ue.schema.json"}},additionalProperties:!1,minProperties:1,maxProperties:1};function E(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&
typeof r!="boolean"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:ps.type}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length>1){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{limit:1}};
e===null?e=[s]:e.push(s),t++}if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="sql"||s==="json")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}r.sql!==void 0&&(g(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"\
sql",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.json!==void 0&&(L(r.json,{instancePath:n+
"/json",parentData:r,parentDataProperty:"json",rootData:o})||(e=e===null?L.errors:e.concat(L.errors),t=e.length))}
return E.errors=e,t===0}function Le(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.column===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=
[s]:e.push(s),t++}if(r.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"type"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!j.call(ls.properties,s)){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"tab\
le",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.column!==void 0&&(l(r.column,{instancePath:n+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.type!==void 0&&(A(r.type,{instancePath:n+"/type",parentData:r,
parentDataProperty:"type",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.nullable!==void 0&&
typeof r.nullable!="boolean"){let s={instancePath:n+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.default!==void 0&&(x(r.default,{instancePath:n+
"/default",parentData:r,parentDataProperty:"default",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),t=e.
length)),r.primary_key!==void 0&&typeof r.primary_key!="boolean"){let s={instancePath:n+"/primary_key",schemaPath:"\
#/properties/primary_key/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.unique!==
void 0&&typeof r.unique!="boolean"){let s={instancePath:n+"/unique",schemaPath:"#/properties/unique/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}r.check!==void 0&&(g(r.check,{instancePath:n+"/che\
ck",parentData:r,parentDataProperty:"check",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
r.references!==void 0&&(H(r.references,{instancePath:n+"/references",parentData:r,parentDataProperty:"referenc\
es",rootData:o})||(e=e===null?H.errors:e.concat(H.errors),t=e.length)),r.identity!==void 0&&(J(r.identity,{instancePath:n+
"/identity",parentData:r,parentDataProperty:"identity",rootData:o})||(e=e===null?J.errors:e.concat(J.errors),t=
e.length)),r.generated!==void 0&&(K(r.generated,{instancePath:n+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:o})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.collation!==void 0&&(N(r.collation,
{instancePath:n+"/collation",parentData:r,parentDataProperty:"collation",rootData:o})||(e=e===null?N.errors:e.
concat(N.errors),t=e.length)),r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.postgresql!==void 0&&(Q(r.postgresql,
{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?Q.errors:
e.concat(Q.errors),t=e.length)),r.mysql!==void 0&&(M(r.mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.mariadb!==void 0&&(M(r.mariadb,{instancePath:n+
"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?M.errors:e.concat(M.errors),t=e.
length)),r.backfill!==void 0&&(E(r.backfill,{instancePath:n+"/backfill",parentData:r,parentDataProperty:"backf\
ill",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return Le.errors=e,t===0}function xe(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.column===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="column"||s==="restore"||s==="dialects")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.
column!==void 0&&(l(r.column,{instancePath:n+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.restore!==void 0&&(E(r.restore,{instancePath:n+"/restor\
e",parentData:r,parentDataProperty:"restore",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),
r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return xe.errors=e,t===0}var as={$schema:"https://js\
on-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/alter_column.schema.json",type:"\
object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},
column:{$ref:"../fragments/name.schema.json"},type:{$ref:"../fragments/type.schema.json"},nullable:{type:"bool\
ean"},default:{$ref:"../fragments/default.schema.json"},comment:{$ref:"../fragments/comment-change.schema.json"},
identity:{$ref:"../fragments/identity-change.schema.json"},generated:{$ref:"../fragments/generated-change.sche\
ma.json"},collation:{$ref:"../fragments/collation-change.schema.json"},using:{$ref:"../fragments/sql.schema.js\
on"},down_using:{$ref:"../fragments/sql.schema.json"},backfill:{$ref:"../fragments/fill-value.schema.json"},postgresql:{
$ref:"../fragments/postgresql-column-change.schema.json"},mysql:{$ref:"../fragments/mysql-column-change.schema\
.json"},mariadb:{$ref:"../fragments/mysql-column-change.schema.json"},dialects:{$ref:"../fragments/dialects.sc\
hema.json"}},required:["table","column"],additionalProperties:!1,dependentRequired:{using:["type"],down_using:[
"type"],backfill:["nullable"]},anyOf:[{required:["type"]},{required:["nullable"]},{required:["default"]},{required:[
"comment"]},{required:["identity"]},{required:["generated"]},{required:["collation"]},{required:["postgresql"]},
{required:["mysql"]},{required:["mariadb"]}]},Fr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://aludel.dev/schemas/v1/fragments/identity-change.schema.json",type:["string","object","null"],pattern:"\
^(always|by_default)$",properties:{generation:{type:"string",enum:["always","by_default"]},start:{type:"intege\
r",minimum:-9007199254740991,maximum:9007199254740991},increment:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},
min:{type:"integer",minimum:-9007199254740991,maximum:9007199254740991},max:{type:"integer",minimum:-9007199254740991,
maximum:9007199254740991},cycle:{type:"boolean"},cache:{type:"integer",minimum:1},name:{$ref:"name.schema.json"}},
additionalProperties:!1};function Ne(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Fr.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&
!Cr.test(r)){let s={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^(always|by_defau\
lt)$"}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="gen\
eration"||s==="start"||s==="increment"||s==="min"||s==="max"||s==="cycle"||s==="cache"||s==="name")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),t++}if(r.generation!==void 0){let s=r.generation;if(typeof s!="string"){let i={instancePath:n+"/g\
eneration",schemaPath:"#/properties/generation/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(
i),t++}if(!(s==="always"||s==="by_default")){let i={instancePath:n+"/generation",schemaPath:"#/properties/gene\
ration/enum",keyword:"enum",params:{allowedValues:Fr.properties.generation.enum}};e===null?e=[i]:e.push(i),t++}}
if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+
"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),
t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:n+"/start",schemaPath:"\
#/properties/start/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:
e.push(i),t++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:n+"/start",schemaPath:"#/properties/start/\
minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),t++}}}if(r.
increment!==void 0){let s=r.increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+
"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.
push(i),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:n+"/incre\
ment",schemaPath:"#/properties/increment/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};
e===null?e=[i]:e.push(i),t++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:n+"/increment",schemaPath:"\
#/properties/increment/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=
[i]:e.push(i),t++}}}if(r.min!==void 0){let s=r.min;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={
instancePath:n+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:
e.push(i),t++}if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:n+"/min",
schemaPath:"#/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?
e=[i]:e.push(i),t++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:n+"/min",schemaPath:"#/properties/mi\
n/minimum",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),t++}}}
if(r.max!==void 0){let s=r.max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+
"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}
if(typeof s=="number"&&isFinite(s)){if(s>9007199254740991||isNaN(s)){let i={instancePath:n+"/max",schemaPath:"\
#/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:9007199254740991}};e===null?e=[i]:e.
push(i),t++}if(s<-9007199254740991||isNaN(s)){let i={instancePath:n+"/max",schemaPath:"#/properties/max/minimu\
m",keyword:"minimum",params:{comparison:">=",limit:-9007199254740991}};e===null?e=[i]:e.push(i),t++}}}if(r.cycle!==
void 0&&typeof r.cycle!="boolean"){let s={instancePath:n+"/cycle",schemaPath:"#/properties/cycle/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.cache!==void 0){let s=r.cache;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/cache",schemaPath:"#/properties/cache/type",
keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||
isNaN(s))){let i={instancePath:n+"/cache",schemaPath:"#/properties/cache/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}};e===null?e=[i]:e.push(i),t++}}r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length))}return Ne.errors=e,t===0}var ms={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/generated-change.sc\
hema.json",type:["object","null"],properties:{sql:{$ref:"sql.schema.json"},stored:{type:"boolean"}},required:[
"sql"],additionalProperties:!1};function Ee(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){
let e=null,t=0;if(!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let s={instancePath:n,schemaPath:"#/t\
ype",keyword:"type",params:{type:ms.type}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(r.sql===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
sql"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="sql"||s==="stored")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
t++}if(r.sql!==void 0&&(g(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||(e=
e===null?g.errors:e.concat(g.errors),t=e.length)),r.stored!==void 0&&typeof r.stored!="boolean"){let s={instancePath:n+
"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),t++}}return Ee.errors=e,t===0}var cs={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://a\
ludel.dev/schemas/v1/fragments/collation-change.schema.json",type:["string","object","null"],minLength:1,properties:{
postgresql:{type:"string",minLength:1},mysql:{type:"string",minLength:1},mariadb:{type:"string",minLength:1},sqlite:{
type:"string",minLength:1}},additionalProperties:!1,minProperties:1};function Oe(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:cs.type}};e===null?e=[s]:
e.push(s),t++}if(typeof r=="string"&&h(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[
i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=
[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="s\
tring"){if(h(s)<1){let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",
params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/properties/m\
ysql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.
mariadb;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mari\
adb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}
if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}}return Oe.errors=e,t===0}var ne={$schema:"https://json-schema.org/draft/2020-12/schema",
$id:"https://aludel.dev/schemas/v1/fragments/postgresql-column-change.schema.json",type:"object",properties:{storage:{
type:["string","null"],enum:["plain","main","external","extended",null]},compression:{type:["string","null"],enum:[
"pglz","lz4",null]},statistics:{type:["integer","null"],minimum:0,maximum:1e4},serial:{type:"boolean"}},additionalProperties:!1,
minProperties:1};function ze(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,
t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"storage"||s==="compression"||s==="statistics"||s==="serial")){let i={instancePath:n,schemaPath:"#/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.storage!==
void 0){let s=r.storage;if(typeof s!="string"&&s!==null){let i={instancePath:n+"/storage",schemaPath:"#/proper\
ties/storage/type",keyword:"type",params:{type:ne.properties.storage.type}};e===null?e=[i]:e.push(i),t++}if(!(s===
"plain"||s==="main"||s==="external"||s==="extended"||s===null)){let i={instancePath:n+"/storage",schemaPath:"#\
/properties/storage/enum",keyword:"enum",params:{allowedValues:ne.properties.storage.enum}};e===null?e=[i]:e.push(
i),t++}}if(r.compression!==void 0){let s=r.compression;if(typeof s!="string"&&s!==null){let i={instancePath:n+
"/compression",schemaPath:"#/properties/compression/type",keyword:"type",params:{type:ne.properties.compression.
type}};e===null?e=[i]:e.push(i),t++}if(!(s==="pglz"||s==="lz4"||s===null)){let i={instancePath:n+"/compression",
schemaPath:"#/properties/compression/enum",keyword:"enum",params:{allowedValues:ne.properties.compression.enum}};
e===null?e=[i]:e.push(i),t++}}if(r.statistics!==void 0){let s=r.statistics;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))&&s!==null){let i={instancePath:n+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"\
type",params:{type:ne.properties.statistics.type}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(
s)){if(s>1e4||isNaN(s)){let i={instancePath:n+"/statistics",schemaPath:"#/properties/statistics/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:1e4}};e===null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+
"/statistics",schemaPath:"#/properties/statistics/minimum",keyword:"minimum",params:{comparison:">=",limit:0}};
e===null?e=[i]:e.push(i),t++}}}if(r.serial!==void 0&&typeof r.serial!="boolean"){let s={instancePath:n+"/seria\
l",schemaPath:"#/properties/serial/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return ze.errors=e,t===0}var Vr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.de\
v/schemas/v1/fragments/mysql-column-change.schema.json",type:"object",properties:{charset:{type:["string","nul\
l"],minLength:1},on_update:{$ref:"expression-change.schema.json"},invisible:{type:"boolean"},srid:{type:["inte\
ger","null"],minimum:0}},additionalProperties:!1,minProperties:1},fs={$schema:"https://json-schema.org/draft/2\
020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/expression-change.schema.json",type:["object","nul\
l"],properties:{sql:{$ref:"sql.schema.json"}},required:["sql"],additionalProperties:!1};function Ie(r,{instancePath:n="",
parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:fs.type}};e===null?e=[s]:
e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.sql===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"sql"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(s!==
"sql"){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}r.sql!==void 0&&(g(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"\
sql",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}return Ie.errors=e,t===0}function B(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="charset"||s==="on_update"||
s==="invisible"||s==="srid")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.charset!==void 0){let s=r.charset;if(typeof s!=
"string"&&s!==null){let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{
type:Vr.properties.charset.type}};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"&&h(s)<1){let i={instancePath:n+
"/charset",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),t++}}if(r.on_update!==void 0&&(Ie(r.on_update,{instancePath:n+"/on_update",parentData:r,parentDataProperty:"\
on_update",rootData:o})||(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.invisible!==void 0&&typeof r.
invisible!="boolean"){let s={instancePath:n+"/invisible",schemaPath:"#/properties/invisible/type",keyword:"typ\
e",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.srid!==void 0){let s=r.srid;if(!(typeof s=="numb\
er"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&s!==null){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/ty\
pe",keyword:"type",params:{type:Vr.properties.srid.type}};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&
isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/minimum",keyword:"mi\
nimum",params:{comparison:">=",limit:0}};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return B.errors=e,t===0}function Fe(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0,s=t,i=!1,a=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.type===void 0){let m={instancePath:n,schemaPath:"#/anyOf/0/required",keyword:"r\
equired",params:{missingProperty:"type"}};e===null?e=[m]:e.push(m),t++}var f=a===t;if(i=i||f,!i){let m=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.nullable===void 0){let p={instancePath:n,schemaPath:"#/anyOf/1/requir\
ed",keyword:"required",params:{missingProperty:"nullable"}};e===null?e=[p]:e.push(p),t++}var f=m===t;if(i=i||f,
!i){let p=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.default===void 0){let _={instancePath:n,schemaPath:"\
#/anyOf/2/required",keyword:"required",params:{missingProperty:"default"}};e===null?e=[_]:e.push(_),t++}var f=p===
t;if(i=i||f,!i){let _=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.comment===void 0){let z={instancePath:n,
schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty:"comment"}};e===null?e=[z]:e.push(z),
t++}var f=_===t;if(i=i||f,!i){let z=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.identity===void 0){let I={
instancePath:n,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"identity"}};e===null?
e=[I]:e.push(I),t++}var f=z===t;if(i=i||f,!i){let I=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.generated===
void 0){let V={instancePath:n,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty:"gene\
rated"}};e===null?e=[V]:e.push(V),t++}var f=I===t;if(i=i||f,!i){let V=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.collation===void 0){let le={instancePath:n,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"\
collation"}};e===null?e=[le]:e.push(le),t++}var f=V===t;if(i=i||f,!i){let le=t;if(r&&typeof r=="object"&&!Array.
isArray(r)&&r.postgresql===void 0){let pe={instancePath:n,schemaPath:"#/anyOf/7/required",keyword:"required",params:{
missingProperty:"postgresql"}};e===null?e=[pe]:e.push(pe),t++}var f=le===t;if(i=i||f,!i){let pe=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.mysql===void 0){let ae={instancePath:n,schemaPath:"#/anyOf/8/required",keyword:"\
required",params:{missingProperty:"mysql"}};e===null?e=[ae]:e.push(ae),t++}var f=pe===t;if(i=i||f,!i){let ae=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mariadb===void 0){let qr={instancePath:n,schemaPath:"#/anyOf/9/\
required",keyword:"required",params:{missingProperty:"mariadb"}};e===null?e=[qr]:e.push(qr),t++}var f=ae===t;i=
i||f}}}}}}}}}if(i)t=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};e===null?e=[m]:e.push(m),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){
let m={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=
[m]:e.push(m),t++}if(r.column===void 0){let m={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"column"}};e===null?e=[m]:e.push(m),t++}for(let m in r)if(!j.call(as.properties,m)){let d={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}};e===null?e=[
d]:e.push(d),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"tab\
le",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.column!==void 0&&(l(r.column,{instancePath:n+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.type!==void 0&&(A(r.type,{instancePath:n+"/type",parentData:r,
parentDataProperty:"type",rootData:o})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.nullable!==void 0&&
typeof r.nullable!="boolean"){let m={instancePath:n+"/nullable",schemaPath:"#/properties/nullable/type",keyword:"\
type",params:{type:"boolean"}};e===null?e=[m]:e.push(m),t++}if(r.default!==void 0&&(x(r.default,{instancePath:n+
"/default",parentData:r,parentDataProperty:"default",rootData:o})||(e=e===null?x.errors:e.concat(x.errors),t=e.
length)),r.comment!==void 0&&(re(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",
rootData:o})||(e=e===null?re.errors:e.concat(re.errors),t=e.length)),r.identity!==void 0&&(Ne(r.identity,{instancePath:n+
"/identity",parentData:r,parentDataProperty:"identity",rootData:o})||(e=e===null?Ne.errors:e.concat(Ne.errors),
t=e.length)),r.generated!==void 0&&(Ee(r.generated,{instancePath:n+"/generated",parentData:r,parentDataProperty:"\
generated",rootData:o})||(e=e===null?Ee.errors:e.concat(Ee.errors),t=e.length)),r.collation!==void 0&&(Oe(r.collation,
{instancePath:n+"/collation",parentData:r,parentDataProperty:"collation",rootData:o})||(e=e===null?Oe.errors:e.
concat(Oe.errors),t=e.length)),r.using!==void 0&&(g(r.using,{instancePath:n+"/using",parentData:r,parentDataProperty:"\
using",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.down_using!==void 0&&(g(r.down_using,
{instancePath:n+"/down_using",parentData:r,parentDataProperty:"down_using",rootData:o})||(e=e===null?g.errors:
e.concat(g.errors),t=e.length)),r.backfill!==void 0&&(E(r.backfill,{instancePath:n+"/backfill",parentData:r,parentDataProperty:"\
backfill",rootData:o})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)),r.postgresql!==void 0&&(ze(r.postgresql,
{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?ze.errors:
e.concat(ze.errors),t=e.length)),r.mysql!==void 0&&(B(r.mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.mariadb!==void 0&&(B(r.mariadb,{instancePath:n+
"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?B.errors:e.concat(B.errors),t=e.
length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"diale\
cts",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length)),r.using!==void 0&&r.type===void 0){let m={
instancePath:n,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"using",missingProperty:"\
type",depsCount:1,deps:"type"}};e===null?e=[m]:e.push(m),t++}if(r.down_using!==void 0&&r.type===void 0){let m={
instancePath:n,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"down_using",missingProperty:"\
type",depsCount:1,deps:"type"}};e===null?e=[m]:e.push(m),t++}if(r.backfill!==void 0&&r.nullable===void 0){let m={
instancePath:n,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"backfill",missingProperty:"\
nullable",depsCount:1,deps:"nullable"}};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:n,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[m]:e.push(m),t++}return Fe.errors=e,t===0}function Ve(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.column===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[s]:e.push(s),t++}if(r.
to===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="column"||s==="to"||s==="dialects")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.column!==void 0&&(l(r.column,{instancePath:n+"/column",parentData:r,parentDataProperty:"column",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.to!==void 0&&(l(r.to,{instancePath:n+"/to",parentData:r,
parentDataProperty:"to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.dialects!==void 0&&
(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}function Re(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.columns===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="columns"||s==="name"||s==="include"||s==="comment"||s==="dialects")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.columns!==void 0&&(P(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.include!==void 0&&
(P(r.include,{instancePath:n+"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?P.
errors:e.concat(P.errors),t=e.length)),r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.dialects!==void 0&&
(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return Re.errors=e,t===0}var us={$schema:"https://json-schema.org\
/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_unique_constraint.schema.json",type:"\
object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},
columns:{$ref:"../fragments/names.schema.json"},name:{$ref:"../fragments/name.schema.json"},include:{$ref:"../\
fragments/names.schema.json"},nulls_not_distinct:{type:"boolean"},deferrable:{type:"boolean"},initially_deferred:{
type:"boolean"},comment:{$ref:"../fragments/comment.schema.json"},dialects:{$ref:"../fragments/dialects.schema\
.json"}},required:["table","columns"],additionalProperties:!1};function Ze(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.
columns===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"co\
lumns"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!j.call(us.properties,s)){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),
t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.
columns!==void 0&&(P(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.include!==void 0&&
(P(r.include,{instancePath:n+"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?P.
errors:e.concat(P.errors),t=e.length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!="boolean"){
let s={instancePath:n+"/nulls_not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={
instancePath:n+"/deferrable",schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"boolean"}};
e===null?e=[s]:e.push(s),t++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolean"){let s={
instancePath:n+"/initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),t++}r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.dialects!==void 0&&
(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?
y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"}};e===null?e=[s]:e.push(s),t++}return Ze.errors=e,t===0}function Se(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.columns===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),t++}if(r.
references===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
references"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="columns"||s==="\
references"||s==="name"||s==="comment"||s==="not_valid"||s==="dialects")){let i={instancePath:n,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}
if(r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.
columns!==void 0&&(P(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||
(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.references!==void 0&&(W(r.references,{instancePath:n+"/\
references",parentData:r,parentDataProperty:"references",rootData:o})||(e=e===null?W.errors:e.concat(W.errors),
t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.comment!==void 0&&(k(r.comment,{instancePath:n+"/commen\
t",parentData:r,parentDataProperty:"comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),
r.not_valid!==void 0&&typeof r.not_valid!="boolean"){let s={instancePath:n+"/not_valid",schemaPath:"#/properti\
es/not_valid/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}r.dialects!==void 0&&(y(
r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.
errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}var hs={$schema:"https://json-schema.org/draft\
/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_check_constraint.schema.json",type:"obje\
ct",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},name:{
$ref:"../fragments/name.schema.json"},check:{$ref:"../fragments/sql.schema.json"},no_inherit:{type:"boolean"},
enforced:{type:"boolean"},comment:{$ref:"../fragments/comment.schema.json"},not_valid:{type:"boolean"},dialects:{
$ref:"../fragments/dialects.schema.json"}},required:["table","name","check"],additionalProperties:!1};function Ce(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.check===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"check"}};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!j.call(hs.properties,s)){let i={instancePath:n,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.table!==
void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,
parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.name!==void 0&&
(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.
concat(l.errors),t=e.length)),r.check!==void 0&&(g(r.check,{instancePath:n+"/check",parentData:r,parentDataProperty:"\
check",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.no_inherit!==void 0&&typeof r.no_inherit!=
"boolean"){let s={instancePath:n+"/no_inherit",schemaPath:"#/properties/no_inherit/type",keyword:"type",params:{
type:"boolean"}};e===null?e=[s]:e.push(s),t++}if(r.enforced!==void 0&&typeof r.enforced!="boolean"){let s={instancePath:n+
"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),t++}if(r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",
rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.not_valid!==void 0&&typeof r.not_valid!="\
boolean"){let s={instancePath:n+"/not_valid",schemaPath:"#/properties/not_valid/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),t++}r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ce.errors=e,t===
0}function Te(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="name"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}r.table!==
void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,
parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.name!==void 0&&
(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.
concat(l.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Te.errors=e,t===0}function Me(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="sche\
ma"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/tab\
le",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dial\
ects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return Me.errors=e,t===0}function Be(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0,s=t,i=!1,a=null,
f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let p={instancePath:n,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}var d=f===t;d&&(i=!0,
a=0);let m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){let p={instancePath:n,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[p]:e.push(p),t++}var d=m===
t;if(d&&i?(i=!1,a=[a,1]):d&&(i=!0,a=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:n,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.table===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="table"||p==="schema"||p==="name"||p==="columns"||
p==="dialects")){let b={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[b]:e.push(b),t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.columns!==void 0&&(P(r.columns,{instancePath:n+
"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"diale\
cts",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let p={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return Be.errors=e,t===0}function Ge(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0,s=t,i=!1,a=null,
f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let p={instancePath:n,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}var d=f===t;d&&(i=!0,
a=0);let m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){let p={instancePath:n,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[p]:e.push(p),t++}var d=m===
t;if(d&&i?(i=!1,a=[a,1]):d&&(i=!0,a=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:n,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.table===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="table"||p==="schema"||p==="name"||p==="columns"||
p==="dialects")){let b={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[b]:e.push(b),t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.columns!==void 0&&(P(r.columns,{instancePath:n+
"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"diale\
cts",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let p={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return Ge.errors=e,t===0}function He(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0,s=t,i=!1,a=null,
f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let p={instancePath:n,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}var d=f===t;d&&(i=!0,
a=0);let m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.column===void 0){let p={instancePath:n,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"column"}};e===null?e=[p]:e.push(p),t++}var d=m===
t;if(d&&i?(i=!1,a=[a,1]):d&&(i=!0,a=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:n,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.table===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="table"||p==="schema"||p==="name"||p==="column"||
p==="dialects")){let b={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}};e===null?e=[b]:e.push(b),t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&
(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:
e.concat(l.errors),t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"\
name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.column!==void 0&&(l(r.column,{instancePath:n+
"/column",parentData:r,parentDataProperty:"column",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||
(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let p={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return He.errors=e,t===0}function Je(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.
to===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="name"||s==="to"||s==="dialects")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===
null?l.errors:e.concat(l.errors),t=e.length)),r.to!==void 0&&(l(r.to,{instancePath:n+"/to",parentData:r,parentDataProperty:"\
to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return Je.errors=e,t===0}function Ke(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="name"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}r.table!==
void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?
l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,
parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.name!==void 0&&
(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.
concat(l.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}var ys={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_index.schem\
a.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name\
.schema.json"},columns:{$ref:"../fragments/index-columns.schema.json"},name:{$ref:"../fragments/name.schema.js\
on"},unique:{type:"boolean"},method:{type:"string",minLength:1},where:{$ref:"../fragments/sql.schema.json"},include:{
$ref:"../fragments/names.schema.json"},nulls_not_distinct:{type:"boolean"},comment:{$ref:"../fragments/comment\
.schema.json"},postgresql:{$ref:"../fragments/postgresql-index.schema.json"},mysql:{$ref:"../fragments/mysql-i\
ndex.schema.json"},mariadb:{$ref:"../fragments/mysql-index.schema.json"},concurrently:{type:"boolean"},dialects:{
$ref:"../fragments/dialects.schema.json"}},required:["table","columns"],additionalProperties:!1};function Qe(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.columns===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!j.call(ys.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.columns!==void 0&&(X(r.columns,{instancePath:n+"/column\
s",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),
r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===
null?l.errors:e.concat(l.errors),t=e.length)),r.unique!==void 0&&typeof r.unique!="boolean"){let s={instancePath:n+
"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),t++}if(r.method!==void 0){let s=r.method;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/method",
schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"}};e===
null?e=[i]:e.push(i),t++}}if(r.where!==void 0&&(g(r.where,{instancePath:n+"/where",parentData:r,parentDataProperty:"\
where",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),r.include!==void 0&&(P(r.include,{instancePath:n+
"/include",parentData:r,parentDataProperty:"include",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),t=e.
length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!="boolean"){let s={instancePath:n+"/nulls_\
not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"type",params:{type:"boolean"}};e===null?
e=[s]:e.push(s),t++}if(r.comment!==void 0&&(k(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o})||(e=e===null?k.errors:e.concat(k.errors),t=e.length)),r.postgresql!==void 0&&(ee(r.postgresql,
{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o})||(e=e===null?ee.errors:
e.concat(ee.errors),t=e.length)),r.mysql!==void 0&&(D(r.mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),t=e.length)),r.mariadb!==void 0&&(D(r.mariadb,{instancePath:n+
"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o})||(e=e===null?D.errors:e.concat(D.errors),t=e.
length)),r.concurrently!==void 0&&typeof r.concurrently!="boolean"){let s={instancePath:n+"/concurrently",schemaPath:"\
#/properties/concurrently/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(s),t++}r.dialects!==
void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=
e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Qe.errors=e,t===0}function Ue(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0,s=t,i=!1,a=null,
f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let p={instancePath:n,schemaPath:"#/oneOf/0/\
required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[p]:e.push(p),t++}var d=f===t;d&&(i=!0,
a=0);let m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){let p={instancePath:n,schemaPath:"\
#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"}};e===null?e=[p]:e.push(p),t++}var d=m===
t;if(d&&i?(i=!1,a=[a,1]):d&&(i=!0,a=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:n,schemaPath:"\
#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.table===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"}};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!(p==="table"||p==="schema"||p==="name"||p==="columns"||
p==="concurrently"||p==="dialects")){let b={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additi\
onalProperties",params:{additionalProperty:p}};e===null?e=[b]:e.push(b),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,
parentDataProperty:"name",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.columns!==void 0&&
(P(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o})||(e=e===null?P.
errors:e.concat(P.errors),t=e.length)),r.concurrently!==void 0&&typeof r.concurrently!="boolean"){let p={instancePath:n+
"/concurrently",schemaPath:"#/properties/concurrently/type",keyword:"type",params:{type:"boolean"}};e===null?e=
[p]:e.push(p),t++}r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let p={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return Ue.errors=e,t===0}function We(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};e===null?e=[s]:e.push(s),t++}if(r.
to===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"}};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="name"||s==="to"||s==="dialects")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.name!==void 0&&(l(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o})||(e=e===
null?l.errors:e.concat(l.errors),t=e.length)),r.to!==void 0&&(l(r.to,{instancePath:n+"/to",parentData:r,parentDataProperty:"\
to",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=
e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:
e.push(s),t++}return We.errors=e,t===0}var ds={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/ce\
ll.schema.json",type:["string","number","boolean","null","object","array"],items:{$ref:"cell.schema.json"},properties:{
sql:{$ref:"sql.schema.json"},json:{$ref:"json-value.schema.json"},base64:{type:"string",pattern:"^[A-Za-z0-9+/\
]*={0,2}$"}},additionalProperties:!1,minProperties:1,maxProperties:1},wr={validate:ie},gs=new RegExp("^[A-Za-z\
0-9+/]*={0,2}$","u");function ie(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,
t=0;if(typeof r!="object"&&typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"){let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:ds.type}};e===null?e=[s]:e.push(s),t++}if(Array.
isArray(r)){let s=r.length;for(let i=0;i<s;i++)wr.validate(r[i],{instancePath:n+"/"+i,parentData:r,parentDataProperty:i,
rootData:o})||(e=e===null?wr.validate.errors:e.concat(wr.validate.errors),t=e.length)}if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"max\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"sql"||s==="json"||s==="base64")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.sql!==void 0&&(g(r.sql,{instancePath:n+
"/sql",parentData:r,parentDataProperty:"sql",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
r.json!==void 0&&(L(r.json,{instancePath:n+"/json",parentData:r,parentDataProperty:"json",rootData:o})||(e=e===
null?L.errors:e.concat(L.errors),t=e.length)),r.base64!==void 0){let s=r.base64;if(typeof s=="string"){if(!gs.
test(s)){let i={instancePath:n+"/base64",schemaPath:"#/properties/base64/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9+/]*={0,2}$"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/base64",schemaPath:"#/pro\
perties/base64/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}}return ie.errors=e,
t===0}function O(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&
typeof r=="object"&&!Array.isArray(r))for(let s in r)ie(r[s],{instancePath:n+"/"+s.replace(/~/g,"~0").replace(
/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:o})||(e=e===null?ie.errors:e.concat(ie.errors),t=e.length);else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}
return O.errors=e,t===0}function Xe(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,
t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/ty\
pe",keyword:"type",params:{type:oe.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&h(r)<1){let s={instancePath:n,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="o\
bject"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||
s==="mariadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;
if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/minL\
ength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgr\
esql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/mysql",schemaPath:"\
#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.
push(i),t++}}else{let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{
type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(h(
s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}}return Xe.errors=e,t===0}function Ye(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r==
"string"){if(h(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return Ye.errors=e,t===0}function er(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(typeof r=="string"){if(h(r)<1){let s={instancePath:n,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}function rr(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.rows===void 0){let s={instancePath:n,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:"rows"}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"table"||s==="schema"||s==="rows"||s==="key"||s==="down"||s==="irreversible"||s==="leave_on_downgrade"||s==="d\
ialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.rows!==void 0){let s=r.rows;if(Array.isArray(s)){if(s.length<1){let a={instancePath:n+"/rows",schemaPath:"#/\
properties/rows/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<
i;a++)O(s[a],{instancePath:n+"/rows/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?O.errors:e.
concat(O.errors),t=e.length)}else{let i={instancePath:n+"/rows",schemaPath:"#/properties/rows/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}r.key!==void 0&&(P(r.key,{instancePath:n+"/key",parentData:r,
parentDataProperty:"key",rootData:o})||(e=e===null?P.errors:e.concat(P.errors),t=e.length)),r.down!==void 0&&(Xe(
r.down,{instancePath:n+"/down",parentData:r,parentDataProperty:"down",rootData:o})||(e=e===null?Xe.errors:e.concat(
Xe.errors),t=e.length)),r.irreversible!==void 0&&(Ye(r.irreversible,{instancePath:n+"/irreversible",parentData:r,
parentDataProperty:"irreversible",rootData:o})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),r.leave_on_downgrade!==
void 0&&(er(r.leave_on_downgrade,{instancePath:n+"/leave_on_downgrade",parentData:r,parentDataProperty:"leave_\
on_downgrade",rootData:o})||(e=e===null?er.errors:e.concat(er.errors),t=e.length)),r.dialects!==void 0&&(y(r.dialects,
{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o})||(e=e===null?y.errors:e.concat(
y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return rr.errors=e,t===0}var Ps={$schema:"https://json-schema.org/draft/2020-12/schem\
a",$id:"https://aludel.dev/schemas/v1/operations/update_rows.schema.json",type:"object",properties:{table:{$ref:"\
../fragments/name.schema.json"},schema:{$ref:"../fragments/name.schema.json"},set:{$ref:"../fragments/row.sche\
ma.json",type:"object",minProperties:1},where:{$ref:"../fragments/sql.schema.json"},batch_size:{type:"integer",
minimum:1},down:{$ref:"../fragments/decision.schema.json#/properties/down"},irreversible:{$ref:"../fragments/d\
ecision.schema.json#/properties/irreversible"},leave_on_downgrade:{$ref:"../fragments/decision.schema.json#/pr\
operties/leave_on_downgrade"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:["table","set"],additionalProperties:!1};
function sr(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!=
"string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:oe.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&h(r)<1){let s={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.
isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minPropert\
ies",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="ma\
riadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s==
"string"){if(h(s)<1){let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"\
minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"\
#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==
void 0){let s=r.mysql;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/mysql",schemaPath:"#/propertie\
s/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),
t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/mariadb",
schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}}}return sr.errors=e,t===0}function tr(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r=="string"){if(h(r)<1){let s={instancePath:n,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return tr.errors=e,t===
0}function nr(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r==
"string"){if(h(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return nr.errors=e,t===0}function ir(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"}};e===null?e=[s]:e.push(s),t++}if(r.
set===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"set"}};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!j.call(Ps.properties,s)){let i={instancePath:n,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}
if(r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o})||
(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.
set!==void 0){let s=r.set;if(O(s,{instancePath:n+"/set",parentData:r,parentDataProperty:"set",rootData:o})||(e=
e===null?O.errors:e.concat(O.errors),t=e.length),s&&typeof s=="object"&&!Array.isArray(s)){if(Object.keys(s).length<
1){let i={instancePath:n+"/set",schemaPath:"#/properties/set/minProperties",keyword:"minProperties",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/set",schemaPath:"#/properties/set/type",keyword:"ty\
pe",params:{type:"object"}};e===null?e=[i]:e.push(i),t++}}if(r.where!==void 0&&(g(r.where,{instancePath:n+"/wh\
ere",parentData:r,parentDataProperty:"where",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
r.batch_size!==void 0){let s=r.batch_size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+
"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:
e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+"/batch_size",schemaPath:"\
#/properties/batch_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[i]:e.push(i),
t++}}r.down!==void 0&&(sr(r.down,{instancePath:n+"/down",parentData:r,parentDataProperty:"down",rootData:o})||
(e=e===null?sr.errors:e.concat(sr.errors),t=e.length)),r.irreversible!==void 0&&(tr(r.irreversible,{instancePath:n+
"/irreversible",parentData:r,parentDataProperty:"irreversible",rootData:o})||(e=e===null?tr.errors:e.concat(tr.
errors),t=e.length)),r.leave_on_downgrade!==void 0&&(nr(r.leave_on_downgrade,{instancePath:n+"/leave_on_downgr\
ade",parentData:r,parentDataProperty:"leave_on_downgrade",rootData:o})||(e=e===null?nr.errors:e.concat(nr.errors),
t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"d\
ialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ir.errors=e,t===0}var bs={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/delete_rows.schema\
.json",type:"object",properties:{table:{$ref:"../fragments/name.schema.json"},schema:{$ref:"../fragments/name.\
schema.json"},rows:{type:"array",items:{$ref:"../fragments/row.schema.json"},minItems:1},where:{$ref:"../fragm\
ents/sql.schema.json"},batch_size:{type:"integer",minimum:1},down:{$ref:"../fragments/decision.schema.json#/pr\
operties/down"},irreversible:{$ref:"../fragments/decision.schema.json#/properties/irreversible"},leave_on_downgrade:{
$ref:"../fragments/decision.schema.json#/properties/leave_on_downgrade"},dialects:{$ref:"../fragments/dialects\
.schema.json"}},required:["table"],additionalProperties:!1,oneOf:[{required:["rows"]},{required:["where"]}]};function or(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r!="string"&&!(r&&
typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:oe.
type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&h(r)<1){let s={instancePath:n,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="\
sqlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(h(s)<1){let i={
instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/typ\
e",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s==
"string"){if(h(s)<1){let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLeng\
th",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/properti\
es/mysql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.
mariadb;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/mi\
nLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mari\
adb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}
if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}}return or.errors=e,t===0}function lr(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(typeof r=="string"){if(h(r)<1){let s={instancePath:n,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return lr.errors=e,t===0}function pr(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r=="string"){if(h(
r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.
push(s),t++}return pr.errors=e,t===0}function ar(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){
let e=null,t=0,s=t,i=!1,a=null,f=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.rows===void 0){let p={instancePath:n,
schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"rows"}};e===null?e=[p]:e.push(p),t++}
var d=f===t;d&&(i=!0,a=0);let m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.where===void 0){let p={instancePath:n,
schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"where"}};e===null?e=[p]:e.push(p),
t++}var d=m===t;if(d&&i?(i=!1,a=[a,1]):d&&(i=!0,a=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let p={instancePath:n,
schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:a}};e===null?e=[p]:e.push(p),t++}if(r&&typeof r=="\
object"&&!Array.isArray(r)){if(r.table===void 0){let p={instancePath:n,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:"table"}};e===null?e=[p]:e.push(p),t++}for(let p in r)if(!j.call(bs.properties,p)){
let b={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}};
e===null?e=[b]:e.push(b),t++}if(r.table!==void 0&&(l(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.schema!==void 0&&(l(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),
r.rows!==void 0){let p=r.rows;if(Array.isArray(p)){if(p.length<1){let _={instancePath:n+"/rows",schemaPath:"#/\
properties/rows/minItems",keyword:"minItems",params:{limit:1}};e===null?e=[_]:e.push(_),t++}let b=p.length;for(let _=0;_<
b;_++)O(p[_],{instancePath:n+"/rows/"+_,parentData:p,parentDataProperty:_,rootData:o})||(e=e===null?O.errors:e.
concat(O.errors),t=e.length)}else{let b={instancePath:n+"/rows",schemaPath:"#/properties/rows/type",keyword:"t\
ype",params:{type:"array"}};e===null?e=[b]:e.push(b),t++}}if(r.where!==void 0&&(g(r.where,{instancePath:n+"/wh\
ere",parentData:r,parentDataProperty:"where",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.length)),
r.batch_size!==void 0){let p=r.batch_size;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p))){let b={instancePath:n+
"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"integer"}};e===null?e=[b]:
e.push(b),t++}if(typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p))){let b={instancePath:n+"/batch_size",schemaPath:"\
#/properties/batch_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1}};e===null?e=[b]:e.push(b),
t++}}r.down!==void 0&&(or(r.down,{instancePath:n+"/down",parentData:r,parentDataProperty:"down",rootData:o})||
(e=e===null?or.errors:e.concat(or.errors),t=e.length)),r.irreversible!==void 0&&(lr(r.irreversible,{instancePath:n+
"/irreversible",parentData:r,parentDataProperty:"irreversible",rootData:o})||(e=e===null?lr.errors:e.concat(lr.
errors),t=e.length)),r.leave_on_downgrade!==void 0&&(pr(r.leave_on_downgrade,{instancePath:n+"/leave_on_downgr\
ade",parentData:r,parentDataProperty:"leave_on_downgrade",rootData:o})||(e=e===null?pr.errors:e.concat(pr.errors),
t=e.length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"d\
ialects",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let p={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[p]:e.push(p),t++}return ar.errors=e,t===0}var ks={$schema:"\
https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/execute.schema.jso\
n",type:"object",properties:{up:{$ref:"../fragments/sql.schema.json"},down:{$ref:"../fragments/decision.schema\
.json#/properties/down"},irreversible:{$ref:"../fragments/decision.schema.json#/properties/irreversible"},leave_on_downgrade:{
$ref:"../fragments/decision.schema.json#/properties/leave_on_downgrade"},transaction:{type:"boolean"},uses:{$ref:"\
../fragments/object-names.schema.json"},creates:{$ref:"../fragments/object-names.schema.json"},drops:{$ref:"..\
/fragments/object-names.schema.json"},effect:{type:"array",items:{$ref:"../fragments/operation.schema.json"},minItems:1},
done_when:{$ref:"../fragments/sql.schema.json"},dialects:{$ref:"../fragments/dialects.schema.json"}},required:[
"up"],additionalProperties:!1};function mr(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){
let e=null,t=0;if(typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:oe.type}};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&h(r)<1){let s={
instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProp\
erties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgr\
esql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.
postgresql;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/postgresql",schemaPath:"#/properties/post\
gresql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/my\
sql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"str\
ing"}};e===null?e=[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(h(s)<1){
let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s==
"string"){if(h(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/prope\
rties/sqlite/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}}return mr.errors=e,t===
0}function cr(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(typeof r==
"string"){if(h(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1}};e===
null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"}};
e===null?e=[s]:e.push(s),t++}return cr.errors=e,t===0}function fr(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(typeof r=="string"){if(h(r)<1){let s={instancePath:n,schemaPath:"#/minLeng\
th",keyword:"minLength",params:{limit:1}};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}return fr.errors=e,t===0}function $(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(Array.isArray(
r)){let s=r.length;for(let f=0;f<s;f++){let m=r[f];if(typeof m=="string"){if(h(m)<1){let d={instancePath:n+"/"+
f,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[d]:e.push(d),t++}}else{let d={
instancePath:n+"/"+f,schemaPath:"#/items/type",keyword:"type",params:{type:"string"}};e===null?e=[d]:e.push(d),
t++}}let i=r.length,a;if(i>1){let f={};for(;i--;){let m=r[i];if(typeof m=="string"){if(typeof f[m]=="number"){
a=f[m];let d={instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:a}};e===null?e=[d]:e.
push(d),t++;break}f[m]=i}}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"array"}};
e===null?e=[s]:e.push(s),t++}return $.errors=e,t===0}var _r={validate:F};function ur(r,{instancePath:n="",parentData:c,
parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.up===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"up"}};e===null?e=[s]:
e.push(s),t++}for(let s in r)if(!j.call(ks.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.up!==void 0&&
(g(r.up,{instancePath:n+"/up",parentData:r,parentDataProperty:"up",rootData:o})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),r.down!==void 0&&(mr(r.down,{instancePath:n+"/down",parentData:r,parentDataProperty:"do\
wn",rootData:o})||(e=e===null?mr.errors:e.concat(mr.errors),t=e.length)),r.irreversible!==void 0&&(cr(r.irreversible,
{instancePath:n+"/irreversible",parentData:r,parentDataProperty:"irreversible",rootData:o})||(e=e===null?cr.errors:
e.concat(cr.errors),t=e.length)),r.leave_on_downgrade!==void 0&&(fr(r.leave_on_downgrade,{instancePath:n+"/lea\
ve_on_downgrade",parentData:r,parentDataProperty:"leave_on_downgrade",rootData:o})||(e=e===null?fr.errors:e.concat(
fr.errors),t=e.length)),r.transaction!==void 0&&typeof r.transaction!="boolean"){let s={instancePath:n+"/trans\
action",schemaPath:"#/properties/transaction/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.push(
s),t++}if(r.uses!==void 0&&($(r.uses,{instancePath:n+"/uses",parentData:r,parentDataProperty:"uses",rootData:o})||
(e=e===null?$.errors:e.concat($.errors),t=e.length)),r.creates!==void 0&&($(r.creates,{instancePath:n+"/create\
s",parentData:r,parentDataProperty:"creates",rootData:o})||(e=e===null?$.errors:e.concat($.errors),t=e.length)),
r.drops!==void 0&&($(r.drops,{instancePath:n+"/drops",parentData:r,parentDataProperty:"drops",rootData:o})||(e=
e===null?$.errors:e.concat($.errors),t=e.length)),r.effect!==void 0){let s=r.effect;if(Array.isArray(s)){if(s.
length<1){let a={instancePath:n+"/effect",schemaPath:"#/properties/effect/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[a]:e.push(a),t++}let i=s.length;for(let a=0;a<i;a++)_r.validate(s[a],{instancePath:n+"/e\
ffect/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?_r.validate.errors:e.concat(_r.validate.
errors),t=e.length)}else{let i={instancePath:n+"/effect",schemaPath:"#/properties/effect/type",keyword:"type",
params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}r.done_when!==void 0&&(g(r.done_when,{instancePath:n+"/do\
ne_when",parentData:r,parentDataProperty:"done_when",rootData:o})||(e=e===null?g.errors:e.concat(g.errors),t=e.
length)),r.dialects!==void 0&&(y(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"diale\
cts",rootData:o})||(e=e===null?y.errors:e.concat(y.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return ur.errors=e,t===0}function F(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"max\
Properties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!j.call(
Hr.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s}};e===null?e=[i]:e.push(i),t++}r.create_table!==void 0&&(we(r.create_table,{instancePath:n+
"/create_table",parentData:r,parentDataProperty:"create_table",rootData:o})||(e=e===null?we.errors:e.concat(we.
errors),t=e.length)),r.drop_table!==void 0&&(_e(r.drop_table,{instancePath:n+"/drop_table",parentData:r,parentDataProperty:"\
drop_table",rootData:o})||(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.rename_table!==void 0&&(je(
r.rename_table,{instancePath:n+"/rename_table",parentData:r,parentDataProperty:"rename_table",rootData:o})||(e=
e===null?je.errors:e.concat(je.errors),t=e.length)),r.alter_table!==void 0&&(Ae(r.alter_table,{instancePath:n+
"/alter_table",parentData:r,parentDataProperty:"alter_table",rootData:o})||(e=e===null?Ae.errors:e.concat(Ae.errors),
t=e.length)),r.add_column!==void 0&&(Le(r.add_column,{instancePath:n+"/add_column",parentData:r,parentDataProperty:"\
add_column",rootData:o})||(e=e===null?Le.errors:e.concat(Le.errors),t=e.length)),r.drop_column!==void 0&&(xe(r.
drop_column,{instancePath:n+"/drop_column",parentData:r,parentDataProperty:"drop_column",rootData:o})||(e=e===
null?xe.errors:e.concat(xe.errors),t=e.length)),r.alter_column!==void 0&&(Fe(r.alter_column,{instancePath:n+"/\
alter_column",parentData:r,parentDataProperty:"alter_column",rootData:o})||(e=e===null?Fe.errors:e.concat(Fe.errors),
t=e.length)),r.rename_column!==void 0&&(Ve(r.rename_column,{instancePath:n+"/rename_column",parentData:r,parentDataProperty:"\
rename_column",rootData:o})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.create_primary_key!==void 0&&
(Re(r.create_primary_key,{instancePath:n+"/create_primary_key",parentData:r,parentDataProperty:"create_primary\
_key",rootData:o})||(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.create_unique_constraint!==void 0&&
(Ze(r.create_unique_constraint,{instancePath:n+"/create_unique_constraint",parentData:r,parentDataProperty:"cr\
eate_unique_constraint",rootData:o})||(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.create_foreign_key!==
void 0&&(Se(r.create_foreign_key,{instancePath:n+"/create_foreign_key",parentData:r,parentDataProperty:"create\
_foreign_key",rootData:o})||(e=e===null?Se.errors:e.concat(Se.errors),t=e.length)),r.create_check_constraint!==
void 0&&(Ce(r.create_check_constraint,{instancePath:n+"/create_check_constraint",parentData:r,parentDataProperty:"\
create_check_constraint",rootData:o})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),r.drop_constraint!==
void 0&&(Te(r.drop_constraint,{instancePath:n+"/drop_constraint",parentData:r,parentDataProperty:"drop_constra\
int",rootData:o})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.drop_primary_key!==void 0&&(Me(r.drop_primary_key,
{instancePath:n+"/drop_primary_key",parentData:r,parentDataProperty:"drop_primary_key",rootData:o})||(e=e===null?
Me.errors:e.concat(Me.errors),t=e.length)),r.drop_unique_constraint!==void 0&&(Be(r.drop_unique_constraint,{instancePath:n+
"/drop_unique_constraint",parentData:r,parentDataProperty:"drop_unique_constraint",rootData:o})||(e=e===null?Be.
errors:e.concat(Be.errors),t=e.length)),r.drop_foreign_key!==void 0&&(Ge(r.drop_foreign_key,{instancePath:n+"/\
drop_foreign_key",parentData:r,parentDataProperty:"drop_foreign_key",rootData:o})||(e=e===null?Ge.errors:e.concat(
Ge.errors),t=e.length)),r.drop_check_constraint!==void 0&&(He(r.drop_check_constraint,{instancePath:n+"/drop_c\
heck_constraint",parentData:r,parentDataProperty:"drop_check_constraint",rootData:o})||(e=e===null?He.errors:e.
concat(He.errors),t=e.length)),r.rename_constraint!==void 0&&(Je(r.rename_constraint,{instancePath:n+"/rename_\
constraint",parentData:r,parentDataProperty:"rename_constraint",rootData:o})||(e=e===null?Je.errors:e.concat(Je.
errors),t=e.length)),r.validate_constraint!==void 0&&(Ke(r.validate_constraint,{instancePath:n+"/validate_cons\
traint",parentData:r,parentDataProperty:"validate_constraint",rootData:o})||(e=e===null?Ke.errors:e.concat(Ke.
errors),t=e.length)),r.create_index!==void 0&&(Qe(r.create_index,{instancePath:n+"/create_index",parentData:r,
parentDataProperty:"create_index",rootData:o})||(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.drop_index!==
void 0&&(Ue(r.drop_index,{instancePath:n+"/drop_index",parentData:r,parentDataProperty:"drop_index",rootData:o})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.rename_index!==void 0&&(We(r.rename_index,{instancePath:n+
"/rename_index",parentData:r,parentDataProperty:"rename_index",rootData:o})||(e=e===null?We.errors:e.concat(We.
errors),t=e.length)),r.insert_rows!==void 0&&(rr(r.insert_rows,{instancePath:n+"/insert_rows",parentData:r,parentDataProperty:"\
insert_rows",rootData:o})||(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.update_rows!==void 0&&(ir(
r.update_rows,{instancePath:n+"/update_rows",parentData:r,parentDataProperty:"update_rows",rootData:o})||(e=e===
null?ir.errors:e.concat(ir.errors),t=e.length)),r.delete_rows!==void 0&&(ar(r.delete_rows,{instancePath:n+"/de\
lete_rows",parentData:r,parentDataProperty:"delete_rows",rootData:o})||(e=e===null?ar.errors:e.concat(ar.errors),
t=e.length)),r.execute!==void 0&&(ur(r.execute,{instancePath:n+"/execute",parentData:r,parentDataProperty:"exe\
cute",rootData:o})||(e=e===null?ur.errors:e.concat(ur.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return F.errors=e,t===0}var ws=new RegExp(
"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$","u");function Tr(r,{
instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.revision===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"revision"}};e===null?e=[s]:e.push(s),t++}if(r.revises===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"revises"}};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!j.call(br.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.$schema!==void 0&&typeof r.$schema!="\
string"){let s={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"\
string"}};e===null?e=[s]:e.push(s),t++}if(r.revision!==void 0&&(q(r.revision,{instancePath:n+"/revision",parentData:r,
parentDataProperty:"revision",rootData:o})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.revises!==void 0){
let s=r.revises;if(s!==null&&typeof s!="string"&&!Array.isArray(s)){let i={instancePath:n+"/revises",schemaPath:"\
#/properties/revises/type",keyword:"type",params:{type:br.properties.revises.type}};e===null?e=[i]:e.push(i),t++}
if(typeof s=="string"&&!Zr.test(s)){let i={instancePath:n+"/revises",schemaPath:"#/properties/revises/pattern",
keyword:"pattern",params:{pattern:"^[A-Za-z0-9_]{1,64}$"}};e===null?e=[i]:e.push(i),t++}if(Array.isArray(s)){if(s.
length<1){let m={instancePath:n+"/revises",schemaPath:"#/properties/revises/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[m]:e.push(m),t++}let i=s.length;for(let m=0;m<i;m++)q(s[m],{instancePath:n+"/revises/"+m,
parentData:s,parentDataProperty:m,rootData:o})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);let a=s.length,
f;if(a>1){e:for(;a--;)for(f=a;f--;)if(G(s[a],s[f])){let m={instancePath:n+"/revises",schemaPath:"#/properties/\
revises/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[m]:e.push(m),t++;break e}}}}if(r.message!==
void 0&&typeof r.message!="string"){let s={instancePath:n+"/message",schemaPath:"#/properties/message/type",keyword:"\
type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.created!==void 0){let s=r.created;if(typeof s==
"string"){if(!ws.test(s)){let i={instancePath:n+"/created",schemaPath:"#/properties/created/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]\
{2}:[0-9]{2})$"}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/created",schemaPath:"#/properties\
/created/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.branch_labels!==void 0){
let s=r.branch_labels;if(Array.isArray(s)){let i=s.length;for(let m=0;m<i;m++)q(s[m],{instancePath:n+"/branch_\
labels/"+m,parentData:s,parentDataProperty:m,rootData:o})||(e=e===null?q.errors:e.concat(q.errors),t=e.length);
let a=s.length,f;if(a>1){e:for(;a--;)for(f=a;f--;)if(G(s[a],s[f])){let m={instancePath:n+"/branch_labels",schemaPath:"\
#/properties/branch_labels/uniqueItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[m]:e.push(m),t++;break e}}}else{
let i={instancePath:n+"/branch_labels",schemaPath:"#/properties/branch_labels/type",keyword:"type",params:{type:"\
array"}};e===null?e=[i]:e.push(i),t++}}if(r.depends_on!==void 0){let s=r.depends_on;if(Array.isArray(s)){let i=s.
length;for(let m=0;m<i;m++)q(s[m],{instancePath:n+"/depends_on/"+m,parentData:s,parentDataProperty:m,rootData:o})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length);let a=s.length,f;if(a>1){e:for(;a--;)for(f=a;f--;)if(G(s[a],
s[f])){let m={instancePath:n+"/depends_on",schemaPath:"#/properties/depends_on/uniqueItems",keyword:"uniqueIte\
ms",params:{i:a,j:f}};e===null?e=[m]:e.push(m),t++;break e}}}else{let i={instancePath:n+"/depends_on",schemaPath:"\
#/properties/depends_on/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(r.lock_timeout!==
void 0&&(w(r.lock_timeout,{instancePath:n+"/lock_timeout",parentData:r,parentDataProperty:"lock_timeout",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.statement_timeout!==void 0&&(w(r.statement_timeout,{instancePath:n+
"/statement_timeout",parentData:r,parentDataProperty:"statement_timeout",rootData:o})||(e=e===null?w.errors:e.
concat(w.errors),t=e.length)),r.transaction!==void 0){let s=r.transaction;if(typeof s!="string"){let i={instancePath:n+
"/transaction",schemaPath:"#/properties/transaction/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:
e.push(i),t++}if(!(s==="auto"||s==="single"||s==="none")){let i={instancePath:n+"/transaction",schemaPath:"#/p\
roperties/transaction/enum",keyword:"enum",params:{allowedValues:br.properties.transaction.enum}};e===null?e=[
i]:e.push(i),t++}}if(r.operations!==void 0){let s=r.operations;if(Array.isArray(s)){let i=s.length;for(let a=0;a<
i;a++)F(s[a],{instancePath:n+"/operations/"+a,parentData:s,parentDataProperty:a,rootData:o})||(e=e===null?F.errors:
e.concat(F.errors),t=e.length)}else{let i={instancePath:n+"/operations",schemaPath:"#/properties/operations/ty\
pe",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(r.downgrade!==void 0){let s=r.downgrade;
if(Array.isArray(s)){let i=s.length;for(let a=0;a<i;a++)F(s[a],{instancePath:n+"/downgrade/"+a,parentData:s,parentDataProperty:a,
rootData:o})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)}else{let i={instancePath:n+"/downgrade",schemaPath:"\
#/properties/downgrade/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Tr.
errors=e,t===0}var As=Mr,jr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/sc\
hemas/v1/documents/project.schema.json",type:"object",properties:{$schema:{type:"string"},version:{type:"integ\
er",const:1},name:{type:"string",minLength:1},revisions:{type:"array",items:{type:"string",minLength:1},minItems:1,
uniqueItems:!0},names:{type:"string",enum:["aludel","postgresql"]},dialects:{type:"array",items:{type:"string",
pattern:"^(postgresql|mysql|mariadb|sqlite)(@[0-9]+(\\.[0-9]+)*)?$"},minItems:1,uniqueItems:!0},file_template:{
type:"string",minLength:1},timezone:{type:"string",minLength:1},default_environment:{$ref:"../fragments/name.s\
chema.json"},environments:{$ref:"../fragments/environments.schema.json"},url:{type:"string",minLength:1},password:{
type:"string",minLength:1},password_file:{type:"string",minLength:1},target:{type:"string",minLength:1},protected:{
type:"boolean"},expect:{$ref:"../fragments/expectation.schema.json"},default_schema:{$ref:"../fragments/name.s\
chema.json"},lock:{type:"string",enum:["auto","session","lease","none"]},lock_wait:{$ref:"../fragments/duratio\
n.schema.json"},lock_timeout:{$ref:"../fragments/duration.schema.json"},statement_timeout:{$ref:"../fragments/\
duration.schema.json"},probe_timeout:{$ref:"../fragments/duration.schema.json"},bookkeeping:{$ref:"../fragment\
s/bookkeeping.schema.json"}},required:["version","name"],additionalProperties:!1},_s=new RegExp("^(postgresql|\
mysql|mariadb|sqlite)(@[0-9]+(\\.[0-9]+)*)?$","u");var Rr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/en\
vironment.schema.json",type:"object",properties:{url:{type:"string",minLength:1},password:{type:"string",minLength:1},
password_file:{type:"string",minLength:1},target:{type:"string",minLength:1},protected:{type:"boolean"},expect:{
$ref:"expectation.schema.json"},default_schema:{$ref:"name.schema.json"},lock:{type:"string",enum:["auto","ses\
sion","lease","none"]},lock_wait:{$ref:"duration.schema.json"},lock_timeout:{$ref:"duration.schema.json"},statement_timeout:{
$ref:"duration.schema.json"},probe_timeout:{$ref:"duration.schema.json"},bookkeeping:{$ref:"bookkeeping.schema\
.json"}},additionalProperties:!1};function se(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="host"||s==="database"||
s==="server_version")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}if(r.host!==void 0){let s=r.host;if(typeof s=="str\
ing"){if(h(s)<1){let i={instancePath:n+"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{
limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/host",schemaPath:"#/properties/host/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.database!==void 0){let s=r.database;
if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/database",schemaPath:"#/properties/database/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/database",
schemaPath:"#/properties/database/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.
server_version!==void 0){let s=r.server_version;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/serv\
er_version",schemaPath:"#/properties/server_version/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/server_version",schemaPath:"#/properties/server_version/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#\
/type",keyword:"type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return se.errors=e,t===0}function te(r,{instancePath:n="",parentData:c,parentDataProperty:u,rootData:o=r}={}){let e=null,t=0;if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"\
minProperties",params:{limit:1}};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="schema"||s==="prefix")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.schema!==void 0&&(l(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.prefix!==void 0){let s=r.prefix;if(typeof s==
"string"){if(h(s)>40){let i={instancePath:n+"/prefix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxL\
ength",params:{limit:40}};e===null?e=[i]:e.push(i),t++}if(h(s)<1){let i={instancePath:n+"/prefix",schemaPath:"\
#/properties/prefix/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"}};e===null?
e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===
null?e=[s]:e.push(s),t++}return te.errors=e,t===0}function hr(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!j.call(Rr.properties,
s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};
e===null?e=[i]:e.push(i),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"}};
e===null?e=[i]:e.push(i),t++}}if(r.password!==void 0){let s=r.password;if(typeof s=="string"){if(h(s)<1){let i={
instancePath:n+"/password",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/password",schemaPath:"#/properties/password/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.password_file!==void 0){let s=r.password_file;
if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/password_file",schemaPath:"#/properties/password_fil\
e/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/\
password_file",schemaPath:"#/properties/password_file/type",keyword:"type",params:{type:"string"}};e===null?e=
[i]:e.push(i),t++}}if(r.target!==void 0){let s=r.target;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:n+"/target",schemaPath:"#/properties/target/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}}if(r.protected!==void 0&&typeof r.protected!="boolean"){let s={instancePath:n+
"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type:"boolean"}};e===null?e=[s]:e.
push(s),t++}if(r.expect!==void 0&&(se(r.expect,{instancePath:n+"/expect",parentData:r,parentDataProperty:"expe\
ct",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.default_schema!==void 0&&(l(r.default_schema,
{instancePath:n+"/default_schema",parentData:r,parentDataProperty:"default_schema",rootData:o})||(e=e===null?l.
errors:e.concat(l.errors),t=e.length)),r.lock!==void 0){let s=r.lock;if(typeof s!="string"){let i={instancePath:n+
"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}
if(!(s==="auto"||s==="session"||s==="lease"||s==="none")){let i={instancePath:n+"/lock",schemaPath:"#/properti\
es/lock/enum",keyword:"enum",params:{allowedValues:Rr.properties.lock.enum}};e===null?e=[i]:e.push(i),t++}}r.lock_wait!==
void 0&&(w(r.lock_wait,{instancePath:n+"/lock_wait",parentData:r,parentDataProperty:"lock_wait",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.lock_timeout!==void 0&&(w(r.lock_timeout,{instancePath:n+
"/lock_timeout",parentData:r,parentDataProperty:"lock_timeout",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),r.statement_timeout!==void 0&&(w(r.statement_timeout,{instancePath:n+"/statement_timeout",parentData:r,
parentDataProperty:"statement_timeout",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.probe_timeout!==
void 0&&(w(r.probe_timeout,{instancePath:n+"/probe_timeout",parentData:r,parentDataProperty:"probe_timeout",rootData:o})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.bookkeeping!==void 0&&(te(r.bookkeeping,{instancePath:n+
"/bookkeeping",parentData:r,parentDataProperty:"bookkeeping",rootData:o})||(e=e===null?te.errors:e.concat(te.errors),
t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"}};e===null?e=
[s]:e.push(s),t++}return hr.errors=e,t===0}function yr(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)hr(r[s],{instancePath:n+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:o})||(e=e===null?hr.errors:
e.concat(hr.errors),t=e.length);else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"}};e===null?e=[s]:e.push(s),t++}return yr.errors=e,t===0}function Mr(r,{instancePath:n="",parentData:c,parentDataProperty:u,
rootData:o=r}={}){let e=null,t=0;if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.version===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"version"}};e===null?e=[s]:e.push(s),t++}if(r.
name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"}};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!j.call(jr.properties,s)){let i={instancePath:n,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s}};e===null?e=[i]:e.push(i),t++}
if(r.$schema!==void 0&&typeof r.$schema!="string"){let s={instancePath:n+"/$schema",schemaPath:"#/properties/%\
24schema/type",keyword:"type",params:{type:"string"}};e===null?e=[s]:e.push(s),t++}if(r.version!==void 0){let s=r.
version;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/version",schemaPath:"\
#/properties/version/type",keyword:"type",params:{type:"integer"}};e===null?e=[i]:e.push(i),t++}if(s!==1){let i={
instancePath:n+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1}};e===
null?e=[i]:e.push(i),t++}}if(r.name!==void 0){let s=r.name;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:n+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),t++}}if(r.revisions!==void 0){let s=r.revisions;if(Array.isArray(s)){if(s.length<
1){let m={instancePath:n+"/revisions",schemaPath:"#/properties/revisions/minItems",keyword:"minItems",params:{
limit:1}};e===null?e=[m]:e.push(m),t++}let i=s.length;for(let m=0;m<i;m++){let d=s[m];if(typeof d=="string"){if(h(
d)<1){let p={instancePath:n+"/revisions/"+m,schemaPath:"#/properties/revisions/items/minLength",keyword:"minLe\
ngth",params:{limit:1}};e===null?e=[p]:e.push(p),t++}}else{let p={instancePath:n+"/revisions/"+m,schemaPath:"#\
/properties/revisions/items/type",keyword:"type",params:{type:"string"}};e===null?e=[p]:e.push(p),t++}}let a=s.
length,f;if(a>1){let m={};for(;a--;){let d=s[a];if(typeof d=="string"){if(typeof m[d]=="number"){f=m[d];let p={
instancePath:n+"/revisions",schemaPath:"#/properties/revisions/uniqueItems",keyword:"uniqueItems",params:{i:a,
j:f}};e===null?e=[p]:e.push(p),t++;break}m[d]=a}}}}else{let i={instancePath:n+"/revisions",schemaPath:"#/prope\
rties/revisions/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(i),t++}}if(r.names!==void 0){
let s=r.names;if(typeof s!="string"){let i={instancePath:n+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}if(!(s==="aludel"||s==="postgresql")){let i={instancePath:n+
"/names",schemaPath:"#/properties/names/enum",keyword:"enum",params:{allowedValues:jr.properties.names.enum}};
e===null?e=[i]:e.push(i),t++}}if(r.dialects!==void 0){let s=r.dialects;if(Array.isArray(s)){if(s.length<1){let m={
instancePath:n+"/dialects",schemaPath:"#/properties/dialects/minItems",keyword:"minItems",params:{limit:1}};e===
null?e=[m]:e.push(m),t++}let i=s.length;for(let m=0;m<i;m++){let d=s[m];if(typeof d=="string"){if(!_s.test(d)){
let p={instancePath:n+"/dialects/"+m,schemaPath:"#/properties/dialects/items/pattern",keyword:"pattern",params:{
pattern:"^(postgresql|mysql|mariadb|sqlite)(@[0-9]+(\\.[0-9]+)*)?$"}};e===null?e=[p]:e.push(p),t++}}else{let p={
instancePath:n+"/dialects/"+m,schemaPath:"#/properties/dialects/items/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[p]:e.push(p),t++}}let a=s.length,f;if(a>1){let m={};for(;a--;){let d=s[a];if(typeof d=="strin\
g"){if(typeof m[d]=="number"){f=m[d];let p={instancePath:n+"/dialects",schemaPath:"#/properties/dialects/uniqu\
eItems",keyword:"uniqueItems",params:{i:a,j:f}};e===null?e=[p]:e.push(p),t++;break}m[d]=a}}}}else{let i={instancePath:n+
"/dialects",schemaPath:"#/properties/dialects/type",keyword:"type",params:{type:"array"}};e===null?e=[i]:e.push(
i),t++}}if(r.file_template!==void 0){let s=r.file_template;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+
"/file_template",schemaPath:"#/properties/file_template/minLength",keyword:"minLength",params:{limit:1}};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/file_template",schemaPath:"#/properties/file_template/type",
keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.timezone!==void 0){let s=r.timezone;
if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/timezone",schemaPath:"#/properties/timezone/minLengt\
h",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/timezone",
schemaPath:"#/properties/timezone/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.
default_environment!==void 0&&(l(r.default_environment,{instancePath:n+"/default_environment",parentData:r,parentDataProperty:"\
default_environment",rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.environments!==void 0&&
(yr(r.environments,{instancePath:n+"/environments",parentData:r,parentDataProperty:"environments",rootData:o})||
(e=e===null?yr.errors:e.concat(yr.errors),t=e.length)),r.url!==void 0){let s=r.url;if(typeof s=="string"){if(h(
s)<1){let i={instancePath:n+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/url",schemaPath:"#/properties/url/type",keyword:"ty\
pe",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.password!==void 0){let s=r.password;if(typeof s==
"string"){if(h(s)<1){let i={instancePath:n+"/password",schemaPath:"#/properties/password/minLength",keyword:"m\
inLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/password",schemaPath:"#\
/properties/password/type",keyword:"type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.password_file!==
void 0){let s=r.password_file;if(typeof s=="string"){if(h(s)<1){let i={instancePath:n+"/password_file",schemaPath:"\
#/properties/password_file/minLength",keyword:"minLength",params:{limit:1}};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/password_file",schemaPath:"#/properties/password_file/type",keyword:"type",params:{type:"\
string"}};e===null?e=[i]:e.push(i),t++}}if(r.target!==void 0){let s=r.target;if(typeof s=="string"){if(h(s)<1){
let i={instancePath:n+"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit:1}};
e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/target",schemaPath:"#/properties/target/type",keyword:"\
type",params:{type:"string"}};e===null?e=[i]:e.push(i),t++}}if(r.protected!==void 0&&typeof r.protected!="bool\
ean"){let s={instancePath:n+"/protected",schemaPath:"#/properties/protected/type",keyword:"type",params:{type:"\
boolean"}};e===null?e=[s]:e.push(s),t++}if(r.expect!==void 0&&(se(r.expect,{instancePath:n+"/expect",parentData:r,
parentDataProperty:"expect",rootData:o})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.default_schema!==
void 0&&(l(r.default_schema,{instancePath:n+"/default_schema",parentData:r,parentDataProperty:"default_schema",
rootData:o})||(e=e===null?l.errors:e.concat(l.errors),t=e.length)),r.lock!==void 0){let s=r.lock;if(typeof s!=
"string"){let i={instancePath:n+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{type:"strin\
g"}};e===null?e=[i]:e.push(i),t++}if(!(s==="auto"||s==="session"||s==="lease"||s==="none")){let i={instancePath:n+
"/lock",schemaPath:"#/properties/lock/enum",keyword:"enum",params:{allowedValues:jr.properties.lock.enum}};e===
null?e=[i]:e.push(i),t++}}r.lock_wait!==void 0&&(w(r.lock_wait,{instancePath:n+"/lock_wait",parentData:r,parentDataProperty:"\
lock_wait",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.lock_timeout!==void 0&&(w(r.lock_timeout,
{instancePath:n+"/lock_timeout",parentData:r,parentDataProperty:"lock_timeout",rootData:o})||(e=e===null?w.errors:
e.concat(w.errors),t=e.length)),r.statement_timeout!==void 0&&(w(r.statement_timeout,{instancePath:n+"/stateme\
nt_timeout",parentData:r,parentDataProperty:"statement_timeout",rootData:o})||(e=e===null?w.errors:e.concat(w.
errors),t=e.length)),r.probe_timeout!==void 0&&(w(r.probe_timeout,{instancePath:n+"/probe_timeout",parentData:r,
parentDataProperty:"probe_timeout",rootData:o})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.bookkeeping!==
void 0&&(te(r.bookkeeping,{instancePath:n+"/bookkeeping",parentData:r,parentDataProperty:"bookkeeping",rootData:o})||
(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}};e===null?e=[s]:e.push(s),t++}return Mr.errors=e,t===0}
export const validateProject: Validate = As
export const validateRevision: Validate = $s
