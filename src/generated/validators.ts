// Generated from schemas/ by `npm run generate`. Do not edit.
// @ts-nocheck
var dr=(r,n)=>()=>{try{return n||r((n={exports:{}}).exports,n),n.exports}catch(u){throw n=0,u}};var Dr=dr((vs,jr)=>{"use strict";jr.exports=function r(n,u){if(n===u)return!0;if(n&&u&&typeof n=="object"&&typeof u==
"object"){if(n.constructor!==u.constructor)return!1;var f,o,l;if(Array.isArray(n)){if(f=n.length,f!=u.length)return!1;
for(o=f;o--!==0;)if(!r(n[o],u[o]))return!1;return!0}if(n.constructor===RegExp)return n.source===u.source&&n.flags===
u.flags;if(n.valueOf!==Object.prototype.valueOf)return n.valueOf()===u.valueOf();if(n.toString!==Object.prototype.
toString)return n.toString()===u.toString();if(l=Object.keys(n),f=l.length,f!==Object.keys(u).length)return!1;
for(o=f;o--!==0;)if(!Object.prototype.hasOwnProperty.call(u,l[o]))return!1;for(o=f;o--!==0;){var e=l[o];if(!r(
n[e],u[e]))return!1}return!0}return n!==n&&u!==u}});var Lr=dr(yr=>{"use strict";Object.defineProperty(yr,"__esModule",{value:!0});var $r=Dr();$r.code='require("aj\
v/dist/runtime/equal").default';yr.default=$r});var xr=dr(gr=>{"use strict";Object.defineProperty(gr,"__esModule",{value:!0});function Tr(r){let n=r.length,u=0,
f=0,o;for(;f<n;)u++,o=r.charCodeAt(f++),o>=55296&&o<=56319&&f<n&&(o=r.charCodeAt(f),(o&64512)===56320&&f++);return u}
gr.default=Tr;Tr.code='require("ajv/dist/runtime/ucs2length").default'});var qs=fr,br={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/revisi\
on.schema.json",title:"Revision",description:"An Aludel revision: where it stands in the history, and the oper\
ations that take the database there. How each is undone is computed from the revisions before it.",type:"objec\
t",properties:{$schema:{type:"string",description:"For editors that read the schema of a JSON document from it\
. No meaning otherwise."},revision:{$ref:"fragments/id.schema.json",description:"The id of this revision."},revises:{
type:["null","string","array"],pattern:"^[A-Za-z0-9_]{1,64}$",items:{$ref:"fragments/id.schema.json"},minItems:1,
uniqueItems:!0,description:"The revision before this one; null for the first; a list for a merge."},message:{type:"\
string",default:"",description:"What the revision is for, in a few words. May be changed at any time."},created:{
type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}\
:[0-9]{2})$",description:"When the revision was written, such as 2023-08-17T14:30:22Z. May be changed at any t\
ime."},branch_labels:{type:"array",description:"Names for the branch that begins here.",items:{$ref:"fragments\
/id.schema.json"},uniqueItems:!0,default:[]},depends_on:{type:"array",description:"Revisions of other branches\
 that must be applied before this one.",items:{$ref:"fragments/id.schema.json"},uniqueItems:!0,default:[]},lock_timeout:{
$ref:"fragments/duration.schema.json",description:"How long a statement of this revision waits for a lock befo\
re it gives up. Default: that of the environment."},statement_timeout:{$ref:"fragments/duration.schema.json",description:"\
How long a statement of this revision may run. Default: that of the environment."},transaction:{type:"string",
enum:["auto","single","none"],default:"auto",description:"auto: one transaction, unless a step must stand alon\
e. single: always one, with longer locks. none: every statement stands alone."},operations:{type:"array",description:"\
The changes, in order. A merge needs none.",items:{$ref:"fragments/operation.schema.json"},default:[]},downgrade:{
type:"array",description:"The operations that undo this revision, instead of the computed ones. Here and in `o\
perations` no operation then says how it is undone.",items:{$ref:"fragments/operation.schema.json"}}},required:[
"revision","revises"],additionalProperties:!1,examples:[{revision:"d4f1c2a9be07",revises:"b3e51c07a2f9",message:"\
create users",created:"2023-08-17T14:30:22Z",operations:[{create_table:{table:"users",columns:[{name:"id",type:"\
bigint",identity:"always",primary_key:!0}]}}]}]},L=Object.prototype.hasOwnProperty,ae=Lr().default;var Er=new RegExp("^[A-Za-z0-9_]{1,64}$","u");function T(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=T.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(!Er.test(r)){let s={instancePath:n,schemaPath:"#/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z0-9_]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_]{1,64}$"'};e===null?e=
[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return T.errors=e,t===0}T.evaluated={dynamicProps:!1,dynamicItems:!1};
var Ur={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/du\
ration.schema.json",title:"Duration",description:"A number and a unit: ms, s, m or h. 0 means no limit.",type:[
"string","integer"],pattern:"^(0|[0-9]{1,9}(ms|s|m|h))$",minimum:0,maximum:0,examples:["2s","500ms","5m","1h",
0]},Fr=new RegExp("^(0|[0-9]{1,9}(ms|s|m|h))$","u");function q(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r!="string"&&!(typeof r=="number"&&!(r%1)&&!isNaN(r)&&isFinite(r))){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Ur.type},message:"must be string,integer"};e===null?e=[s]:e.push(
s),t++}if(typeof r=="number"&&isFinite(r)){if(r>0||isNaN(r)){let s={instancePath:n,schemaPath:"#/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:0},message:"must be <= 0"};e===null?e=[s]:e.push(s),t++}if(r<0||isNaN(r)){
let s={instancePath:n,schemaPath:"#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must \
be >= 0"};e===null?e=[s]:e.push(s),t++}}if(typeof r=="string"&&!Fr.test(r)){let s={instancePath:n,schemaPath:"\
#/pattern",keyword:"pattern",params:{pattern:"^(0|[0-9]{1,9}(ms|s|m|h))$"},message:'must match pattern "^(0|[0\
-9]{1,9}(ms|s|m|h))$"'};e===null?e=[s]:e.push(s),t++}return q.errors=e,t===0}q.evaluated={dynamicProps:!1,dynamicItems:!1};
var Wr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/op\
eration.schema.json",title:"Operation",description:"One change: a map with one key, the name of the operation.",
type:"object",properties:{create_table:{$ref:"../operations/create_table.schema.json",description:"Creates a t\
able with its columns, keys, constraints and indexes. Undone: the table is dropped, after a look whether it ha\
s rows."},drop_table:{$ref:"../operations/drop_table.schema.json",description:"Drops a table with its indexes \
and constraints. Its rows are lost. Undone: the table is created again as it was, without its rows."},rename_table:{
$ref:"../operations/rename_table.schema.json",description:"Renames a table. The names of its constraints and i\
ndexes stay. Undone: the old name comes back."},alter_table:{$ref:"../operations/alter_table.schema.json",description:"\
Moves a table to another schema, or changes its comment or its settings. What is not named stays. Undone: what\
 was there comes back."},add_column:{$ref:"../operations/add_column.schema.json",description:"Adds a column. W\
ith `nullable: false` and `backfill` it is added nullable, filled in batches, and then null is forbidden. Undo\
ne: the column is dropped, after a look whether it holds values."},drop_column:{$ref:"../operations/drop_colum\
n.schema.json",description:"Drops a column and its values. Indexes and constraints of the same table that name\
 it go along; what else names it is an error. Undone: all of them come back, without the values."},alter_column:{
$ref:"../operations/alter_column.schema.json",description:"Changes the type, nullability, default, comment, id\
entity, generation or collation of a column. What is not named stays; null removes. Undone: what was there com\
es back."},rename_column:{$ref:"../operations/rename_column.schema.json",description:"Renames a column. Keys, \
indexes, checks, generated columns and defaults of the table follow; their names stay. Undone: the old name co\
mes back."},create_primary_key:{$ref:"../operations/create_primary_key.schema.json",description:"Gives a table\
 its primary key; its columns are no longer nullable. Undone: the key is dropped, and columns that were nullab\
le are so again."},create_unique_constraint:{$ref:"../operations/create_unique_constraint.schema.json",description:"\
Forbids rows with the same values in these columns, after a look for duplicates. Undone: the constraint is dro\
pped."},create_foreign_key:{$ref:"../operations/create_foreign_key.schema.json",description:"Makes columns ref\
er to another table, after a look for rows that refer to nothing. Undone: the foreign key is dropped."},create_check_constraint:{
$ref:"../operations/create_check_constraint.schema.json",description:"Adds a condition every row must meet, af\
ter a look for rows that do not. Undone: the constraint is dropped."},drop_constraint:{$ref:"../operations/dro\
p_constraint.schema.json",description:"Drops the constraint of this name, of whatever kind. Undone: it is crea\
ted again as it was."},drop_primary_key:{$ref:"../operations/drop_primary_key.schema.json",description:"Drops \
the primary key of a table. Its columns stay as they are, not nullable. Undone: the key is created again as it\
 was."},drop_unique_constraint:{$ref:"../operations/drop_unique_constraint.schema.json",description:"Drops a u\
nique constraint, found by its name or its columns. Undone: it is created again as it was."},drop_foreign_key:{
$ref:"../operations/drop_foreign_key.schema.json",description:"Drops a foreign key, found by its name or its c\
olumns. Undone: it is created again as it was."},drop_check_constraint:{$ref:"../operations/drop_check_constra\
int.schema.json",description:"Drops a check constraint: the one of this name, or the column's own `check`. Und\
one: it is created again as it was."},rename_constraint:{$ref:"../operations/rename_constraint.schema.json",description:"\
Renames a constraint. MySQL and MariaDB: it is dropped and created. Undone: the old name comes back."},validate_constraint:{
$ref:"../operations/validate_constraint.schema.json",description:"Checks the rows that exist against a constra\
int created with `not_valid: true`. PostgreSQL; elsewhere there is nothing to do. Undone: the constraint is no\
t valid again."},create_index:{$ref:"../operations/create_index.schema.json",description:"Creates an index. Un\
done: the index is dropped, concurrently if it was made so."},drop_index:{$ref:"../operations/drop_index.schem\
a.json",description:"Drops an index, found by its name or its columns. Undone: it is created again as it was."},
rename_index:{$ref:"../operations/rename_index.schema.json",description:"Renames an index. Undone: the old nam\
e comes back."},insert_rows:{$ref:"../operations/insert_rows.schema.json",description:"Inserts rows. Explicit \
identity values are taken, and the sequence moves on past them. Undone: the rows are deleted, found by `key`."},
update_rows:{$ref:"../operations/update_rows.schema.json",description:"Sets columns of rows. The old values ar\
e gone, so it says what a downgrade does, unless every column set was added by this revision or the revision h\
as a `downgrade`."},delete_rows:{$ref:"../operations/delete_rows.schema.json",description:"Deletes rows: those\
 listed whole, which come back on the way down, or those that meet a condition, which then says what a downgra\
de does."},execute:{$ref:"../operations/execute.schema.json",description:"Runs SQL of your own. It says how it\
 is undone: `down`, `irreversible` or `leave_on_downgrade`; in a revision with `downgrade`, none of them."}},additionalProperties:!1,
minProperties:1,maxProperties:1,examples:[{rename_table:{table:"orgs",to:"tenants"}},{drop_index:{table:"users",
columns:["org_id"]}}]},Cr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/sche\
mas/v1/operations/create_table.schema.json",title:"Create a table",description:"Creates a table with its colum\
ns, keys, constraints and indexes. Undone: the table is dropped, after a look whether it has rows.",type:"obje\
ct",properties:{table:{$ref:"../fragments/name.schema.json",description:"The name of the new table."},schema:{
$ref:"../fragments/name.schema.json",description:"The schema of the table (MySQL and MariaDB: the database). D\
efault: the default schema of the environment. SQLite has none."},columns:{type:"array",description:"The colum\
ns, in order.",items:{$ref:"../fragments/column.schema.json"},minItems:1},primary_key:{$ref:"../fragments/prim\
ary-key.schema.json",description:"The primary key: its columns in order, or an object that also names it. For \
one column, `primary_key: true` of the column does as well."},unique_constraints:{type:"array",description:"Un\
ique constraints over one or more columns.",items:{$ref:"../fragments/unique.schema.json"}},foreign_keys:{type:"\
array",description:"Foreign keys. One to a table that this revision creates later is added once that table exi\
sts.",items:{$ref:"../fragments/foreign-key.schema.json"}},check_constraints:{type:"array",description:"Condit\
ions every row must meet.",items:{$ref:"../fragments/check.schema.json"}},indexes:{type:"array",description:"I\
ndexes of the table.",items:{$ref:"../fragments/index.schema.json"}},comment:{$ref:"../fragments/comment.schem\
a.json",description:"A comment kept in the catalog. SQLite has none: kept in the model only."},postgresql:{$ref:"\
../fragments/postgresql-table.schema.json",description:"Settings only PostgreSQL has: tablespace, unlogged, in\
herits, with, access_method, row_security, force_row_security, replica_identity."},mysql:{$ref:"../fragments/m\
ysql-table.schema.json",description:"Settings only MySQL has; MariaDB takes them too where `mariadb` is absent\
."},mariadb:{$ref:"../fragments/mysql-table.schema.json",description:"Settings for MariaDB, instead of the who\
le `mysql` block."},sqlite:{$ref:"../fragments/sqlite-table.schema.json",description:"Settings only SQLite has\
: strict, without_rowid."},dialects:{$ref:"../fragments/dialects.schema.json",description:"Run the operation o\
n these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect."}},required:[
"table","columns"],additionalProperties:!1,examples:[{table:"orgs",columns:[{name:"id",type:"uuid",primary_key:!0}]},
{table:"users",columns:[{name:"id",type:"bigint",identity:"always",primary_key:!0},{name:"username",type:"varc\
har(50)",nullable:!1},{name:"email",type:"varchar(255)",unique:!0},{name:"team_id",type:"bigint",references:{table:"\
teams",on_delete:"cascade"}},{name:"created_at",type:"timestamptz",nullable:!1,default:{sql:"now()"}}],indexes:[
{columns:["username"]}]}]};var d=xr().default,Rr=new RegExp("^[^\\u0000]*$","u");function p(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=p.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(d(r)>63){let s={instancePath:n,schemaPath:"#/maxLength",keyword:"maxLe\
ngth",params:{limit:63},message:"must NOT have more than 63 characters"};e===null?e=[s]:e.push(s),t++}if(d(r)<
1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}if(!Rr.test(r)){let s={instancePath:n,schemaPath:"#/pat\
tern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'must match pattern "^[^\\u0000]*$"'};e===null?
e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return p.errors=e,t===0}p.evaluated={dynamicProps:!1,dynamicItems:!1};
var Vr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/co\
lumn.schema.json",title:"Column",description:"A column of a new table.",type:"object",properties:{name:{$ref:"\
name.schema.json",description:"The name of the column."},type:{$ref:"type.schema.json",description:"The type o\
f the column: portable, native, or a map of native types by dialect. A generated column states its type too."},
nullable:{type:"boolean",description:"Whether the column may be null. Left out beside `primary_key` or `identi\
ty` it is false, and stating true there is an error.",default:!0},default:{$ref:"default.schema.json",description:"\
What rows get that do not state the column. A call such as now() is written { sql: now() }; the bare text woul\
d be a string. null: no default."},primary_key:{type:"boolean",description:"The column alone is the primary ke\
y, named pk_<table>. For several columns use `primary_key` of the table.",default:!1},unique:{type:"boolean",description:"\
A unique constraint on this column alone, named uq_<table>_<column>.",default:!1},check:{$ref:"sql.schema.json",
description:"A condition every row must meet; the constraint is named ck_<table>_<column>."},references:{$ref:"\
column-references.schema.json",description:"A foreign key of this column alone, named fk_<table>_<column>_<ref\
table>."},identity:{$ref:"identity.schema.json",description:"The database numbers the rows: always, by_default\
, or an object with options."},generated:{$ref:"generated.schema.json",description:"The column is computed fro\
m the others: the expression, and whether it is stored."},collation:{$ref:"collation.schema.json",description:"\
The collation of the column. Default: that of the type."},comment:{$ref:"comment.schema.json",description:"A c\
omment kept in the catalog. SQLite has none: kept in the model only."},postgresql:{$ref:"postgresql-column.sch\
ema.json",description:"Settings only PostgreSQL has: storage, compression, statistics, serial."},mysql:{$ref:"\
mysql-column.schema.json",description:"Settings only MySQL has; MariaDB takes them too where `mariadb` is abse\
nt."},mariadb:{$ref:"mysql-column.schema.json",description:"Settings for MariaDB, instead of the whole `mysql`\
 block."}},required:["name","type"],additionalProperties:!1,examples:[{name:"amount",type:"decimal(12,2)",nullable:!1,
default:0,check:"amount >= 0"},{name:"settings",type:"jsonb",nullable:!1,default:{json:{}}},{name:"full_name",
type:"text",generated:{sql:"first || ' ' || last"}},{name:"org_id",type:"uuid",nullable:!1,references:{table:"\
orgs",on_delete:"cascade"}},{name:"updated_at",type:"timestamp",default:{sql:"CURRENT_TIMESTAMP(6)"},mysql:{on_update:{
sql:"CURRENT_TIMESTAMP(6)"}}}]},Hr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel\
.dev/schemas/v1/fragments/type.schema.json",title:"Column type",description:'A portable type (integer, varchar\
(50), "decimal(12,2)", timestamptz, uuid, jsonb\u2026), a native type, or a map of native types by dialect. `[]` be\
hind it makes an array (PostgreSQL). Inside { } quote a type that has a comma or brackets.',type:["string","ob\
ject"],minLength:1,properties:{postgresql:{type:"string",minLength:1,description:"The native type for PostgreS\
QL."},mysql:{type:"string",minLength:1,description:"The native type for MySQL, and for MariaDB where `mariadb`\
 is absent."},mariadb:{type:"string",minLength:1,description:"The native type for MariaDB. Default: that of `m\
ysql`."},sqlite:{type:"string",minLength:1,description:"The native type for SQLite."}},additionalProperties:!1,
minProperties:1,examples:["bigint","varchar(255)","decimal(12,2)","text[]",{postgresql:"citext",mysql:"varchar\
(255)"}]};function S(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=S.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="s\
tring"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:Hr.type},message:"must be string,object"};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&d(r)<
1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgre\
sql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+
"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"\
#/properties/postgresql/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mysq\
l",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/propertie\
s/mysql/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.
mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"\
#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==
void 0){let s=r.sqlite;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/propert\
ies/sqlite/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}return S.errors=e,t===0}
S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Zr={$schema:"https://json-schema.org/draft/2020-12/\
schema",$id:"https://aludel.dev/schemas/v1/fragments/default.schema.json",title:"Default value",description:"W\
hat a column gets in rows that do not state it: a constant, `{ sql: \u2026 }` for an expression, `{ json: \u2026 }` for \
a JSON value. null, or leaving it out, means no default.",type:["string","number","boolean","null","object"],properties:{
sql:{$ref:"sql.schema.json",description:"An expression the database computes for each new row."},json:{$ref:"j\
son-value.schema.json",description:"A JSON value, for json and jsonb columns."}},additionalProperties:!1,minProperties:1,
maxProperties:1,examples:["en",0,{sql:"now()"},{json:{}},null]},cr={$schema:"https://json-schema.org/draft/202\
0-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/sql.schema.json",title:"SQL text",description:"SQL, \
written to the database as it stands: one text for every dialect, or a map with one text per dialect. A dialec\
t the map does not name is an error when the plan is made for it.",type:["string","object"],minLength:1,properties:{
postgresql:{type:"string",minLength:1,description:"The SQL text for PostgreSQL."},mysql:{type:"string",minLength:1,
description:"The SQL text for MySQL, and for MariaDB where `mariadb` is absent."},mariadb:{type:"string",minLength:1,
description:"The SQL text for MariaDB. Default: that of `mysql`."},sqlite:{type:"string",minLength:1,description:"\
The SQL text for SQLite."}},additionalProperties:!1,minProperties:1,examples:["total >= 0",{postgresql:"now()",
mysql:"current_timestamp(6)",sqlite:"current_timestamp"}]};function b(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=b.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:cr.type},message:"must be string,object"};e===null?e=[s]:e.push(s),t++}if(typeof r==
"string"&&d(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(d(s)<1){let i={
instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/po\
stgresql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(d(s)<1){let i={
instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"\
#/properties/mysql/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/maria\
db",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mariadb",schemaPath:"#/prop\
erties/mariadb/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}return b.errors=
e,t===0}b.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){return M.
errors=null,!0}M.evaluated={dynamicProps:!1,dynamicItems:!1};function I(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=I.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolean"&&r!==null&&!(r&&typeof r==
"object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Zr.type},message:"\
must be string,number,boolean,null,object"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length>1){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{
limit:1},message:"must NOT have more than 1 properties"};e===null?e=[s]:e.push(s),t++}if(Object.keys(r).length<
1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must N\
OT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="sql"||s==="json")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.sql!==void 0&&(b(r.sql,{instancePath:n+
"/sql",parentData:r,parentDataProperty:"sql",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.json!==void 0&&(M(r.json,{instancePath:n+"/json",parentData:r,parentDataProperty:"json",rootData:o,
dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}return I.errors=e,t===0}I.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};var Or={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://aludel.dev/schemas/v1/fragments/column-references.schema.json",title:"References of a column",description:"\
What the foreign key of one column refers to, and what happens when it changes or goes.",type:"object",properties:{
table:{$ref:"name.schema.json",description:"The table referred to."},schema:{$ref:"name.schema.json",description:"\
The schema of that table. Default: the schema of the referring table."},column:{$ref:"name.schema.json",description:"\
The column referred to. Default: the primary key of `table`."},on_delete:{$ref:"referential-action.schema.json",
description:"What happens to the rows here when the row they refer to is deleted.",default:"no_action"},on_update:{
$ref:"referential-action.schema.json",description:"What happens to the rows here when the row they refer to ge\
ts another key.",default:"no_action"},on_delete_columns:{$ref:"names.schema.json",description:"With set_null o\
r set_default: put only these columns to null or their default. Default: all columns of the key. PostgreSQL fr\
om 15."},match:{type:"string",enum:["simple","full"],default:"simple",description:"simple: a key with a null i\
n it refers to nothing and is not checked. full: all of its columns are null, or none (PostgreSQL)."},deferrable:{
type:"boolean",description:"The check may wait until the end of the transaction. PostgreSQL and SQLite.",default:!1},
initially_deferred:{type:"boolean",description:"The check waits unless the transaction says otherwise; needs `\
deferrable: true`. PostgreSQL and SQLite.",default:!1},name:{$ref:"name.schema.json",description:"The name of \
the foreign key. Default: fk_<table>_<column>_<reftable>."}},required:["table"],additionalProperties:!1,examples:[
{table:"orgs",on_delete:"cascade"},{table:"users",column:"email",name:"fk_invites_user"}]},Jr={$schema:"https:\
//json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/referential-action.schema\
.json",title:"Referential action",description:"no_action and restrict refuse; cascade follows; set_null and se\
t_default put null or the default (set_default: not MySQL and MariaDB).",type:"string",enum:["no_action","rest\
rict","cascade","set_null","set_default"],examples:["cascade","set_null"]};function x(r,{instancePath:n="",parentData:u,
parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=x.evaluated;if(a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="no_action"||r===
"restrict"||r==="cascade"||r==="set_null"||r==="set_default")){let s={instancePath:n,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:Jr.enum},message:"must be equal to one of the allowed values"};e===null?e=[s]:e.push(
s),t++}return x.errors=e,t===0}x.evaluated={dynamicProps:!1,dynamicItems:!1};function w(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=w.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(r)){if(r.
length<1){let h={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT \
have fewer than 1 items"};e===null?e=[h]:e.push(h),t++}let s=r.length;for(let h=0;h<s;h++)p(r[h],{instancePath:n+
"/"+h,parentData:r,parentDataProperty:h,rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length);let i=r.length,c;if(i>1){e:for(;i--;)for(c=i;c--;)if(ae(r[i],r[c])){let h={instancePath:n,schemaPath:"\
#/uniqueItems",keyword:"uniqueItems",params:{i,j:c},message:"must NOT have duplicate items (items ## "+c+" and\
 "+i+" are identical)"};e===null?e=[h]:e.push(h),t++;break e}}}else{let s={instancePath:n,schemaPath:"#/type",
keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return w.errors=e,t===
0}w.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=C.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"table"},message:"must have required property 'table'"};
e===null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(Or.properties,s)){let i={instancePath:n,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.column!==void 0&&(p(r.column,{instancePath:n+"/column",
parentData:r,parentDataProperty:"column",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length)),r.on_delete!==void 0&&(x(r.on_delete,{instancePath:n+"/on_delete",parentData:r,parentDataProperty:"\
on_delete",rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.on_update!==void 0&&
(x(r.on_update,{instancePath:n+"/on_update",parentData:r,parentDataProperty:"on_update",rootData:o,dynamicAnchors:l})||
(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.on_delete_columns!==void 0&&(w(r.on_delete_columns,{instancePath:n+
"/on_delete_columns",parentData:r,parentDataProperty:"on_delete_columns",rootData:o,dynamicAnchors:l})||(e=e===
null?w.errors:e.concat(w.errors),t=e.length)),r.match!==void 0){let s=r.match;if(typeof s!="string"){let i={instancePath:n+
"/match",schemaPath:"#/properties/match/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),t++}if(!(s==="simple"||s==="full")){let i={instancePath:n+"/match",schemaPath:"#/prop\
erties/match/enum",keyword:"enum",params:{allowedValues:Or.properties.match.enum},message:"must be equal to on\
e of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(r.deferrable!==void 0&&typeof r.deferrable!="boolea\
n"){let s={instancePath:n+"/deferrable",schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!=
"boolean"){let s={instancePath:n+"/initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.name!==void 0&&(p(r.name,
{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:
e.concat(p.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return C.errors=e,t===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Nr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schema\
s/v1/fragments/identity.schema.json",title:"Identity",description:"The database numbers the rows: always, by_d\
efault, or an object with options. MySQL and MariaDB: AUTO_INCREMENT; SQLite: INTEGER PRIMARY KEY AUTOINCREMEN\
T. An identity column is never null.",type:["string","object"],pattern:"^(always|by_default)$",properties:{generation:{
type:"string",enum:["always","by_default"],default:"always",description:"always: a value given in an INSERT is\
 refused. by_default: it is taken. MySQL and MariaDB know no difference."},start:{type:"integer",description:"\
The first value. The only option MySQL and MariaDB have.",default:1},increment:{type:"integer",description:"Th\
e distance between values; negative counts down. PostgreSQL.",default:1},min:{type:"integer",description:"The \
least value. Default: that of the server. PostgreSQL."},max:{type:"integer",description:"The greatest value. D\
efault: that of the type. PostgreSQL."},cycle:{type:"boolean",description:"Begin again at the other end instea\
d of failing there. PostgreSQL.",default:!1},cache:{type:"integer",description:"How many values a session take\
s at a time. PostgreSQL.",default:1,minimum:1},name:{$ref:"name.schema.json",description:"The name of the sequ\
ence. Default: <table>_<column>_seq. PostgreSQL."}},additionalProperties:!1,examples:["always","by_default",{generation:"\
by_default",start:1e3}]},zr=new RegExp("^(always|by_default)$","u");function V(r,{instancePath:n="",parentData:u,
parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=V.evaluated;if(a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Nr.type},message:"must be string,object"};
e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&!zr.test(r)){let s={instancePath:n,schemaPath:"#/pattern",
keyword:"pattern",params:{pattern:"^(always|by_default)$"},message:'must match pattern "^(always|by_default)$"'};
e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="generation"||
s==="start"||s==="increment"||s==="min"||s==="max"||s==="cycle"||s==="cache"||s==="name")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.generation!==void 0){let s=r.generation;if(typeof s!=
"string"){let i={instancePath:n+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="always"||s==="by_default")){let i={
instancePath:n+"/generation",schemaPath:"#/properties/generation/enum",keyword:"enum",params:{allowedValues:Nr.
properties.generation.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}
if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+
"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[i]:e.push(i),t++}}if(r.increment!==void 0){let s=r.increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:n+"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}if(r.min!==void 0){let s=r.min;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/min",schemaPath:"#/properties/min/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}if(r.max!==void 0){let s=r.
max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/max",schemaPath:"#/prope\
rties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}
if(r.cycle!==void 0&&typeof r.cycle!="boolean"){let s={instancePath:n+"/cycle",schemaPath:"#/properties/cycle/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.cache!==
void 0){let s=r.cache;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/cache",
schemaPath:"#/properties/cache/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+"/cache",schemaPath:"\
#/properties/cache/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[i]:e.push(i),t++}}r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",
rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length))}return V.errors=e,t===0}V.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=H.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.sql===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"sql"},message:"must have required property 'sql'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="sql"||s==="stored")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),
t++}if(r.sql!==void 0&&(b(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"sql",rootData:o,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.stored!==void 0&&typeof r.stored!="boolean"){let s={instancePath:n+
"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return H.errors=e,t===0}H.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Gr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://a\
ludel.dev/schemas/v1/fragments/collation.schema.json",title:"Collation",description:"The name of a collation: \
one for every dialect, or a map by dialect.",type:["string","object"],minLength:1,properties:{postgresql:{type:"\
string",minLength:1,description:"The collation for PostgreSQL."},mysql:{type:"string",minLength:1,description:"\
The collation for MySQL, and for MariaDB where `mariadb` is absent."},mariadb:{type:"string",minLength:1,description:"\
The collation for MariaDB. Default: that of `mysql`."},sqlite:{type:"string",minLength:1,description:"The coll\
ation for SQLite."}},additionalProperties:!1,minProperties:1,examples:["C",{postgresql:"de-x-icu",mysql:"utf8m\
b4_de_pb_0900_ai_ci"}]};function Q(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Q.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="s\
tring"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:Gr.type},message:"must be string,object"};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&d(r)<
1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgre\
sql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+
"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"\
#/properties/postgresql/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mysq\
l",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/propertie\
s/mysql/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.
mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"\
#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==
void 0){let s=r.sqlite;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/propert\
ies/sqlite/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}return Q.errors=e,t===0}
Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=_.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(d(
r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return _.errors=e,t===0}_.
evaluated={dynamicProps:!1,dynamicItems:!1};var Sr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://aludel.dev/schemas/v1/fragments/postgresql-column.schema.json",title:"PostgreSQL settings of a column",
description:"Settings only PostgreSQL has. Other dialects ignore them.",type:"object",properties:{storage:{type:"\
string",enum:["plain","main","external","extended"],description:"How large values are stored. Default: that of\
 the type."},compression:{type:"string",enum:["pglz","lz4"],description:"How large values are compressed (from\
 14). Default: the setting of the server."},statistics:{type:"integer",description:"How finely ANALYZE looks a\
t the column, 0 to 10000. Default: the setting of the server.",minimum:0,maximum:1e4},serial:{type:"boolean",description:"\
The column takes its numbers from a sequence of its own, <table>_<column>_seq, as serial columns do. For schem\
as that have them already; new columns take `identity`.",default:!1}},additionalProperties:!1,minProperties:1,
examples:[{storage:"external"},{statistics:500}]};function Z(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="storage"||s==="compression"||s==="statistics"||s==="serial")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.storage!==void 0){let s=r.storage;
if(typeof s!="string"){let i={instancePath:n+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="plain"||s==="main"||s===
"external"||s==="extended")){let i={instancePath:n+"/storage",schemaPath:"#/properties/storage/enum",keyword:"\
enum",params:{allowedValues:Sr.properties.storage.enum},message:"must be equal to one of the allowed values"};
e===null?e=[i]:e.push(i),t++}}if(r.compression!==void 0){let s=r.compression;if(typeof s!="string"){let i={instancePath:n+
"/compression",schemaPath:"#/properties/compression/type",keyword:"type",params:{type:"string"},message:"must \
be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="pglz"||s==="lz4")){let i={instancePath:n+"/compression",schemaPath:"\
#/properties/compression/enum",keyword:"enum",params:{allowedValues:Sr.properties.compression.enum},message:"m\
ust be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(r.statistics!==void 0){let s=r.statistics;
if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/statistics",schemaPath:"#/pr\
operties/statistics/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(
i),t++}if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let i={instancePath:n+"/statistics",schemaPath:"\
#/properties/statistics/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 1000\
0"};e===null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+"/statistics",schemaPath:"#/propertie\
s/statistics/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:
e.push(i),t++}}}if(r.serial!==void 0&&typeof r.serial!="boolean"){let s={instancePath:n+"/serial",schemaPath:"\
#/properties/serial/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be \
object"};e===null?e=[s]:e.push(s),t++}return Z.errors=e,t===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=J.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.sql===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"sql"},message:"must have required property 'sql'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(s!=="sql"){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.sql!==void 0&&
(b(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"sql",rootData:o,dynamicAnchors:l})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return J.errors=e,t===0}J.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=z.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="charset"||s==="on_update"||s==="invisible"||s==="srid")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.charset!==void 0){let s=r.charset;
if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/minLength",
keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),
t++}}else{let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.on_update!==void 0&&(J(r.on_update,{instancePath:n+
"/on_update",parentData:r,parentDataProperty:"on_update",rootData:o,dynamicAnchors:l})||(e=e===null?J.errors:e.
concat(J.errors),t=e.length)),r.invisible!==void 0&&typeof r.invisible!="boolean"){let s={instancePath:n+"/inv\
isible",schemaPath:"#/properties/invisible/type",keyword:"type",params:{type:"boolean"},message:"must be boole\
an"};e===null?e=[s]:e.push(s),t++}if(r.srid!==void 0){let s=r.srid;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/type",keyword:"type",params:{type:"i\
nteger"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(
s))){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/t\
ype",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return z.errors=
e,t===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=oe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.name===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===
null?e=[s]:e.push(s),t++}if(r.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!L.call(Vr.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),
t++}if(r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.type!==void 0&&(S(r.type,{instancePath:n+"/type",parentData:r,
parentDataProperty:"type",rootData:o,dynamicAnchors:l})||(e=e===null?S.errors:e.concat(S.errors),t=e.length)),
r.nullable!==void 0&&typeof r.nullable!="boolean"){let s={instancePath:n+"/nullable",schemaPath:"#/properties/\
nullable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(r.default!==void 0&&(I(r.default,{instancePath:n+"/default",parentData:r,parentDataProperty:"default",rootData:o,
dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.primary_key!==void 0&&typeof r.primary_key!=
"boolean"){let s={instancePath:n+"/primary_key",schemaPath:"#/properties/primary_key/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.unique!==void 0&&typeof r.unique!=
"boolean"){let s={instancePath:n+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"\
boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.check!==void 0&&(b(r.check,{instancePath:n+
"/check",parentData:r,parentDataProperty:"check",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.references!==void 0&&(C(r.references,{instancePath:n+"/references",parentData:r,parentDataProperty:"\
references",rootData:o,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),r.identity!==void 0&&
(V(r.identity,{instancePath:n+"/identity",parentData:r,parentDataProperty:"identity",rootData:o,dynamicAnchors:l})||
(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.generated!==void 0&&(H(r.generated,{instancePath:n+"/ge\
nerated",parentData:r,parentDataProperty:"generated",rootData:o,dynamicAnchors:l})||(e=e===null?H.errors:e.concat(
H.errors),t=e.length)),r.collation!==void 0&&(Q(r.collation,{instancePath:n+"/collation",parentData:r,parentDataProperty:"\
collation",rootData:o,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.comment!==void 0&&
(_(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.postgresql!==void 0&&(Z(r.postgresql,{instancePath:n+"/\
postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o,dynamicAnchors:l})||(e=e===null?Z.errors:e.
concat(Z.errors),t=e.length)),r.mysql!==void 0&&(z(r.mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o,dynamicAnchors:l})||(e=e===null?z.errors:e.concat(z.errors),t=e.length)),r.mariadb!==void 0&&
(z(r.mariadb,{instancePath:n+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o,dynamicAnchors:l})||
(e=e===null?z.errors:e.concat(z.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return oe.errors=e,t===0}oe.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Yr={$schema:"https://json-schema.org/draft/2020-12/sc\
hema",$id:"https://aludel.dev/schemas/v1/fragments/primary-key.schema.json",title:"Primary key",description:"T\
he primary key of the table: its columns in order, or an object that also names it.",type:["array","object"],items:{
$ref:"name.schema.json"},minItems:1,uniqueItems:!0,properties:{columns:{$ref:"names.schema.json",description:"\
The columns of the key, in order."},name:{$ref:"name.schema.json",description:"The name of the key. Default: p\
k_<table>. MySQL and MariaDB call it PRIMARY always; SQLite leaves it unnamed."},include:{$ref:"names.schema.j\
son",description:"Columns kept in the index of the key beside it, for index-only scans. PostgreSQL."},comment:{
$ref:"comment.schema.json",description:"A comment kept in the catalog. PostgreSQL; elsewhere kept in the model\
 only."}},required:["columns"],additionalProperties:!1,examples:[["org_id","id"],{columns:["id"],name:"users_p\
k"}]};function le(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!r||typeof r!=
"object"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:Yr.type},message:"must be arra\
y,object"};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){if(r.length<1){let h={instancePath:n,schemaPath:"\
#/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(
h),t++}let s=r.length;for(let h=0;h<s;h++)p(r[h],{instancePath:n+"/"+h,parentData:r,parentDataProperty:h,rootData:o,
dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length);let i=r.length,c;if(i>1){e:for(;i--;)for(c=
i;c--;)if(ae(r[i],r[c])){let h={instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:c},
message:"must NOT have duplicate items (items ## "+c+" and "+i+" are identical)"};e===null?e=[h]:e.push(h),t++;
break e}}}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"columns"},message:"must have required property 'column\
s'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="columns"||s==="name"||s==="include"||s==="comment")){
let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.columns!==void 0&&(w(r.columns,{
instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||(e=e===null?
w.errors:e.concat(w.errors),t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"\
name",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.include!==void 0&&
(w(r.include,{instancePath:n+"/include",parentData:r,parentDataProperty:"include",rootData:o,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:n+"/commen\
t",parentData:r,parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),
t=e.length))}return le.errors=e,t===0}le.evaluated={props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"columns"},message:"must have required property 'columns'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="columns"||s==="name"||s==="include"||s==="nulls_not_distinct"||s==="deferrable"||s==="initially_defe\
rred"||s==="comment")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.
columns!==void 0&&(w(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+
"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.
errors),t=e.length)),r.include!==void 0&&(w(r.include,{instancePath:n+"/include",parentData:r,parentDataProperty:"\
include",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.nulls_not_distinct!==
void 0&&typeof r.nulls_not_distinct!="boolean"){let s={instancePath:n+"/nulls_not_distinct",schemaPath:"#/prop\
erties/nulls_not_distinct/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[
s]:e.push(s),t++}if(r.deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={instancePath:n+"/deferrable",
schemaPath:"#/properties/deferrable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),t++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolean"){let s={instancePath:n+
"/initially_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.comment!==void 0&&(_(r.comment,{instancePath:n+"/com\
ment",parentData:r,parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.
errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return pe.errors=e,t===0}pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ir={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/re\
ferences.schema.json",title:"References",description:"What a foreign key refers to, and what happens when it c\
hanges or goes.",type:"object",properties:{table:{$ref:"name.schema.json",description:"The table referred to."},
schema:{$ref:"name.schema.json",description:"The schema of that table. Default: the schema of the referring ta\
ble."},columns:{$ref:"names.schema.json",description:"The columns referred to, in the order of the key. Defaul\
t: the primary key of `table`."},on_delete:{$ref:"referential-action.schema.json",description:"What happens to\
 the rows here when the row they refer to is deleted.",default:"no_action"},on_update:{$ref:"referential-actio\
n.schema.json",description:"What happens to the rows here when the row they refer to gets another key.",default:"\
no_action"},on_delete_columns:{$ref:"names.schema.json",description:"With set_null or set_default: put only th\
ese columns to null or their default. Default: all columns of the key. PostgreSQL from 15."},match:{type:"stri\
ng",enum:["simple","full"],default:"simple",description:"simple: a key with a null in it refers to nothing and\
 is not checked. full: all of its columns are null, or none (PostgreSQL)."},deferrable:{type:"boolean",description:"\
The check may wait until the end of the transaction. PostgreSQL and SQLite.",default:!1},initially_deferred:{type:"\
boolean",description:"The check waits unless the transaction says otherwise; needs `deferrable: true`. Postgre\
SQL and SQLite.",default:!1}},required:["table"],additionalProperties:!1,examples:[{table:"users",on_delete:"s\
et_null"},{table:"projects",columns:["org_id","id"],on_delete:"cascade"}]};function G(r,{instancePath:n="",parentData:u,
parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=G.evaluated;if(a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"},message:"mus\
t have required property 'table'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(Ir.properties,s)){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0&&
(w(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.on_delete!==void 0&&(x(r.on_delete,{instancePath:n+"/on\
_delete",parentData:r,parentDataProperty:"on_delete",rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(
x.errors),t=e.length)),r.on_update!==void 0&&(x(r.on_update,{instancePath:n+"/on_update",parentData:r,parentDataProperty:"\
on_update",rootData:o,dynamicAnchors:l})||(e=e===null?x.errors:e.concat(x.errors),t=e.length)),r.on_delete_columns!==
void 0&&(w(r.on_delete_columns,{instancePath:n+"/on_delete_columns",parentData:r,parentDataProperty:"on_delete\
_columns",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.match!==void 0){
let s=r.match;if(typeof s!="string"){let i={instancePath:n+"/match",schemaPath:"#/properties/match/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="simple"||s==="fu\
ll")){let i={instancePath:n+"/match",schemaPath:"#/properties/match/enum",keyword:"enum",params:{allowedValues:Ir.
properties.match.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(r.
deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={instancePath:n+"/deferrable",schemaPath:"#/propert\
ies/deferrable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
t++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolean"){let s={instancePath:n+"/initiall\
y_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return G.errors=e,t===0}G.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function me(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"columns"},message:"must have required property 'column\
s'"};e===null?e=[s]:e.push(s),t++}if(r.references===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"references"},message:"must have required property 'references'"};e===null?e=
[s]:e.push(s),t++}for(let s in r)if(!(s==="columns"||s==="references"||s==="name"||s==="comment")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.columns!==void 0&&(w(r.columns,{instancePath:n+
"/columns",parentData:r,parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.references!==void 0&&(G(r.references,{instancePath:n+"/references",parentData:r,parentDataProperty:"\
references",rootData:o,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.name!==void 0&&
(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===
null?p.errors:e.concat(p.errors),t=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return me.errors=e,t===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=ce.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.name===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.check===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"check"},message:"\
must have required property 'check'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="name"||s==="check"||
s==="no_inherit"||s==="enforced"||s==="comment")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),t++}if(r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",
rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.check!==void 0&&(b(r.check,
{instancePath:n+"/check",parentData:r,parentDataProperty:"check",rootData:o,dynamicAnchors:l})||(e=e===null?b.
errors:e.concat(b.errors),t=e.length)),r.no_inherit!==void 0&&typeof r.no_inherit!="boolean"){let s={instancePath:n+
"/no_inherit",schemaPath:"#/properties/no_inherit/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[s]:e.push(s),t++}if(r.enforced!==void 0&&typeof r.enforced!="boolean"){let s={instancePath:n+
"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[s]:e.push(s),t++}r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return ce.errors=e,t===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Kr={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/index.sche\
ma.json",title:"Index",description:"An index of the table.",type:"object",properties:{columns:{$ref:"index-col\
umns.schema.json",description:"What is indexed, in order: names of columns, or objects with `column` or `sql` \
and `order`, `nulls`, `opclass`, `collation`, `length`."},name:{$ref:"name.schema.json",description:"The name \
of the index. Default: ix_<table>_<columns>, where an expression counts as expr."},unique:{type:"boolean",description:"\
No two rows have the same values in these columns.",default:!1},method:{type:"string",minLength:1,description:"\
The kind of index. PostgreSQL: btree, hash, gin, gist, brin, spgist, or one of an extension such as hnsw. MySQ\
L and MariaDB: btree, hash, fulltext, spatial.",default:"btree"},where:{$ref:"sql.schema.json",description:"In\
dex only the rows that meet this condition. PostgreSQL and SQLite."},include:{$ref:"names.schema.json",description:"\
Columns kept in the index beside the key, for index-only scans. PostgreSQL."},nulls_not_distinct:{type:"boolea\
n",description:"Two nulls count as equal. Unique indexes only; PostgreSQL from 15.",default:!1},comment:{$ref:"\
comment.schema.json",description:"A comment kept in the catalog. SQLite has none: kept in the model only."},postgresql:{
$ref:"postgresql-index.schema.json",description:"Settings only PostgreSQL has: with, tablespace."},mysql:{$ref:"\
mysql-index.schema.json",description:"Settings only MySQL has; MariaDB takes them too where `mariadb` is absen\
t."},mariadb:{$ref:"mysql-index.schema.json",description:"Settings for MariaDB, instead of the whole `mysql` b\
lock."}},required:["columns"],additionalProperties:!1,examples:[{columns:["org_id",{column:"created_at",order:"\
desc"}]},{name:"uq_users_email",columns:[{sql:"lower(email)"}],unique:!0,where:"deleted_at is null"}]};var wr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/in\
dex-column.schema.json",title:"Indexed column or expression",description:"What the index holds: the name of a \
column, or an object with a column or an expression and how it is sorted.",type:["string","object"],minLength:1,
maxLength:63,pattern:"^[^\\u0000]*$",properties:{column:{$ref:"name.schema.json",description:"The column."},sql:{
$ref:"sql.schema.json",description:"The expression; the brackets around it are added."},order:{type:"string",enum:[
"asc","desc"],default:"asc",description:"The direction of sorting."},nulls:{type:"string",enum:["first","last"],
description:"Where nulls stand. Default: last, with desc first. PostgreSQL."},opclass:{type:"string",minLength:1,
description:"The operator class, such as text_pattern_ops or gin_trgm_ops. PostgreSQL."},collation:{$ref:"coll\
ation.schema.json",description:"The collation of the index. Default: that of the column."},length:{type:"integ\
er",description:"Index only so many leading characters. MySQL and MariaDB, where text needs it; elsewhere igno\
red, and in a unique index an error.",minimum:1}},additionalProperties:!1,oneOf:[{type:"string"},{type:"object",
required:["column"]},{type:"object",required:["sql"]}],examples:["org_id",{column:"created_at",order:"desc"},{
sql:"lower(email)"}]};function ue(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="\
string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let m={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:wr.type},message:"must be string,object"};e===null?e=[m]:e.push(m),t++}let s=t,i=!1,c=null,h=t;if(typeof r!=
"string"){let m={instancePath:n,schemaPath:"#/oneOf/0/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"};e===null?e=[m]:e.push(m),t++}var P=h===t;P&&(i=!0,c=0);let y=t;if(r&&typeof r=="object"&&!Array.
isArray(r)){if(r.column===void 0){let m={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{
missingProperty:"column"},message:"must have required property 'column'"};e===null?e=[m]:e.push(m),t++}}else{let m={
instancePath:n,schemaPath:"#/oneOf/1/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[m]:e.push(m),t++}var P=y===t;if(P&&i)i=!1,c=[c,1];else{P&&(i=!0,c=1);let m=t;if(r&&typeof r=="object"&&
!Array.isArray(r)){if(r.sql===void 0){let D={instancePath:n,schemaPath:"#/oneOf/2/required",keyword:"required",
params:{missingProperty:"sql"},message:"must have required property 'sql'"};e===null?e=[D]:e.push(D),t++}}else{
let D={instancePath:n,schemaPath:"#/oneOf/2/type",keyword:"type",params:{type:"object"},message:"must be objec\
t"};e===null?e=[D]:e.push(D),t++}var P=m===t;P&&i?(i=!1,c=[c,2]):P&&(i=!0,c=2)}if(i)t=s,e!==null&&(s?e.length=
s:e=null);else{let m={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"m\
ust match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}if(typeof r=="string"){if(d(r)>63){let m={
instancePath:n,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than\
 63 characters"};e===null?e=[m]:e.push(m),t++}if(d(r)<1){let m={instancePath:n,schemaPath:"#/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[m]:e.push(m),t++}if(!Rr.
test(r)){let m={instancePath:n,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000]*$"},message:'\
must match pattern "^[^\\u0000]*$"'};e===null?e=[m]:e.push(m),t++}}if(r&&typeof r=="object"&&!Array.isArray(r)){
for(let m in r)if(!(m==="column"||m==="sql"||m==="order"||m==="nulls"||m==="opclass"||m==="collation"||m==="le\
ngth")){let v={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),t++}if(r.column!==void 0&&(p(r.column,
{instancePath:n+"/column",parentData:r,parentDataProperty:"column",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.sql!==void 0&&(b(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"\
sql",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.order!==void 0){let m=r.
order;if(typeof m!="string"){let v={instancePath:n+"/order",schemaPath:"#/properties/order/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),t++}if(!(m==="asc"||m==="desc")){let v={
instancePath:n+"/order",schemaPath:"#/properties/order/enum",keyword:"enum",params:{allowedValues:wr.properties.
order.enum},message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),t++}}if(r.nulls!==void 0){
let m=r.nulls;if(typeof m!="string"){let v={instancePath:n+"/nulls",schemaPath:"#/properties/nulls/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),t++}if(!(m==="first"||m==="las\
t")){let v={instancePath:n+"/nulls",schemaPath:"#/properties/nulls/enum",keyword:"enum",params:{allowedValues:wr.
properties.nulls.enum},message:"must be equal to one of the allowed values"};e===null?e=[v]:e.push(v),t++}}if(r.
opclass!==void 0){let m=r.opclass;if(typeof m=="string"){if(d(m)<1){let v={instancePath:n+"/opclass",schemaPath:"\
#/properties/opclass/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[v]:e.push(v),t++}}else{let v={instancePath:n+"/opclass",schemaPath:"#/properties/opclass/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[v]:e.push(v),t++}}if(r.collation!==
void 0&&(Q(r.collation,{instancePath:n+"/collation",parentData:r,parentDataProperty:"collation",rootData:o,dynamicAnchors:l})||
(e=e===null?Q.errors:e.concat(Q.errors),t=e.length)),r.length!==void 0){let m=r.length;if(!(typeof m=="number"&&
!(m%1)&&!isNaN(m)&&isFinite(m))){let v={instancePath:n+"/length",schemaPath:"#/properties/length/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[v]:e.push(v),t++}if(typeof m=="number"&&isFinite(
m)&&(m<1||isNaN(m))){let v={instancePath:n+"/length",schemaPath:"#/properties/length/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[v]:e.push(v),t++}}}return ue.errors=e,t===
0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Y.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),Array.isArray(r)){if(r.length<1){let i={instancePath:n,schemaPath:"#/minItems",keyword:"minIt\
ems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[i]:e.push(i),t++}let s=r.length;
for(let i=0;i<s;i++)ue(r[i],{instancePath:n+"/"+i,parentData:r,parentDataProperty:i,rootData:o,dynamicAnchors:l})||
(e=e===null?ue.errors:e.concat(ue.errors),t=e.length)}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return Y.errors=e,t===0}Y.evaluated=
{items:!0,dynamicProps:!1,dynamicItems:!1};var Xr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/li\
teral.schema.json",title:"Constant",description:"A constant, quoted for the type of its column. Numbers keep t\
he digits they are written with: 0.1900 stays 0.1900.",type:["string","number","boolean"],examples:["en",0,!1]};
function fe(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"&&!(typeof r==
"number"&&isFinite(r))&&typeof r!="boolean"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:Xr.type},message:"must be string,number,boolean"};e===null?e=[s]:e.push(s),t++}return fe.errors=e,t===0}fe.
evaluated={dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=K.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"\
#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===
null?e=[s]:e.push(s),t++}for(let s in r)fe(r[s],{instancePath:n+"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:r,
parentDataProperty:s,rootData:o,dynamicAnchors:l})||(e=e===null?fe.errors:e.concat(fe.errors),t=e.length)}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return K.errors=e,t===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=X.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"with"||s==="tablespace")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.with!==void 0&&(K(r.with,{instancePath:n+"/with",parentData:r,parentDataProperty:"with",rootData:o,dynamicAnchors:l})||
(e=e===null?K.errors:e.concat(K.errors),t=e.length)),r.tablespace!==void 0&&(p(r.tablespace,{instancePath:n+"/\
tablespace",parentData:r,parentDataProperty:"tablespace",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.
concat(p.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return X.errors=e,t===0}X.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function O(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=O.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="invisible"||s==="parser"||s==="key_block_size")){let i={instancePath:n,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properti\
es"};e===null?e=[i]:e.push(i),t++}if(r.invisible!==void 0&&typeof r.invisible!="boolean"){let s={instancePath:n+
"/invisible",schemaPath:"#/properties/invisible/type",keyword:"type",params:{type:"boolean"},message:"must be \
boolean"};e===null?e=[s]:e.push(s),t++}if(r.parser!==void 0){let s=r.parser;if(typeof s=="string"){if(d(s)<1){
let i={instancePath:n+"/parser",schemaPath:"#/properties/parser/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/pa\
rser",schemaPath:"#/properties/parser/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}}if(r.key_block_size!==void 0){let s=r.key_block_size;if(!(typeof s=="number"&&!(s%1)&&
!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_block_size/type",
keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="n\
umber"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_blo\
ck_size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),t++}return O.errors=e,t===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function he(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=he.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.columns===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"columns"},message:"must have required property 'columns'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!L.call(Kr.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),
t++}if(r.columns!==void 0&&(Y(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o,
dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+
"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.
errors),t=e.length)),r.unique!==void 0&&typeof r.unique!="boolean"){let s={instancePath:n+"/unique",schemaPath:"\
#/properties/unique/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),t++}if(r.method!==void 0){let s=r.method;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/method",
schemaPath:"#/properties/method/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer t\
han 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/method",schemaPath:"#/properties\
/method/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.
where!==void 0&&(b(r.where,{instancePath:n+"/where",parentData:r,parentDataProperty:"where",rootData:o,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.include!==void 0&&(w(r.include,{instancePath:n+"/includ\
e",parentData:r,parentDataProperty:"include",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),r.nulls_not_distinct!==void 0&&typeof r.nulls_not_distinct!="boolean"){let s={instancePath:n+"/nu\
lls_not_distinct",schemaPath:"#/properties/nulls_not_distinct/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),t++}r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.postgresql!==void 0&&(X(r.postgresql,{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgres\
ql",rootData:o,dynamicAnchors:l})||(e=e===null?X.errors:e.concat(X.errors),t=e.length)),r.mysql!==void 0&&(O(r.
mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"mysql",rootData:o,dynamicAnchors:l})||(e=e===null?
O.errors:e.concat(O.errors),t=e.length)),r.mariadb!==void 0&&(O(r.mariadb,{instancePath:n+"/mariadb",parentData:r,
parentDataProperty:"mariadb",rootData:o,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return he.errors=e,t===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=de.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="tablespace"||s==="unlogged"||s==="inherits"||s==="with"||s==="access_method"||s==="row_security"||s===
"force_row_security"||s==="replica_identity")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),t++}if(r.tablespace!==void 0&&(p(r.tablespace,{instancePath:n+"/tablespace",parentData:r,parentDataProperty:"\
tablespace",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.unlogged!==void 0&&
typeof r.unlogged!="boolean"){let s={instancePath:n+"/unlogged",schemaPath:"#/properties/unlogged/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.inherits!==void 0&&
(w(r.inherits,{instancePath:n+"/inherits",parentData:r,parentDataProperty:"inherits",rootData:o,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.with!==void 0&&(K(r.with,{instancePath:n+"/with",parentData:r,
parentDataProperty:"with",rootData:o,dynamicAnchors:l})||(e=e===null?K.errors:e.concat(K.errors),t=e.length)),
r.access_method!==void 0&&(p(r.access_method,{instancePath:n+"/access_method",parentData:r,parentDataProperty:"\
access_method",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.row_security!==
void 0&&typeof r.row_security!="boolean"){let s={instancePath:n+"/row_security",schemaPath:"#/properties/row_s\
ecurity/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.
force_row_security!==void 0&&typeof r.force_row_security!="boolean"){let s={instancePath:n+"/force_row_securit\
y",schemaPath:"#/properties/force_row_security/type",keyword:"type",params:{type:"boolean"},message:"must be b\
oolean"};e===null?e=[s]:e.push(s),t++}if(r.replica_identity!==void 0){let s=r.replica_identity;if(typeof s=="s\
tring"){if(d(s)<1){let i={instancePath:n+"/replica_identity",schemaPath:"#/properties/replica_identity/minLeng\
th",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:n+"/replica_identity",schemaPath:"#/properties/replica_identity/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return de.errors=e,t===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var es={$schema:"https://json\
-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/mysql-table.schema.json",title:"\
MySQL settings of a table",description:"Settings only MySQL and MariaDB have. Other dialects ignore them.",type:"\
object",properties:{engine:{type:"string",minLength:1,description:"The storage engine.",default:"InnoDB"},charset:{
type:"string",minLength:1,description:"The character set of the table.",default:"utf8mb4"},collation:{type:"st\
ring",minLength:1,description:"The collation of the table. Default: that of the character set."},row_format:{type:"\
string",enum:["default","dynamic","fixed","compressed","redundant","compact"],description:"How rows are stored\
. Default: the setting of the server."},auto_increment:{type:"integer",description:"The first number given out\
.",minimum:1},key_block_size:{type:"integer",description:"The page size of a compressed table, in kilobytes.",
minimum:0}},additionalProperties:!1,minProperties:1,examples:[{engine:"InnoDB",charset:"utf8mb4"}]};function B(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=B.evaluated;
if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){
if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"engine"||s==="charset"||s==="collation"||s==="row_format"||s==="auto_increment"||s==="key_block_size")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.engine!==void 0){let s=r.engine;
if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/engine",schemaPath:"#/properties/engine/minLength",keyword:"\
minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{
let i={instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}if(r.charset!==void 0){let s=r.charset;if(typeof s=="string"){if(d(
s)<1){let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),t++}}if(r.collation!==void 0){let s=r.collation;if(typeof s=="string"){if(d(s)<1){
let i={instancePath:n+"/collation",schemaPath:"#/properties/collation/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/co\
llation",schemaPath:"#/properties/collation/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"};e===null?e=[i]:e.push(i),t++}}if(r.row_format!==void 0){let s=r.row_format;if(typeof s!="string"){let i={instancePath:n+
"/row_format",schemaPath:"#/properties/row_format/type",keyword:"type",params:{type:"string"},message:"must be\
 string"};e===null?e=[i]:e.push(i),t++}if(!(s==="default"||s==="dynamic"||s==="fixed"||s==="compressed"||s==="\
redundant"||s==="compact")){let i={instancePath:n+"/row_format",schemaPath:"#/properties/row_format/enum",keyword:"\
enum",params:{allowedValues:es.properties.row_format.enum},message:"must be equal to one of the allowed values"};
e===null?e=[i]:e.push(i),t++}}if(r.auto_increment!==void 0){let s=r.auto_increment;if(!(typeof s=="number"&&!(s%
1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/auto_increment",schemaPath:"#/properties/auto_increment/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+"/auto_increment",schemaPath:"#/properties/auto_\
increment/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.
push(i),t++}}if(r.key_block_size!==void 0){let s=r.key_block_size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_block_size/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_block_size/minimum",
keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return B.errors=e,t===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=ye.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="strict"||s==="without_rowid")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:
e.push(i),t++}if(r.strict!==void 0&&typeof r.strict!="boolean"){let s={instancePath:n+"/strict",schemaPath:"#/\
properties/strict/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),t++}if(r.without_rowid!==void 0&&typeof r.without_rowid!="boolean"){let s={instancePath:n+"/without_rowid",
schemaPath:"#/properties/without_rowid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ye.errors=e,t===0}ye.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rs={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/di\
alect.schema.json",title:"Dialect",description:"A database dialect.",type:"string",enum:["postgresql","mysql",
"mariadb","sqlite"],examples:["postgresql"]};function ge(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ge.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r!="string"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(!(r==="postgresql"||r==="mysql"||r==="mariadb"||
r==="sqlite")){let s={instancePath:n,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:rs.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[s]:e.push(s),t++}return ge.errors=e,t===0}ge.evaluated=
{dynamicProps:!1,dynamicItems:!1};function g(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=g.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=
void 0),Array.isArray(r)){if(r.length<1){let h={instancePath:n,schemaPath:"#/minItems",keyword:"minItems",params:{
limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[h]:e.push(h),t++}let s=r.length;for(let h=0;h<
s;h++)ge(r[h],{instancePath:n+"/"+h,parentData:r,parentDataProperty:h,rootData:o,dynamicAnchors:l})||(e=e===null?
ge.errors:e.concat(ge.errors),t=e.length);let i=r.length,c;if(i>1){e:for(;i--;)for(c=i;c--;)if(ae(r[i],r[c])){
let h={instancePath:n,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i,j:c},message:"must NOT have d\
uplicate items (items ## "+c+" and "+i+" are identical)"};e===null?e=[h]:e.push(h),t++;break e}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}
return g.errors=e,t===0}g.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=be.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"},message:"mus\
t have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.columns===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"columns"},message:"must have required property 'column\
s'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(Cr.properties,s)){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0){let s=r.columns;if(Array.isArray(s)){
if(s.length<1){let c={instancePath:n+"/columns",schemaPath:"#/properties/columns/minItems",keyword:"minItems",
params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),t++}let i=s.length;for(let c=0;c<
i;c++)oe(s[c],{instancePath:n+"/columns/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(e=
e===null?oe.errors:e.concat(oe.errors),t=e.length)}else{let i={instancePath:n+"/columns",schemaPath:"#/propert\
ies/columns/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.primary_key!==void 0&&(le(r.primary_key,{instancePath:n+"/primary_key",parentData:r,parentDataProperty:"p\
rimary_key",rootData:o,dynamicAnchors:l})||(e=e===null?le.errors:e.concat(le.errors),t=e.length)),r.unique_constraints!==
void 0){let s=r.unique_constraints;if(Array.isArray(s)){let i=s.length;for(let c=0;c<i;c++)pe(s[c],{instancePath:n+
"/unique_constraints/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(e=e===null?pe.errors:
e.concat(pe.errors),t=e.length)}else{let i={instancePath:n+"/unique_constraints",schemaPath:"#/properties/uniq\
ue_constraints/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.foreign_keys!==void 0){let s=r.foreign_keys;if(Array.isArray(s)){let i=s.length;for(let c=0;c<i;c++)me(s[c],
{instancePath:n+"/foreign_keys/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(e=e===null?
me.errors:e.concat(me.errors),t=e.length)}else{let i={instancePath:n+"/foreign_keys",schemaPath:"#/properties/\
foreign_keys/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}
if(r.check_constraints!==void 0){let s=r.check_constraints;if(Array.isArray(s)){let i=s.length;for(let c=0;c<i;c++)
ce(s[c],{instancePath:n+"/check_constraints/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||
(e=e===null?ce.errors:e.concat(ce.errors),t=e.length)}else{let i={instancePath:n+"/check_constraints",schemaPath:"\
#/properties/check_constraints/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=
[i]:e.push(i),t++}}if(r.indexes!==void 0){let s=r.indexes;if(Array.isArray(s)){let i=s.length;for(let c=0;c<i;c++)
he(s[c],{instancePath:n+"/indexes/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(e=e===
null?he.errors:e.concat(he.errors),t=e.length)}else{let i={instancePath:n+"/indexes",schemaPath:"#/properties/\
indexes/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.comment!==
void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||
(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.postgresql!==void 0&&(de(r.postgresql,{instancePath:n+"\
/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o,dynamicAnchors:l})||(e=e===null?de.errors:
e.concat(de.errors),t=e.length)),r.mysql!==void 0&&(B(r.mysql,{instancePath:n+"/mysql",parentData:r,parentDataProperty:"\
mysql",rootData:o,dynamicAnchors:l})||(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.mariadb!==void 0&&
(B(r.mariadb,{instancePath:n+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o,dynamicAnchors:l})||
(e=e===null?B.errors:e.concat(B.errors),t=e.length)),r.sqlite!==void 0&&(ye(r.sqlite,{instancePath:n+"/sqlite",
parentData:r,parentDataProperty:"sqlite",rootData:o,dynamicAnchors:l})||(e=e===null?ye.errors:e.concat(ye.errors),
t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"d\
ialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return be.errors=e,t===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=we.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="drop_references"||s==="dialects")){let i={instancePath:n,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.drop_references!==void 0&&typeof r.drop_references!="bo\
olean"){let s={instancePath:n+"/drop_references",schemaPath:"#/properties/drop_references/type",keyword:"type",
params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.dialects!==void 0&&(g(r.dialects,
{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?
g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return we.errors=e,t===0}we.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function Pe(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Pe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.to===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"to"},message:"\
must have required property 'to'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||
s==="to"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProper\
ties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}
r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length)),r.to!==void 0&&(p(r.to,{instancePath:n+"/to",parentData:r,parentDataProperty:"to",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dial\
ects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Pe.errors=e,t===0}Pe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ss={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schema\
s/v1/operations/alter_table.schema.json",title:"Change a table",description:"Moves a table to another schema, \
or changes its comment or its settings. What is not named stays. Undone: what was there comes back.",type:"obj\
ect",properties:{table:{$ref:"../fragments/name.schema.json",description:"The table to change."},schema:{$ref:"\
../fragments/name.schema.json",description:"The schema of the table (MySQL and MariaDB: the database). Default\
: the default schema of the environment. SQLite has none."},to_schema:{$ref:"../fragments/name.schema.json",description:"\
Move the table to this schema."},comment:{$ref:"../fragments/comment-change.schema.json",description:"The new \
comment; null removes it."},postgresql:{$ref:"../fragments/postgresql-table-change.schema.json",description:"S\
ettings only PostgreSQL has; null removes one."},mysql:{$ref:"../fragments/mysql-table-change.schema.json",description:"\
Settings only MySQL has; null removes one. MariaDB takes them too where `mariadb` is absent."},mariadb:{$ref:"\
../fragments/mysql-table-change.schema.json",description:"Settings for MariaDB, instead of the whole `mysql` b\
lock; null removes one."},sqlite:{$ref:"../fragments/sqlite-table-change.schema.json",description:"Settings on\
ly SQLite has; null removes one."},dialects:{$ref:"../fragments/dialects.schema.json",description:"Run the ope\
ration on these dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect\
."}},required:["table"],additionalProperties:!1,anyOf:[{required:["to_schema"]},{required:["comment"]},{required:[
"postgresql"]},{required:["mysql"]},{required:["mariadb"]},{required:["sqlite"]}],examples:[{table:"orgs",comment:"\
Tenants"},{table:"events",postgresql:{with:{fillfactor:70}}}]},ts={$schema:"https://json-schema.org/draft/2020\
-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/comment-change.schema.json",title:"New comment",description:"\
The new comment; null removes it. Undone: the comment that was there comes back.",type:["string","null"],minLength:1,
examples:["Tenants",null]};function ee(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="\
string"&&r!==null){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:ts.type},message:"mus\
t be string,null"};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&d(r)<1){let s={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),t++}return ee.errors=e,t===0}ee.evaluated={dynamicProps:!1,dynamicItems:!1};var ne={$schema:"htt\
ps://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/postgresql-table-chang\
e.schema.json",title:"New PostgreSQL settings of a table",description:"Settings to change; null removes one, a\
nd those not named stay. Other dialects ignore them. Undone: the settings that were there come back.",type:"ob\
ject",properties:{tablespace:{type:["string","null"],minLength:1,maxLength:63,description:"The tablespace to m\
ove the table to; null: the default one. The table is rewritten."},unlogged:{type:["boolean","null"],description:"\
true: no longer written to the write-ahead log. The table is rewritten."},inherits:{type:["array","null"],items:{
$ref:"name.schema.json"},uniqueItems:!0,description:"The whole list of tables this one inherits from; null: no\
ne."},with:{$ref:"parameters-change.schema.json",description:"Storage parameters to set; null puts one back to\
 its default."},access_method:{type:["string","null"],minLength:1,maxLength:63,description:"The table access m\
ethod; null: that of the server. The table is rewritten. PostgreSQL from 15."},row_security:{type:["boolean","\
null"],description:"Row level security on or off."},force_row_security:{type:["boolean","null"],description:"W\
hether row level security applies to the owner of the table too."},replica_identity:{type:["string","null"],minLength:1,
maxLength:63,description:"What logical replication sends of an old row: default, full, nothing, or the name of\
 a unique index; null: default."}},additionalProperties:!1,minProperties:1,examples:[{with:{fillfactor:70}},{row_security:!0,
replica_identity:null}]},ns={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/sc\
hemas/v1/fragments/parameters-change.schema.json",title:"New storage parameters",description:"Storage paramete\
rs to set, by name; null puts one back to its default. Those not named stay.",type:"object",additionalProperties:{
type:["string","number","boolean","null"]},minProperties:1,examples:[{fillfactor:70,autovacuum_enabled:null}]};
function ve(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r){
let i=r[s];if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i))&&typeof i!="boolean"&&i!==null){let c={instancePath:n+
"/"+s.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/additionalProperties/type",keyword:"type",params:{type:ns.
additionalProperties.type},message:"must be string,number,boolean,null"};e===null?e=[c]:e.push(c),t++}}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return ve.errors=e,t===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ke.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"tablespace"||s==="unlogged"||s==="inherits"||s==="with"||s==="access_method"||s==="row_security"||s==="force_\
row_security"||s==="replica_identity")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"add\
itionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:
e.push(i),t++}if(r.tablespace!==void 0){let s=r.tablespace;if(typeof s!="string"&&s!==null){let i={instancePath:n+
"/tablespace",schemaPath:"#/properties/tablespace/type",keyword:"type",params:{type:ne.properties.tablespace.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"){if(d(s)>63){let i={instancePath:n+
"/tablespace",schemaPath:"#/properties/tablespace/maxLength",keyword:"maxLength",params:{limit:63},message:"mu\
st NOT have more than 63 characters"};e===null?e=[i]:e.push(i),t++}if(d(s)<1){let i={instancePath:n+"/tablespa\
ce",schemaPath:"#/properties/tablespace/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have\
 fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}}if(r.unlogged!==void 0){let s=r.unlogged;if(typeof s!=
"boolean"&&s!==null){let i={instancePath:n+"/unlogged",schemaPath:"#/properties/unlogged/type",keyword:"type",
params:{type:ne.properties.unlogged.type},message:"must be boolean,null"};e===null?e=[i]:e.push(i),t++}}if(r.inherits!==
void 0){let s=r.inherits;if(!Array.isArray(s)&&s!==null){let i={instancePath:n+"/inherits",schemaPath:"#/prope\
rties/inherits/type",keyword:"type",params:{type:ne.properties.inherits.type},message:"must be array,null"};e===
null?e=[i]:e.push(i),t++}if(Array.isArray(s)){let i=s.length;for(let y=0;y<i;y++)p(s[y],{instancePath:n+"/inhe\
rits/"+y,parentData:s,parentDataProperty:y,rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length);let c=s.length,h;if(c>1){e:for(;c--;)for(h=c;h--;)if(ae(s[c],s[h])){let y={instancePath:n+"/inheri\
ts",schemaPath:"#/properties/inherits/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h},message:"must NOT ha\
ve duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?e=[y]:e.push(y),t++;break e}}}}if(r.with!==
void 0&&(ve(r.with,{instancePath:n+"/with",parentData:r,parentDataProperty:"with",rootData:o,dynamicAnchors:l})||
(e=e===null?ve.errors:e.concat(ve.errors),t=e.length)),r.access_method!==void 0){let s=r.access_method;if(typeof s!=
"string"&&s!==null){let i={instancePath:n+"/access_method",schemaPath:"#/properties/access_method/type",keyword:"\
type",params:{type:ne.properties.access_method.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}
if(typeof s=="string"){if(d(s)>63){let i={instancePath:n+"/access_method",schemaPath:"#/properties/access_meth\
od/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more than 63 characters"};e===null?
e=[i]:e.push(i),t++}if(d(s)<1){let i={instancePath:n+"/access_method",schemaPath:"#/properties/access_method/m\
inLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:
e.push(i),t++}}}if(r.row_security!==void 0){let s=r.row_security;if(typeof s!="boolean"&&s!==null){let i={instancePath:n+
"/row_security",schemaPath:"#/properties/row_security/type",keyword:"type",params:{type:ne.properties.row_security.
type},message:"must be boolean,null"};e===null?e=[i]:e.push(i),t++}}if(r.force_row_security!==void 0){let s=r.
force_row_security;if(typeof s!="boolean"&&s!==null){let i={instancePath:n+"/force_row_security",schemaPath:"#\
/properties/force_row_security/type",keyword:"type",params:{type:ne.properties.force_row_security.type},message:"\
must be boolean,null"};e===null?e=[i]:e.push(i),t++}}if(r.replica_identity!==void 0){let s=r.replica_identity;
if(typeof s!="string"&&s!==null){let i={instancePath:n+"/replica_identity",schemaPath:"#/properties/replica_id\
entity/type",keyword:"type",params:{type:ne.properties.replica_identity.type},message:"must be string,null"};e===
null?e=[i]:e.push(i),t++}if(typeof s=="string"){if(d(s)>63){let i={instancePath:n+"/replica_identity",schemaPath:"\
#/properties/replica_identity/maxLength",keyword:"maxLength",params:{limit:63},message:"must NOT have more tha\
n 63 characters"};e===null?e=[i]:e.push(i),t++}if(d(s)<1){let i={instancePath:n+"/replica_identity",schemaPath:"\
#/properties/replica_identity/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer tha\
n 1 characters"};e===null?e=[i]:e.push(i),t++}}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return ke.errors=e,t===0}ke.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ie={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"\
https://aludel.dev/schemas/v1/fragments/mysql-table-change.schema.json",title:"New MySQL settings of a table",
description:"Settings to change; null removes one, and those not named stay. Other dialects ignore them. Undon\
e: the settings that were there come back.",type:"object",properties:{engine:{type:["string","null"],minLength:1,
description:"The storage engine. null: back to the default."},charset:{type:["string","null"],minLength:1,description:"\
The character set of the table. null: back to the default."},collation:{type:["string","null"],minLength:1,description:"\
The collation of the table. Default: that of the character set. null: back to the default."},row_format:{type:[
"string","null"],enum:["default","dynamic","fixed","compressed","redundant","compact",null],description:"How r\
ows are stored. Default: the setting of the server. null: back to the default."},auto_increment:{type:["intege\
r","null"],description:"The first number given out. null: back to the default.",minimum:1},key_block_size:{type:[
"integer","null"],description:"The page size of a compressed table, in kilobytes. null: back to the default.",
minimum:0}},additionalProperties:!1,minProperties:1,examples:[{row_format:"dynamic"}]};function U(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=U.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="engine"||s==="ch\
arset"||s==="collation"||s==="row_format"||s==="auto_increment"||s==="key_block_size")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.engine!==void 0){let s=r.engine;if(typeof s!=
"string"&&s!==null){let i={instancePath:n+"/engine",schemaPath:"#/properties/engine/type",keyword:"type",params:{
type:ie.properties.engine.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}if(typeof s=="stri\
ng"&&d(s)<1){let i={instancePath:n+"/engine",schemaPath:"#/properties/engine/minLength",keyword:"minLength",params:{
limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}if(r.charset!==void 0){
let s=r.charset;if(typeof s!="string"&&s!==null){let i={instancePath:n+"/charset",schemaPath:"#/properties/cha\
rset/type",keyword:"type",params:{type:ie.properties.charset.type},message:"must be string,null"};e===null?e=[
i]:e.push(i),t++}if(typeof s=="string"&&d(s)<1){let i={instancePath:n+"/charset",schemaPath:"#/properties/char\
set/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),t++}}if(r.collation!==void 0){let s=r.collation;if(typeof s!="string"&&s!==null){let i={instancePath:n+
"/collation",schemaPath:"#/properties/collation/type",keyword:"type",params:{type:ie.properties.collation.type},
message:"must be string,null"};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"&&d(s)<1){let i={instancePath:n+
"/collation",schemaPath:"#/properties/collation/minLength",keyword:"minLength",params:{limit:1},message:"must \
NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}if(r.row_format!==void 0){let s=r.row_format;
if(typeof s!="string"&&s!==null){let i={instancePath:n+"/row_format",schemaPath:"#/properties/row_format/type",
keyword:"type",params:{type:ie.properties.row_format.type},message:"must be string,null"};e===null?e=[i]:e.push(
i),t++}if(!(s==="default"||s==="dynamic"||s==="fixed"||s==="compressed"||s==="redundant"||s==="compact"||s===null)){
let i={instancePath:n+"/row_format",schemaPath:"#/properties/row_format/enum",keyword:"enum",params:{allowedValues:ie.
properties.row_format.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}
if(r.auto_increment!==void 0){let s=r.auto_increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))&&
s!==null){let i={instancePath:n+"/auto_increment",schemaPath:"#/properties/auto_increment/type",keyword:"type",
params:{type:ie.properties.auto_increment.type},message:"must be integer,null"};e===null?e=[i]:e.push(i),t++}if(typeof s==
"number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+"/auto_increment",schemaPath:"#/properties/auto_\
increment/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[i]:e.
push(i),t++}}if(r.key_block_size!==void 0){let s=r.key_block_size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&
isFinite(s))&&s!==null){let i={instancePath:n+"/key_block_size",schemaPath:"#/properties/key_block_size/type",
keyword:"type",params:{type:ie.properties.key_block_size.type},message:"must be integer,null"};e===null?e=[i]:
e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={instancePath:n+"/key_block_size",schemaPath:"\
#/properties/key_block_size/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};
e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"obj\
ect"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return U.errors=e,t===0}U.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Qr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schema\
s/v1/fragments/sqlite-table-change.schema.json",title:"New SQLite settings of a table",description:"Settings t\
o change; null removes one, and those not named stay. The table is rebuilt. Other dialects ignore them.",type:"\
object",properties:{strict:{type:["boolean","null"],description:"Whether the types of the columns are enforced\
."},without_rowid:{type:["boolean","null"],description:"Whether the table is stored by its primary key, withou\
t a rowid."}},additionalProperties:!1,minProperties:1,examples:[{strict:!0}]};function _e(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=_e.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="strict"||s==="wi\
thout_rowid")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.strict!==
void 0){let s=r.strict;if(typeof s!="boolean"&&s!==null){let i={instancePath:n+"/strict",schemaPath:"#/propert\
ies/strict/type",keyword:"type",params:{type:Qr.properties.strict.type},message:"must be boolean,null"};e===null?
e=[i]:e.push(i),t++}}if(r.without_rowid!==void 0){let s=r.without_rowid;if(typeof s!="boolean"&&s!==null){let i={
instancePath:n+"/without_rowid",schemaPath:"#/properties/without_rowid/type",keyword:"type",params:{type:Qr.properties.
without_rowid.type},message:"must be boolean,null"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return _e.errors=e,t===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=qe.evaluated;a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0);let s=t,i=!1,c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&
r.to_schema===void 0){let j={instancePath:n,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"\
to_schema"},message:"must have required property 'to_schema'"};e===null?e=[j]:e.push(j),t++}var D=c===t;i=i||D;
let h=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.comment===void 0){let j={instancePath:n,schemaPath:"#/a\
nyOf/1/required",keyword:"required",params:{missingProperty:"comment"},message:"must have required property 'c\
omment'"};e===null?e=[j]:e.push(j),t++}var D=h===t;i=i||D;let y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&
r.postgresql===void 0){let j={instancePath:n,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"\
postgresql"},message:"must have required property 'postgresql'"};e===null?e=[j]:e.push(j),t++}var D=y===t;i=i||
D;let P=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mysql===void 0){let j={instancePath:n,schemaPath:"#/a\
nyOf/3/required",keyword:"required",params:{missingProperty:"mysql"},message:"must have required property 'mys\
ql'"};e===null?e=[j]:e.push(j),t++}var D=P===t;i=i||D;let m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mariadb===
void 0){let j={instancePath:n,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"mari\
adb"},message:"must have required property 'mariadb'"};e===null?e=[j]:e.push(j),t++}var D=m===t;i=i||D;let v=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.sqlite===void 0){let j={instancePath:n,schemaPath:"#/anyOf/5/re\
quired",keyword:"required",params:{missingProperty:"sqlite"},message:"must have required property 'sqlite'"};e===
null?e=[j]:e.push(j),t++}var D=v===t;if(i=i||D,i)t=s,e!==null&&(s?e.length=s:e=null);else{let j={instancePath:n,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[j]:e.push(j),
t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let j={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"table"},message:"must have required property 'table'"};e===null?
e=[j]:e.push(j),t++}for(let j in r)if(!L.call(ss.properties,j)){let ur={instancePath:n,schemaPath:"#/additiona\
lProperties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional pr\
operties"};e===null?e=[ur]:e.push(ur),t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&
(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.to_schema!==void 0&&(p(r.to_schema,{instancePath:n+"/to\
_schema",parentData:r,parentDataProperty:"to_schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.comment!==void 0&&(ee(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o,dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.postgresql!==
void 0&&(ke(r.postgresql,{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o,
dynamicAnchors:l})||(e=e===null?ke.errors:e.concat(ke.errors),t=e.length)),r.mysql!==void 0&&(U(r.mysql,{instancePath:n+
"/mysql",parentData:r,parentDataProperty:"mysql",rootData:o,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(
U.errors),t=e.length)),r.mariadb!==void 0&&(U(r.mariadb,{instancePath:n+"/mariadb",parentData:r,parentDataProperty:"\
mariadb",rootData:o,dynamicAnchors:l})||(e=e===null?U.errors:e.concat(U.errors),t=e.length)),r.sqlite!==void 0&&
(_e(r.sqlite,{instancePath:n+"/sqlite",parentData:r,parentDataProperty:"sqlite",rootData:o,dynamicAnchors:l})||
(e=e===null?_e.errors:e.concat(_e.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/di\
alects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let j={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[j]:e.push(j),t++}return qe.errors=e,t===0}qe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var is={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schema\
s/v1/operations/add_column.schema.json",title:"Add a column",description:"Adds a column. With `nullable: false\
` and `backfill` it is added nullable, filled in batches, and then null is forbidden. Undone: the column is dr\
opped, after a look whether it holds values.",type:"object",properties:{table:{$ref:"../fragments/name.schema.\
json",description:"The table that gets the column."},schema:{$ref:"../fragments/name.schema.json",description:"\
The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQL\
ite has none."},column:{$ref:"../fragments/name.schema.json",description:"The name of the new column."},type:{
$ref:"../fragments/type.schema.json",description:"The type of the column: portable, native, or a map of native\
 types by dialect. A generated column states its type too."},nullable:{type:"boolean",description:"Whether the\
 column may be null. Left out beside `primary_key` or `identity` it is false, and stating true there is an err\
or.",default:!0},default:{$ref:"../fragments/default.schema.json",description:"What rows get that do not state\
 the column. A call such as now() is written { sql: now() }; the bare text would be a string. null: no default\
."},primary_key:{type:"boolean",description:"The column alone is the primary key, named pk_<table>. For severa\
l columns use `primary_key` of the table.",default:!1},unique:{type:"boolean",description:"A unique constraint\
 on this column alone, named uq_<table>_<column>.",default:!1},check:{$ref:"../fragments/sql.schema.json",description:"\
A condition every row must meet; the constraint is named ck_<table>_<column>."},references:{$ref:"../fragments\
/column-references.schema.json",description:"A foreign key of this column alone, named fk_<table>_<column>_<re\
ftable>."},identity:{$ref:"../fragments/identity.schema.json",description:"The database numbers the rows: alwa\
ys, by_default, or an object with options."},generated:{$ref:"../fragments/generated.schema.json",description:"\
The column is computed from the others: the expression, and whether it is stored."},collation:{$ref:"../fragme\
nts/collation.schema.json",description:"The collation of the column. Default: that of the type."},comment:{$ref:"\
../fragments/comment.schema.json",description:"A comment kept in the catalog. SQLite has none: kept in the mod\
el only."},postgresql:{$ref:"../fragments/postgresql-column.schema.json",description:"Settings only PostgreSQL\
 has: storage, compression, statistics, serial."},mysql:{$ref:"../fragments/mysql-added-column.schema.json",description:"\
Settings only MySQL has; MariaDB takes them too where `mariadb` is absent."},mariadb:{$ref:"../fragments/mysql\
-added-column.schema.json",description:"Settings for MariaDB, instead of the whole `mysql` block."},backfill:{
$ref:"../fragments/fill-value.schema.json",description:"The value of the rows that exist: a constant, { sql: \u2026\
 } over the row, or { json: \u2026 }. New rows take `default`."},dialects:{$ref:"../fragments/dialects.schema.\
json",description:"Run the operation on these dialects only; on the others it is skipped, in the model as in t\
he SQL. Default: every dialect."}},required:["table","column","type"],additionalProperties:!1,examples:[{table:"\
users",column:"locale",type:"varchar(10)",nullable:!1,backfill:"en"},{table:"users",column:"team_id",type:"big\
int",references:{table:"teams"}}]};function F(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=F.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="charset"||s==="on_update"||s==="invisible"||s==="srid"||s==="after"||s==="first")){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.charset!==void 0){let s=r.charset;if(typeof s==
"string"){if(d(s)<1){let i={instancePath:n+"/charset",schemaPath:"#/properties/charset/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}if(r.on_update!==void 0&&(J(r.on_update,{instancePath:n+"/on_up\
date",parentData:r,parentDataProperty:"on_update",rootData:o,dynamicAnchors:l})||(e=e===null?J.errors:e.concat(
J.errors),t=e.length)),r.invisible!==void 0&&typeof r.invisible!="boolean"){let s={instancePath:n+"/invisible",
schemaPath:"#/properties/invisible/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===
null?e=[s]:e.push(s),t++}if(r.srid!==void 0){let s=r.srid;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/type",keyword:"type",params:{type:"integer"},
message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<0||isNaN(s))){let i={
instancePath:n+"/srid",schemaPath:"#/properties/srid/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}if(r.after!==void 0&&(p(r.after,{instancePath:n+"/after",
parentData:r,parentDataProperty:"after",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length)),r.first!==void 0){let s=r.first;if(typeof s!="boolean"){let i={instancePath:n+"/first",schemaPath:"\
#/properties/first/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[i]:e.push(
i),t++}if(s!==!0){let i={instancePath:n+"/first",schemaPath:"#/properties/first/const",keyword:"const",params:{
allowedValue:!0},message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return F.errors=e,t===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var as={$schema:"https://json-s\
chema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/fill-value.schema.json",title:"Va\
lue for existing rows",description:"What rows that exist already get: a constant, `{ sql: \u2026 }` for an expressi\
on over the row, or `{ json: \u2026 }` for a JSON value.",type:["string","number","boolean","object"],properties:{
sql:{$ref:"sql.schema.json",description:"An expression, computed for each row; it may use the other columns."},
json:{$ref:"json-value.schema.json",description:"A JSON value, for json and jsonb columns."}},additionalProperties:!1,
minProperties:1,maxProperties:1,examples:["en",{sql:"lower(email)"},{json:[]}]};function A(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=A.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!=
"boolean"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"typ\
e",params:{type:as.type},message:"must be string,number,boolean,object"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"\
maxProperties",params:{limit:1},message:"must NOT have more than 1 properties"};e===null?e=[s]:e.push(s),t++}if(Object.
keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="sql"||s===
"json")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.sql!==void 0&&(b(r.sql,{instancePath:n+
"/sql",parentData:r,parentDataProperty:"sql",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.json!==void 0&&(M(r.json,{instancePath:n+"/json",parentData:r,parentDataProperty:"json",rootData:o,
dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length))}return A.errors=e,t===0}A.evaluated={
props:!0,dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"table"},message:"must have required property 'table'"};
e===null?e=[s]:e.push(s),t++}if(r.column===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"requ\
ired",params:{missingProperty:"column"},message:"must have required property 'column'"};e===null?e=[s]:e.push(
s),t++}if(r.type===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
type"},message:"must have required property 'type'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(is.
properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.table!==
void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length)),r.column!==void 0&&(p(r.column,{instancePath:n+"/column",parentData:r,parentDataProperty:"column",
rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.type!==void 0&&(S(r.type,
{instancePath:n+"/type",parentData:r,parentDataProperty:"type",rootData:o,dynamicAnchors:l})||(e=e===null?S.errors:
e.concat(S.errors),t=e.length)),r.nullable!==void 0&&typeof r.nullable!="boolean"){let s={instancePath:n+"/nul\
lable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[s]:e.push(s),t++}if(r.default!==void 0&&(I(r.default,{instancePath:n+"/default",parentData:r,parentDataProperty:"\
default",rootData:o,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),r.primary_key!==void 0&&
typeof r.primary_key!="boolean"){let s={instancePath:n+"/primary_key",schemaPath:"#/properties/primary_key/typ\
e",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.unique!==
void 0&&typeof r.unique!="boolean"){let s={instancePath:n+"/unique",schemaPath:"#/properties/unique/type",keyword:"\
type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.check!==void 0&&(b(r.check,
{instancePath:n+"/check",parentData:r,parentDataProperty:"check",rootData:o,dynamicAnchors:l})||(e=e===null?b.
errors:e.concat(b.errors),t=e.length)),r.references!==void 0&&(C(r.references,{instancePath:n+"/references",parentData:r,
parentDataProperty:"references",rootData:o,dynamicAnchors:l})||(e=e===null?C.errors:e.concat(C.errors),t=e.length)),
r.identity!==void 0&&(V(r.identity,{instancePath:n+"/identity",parentData:r,parentDataProperty:"identity",rootData:o,
dynamicAnchors:l})||(e=e===null?V.errors:e.concat(V.errors),t=e.length)),r.generated!==void 0&&(H(r.generated,
{instancePath:n+"/generated",parentData:r,parentDataProperty:"generated",rootData:o,dynamicAnchors:l})||(e=e===
null?H.errors:e.concat(H.errors),t=e.length)),r.collation!==void 0&&(Q(r.collation,{instancePath:n+"/collation",
parentData:r,parentDataProperty:"collation",rootData:o,dynamicAnchors:l})||(e=e===null?Q.errors:e.concat(Q.errors),
t=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comm\
ent",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.postgresql!==void 0&&
(Z(r.postgresql,{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o,dynamicAnchors:l})||
(e=e===null?Z.errors:e.concat(Z.errors),t=e.length)),r.mysql!==void 0&&(F(r.mysql,{instancePath:n+"/mysql",parentData:r,
parentDataProperty:"mysql",rootData:o,dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),
r.mariadb!==void 0&&(F(r.mariadb,{instancePath:n+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o,
dynamicAnchors:l})||(e=e===null?F.errors:e.concat(F.errors),t=e.length)),r.backfill!==void 0&&(A(r.backfill,{instancePath:n+
"/backfill",parentData:r,parentDataProperty:"backfill",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(
A.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return je.errors=e,t===0}je.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function De(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=De.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.column===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"},message:"\
must have required property 'column'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="sche\
ma"||s==="column"||s==="restore"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",
rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,
{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.column!==void 0&&(p(r.column,{instancePath:n+"/column",parentData:r,
parentDataProperty:"column",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.restore!==void 0&&(A(r.restore,{instancePath:n+"/restore",parentData:r,parentDataProperty:"restore",rootData:o,
dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return De.errors=e,t===0}De.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var os={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schema\
s/v1/operations/alter_column.schema.json",title:"Change a column",description:"Changes the type, nullability, \
default, comment, identity, generation or collation of a column. What is not named stays; null removes. Undone\
: what was there comes back.",type:"object",properties:{table:{$ref:"../fragments/name.schema.json",description:"\
The table of the column."},schema:{$ref:"../fragments/name.schema.json",description:"The schema of the table (\
MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none."},column:{$ref:"\
../fragments/name.schema.json",description:"The column to change."},type:{$ref:"../fragments/type.schema.json",
description:"The new type. Indexes, checks and defaults that stand in the way are made again."},nullable:{type:"\
boolean",description:"false: forbid null, after a look for rows that have it. true: allow it."},default:{$ref:"\
../fragments/default.schema.json",description:"The new default: a constant, { sql: \u2026 }, or { json: \u2026 }; null r\
emoves it."},comment:{$ref:"../fragments/comment-change.schema.json",description:"The new comment; null remove\
s it."},identity:{$ref:"../fragments/identity-change.schema.json",description:"The new identity: always, by_de\
fault, or an object with options; null removes it."},generated:{$ref:"../fragments/generated-change.schema.jso\
n",description:"The new expression; null makes the column an ordinary one that keeps its values."},collation:{
$ref:"../fragments/collation-change.schema.json",description:"The new collation; null goes back to that of the\
 type."},using:{$ref:"../fragments/sql.schema.json",description:"With `type`: how an old value becomes a new o\
ne. Default: a cast."},down_using:{$ref:"../fragments/sql.schema.json",description:"With `type`: how a new val\
ue becomes an old one on the way down. Default: a cast."},backfill:{$ref:"../fragments/fill-value.schema.json",
description:"With `nullable: false`: the value of rows that have null."},postgresql:{$ref:"../fragments/postgr\
esql-column-change.schema.json",description:"Settings only PostgreSQL has: storage, compression, statistics, s\
erial."},mysql:{$ref:"../fragments/mysql-column-change.schema.json",description:"Settings only MySQL has; Mari\
aDB takes them too where `mariadb` is absent."},mariadb:{$ref:"../fragments/mysql-column-change.schema.json",description:"\
Settings for MariaDB, instead of the whole `mysql` block."},dialects:{$ref:"../fragments/dialects.schema.json",
description:"Run the operation on these dialects only; on the others it is skipped, in the model as in the SQL\
. Default: every dialect."}},required:["table","column"],additionalProperties:!1,dependentRequired:{using:["ty\
pe"],down_using:["type"],backfill:["nullable"]},anyOf:[{required:["type"]},{required:["nullable"]},{required:[
"default"]},{required:["comment"]},{required:["identity"]},{required:["generated"]},{required:["collation"]},{
required:["postgresql"]},{required:["mysql"]},{required:["mariadb"]}],examples:[{table:"users",column:"score",
type:"integer",using:"round(score)::int",down_using:"score::numeric"},{table:"users",column:"email",nullable:!1,
backfill:{sql:"username || '@example.com'"}},{table:"users",column:"locale",default:null}]},Ar={$schema:"https\
://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/identity-change.schema.j\
son",title:"New identity",description:"Makes the column an identity, changes its options, or, with null, remov\
es it; the column and its values stay. Undone: the identity that was there comes back.",type:["string","object",
"null"],pattern:"^(always|by_default)$",properties:{generation:{type:"string",enum:["always","by_default"],default:"\
always",description:"always: a value given in an INSERT is refused. by_default: it is taken. MySQL and MariaDB\
 know no difference."},start:{type:"integer",description:"The first value. The only option MySQL and MariaDB h\
ave.",default:1},increment:{type:"integer",description:"The distance between values; negative counts down. Pos\
tgreSQL.",default:1},min:{type:"integer",description:"The least value. Default: that of the server. PostgreSQL\
."},max:{type:"integer",description:"The greatest value. Default: that of the type. PostgreSQL."},cycle:{type:"\
boolean",description:"Begin again at the other end instead of failing there. PostgreSQL.",default:!1},cache:{type:"\
integer",description:"How many values a session takes at a time. PostgreSQL.",default:1,minimum:1},name:{$ref:"\
name.schema.json",description:"The name of the sequence. Default: <table>_<column>_seq. PostgreSQL."}},additionalProperties:!1,
examples:["always",{start:1e3},null]};function $e(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=$e.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))&&r!==null){let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:Ar.type},message:"must be string,object,null"};e===null?e=[s]:
e.push(s),t++}if(typeof r=="string"&&!zr.test(r)){let s={instancePath:n,schemaPath:"#/pattern",keyword:"patter\
n",params:{pattern:"^(always|by_default)$"},message:'must match pattern "^(always|by_default)$"'};e===null?e=[
s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){for(let s in r)if(!(s==="generation"||s==="start"||
s==="increment"||s==="min"||s==="max"||s==="cycle"||s==="cache"||s==="name")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[i]:e.push(i),t++}if(r.generation!==void 0){let s=r.generation;if(typeof s!="\
string"){let i={instancePath:n+"/generation",schemaPath:"#/properties/generation/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="always"||s==="by_default")){let i={
instancePath:n+"/generation",schemaPath:"#/properties/generation/enum",keyword:"enum",params:{allowedValues:Ar.
properties.generation.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}
if(r.start!==void 0){let s=r.start;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+
"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"};
e===null?e=[i]:e.push(i),t++}}if(r.increment!==void 0){let s=r.increment;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))){let i={instancePath:n+"/increment",schemaPath:"#/properties/increment/type",keyword:"type",params:{
type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}if(r.min!==void 0){let s=r.min;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/min",schemaPath:"#/properties/min/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}if(r.max!==void 0){let s=r.
max;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/max",schemaPath:"#/prope\
rties/max/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}}
if(r.cycle!==void 0&&typeof r.cycle!="boolean"){let s={instancePath:n+"/cycle",schemaPath:"#/properties/cycle/\
type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.cache!==
void 0){let s=r.cache;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/cache",
schemaPath:"#/properties/cache/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?
e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+"/cache",schemaPath:"\
#/properties/cache/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?
e=[i]:e.push(i),t++}}r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",
rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length))}return $e.errors=e,t===0}$e.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ls={$schema:"https://json-schema.org/draft/2020-12/sc\
hema",$id:"https://aludel.dev/schemas/v1/fragments/generated-change.schema.json",title:"New generation express\
ion",description:"The new expression (PostgreSQL: from 17), or null to make the column an ordinary one that ke\
eps its values. Undone: what was there comes back.",type:["object","null"],properties:{sql:{$ref:"sql.schema.j\
son",description:"The expression over the other columns of the row."},stored:{type:"boolean",description:"true\
: computed when the row is written, and stored. false: computed when it is read (MySQL, MariaDB, SQLite, and P\
ostgreSQL from 18).",default:!0}},required:["sql"],additionalProperties:!1,examples:[{sql:"first || ' ' || las\
t"},null]};function Le(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=Le.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),!(r&&typeof r==
"object"&&!Array.isArray(r))&&r!==null){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:ls.
type},message:"must be object,null"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){
if(r.sql===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"s\
ql"},message:"must have required property 'sql'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="sql"||
s==="stored")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.sql!==void 0&&
(b(r.sql,{instancePath:n+"/sql",parentData:r,parentDataProperty:"sql",rootData:o,dynamicAnchors:l})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length)),r.stored!==void 0&&typeof r.stored!="boolean"){let s={instancePath:n+
"/stored",schemaPath:"#/properties/stored/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"};e===null?e=[s]:e.push(s),t++}}return Le.errors=e,t===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ps={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/co\
llation-change.schema.json",title:"New collation",description:"The new collation; null goes back to the defaul\
t of the type. Undone: the collation that was there comes back.",type:["string","object","null"],minLength:1,properties:{
postgresql:{type:"string",minLength:1,description:"The collation for PostgreSQL."},mysql:{type:"string",minLength:1,
description:"The collation for MySQL, and for MariaDB where `mariadb` is absent."},mariadb:{type:"string",minLength:1,
description:"The collation for MariaDB. Default: that of `mysql`."},sqlite:{type:"string",minLength:1,description:"\
The collation for SQLite."}},additionalProperties:!1,minProperties:1,examples:["C",null]};function Te(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Te.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(
r))&&r!==null){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:ps.type},message:"must be\
 string,object,null"};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&d(r)<1){let s={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 prop\
erties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="s\
qlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.
postgresql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/postgresql",schemaPath:"#/properties/post\
gresql/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.
mysql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s==
"string"){if(d(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(d(
s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sq\
lite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}}}return Te.errors=e,t===0}Te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var mr={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/postgresql\
-column-change.schema.json",title:"New PostgreSQL settings of a column",description:"Settings to change; those\
 not named stay. Other dialects ignore them. Undone: the settings that were there come back.",type:"object",properties:{
storage:{type:["string","null"],enum:["plain","main","external","extended",null],description:"How large values\
 are stored. Default: that of the type. null: back to the default."},compression:{type:["string","null"],enum:[
"pglz","lz4",null],description:"How large values are compressed (from 14). Default: the setting of the server.\
 null: back to the default."},statistics:{type:["integer","null"],description:"How finely ANALYZE looks at the\
 column, 0 to 10000. Default: the setting of the server. null: back to the default.",minimum:0,maximum:1e4},serial:{
type:"boolean",description:"true: the column takes its numbers from a sequence of its own. false: it no longer\
 does, and the sequence goes."}},additionalProperties:!1,minProperties:1,examples:[{statistics:500},{storage:null}]};
function xe(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="storage"||s==="compression"||s==="statistics"||s==="serial")){let i={instancePath:n,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additi\
onal properties"};e===null?e=[i]:e.push(i),t++}if(r.storage!==void 0){let s=r.storage;if(typeof s!="string"&&s!==
null){let i={instancePath:n+"/storage",schemaPath:"#/properties/storage/type",keyword:"type",params:{type:mr.properties.
storage.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}if(!(s==="plain"||s==="main"||s==="e\
xternal"||s==="extended"||s===null)){let i={instancePath:n+"/storage",schemaPath:"#/properties/storage/enum",keyword:"\
enum",params:{allowedValues:mr.properties.storage.enum},message:"must be equal to one of the allowed values"};
e===null?e=[i]:e.push(i),t++}}if(r.compression!==void 0){let s=r.compression;if(typeof s!="string"&&s!==null){
let i={instancePath:n+"/compression",schemaPath:"#/properties/compression/type",keyword:"type",params:{type:mr.
properties.compression.type},message:"must be string,null"};e===null?e=[i]:e.push(i),t++}if(!(s==="pglz"||s===
"lz4"||s===null)){let i={instancePath:n+"/compression",schemaPath:"#/properties/compression/enum",keyword:"enu\
m",params:{allowedValues:mr.properties.compression.enum},message:"must be equal to one of the allowed values"};
e===null?e=[i]:e.push(i),t++}}if(r.statistics!==void 0){let s=r.statistics;if(!(typeof s=="number"&&!(s%1)&&!isNaN(
s)&&isFinite(s))&&s!==null){let i={instancePath:n+"/statistics",schemaPath:"#/properties/statistics/type",keyword:"\
type",params:{type:mr.properties.statistics.type},message:"must be integer,null"};e===null?e=[i]:e.push(i),t++}
if(typeof s=="number"&&isFinite(s)){if(s>1e4||isNaN(s)){let i={instancePath:n+"/statistics",schemaPath:"#/prop\
erties/statistics/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e4},message:"must be <= 10000"};e===
null?e=[i]:e.push(i),t++}if(s<0||isNaN(s)){let i={instancePath:n+"/statistics",schemaPath:"#/properties/statis\
tics/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(
i),t++}}}if(r.serial!==void 0&&typeof r.serial!="boolean"){let s={instancePath:n+"/serial",schemaPath:"#/prope\
rties/serial/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"};e===null?e=[s]:e.push(s),t++}return xe.errors=e,t===0}xe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Pr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/my\
sql-column-change.schema.json",title:"New MySQL settings of a column",description:"Settings to change; those n\
ot named stay. Other dialects ignore them. Undone: the settings that were there come back.",type:"object",properties:{
charset:{type:["string","null"],minLength:1,description:"The character set. null: back to the default."},on_update:{
type:["object","null"],properties:{sql:{$ref:"sql.schema.json",description:"The expression, computed by the da\
tabase."}},required:["sql"],additionalProperties:!1,description:"What the column becomes whenever its row is u\
pdated. null: nothing any more."},invisible:{type:"boolean",description:"SELECT * leaves the column out."},srid:{
type:["integer","null"],description:"The spatial reference system of a geometry column. null: back to the defa\
ult.",minimum:0}},additionalProperties:!1,minProperties:1,examples:[{on_update:null}]};function W(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=W.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).
length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"\
must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="charset"||s==="o\
n_update"||s==="invisible"||s==="srid")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:
e.push(i),t++}if(r.charset!==void 0){let s=r.charset;if(typeof s!="string"&&s!==null){let i={instancePath:n+"/\
charset",schemaPath:"#/properties/charset/type",keyword:"type",params:{type:Pr.properties.charset.type},message:"\
must be string,null"};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"&&d(s)<1){let i={instancePath:n+"/char\
set",schemaPath:"#/properties/charset/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}if(r.on_update!==void 0){let s=r.on_update;if(!(s&&typeof s==
"object"&&!Array.isArray(s))&&s!==null){let i={instancePath:n+"/on_update",schemaPath:"#/properties/on_update/\
type",keyword:"type",params:{type:Pr.properties.on_update.type},message:"must be object,null"};e===null?e=[i]:
e.push(i),t++}if(s&&typeof s=="object"&&!Array.isArray(s)){if(s.sql===void 0){let i={instancePath:n+"/on_updat\
e",schemaPath:"#/properties/on_update/required",keyword:"required",params:{missingProperty:"sql"},message:"mus\
t have required property 'sql'"};e===null?e=[i]:e.push(i),t++}for(let i in s)if(i!=="sql"){let c={instancePath:n+
"/on_update",schemaPath:"#/properties/on_update/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"};e===null?e=[c]:e.push(c),t++}s.sql!==void 0&&(b(s.sql,{instancePath:n+
"/on_update/sql",parentData:s,parentDataProperty:"sql",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length))}}if(r.invisible!==void 0&&typeof r.invisible!="boolean"){let s={instancePath:n+"/invisi\
ble",schemaPath:"#/properties/invisible/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};
e===null?e=[s]:e.push(s),t++}if(r.srid!==void 0){let s=r.srid;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(
s))&&s!==null){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/type",keyword:"type",params:{type:Pr.
properties.srid.type},message:"must be integer,null"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(
s)&&(s<0||isNaN(s))){let i={instancePath:n+"/srid",schemaPath:"#/properties/srid/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"};e===null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return W.
errors=e,t===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:n="",parentData:u,
parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Oe.evaluated;a.dynamicProps&&(a.props=
void 0),a.dynamicItems&&(a.items=void 0);let s=t,i=!1,c=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.type===
void 0){let k={instancePath:n,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty:"type"},
message:"must have required property 'type'"};e===null?e=[k]:e.push(k),t++}var $=c===t;i=i||$;let h=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.nullable===void 0){let k={instancePath:n,schemaPath:"#/anyOf/1/required",keyword:"\
required",params:{missingProperty:"nullable"},message:"must have required property 'nullable'"};e===null?e=[k]:
e.push(k),t++}var $=h===t;i=i||$;let y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.default===void 0){let k={
instancePath:n,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty:"default"},message:"\
must have required property 'default'"};e===null?e=[k]:e.push(k),t++}var $=y===t;i=i||$;let P=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.comment===void 0){let k={instancePath:n,schemaPath:"#/anyOf/3/required",keyword:"\
required",params:{missingProperty:"comment"},message:"must have required property 'comment'"};e===null?e=[k]:e.
push(k),t++}var $=P===t;i=i||$;let m=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.identity===void 0){let k={
instancePath:n,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty:"identity"},message:"\
must have required property 'identity'"};e===null?e=[k]:e.push(k),t++}var $=m===t;i=i||$;let v=t;if(r&&typeof r==
"object"&&!Array.isArray(r)&&r.generated===void 0){let k={instancePath:n,schemaPath:"#/anyOf/5/required",keyword:"\
required",params:{missingProperty:"generated"},message:"must have required property 'generated'"};e===null?e=[
k]:e.push(k),t++}var $=v===t;i=i||$;let D=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.collation===void 0){
let k={instancePath:n,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty:"collation"},
message:"must have required property 'collation'"};e===null?e=[k]:e.push(k),t++}var $=D===t;i=i||$;let j=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.postgresql===void 0){let k={instancePath:n,schemaPath:"#/anyOf/7/requ\
ired",keyword:"required",params:{missingProperty:"postgresql"},message:"must have required property 'postgresq\
l'"};e===null?e=[k]:e.push(k),t++}var $=j===t;i=i||$;let ur=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.mysql===
void 0){let k={instancePath:n,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty:"mysq\
l"},message:"must have required property 'mysql'"};e===null?e=[k]:e.push(k),t++}var $=ur===t;i=i||$;let Br=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.mariadb===void 0){let k={instancePath:n,schemaPath:"#/anyOf/9/require\
d",keyword:"required",params:{missingProperty:"mariadb"},message:"must have required property 'mariadb'"};e===
null?e=[k]:e.push(k),t++}var $=Br===t;if(i=i||$,i)t=s,e!==null&&(s?e.length=s:e=null);else{let k={instancePath:n,
schemaPath:"#/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};e===null?e=[k]:e.push(k),
t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let k={instancePath:n,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:"table"},message:"must have required property 'table'"};e===null?
e=[k]:e.push(k),t++}if(r.column===void 0){let k={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"column"},message:"must have required property 'column'"};e===null?e=[k]:e.push(k),t++}for(let k in r)
if(!L.call(os.properties,k)){let qr={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:k},message:"must NOT have additional properties"};e===null?e=[qr]:e.push(qr),
t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o,
dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.column!==void 0&&(p(r.column,{instancePath:n+"/column",parentData:r,parentDataProperty:"\
column",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.type!==void 0&&(S(
r.type,{instancePath:n+"/type",parentData:r,parentDataProperty:"type",rootData:o,dynamicAnchors:l})||(e=e===null?
S.errors:e.concat(S.errors),t=e.length)),r.nullable!==void 0&&typeof r.nullable!="boolean"){let k={instancePath:n+
"/nullable",schemaPath:"#/properties/nullable/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[k]:e.push(k),t++}if(r.default!==void 0&&(I(r.default,{instancePath:n+"/default",parentData:r,
parentDataProperty:"default",rootData:o,dynamicAnchors:l})||(e=e===null?I.errors:e.concat(I.errors),t=e.length)),
r.comment!==void 0&&(ee(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",rootData:o,
dynamicAnchors:l})||(e=e===null?ee.errors:e.concat(ee.errors),t=e.length)),r.identity!==void 0&&($e(r.identity,
{instancePath:n+"/identity",parentData:r,parentDataProperty:"identity",rootData:o,dynamicAnchors:l})||(e=e===null?
$e.errors:e.concat($e.errors),t=e.length)),r.generated!==void 0&&(Le(r.generated,{instancePath:n+"/generated",
parentData:r,parentDataProperty:"generated",rootData:o,dynamicAnchors:l})||(e=e===null?Le.errors:e.concat(Le.errors),
t=e.length)),r.collation!==void 0&&(Te(r.collation,{instancePath:n+"/collation",parentData:r,parentDataProperty:"\
collation",rootData:o,dynamicAnchors:l})||(e=e===null?Te.errors:e.concat(Te.errors),t=e.length)),r.using!==void 0&&
(b(r.using,{instancePath:n+"/using",parentData:r,parentDataProperty:"using",rootData:o,dynamicAnchors:l})||(e=
e===null?b.errors:e.concat(b.errors),t=e.length)),r.down_using!==void 0&&(b(r.down_using,{instancePath:n+"/dow\
n_using",parentData:r,parentDataProperty:"down_using",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(
b.errors),t=e.length)),r.backfill!==void 0&&(A(r.backfill,{instancePath:n+"/backfill",parentData:r,parentDataProperty:"\
backfill",rootData:o,dynamicAnchors:l})||(e=e===null?A.errors:e.concat(A.errors),t=e.length)),r.postgresql!==void 0&&
(xe(r.postgresql,{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o,dynamicAnchors:l})||
(e=e===null?xe.errors:e.concat(xe.errors),t=e.length)),r.mysql!==void 0&&(W(r.mysql,{instancePath:n+"/mysql",parentData:r,
parentDataProperty:"mysql",rootData:o,dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),
r.mariadb!==void 0&&(W(r.mariadb,{instancePath:n+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o,
dynamicAnchors:l})||(e=e===null?W.errors:e.concat(W.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length)),r.using!==void 0&&r.type===void 0){let k={instancePath:n,schemaPath:"#/dependentRequire\
d",keyword:"dependentRequired",params:{property:"using",missingProperty:"type",depsCount:1,deps:"type"},message:"\
must have property type when property using is present"};e===null?e=[k]:e.push(k),t++}if(r.down_using!==void 0&&
r.type===void 0){let k={instancePath:n,schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"\
down_using",missingProperty:"type",depsCount:1,deps:"type"},message:"must have property type when property dow\
n_using is present"};e===null?e=[k]:e.push(k),t++}if(r.backfill!==void 0&&r.nullable===void 0){let k={instancePath:n,
schemaPath:"#/dependentRequired",keyword:"dependentRequired",params:{property:"backfill",missingProperty:"null\
able",depsCount:1,deps:"nullable"},message:"must have property nullable when property backfill is present"};e===
null?e=[k]:e.push(k),t++}}else{let k={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[k]:e.push(k),t++}return Oe.errors=e,t===0}Oe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ne(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Ne.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.column===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"column"},message:"\
must have required property 'column'"};e===null?e=[s]:e.push(s),t++}if(r.to===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="column"||s==="to"||s==="dialects")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(p(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.column!==void 0&&
(p(r.column,{instancePath:n+"/column",parentData:r,parentDataProperty:"column",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.to!==void 0&&(p(r.to,{instancePath:n+"/to",parentData:r,
parentDataProperty:"to",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.
dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,
dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ne.
errors=e,t===0}Ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Se(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.columns===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"},message:"\
must have required property 'columns'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="sch\
ema"||s==="columns"||s==="name"||s==="include"||s==="comment"||s==="dialects")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0&&(w(r.columns,{instancePath:n+"/column\
s",parentData:r,parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,
dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.include!==void 0&&(w(r.include,{instancePath:n+
"/include",parentData:r,parentDataProperty:"include",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(
w.errors),t=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"\
comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.dialects!==void 0&&
(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Se.errors=e,t===0}Se.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ms={$schema:"https://json-schema.org/draft/2020-12/sc\
hema",$id:"https://aludel.dev/schemas/v1/operations/create_unique_constraint.schema.json",title:"Create a uniq\
ue constraint",description:"Forbids rows with the same values in these columns, after a look for duplicates. U\
ndone: the constraint is dropped.",type:"object",properties:{table:{$ref:"../fragments/name.schema.json",description:"\
The table that gets the constraint."},schema:{$ref:"../fragments/name.schema.json",description:"The schema of \
the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none."},
columns:{$ref:"../fragments/names.schema.json",description:"The columns that are unique together, in order."},
name:{$ref:"../fragments/name.schema.json",description:"The name of the constraint. Default: uq_<table>_<colum\
ns>."},include:{$ref:"../fragments/names.schema.json",description:"Columns kept in the index of the constraint\
 beside the key, for index-only scans. PostgreSQL."},nulls_not_distinct:{type:"boolean",description:"Two nulls\
 count as equal. PostgreSQL from 15.",default:!1},deferrable:{type:"boolean",description:"The check may wait u\
ntil the end of the transaction. PostgreSQL.",default:!1},initially_deferred:{type:"boolean",description:"The \
check waits unless the transaction says otherwise; needs `deferrable: true`. PostgreSQL.",default:!1},comment:{
$ref:"../fragments/comment.schema.json",description:"A comment kept in the catalog. PostgreSQL; elsewhere kept\
 in the model only."},dialects:{$ref:"../fragments/dialects.schema.json",description:"Run the operation on the\
se dialects only; on the others it is skipped, in the model as in the SQL. Default: every dialect."}},required:[
"table","columns"],additionalProperties:!1,examples:[{table:"users",columns:["org_id","email"]}]};function Ie(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ie.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.columns===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"},message:"must hav\
e required property 'columns'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(ms.properties,s)){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0&&
(w(r.columns,{instancePath:n+"/columns",parentData:r,parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||
(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,
parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.include!==void 0&&(w(r.include,{instancePath:n+"/include",parentData:r,parentDataProperty:"include",rootData:o,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.nulls_not_distinct!==void 0&&typeof r.
nulls_not_distinct!="boolean"){let s={instancePath:n+"/nulls_not_distinct",schemaPath:"#/properties/nulls_not_\
distinct/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(r.deferrable!==void 0&&typeof r.deferrable!="boolean"){let s={instancePath:n+"/deferrable",schemaPath:"#/pr\
operties/deferrable/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(
s),t++}if(r.initially_deferred!==void 0&&typeof r.initially_deferred!="boolean"){let s={instancePath:n+"/initi\
ally_deferred",schemaPath:"#/properties/initially_deferred/type",keyword:"type",params:{type:"boolean"},message:"\
must be boolean"};e===null?e=[s]:e.push(s),t++}r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,
dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ie.
errors=e,t===0}Ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Qe(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Qe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.columns===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"columns"},message:"\
must have required property 'columns'"};e===null?e=[s]:e.push(s),t++}if(r.references===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"references"},message:"must have required p\
roperty 'references'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="column\
s"||s==="references"||s==="name"||s==="comment"||s==="not_valid"||s==="dialects")){let i={instancePath:n,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have ad\
ditional properties"};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0&&(w(r.columns,{instancePath:n+"/column\
s",parentData:r,parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),r.references!==void 0&&(G(r.references,{instancePath:n+"/references",parentData:r,parentDataProperty:"\
references",rootData:o,dynamicAnchors:l})||(e=e===null?G.errors:e.concat(G.errors),t=e.length)),r.name!==void 0&&
(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===
null?p.errors:e.concat(p.errors),t=e.length)),r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.not_valid!==void 0&&typeof r.not_valid!="boolean"){let s={instancePath:n+"/not_valid",schemaPath:"#/properti\
es/not_valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
t++}r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",
rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return Qe.errors=e,t===0}Qe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cs={$schema:"https://json\
-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/create_check_constraint.schema\
.json",title:"Create a check constraint",description:"Adds a condition every row must meet, after a look for r\
ows that do not. Undone: the constraint is dropped.",type:"object",properties:{table:{$ref:"../fragments/name.\
schema.json",description:"The table that gets the constraint."},schema:{$ref:"../fragments/name.schema.json",description:"\
The schema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQL\
ite has none."},name:{$ref:"../fragments/name.schema.json",description:"The name of the constraint. Required: \
a condition has no stable short name."},check:{$ref:"../fragments/sql.schema.json",description:"The condition \
every row must meet, over the columns of the row."},no_inherit:{type:"boolean",description:"The constraint is \
not passed on to child tables. PostgreSQL.",default:!1},enforced:{type:"boolean",description:"false: the datab\
ase records the condition and does not check it. MySQL, and PostgreSQL from 18.",default:!0},comment:{$ref:"..\
/fragments/comment.schema.json",description:"A comment kept in the catalog. PostgreSQL; elsewhere kept in the \
model only."},not_valid:{type:"boolean",description:"true: rows that exist are not checked until validate_cons\
traint; new ones are. false: they are checked as part of this operation. PostgreSQL.",default:!1},dialects:{$ref:"\
../fragments/dialects.schema.json",description:"Run the operation on these dialects only; on the others it is \
skipped, in the model as in the SQL. Default: every dialect."}},required:["table","name","check"],additionalProperties:!1,
examples:[{table:"orders",name:"ck_orders_total",check:"total >= 0"}]};function Ae(r,{instancePath:n="",parentData:u,
parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ae.evaluated;if(a.dynamicProps&&(a.
props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"},message:"mus\
t have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===
null?e=[s]:e.push(s),t++}if(r.check===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",
params:{missingProperty:"check"},message:"must have required property 'check'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!L.call(cs.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),
t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o,
dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+
"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"nam\
e",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.check!==void 0&&(b(r.
check,{instancePath:n+"/check",parentData:r,parentDataProperty:"check",rootData:o,dynamicAnchors:l})||(e=e===null?
b.errors:e.concat(b.errors),t=e.length)),r.no_inherit!==void 0&&typeof r.no_inherit!="boolean"){let s={instancePath:n+
"/no_inherit",schemaPath:"#/properties/no_inherit/type",keyword:"type",params:{type:"boolean"},message:"must b\
e boolean"};e===null?e=[s]:e.push(s),t++}if(r.enforced!==void 0&&typeof r.enforced!="boolean"){let s={instancePath:n+
"/enforced",schemaPath:"#/properties/enforced/type",keyword:"type",params:{type:"boolean"},message:"must be bo\
olean"};e===null?e=[s]:e.push(s),t++}if(r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,
parentDataProperty:"comment",rootData:o,dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),
r.not_valid!==void 0&&typeof r.not_valid!="boolean"){let s={instancePath:n+"/not_valid",schemaPath:"#/properti\
es/not_valid/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),
t++}r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",
rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return Ae.errors=e,t===0}Ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Me(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Me.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.name===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||
s==="name"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),
t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,
dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Me.errors=e,t===0}Me.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ee(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Ee.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="table"||s==="schema"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",
rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,
{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[s]:e.push(s),t++}return Ee.errors=e,t===0}Ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Re(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Re.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let s=t,i=!1,c=null,h=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let m={instancePath:n,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:
e.push(m),t++}var P=h===t;P&&(i=!0,c=0);let y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){
let m={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"},message:"\
must have required property 'columns'"};e===null?e=[m]:e.push(m),t++}var P=y===t;if(P&&i?(i=!1,c=[c,1]):P&&(i=
!0,c=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let m={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[m]:e.push(
m),t++}for(let m in r)if(!(m==="table"||m==="schema"||m==="name"||m==="columns"||m==="dialects")){let v={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties"};e===null?e=[v]:e.push(v),t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/\
table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.
errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.name!==void 0&&(p(
r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0&&(w(r.columns,{instancePath:n+"/columns",parentData:r,
parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),
r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,
dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let m={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}return Re.
errors=e,t===0}Re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ze(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=ze.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let s=t,i=!1,c=null,h=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let m={instancePath:n,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:
e.push(m),t++}var P=h===t;P&&(i=!0,c=0);let y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){
let m={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"},message:"\
must have required property 'columns'"};e===null?e=[m]:e.push(m),t++}var P=y===t;if(P&&i?(i=!1,c=[c,1]):P&&(i=
!0,c=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let m={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[m]:e.push(
m),t++}for(let m in r)if(!(m==="table"||m==="schema"||m==="name"||m==="columns"||m==="dialects")){let v={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties"};e===null?e=[v]:e.push(v),t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/\
table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.
errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.name!==void 0&&(p(
r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0&&(w(r.columns,{instancePath:n+"/columns",parentData:r,
parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),
r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,
dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let m={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}return ze.
errors=e,t===0}ze.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Be(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Be.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let s=t,i=!1,c=null,h=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let m={instancePath:n,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:
e.push(m),t++}var P=h===t;P&&(i=!0,c=0);let y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.column===void 0){
let m={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"column"},message:"\
must have required property 'column'"};e===null?e=[m]:e.push(m),t++}var P=y===t;if(P&&i?(i=!1,c=[c,1]):P&&(i=!0,
c=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{
passingSchemas:c},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}if(r&&typeof r==
"object"&&!Array.isArray(r)){if(r.table===void 0){let m={instancePath:n,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[m]:e.push(m),
t++}for(let m in r)if(!(m==="table"||m==="schema"||m==="name"||m==="column"||m==="dialects")){let v={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},message:"must\
 NOT have additional properties"};e===null?e=[v]:e.push(v),t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/\
table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.
errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.name!==void 0&&(p(
r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.column!==void 0&&(p(r.column,{instancePath:n+"/column",parentData:r,
parentDataProperty:"column",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,
dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let m={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}return Be.
errors=e,t===0}Be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ue(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Ue.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.name===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.to===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="name"||s==="to"||s==="dialects")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(p(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.name!==void 0&&(p(
r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.to!==void 0&&(p(r.to,{instancePath:n+"/to",parentData:r,parentDataProperty:"\
to",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.dialects!==void 0&&(g(
r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ue.errors=e,t===0}Ue.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Fe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.name===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||
s==="name"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),
t++}r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",
parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,
dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Fe.errors=e,t===0}Fe.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var us={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schema\
s/v1/operations/create_index.schema.json",title:"Create an index",description:"Creates an index. Undone: the i\
ndex is dropped, concurrently if it was made so.",type:"object",properties:{table:{$ref:"../fragments/name.sch\
ema.json",description:"The table to index."},schema:{$ref:"../fragments/name.schema.json",description:"The sch\
ema of the table (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has\
 none."},columns:{$ref:"../fragments/index-columns.schema.json",description:"What is indexed, in order: names \
of columns, or objects with `column` or `sql` and `order`, `nulls`, `opclass`, `collation`, `length`."},name:{
$ref:"../fragments/name.schema.json",description:"The name of the index. Default: ix_<table>_<columns>, where \
an expression counts as expr."},unique:{type:"boolean",description:"No two rows have the same values in these \
columns.",default:!1},method:{type:"string",minLength:1,description:"The kind of index. PostgreSQL: btree, has\
h, gin, gist, brin, spgist, or one of an extension such as hnsw. MySQL and MariaDB: btree, hash, fulltext, spa\
tial.",default:"btree"},where:{$ref:"../fragments/sql.schema.json",description:"Index only the rows that meet \
this condition. PostgreSQL and SQLite."},include:{$ref:"../fragments/names.schema.json",description:"Columns k\
ept in the index beside the key, for index-only scans. PostgreSQL."},nulls_not_distinct:{type:"boolean",description:"\
Two nulls count as equal. Unique indexes only; PostgreSQL from 15.",default:!1},comment:{$ref:"../fragments/co\
mment.schema.json",description:"A comment kept in the catalog. SQLite has none: kept in the model only."},postgresql:{
$ref:"../fragments/postgresql-index.schema.json",description:"Settings only PostgreSQL has: with, tablespace."},
mysql:{$ref:"../fragments/mysql-index.schema.json",description:"Settings only MySQL has; MariaDB takes them to\
o where `mariadb` is absent."},mariadb:{$ref:"../fragments/mysql-index.schema.json",description:"Settings for \
MariaDB, instead of the whole `mysql` block."},concurrently:{type:"boolean",description:"true: build the index\
 without blocking writes, outside any transaction. PostgreSQL; elsewhere ignored.",default:!1},dialects:{$ref:"\
../fragments/dialects.schema.json",description:"Run the operation on these dialects only; on the others it is \
skipped, in the model as in the SQL. Default: every dialect."}},required:["table","columns"],additionalProperties:!1,
examples:[{table:"users",columns:["org_id"],concurrently:!0},{table:"users",name:"uq_users_email",columns:[{sql:"\
lower(email)"}],unique:!0,where:"deleted_at is null"}]};function We(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=We.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"table"},message:"must have required property 'table'"};
e===null?e=[s]:e.push(s),t++}if(r.columns===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:"columns"},message:"must have required property 'columns'"};e===null?e=[s]:e.push(
s),t++}for(let s in r)if(!L.call(us.properties,s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"ta\
ble",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&(p(
r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||(e=
e===null?p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0&&(Y(r.columns,{instancePath:n+"/columns",
parentData:r,parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||(e=e===null?Y.errors:e.concat(Y.errors),
t=e.length)),r.name!==void 0&&(p(r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,
dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.unique!==void 0&&typeof r.unique!="\
boolean"){let s={instancePath:n+"/unique",schemaPath:"#/properties/unique/type",keyword:"type",params:{type:"b\
oolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}if(r.method!==void 0){let s=r.method;if(typeof s==
"string"){if(d(s)<1){let i={instancePath:n+"/method",schemaPath:"#/properties/method/minLength",keyword:"minLe\
ngth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/method",schemaPath:"#/properties/method/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}if(r.where!==void 0&&(b(r.where,{instancePath:n+"/where",parentData:r,
parentDataProperty:"where",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
r.include!==void 0&&(w(r.include,{instancePath:n+"/include",parentData:r,parentDataProperty:"include",rootData:o,
dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),r.nulls_not_distinct!==void 0&&typeof r.
nulls_not_distinct!="boolean"){let s={instancePath:n+"/nulls_not_distinct",schemaPath:"#/properties/nulls_not_\
distinct/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}
if(r.comment!==void 0&&(_(r.comment,{instancePath:n+"/comment",parentData:r,parentDataProperty:"comment",rootData:o,
dynamicAnchors:l})||(e=e===null?_.errors:e.concat(_.errors),t=e.length)),r.postgresql!==void 0&&(X(r.postgresql,
{instancePath:n+"/postgresql",parentData:r,parentDataProperty:"postgresql",rootData:o,dynamicAnchors:l})||(e=e===
null?X.errors:e.concat(X.errors),t=e.length)),r.mysql!==void 0&&(O(r.mysql,{instancePath:n+"/mysql",parentData:r,
parentDataProperty:"mysql",rootData:o,dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),
r.mariadb!==void 0&&(O(r.mariadb,{instancePath:n+"/mariadb",parentData:r,parentDataProperty:"mariadb",rootData:o,
dynamicAnchors:l})||(e=e===null?O.errors:e.concat(O.errors),t=e.length)),r.concurrently!==void 0&&typeof r.concurrently!=
"boolean"){let s={instancePath:n+"/concurrently",schemaPath:"#/properties/concurrently/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"};e===null?e=[s]:e.push(s),t++}r.dialects!==void 0&&(g(r.dialects,{instancePath:n+
"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return We.errors=e,t===0}We.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ce(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Ce.evaluated;a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0);let s=t,i=!1,c=null,h=t;if(r&&
typeof r=="object"&&!Array.isArray(r)&&r.name===void 0){let m={instancePath:n,schemaPath:"#/oneOf/0/required",
keyword:"required",params:{missingProperty:"name"},message:"must have required property 'name'"};e===null?e=[m]:
e.push(m),t++}var P=h===t;P&&(i=!0,c=0);let y=t;if(r&&typeof r=="object"&&!Array.isArray(r)&&r.columns===void 0){
let m={instancePath:n,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty:"columns"},message:"\
must have required property 'columns'"};e===null?e=[m]:e.push(m),t++}var P=y===t;if(P&&i?(i=!1,c=[c,1]):P&&(i=
!0,c=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{let m={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",
params:{passingSchemas:c},message:"must match exactly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}if(r&&
typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){let m={instancePath:n,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[m]:e.push(
m),t++}for(let m in r)if(!(m==="table"||m==="schema"||m==="name"||m==="columns"||m==="concurrently"||m==="dial\
ects")){let v={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.name!==void 0&&(p(
r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.columns!==void 0&&(w(r.columns,{instancePath:n+"/columns",parentData:r,
parentDataProperty:"columns",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),t=e.length)),
r.concurrently!==void 0&&typeof r.concurrently!="boolean"){let m={instancePath:n+"/concurrently",schemaPath:"#\
/properties/concurrently/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[m]:
e.push(m),t++}r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"\
dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let m={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[m]:e.push(m),t++}
return Ce.errors=e,t===0}Ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ve(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Ve.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(r.table===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{
missingProperty:"table"},message:"must have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.name===
void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"\
must have required property 'name'"};e===null?e=[s]:e.push(s),t++}if(r.to===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"to"},message:"must have required property 'to'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="name"||s==="to"||s==="dialects")){let i={
instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.table!==void 0&&(p(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.name!==void 0&&(p(
r.name,{instancePath:n+"/name",parentData:r,parentDataProperty:"name",rootData:o,dynamicAnchors:l})||(e=e===null?
p.errors:e.concat(p.errors),t=e.length)),r.to!==void 0&&(p(r.to,{instancePath:n+"/to",parentData:r,parentDataProperty:"\
to",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.dialects!==void 0&&(g(
r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return Ve.errors=e,t===0}Ve.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fs={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/fragments/ce\
ll.schema.json",title:"Value in a row",description:"One value of a row: a constant, null, a list for an SQL ar\
ray, `{ sql: \u2026 }` for an expression, `{ json: \u2026 }` for a JSON value, `{ base64: \u2026 }` for bytes.",
type:["string","number","boolean","null","object","array"],items:{$ref:"cell.schema.json"},properties:{sql:{$ref:"\
sql.schema.json",description:"An expression, computed when the row is written."},json:{$ref:"json-value.schema\
.json",description:"A JSON value, for json and jsonb columns."},base64:{type:"string",pattern:"^[A-Za-z0-9+/]*\
={0,2}$",description:"Bytes in base64, for binary columns."}},additionalProperties:!1,minProperties:1,maxProperties:1,
examples:["owner",12.5,null,["a","b"],{sql:"now()"},{json:{theme:"dark"}},{base64:"aGVsbG8="}]},vr={validate:R},
hs=new RegExp("^[A-Za-z0-9+/]*={0,2}$","u");function R(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=R.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r!="object"&&typeof r!="string"&&!(typeof r=="number"&&isFinite(r))&&typeof r!="boolea\
n"){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:fs.type},message:"must be string,num\
ber,boolean,null,object,array"};e===null?e=[s]:e.push(s),t++}if(Array.isArray(r)){let s=r.length;for(let i=0;i<
s;i++)vr.validate(r[i],{instancePath:n+"/"+i,parentData:r,parentDataProperty:i,rootData:o,dynamicAnchors:l})||
(e=e===null?vr.validate.errors:e.concat(vr.validate.errors),t=e.length)}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length>1){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"maxProperties",params:{
limit:1},message:"must NOT have more than 1 properties"};e===null?e=[s]:e.push(s),t++}if(Object.keys(r).length<
1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must N\
OT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="sql"||s==="json"||s===
"base64")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.sql!==void 0&&(b(r.sql,{instancePath:n+
"/sql",parentData:r,parentDataProperty:"sql",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),
t=e.length)),r.json!==void 0&&(M(r.json,{instancePath:n+"/json",parentData:r,parentDataProperty:"json",rootData:o,
dynamicAnchors:l})||(e=e===null?M.errors:e.concat(M.errors),t=e.length)),r.base64!==void 0){let s=r.base64;if(typeof s==
"string"){if(!hs.test(s)){let i={instancePath:n+"/base64",schemaPath:"#/properties/base64/pattern",keyword:"pa\
ttern",params:{pattern:"^[A-Za-z0-9+/]*={0,2}$"},message:'must match pattern "^[A-Za-z0-9+/]*={0,2}$"'};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/base64",schemaPath:"#/properties/base64/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}return R.errors=e,t===0}R.evaluated=
{props:!0,items:!0,dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=re.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r))for(let s in r)R(r[s],{instancePath:n+"/"+s.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:r,parentDataProperty:s,rootData:o,dynamicAnchors:l})||(e=e===null?R.
errors:e.concat(R.errors),t=e.length);else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return re.errors=e,t===0}re.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function He(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,
dynamicAnchors:l={}}={}){let e=null,t=0,a=He.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.
items=void 0),typeof r!="string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"\
#/type",keyword:"type",params:{type:cr.type},message:"must be string,object"};e===null?e=[s]:e.push(s),t++}if(typeof r==
"string"&&d(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(
r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{
limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s===
"postgresql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(d(s)<1){let i={
instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/po\
stgresql",schemaPath:"#/properties/postgresql/type",keyword:"type",params:{type:"string"},message:"must be str\
ing"};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(d(s)<1){let i={
instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"\
#/properties/mysql/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/maria\
db",schemaPath:"#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fe\
wer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mariadb",schemaPath:"#/prop\
erties/mariadb/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"\
#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 charac\
ters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",
keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}return He.errors=
e,t===0}He.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ze(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=Ze.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(d(
r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Ze.errors=e,t===0}Ze.
evaluated={dynamicProps:!1,dynamicItems:!1};function Je(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Je.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(d(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}return Je.errors=e,t===0}Je.evaluated={dynamicProps:!1,dynamicItems:!1};function Ge(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ge.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"},message:"mus\
t have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.rows===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"rows"},message:"must have required property 'rows'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="table"||s==="schema"||s==="rows"||s==="key"||s==="down"||s===
"irreversible"||s==="leave_on_downgrade"||s==="dialects")){let i={instancePath:n,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properti\
es"};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,parentDataProperty:"\
table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.schema!==void 0&&
(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.rows!==void 0){let s=r.rows;if(Array.isArray(s)){if(s.length<
1){let c={instancePath:n+"/rows",schemaPath:"#/properties/rows/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[c]:e.push(c),t++}let i=s.length;for(let c=0;c<i;c++)re(s[c],{instancePath:n+
"/rows/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(e=e===null?re.errors:e.concat(re.
errors),t=e.length)}else{let i={instancePath:n+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.key!==void 0&&(w(r.key,{instancePath:n+
"/key",parentData:r,parentDataProperty:"key",rootData:o,dynamicAnchors:l})||(e=e===null?w.errors:e.concat(w.errors),
t=e.length)),r.down!==void 0&&(He(r.down,{instancePath:n+"/down",parentData:r,parentDataProperty:"down",rootData:o,
dynamicAnchors:l})||(e=e===null?He.errors:e.concat(He.errors),t=e.length)),r.irreversible!==void 0&&(Ze(r.irreversible,
{instancePath:n+"/irreversible",parentData:r,parentDataProperty:"irreversible",rootData:o,dynamicAnchors:l})||
(e=e===null?Ze.errors:e.concat(Ze.errors),t=e.length)),r.leave_on_downgrade!==void 0&&(Je(r.leave_on_downgrade,
{instancePath:n+"/leave_on_downgrade",parentData:r,parentDataProperty:"leave_on_downgrade",rootData:o,dynamicAnchors:l})||
(e=e===null?Je.errors:e.concat(Je.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/di\
alects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return Ge.errors=e,t===0}Ge.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ds={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schema\
s/v1/operations/update_rows.schema.json",title:"Update rows",description:"Sets columns of rows. The old values\
 are gone, so it says what a downgrade does, unless every column set was added by this revision or the revisio\
n has a `downgrade`.",type:"object",properties:{table:{$ref:"../fragments/name.schema.json",description:"The t\
able to update."},schema:{$ref:"../fragments/name.schema.json",description:"The schema of the table (MySQL and\
 MariaDB: the database). Default: the default schema of the environment. SQLite has none."},set:{type:"object",
description:"The columns to set, and their values.",additionalProperties:{$ref:"../fragments/cell.schema.json"},
minProperties:1},where:{$ref:"../fragments/sql.schema.json",description:"Only rows that meet this condition. D\
efault: all rows."},batch_size:{type:"integer",description:"Work on so many rows at a time, each batch in a tr\
ansaction of its own.",minimum:1},down:{$ref:"../fragments/decision.schema.json#/properties/down",description:"\
The SQL that undoes it, run by the downgrade. Several statements are allowed."},irreversible:{$ref:"../fragmen\
ts/decision.schema.json#/properties/irreversible",description:"It cannot be undone: the downgrade stops here, \
and shows this reason."},leave_on_downgrade:{$ref:"../fragments/decision.schema.json#/properties/leave_on_down\
grade",description:"Nothing is to be undone: the downgrade passes by, and shows this reason."},dialects:{$ref:"\
../fragments/dialects.schema.json",description:"Run the operation on these dialects only; on the others it is \
skipped, in the model as in the SQL. Default: every dialect."}},required:["table","set"],additionalProperties:!1,
examples:[{table:"users",set:{locale:"en"},where:"locale is null",leave_on_downgrade:"a default value"}]};function Ye(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ye.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"&&!(r&&typeof r==
"object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:cr.type},message:"\
must be string,object"};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&d(r)<1){let s={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 prop\
erties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="s\
qlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.
postgresql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/postgresql",schemaPath:"#/properties/post\
gresql/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.
mysql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s==
"string"){if(d(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(d(
s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sq\
lite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}}}return Ye.errors=e,t===0}Ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Ke(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Ke.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(d(r)<1){
let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return Ke.errors=e,t===0}Ke.
evaluated={dynamicProps:!1,dynamicItems:!1};function Xe(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=Xe.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(d(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}return Xe.errors=e,t===0}Xe.evaluated={dynamicProps:!1,dynamicItems:!1};function er(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=er.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"},message:"mus\
t have required property 'table'"};e===null?e=[s]:e.push(s),t++}if(r.set===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"set"},message:"must have required property 'set'"};e===
null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(ds.properties,s)){let i={instancePath:n,schemaPath:"#/addit\
ionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additiona\
l properties"};e===null?e=[i]:e.push(i),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+"/table",parentData:r,
parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),
r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,dynamicAnchors:l})||
(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.set!==void 0){let s=r.set;if(s&&typeof s=="object"&&!Array.
isArray(s)){if(Object.keys(s).length<1){let i={instancePath:n+"/set",schemaPath:"#/properties/set/minPropertie\
s",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[i]:e.
push(i),t++}for(let i in s)R(s[i],{instancePath:n+"/set/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,
parentDataProperty:i,rootData:o,dynamicAnchors:l})||(e=e===null?R.errors:e.concat(R.errors),t=e.length)}else{let i={
instancePath:n+"/set",schemaPath:"#/properties/set/type",keyword:"type",params:{type:"object"},message:"must b\
e object"};e===null?e=[i]:e.push(i),t++}}if(r.where!==void 0&&(b(r.where,{instancePath:n+"/where",parentData:r,
parentDataProperty:"where",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),
r.batch_size!==void 0){let s=r.batch_size;if(!(typeof s=="number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+
"/batch_size",schemaPath:"#/properties/batch_size/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"};e===null?e=[i]:e.push(i),t++}if(typeof s=="number"&&isFinite(s)&&(s<1||isNaN(s))){let i={instancePath:n+
"/batch_size",schemaPath:"#/properties/batch_size/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"};e===null?e=[i]:e.push(i),t++}}r.down!==void 0&&(Ye(r.down,{instancePath:n+"/down",parentData:r,
parentDataProperty:"down",rootData:o,dynamicAnchors:l})||(e=e===null?Ye.errors:e.concat(Ye.errors),t=e.length)),
r.irreversible!==void 0&&(Ke(r.irreversible,{instancePath:n+"/irreversible",parentData:r,parentDataProperty:"i\
rreversible",rootData:o,dynamicAnchors:l})||(e=e===null?Ke.errors:e.concat(Ke.errors),t=e.length)),r.leave_on_downgrade!==
void 0&&(Xe(r.leave_on_downgrade,{instancePath:n+"/leave_on_downgrade",parentData:r,parentDataProperty:"leave_\
on_downgrade",rootData:o,dynamicAnchors:l})||(e=e===null?Xe.errors:e.concat(Xe.errors),t=e.length)),r.dialects!==
void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||
(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}return er.errors=e,t===0}er.
evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ys={$schema:"https://json-schema.org/draft/2020-12/sc\
hema",$id:"https://aludel.dev/schemas/v1/operations/delete_rows.schema.json",title:"Delete rows",description:"\
Deletes rows: those listed whole, which come back on the way down, or those that meet a condition, which then \
says what a downgrade does.",type:"object",properties:{table:{$ref:"../fragments/name.schema.json",description:"\
The table that loses the rows."},schema:{$ref:"../fragments/name.schema.json",description:"The schema of the t\
able (MySQL and MariaDB: the database). Default: the default schema of the environment. SQLite has none."},rows:{
type:"array",description:"The rows to delete, whole: undone by inserting them.",items:{$ref:"../fragments/row.\
schema.json"},minItems:1},where:{$ref:"../fragments/sql.schema.json",description:"Delete the rows that meet th\
is condition; says what a downgrade does."},batch_size:{type:"integer",description:"Work on so many rows at a \
time, each batch in a transaction of its own.",minimum:1},down:{$ref:"../fragments/decision.schema.json#/prope\
rties/down",description:"The SQL that undoes it, run by the downgrade. Several statements are allowed."},irreversible:{
$ref:"../fragments/decision.schema.json#/properties/irreversible",description:"It cannot be undone: the downgr\
ade stops here, and shows this reason."},leave_on_downgrade:{$ref:"../fragments/decision.schema.json#/properti\
es/leave_on_downgrade",description:"Nothing is to be undone: the downgrade passes by, and shows this reason."},
dialects:{$ref:"../fragments/dialects.schema.json",description:"Run the operation on these dialects only; on t\
he others it is skipped, in the model as in the SQL. Default: every dialect."}},required:["table"],additionalProperties:!1,
oneOf:[{required:["rows"]},{required:["where"]}],examples:[{table:"roles",rows:[{code:"tmp",name:"Temp"}]},{table:"\
sessions",where:"expires_at < now()",batch_size:5e3,leave_on_downgrade:"expired sessions are of no use"}]};function rr(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=rr.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="string"&&!(r&&typeof r==
"object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:cr.type},message:"\
must be string,object"};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&d(r)<1){let s={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,
schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},message:"must NOT have fewer than 1 prop\
erties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgresql"||s==="mysql"||s==="mariadb"||s==="s\
qlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.
postgresql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/postgresql",schemaPath:"#/properties/post\
gresql/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"#/properties/postgresql/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.mysql!==void 0){let s=r.
mysql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/minLengt\
h",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(
i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/properties/mysql/type",keyword:"type",params:{type:"\
string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.mariadb!==void 0){let s=r.mariadb;if(typeof s==
"string"){if(d(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/minLength",keyword:"min\
Length",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={
instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==void 0){let s=r.sqlite;if(typeof s=="string"){if(d(
s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sq\
lite",schemaPath:"#/properties/sqlite/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}}}return rr.errors=e,t===0}rr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function sr(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=sr.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(d(r)<1){
let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have few\
er than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"t\
ype",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(s),t++}return sr.errors=e,t===0}sr.
evaluated={dynamicProps:!1,dynamicItems:!1};function tr(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=tr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(d(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}return tr.errors=e,t===0}tr.evaluated={dynamicProps:!1,dynamicItems:!1};function nr(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=nr.evaluated;a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0);let s=t,i=!1,c=null,h=t;if(r&&typeof r=="object"&&!Array.isArray(
r)&&r.rows===void 0){let m={instancePath:n,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty:"\
rows"},message:"must have required property 'rows'"};e===null?e=[m]:e.push(m),t++}var P=h===t;P&&(i=!0,c=0);let y=t;
if(r&&typeof r=="object"&&!Array.isArray(r)&&r.where===void 0){let m={instancePath:n,schemaPath:"#/oneOf/1/req\
uired",keyword:"required",params:{missingProperty:"where"},message:"must have required property 'where'"};e===
null?e=[m]:e.push(m),t++}var P=y===t;if(P&&i?(i=!1,c=[c,1]):P&&(i=!0,c=1),i)t=s,e!==null&&(s?e.length=s:e=null);else{
let m={instancePath:n,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas:c},message:"must match exact\
ly one schema in oneOf"};e===null?e=[m]:e.push(m),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(r.table===
void 0){let m={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"table"},message:"\
must have required property 'table'"};e===null?e=[m]:e.push(m),t++}for(let m in r)if(!L.call(ys.properties,m)){
let v={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"};e===null?e=[v]:e.push(v),t++}if(r.table!==void 0&&(p(r.table,{instancePath:n+
"/table",parentData:r,parentDataProperty:"table",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(
p.errors),t=e.length)),r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"\
schema",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.rows!==void 0){let m=r.
rows;if(Array.isArray(m)){if(m.length<1){let D={instancePath:n+"/rows",schemaPath:"#/properties/rows/minItems",
keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[D]:e.push(D),t++}let v=m.
length;for(let D=0;D<v;D++)re(m[D],{instancePath:n+"/rows/"+D,parentData:m,parentDataProperty:D,rootData:o,dynamicAnchors:l})||
(e=e===null?re.errors:e.concat(re.errors),t=e.length)}else{let v={instancePath:n+"/rows",schemaPath:"#/propert\
ies/rows/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[v]:e.push(v),t++}}if(r.
where!==void 0&&(b(r.where,{instancePath:n+"/where",parentData:r,parentDataProperty:"where",rootData:o,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.batch_size!==void 0){let m=r.batch_size;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m))){let v={instancePath:n+"/batch_size",schemaPath:"#/properties/batch_\
size/type",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[v]:e.push(v),t++}if(typeof m==
"number"&&isFinite(m)&&(m<1||isNaN(m))){let v={instancePath:n+"/batch_size",schemaPath:"#/properties/batch_siz\
e/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"};e===null?e=[v]:e.push(v),
t++}}r.down!==void 0&&(rr(r.down,{instancePath:n+"/down",parentData:r,parentDataProperty:"down",rootData:o,dynamicAnchors:l})||
(e=e===null?rr.errors:e.concat(rr.errors),t=e.length)),r.irreversible!==void 0&&(sr(r.irreversible,{instancePath:n+
"/irreversible",parentData:r,parentDataProperty:"irreversible",rootData:o,dynamicAnchors:l})||(e=e===null?sr.errors:
e.concat(sr.errors),t=e.length)),r.leave_on_downgrade!==void 0&&(tr(r.leave_on_downgrade,{instancePath:n+"/lea\
ve_on_downgrade",parentData:r,parentDataProperty:"leave_on_downgrade",rootData:o,dynamicAnchors:l})||(e=e===null?
tr.errors:e.concat(tr.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dialects",parentData:r,
parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(g.errors),t=e.length))}else{
let m={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===
null?e=[m]:e.push(m),t++}return nr.errors=e,t===0}nr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var gs={
$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schemas/v1/operations/execute.s\
chema.json",title:"Run SQL",description:"Runs SQL of your own. It says how it is undone: `down`, `irreversible\
` or `leave_on_downgrade`; in a revision with `downgrade`, none of them.",type:"object",properties:{up:{$ref:"\
../fragments/sql.schema.json",description:"The SQL to run: one statement or several, split by the grammar of t\
he dialect and run one by one."},down:{$ref:"../fragments/decision.schema.json#/properties/down",description:"\
The SQL that undoes it, run by the downgrade. Several statements are allowed."},irreversible:{$ref:"../fragmen\
ts/decision.schema.json#/properties/irreversible",description:"It cannot be undone: the downgrade stops here, \
and shows this reason."},leave_on_downgrade:{$ref:"../fragments/decision.schema.json#/properties/leave_on_down\
grade",description:"Nothing is to be undone: the downgrade passes by, and shows this reason."},transaction:{type:"\
boolean",description:"false: run outside any transaction, as VACUUM or CREATE DATABASE need.",default:!0},uses:{
$ref:"../fragments/object-names.schema.json",description:"What the SQL needs: it runs after the operations of \
this revision that create them."},creates:{$ref:"../fragments/object-names.schema.json",description:"What the \
SQL makes, so that later operations may use it."},drops:{$ref:"../fragments/object-names.schema.json",description:"\
What the SQL removes."},effect:{type:"array",description:"Operations that say what the SQL does to the model. \
They are not run.",items:{$ref:"../fragments/operation.schema.json"},minItems:1},done_when:{$ref:"../fragments\
/sql.schema.json",description:"A SELECT of one boolean: is it done already? Asked when a run that stopped is r\
un again."},dialects:{$ref:"../fragments/dialects.schema.json",description:"Run the operation on these dialect\
s only; on the others it is skipped, in the model as in the SQL. Default: every dialect."}},required:["up"],additionalProperties:!1,
examples:[{up:"VACUUM ANALYZE users",transaction:!1,leave_on_downgrade:"statistics only",dialects:["postgresql"]},
{up:"create function one() returns int language sql as $$ select 1 $$",down:"drop function one()",creates:["on\
e"]}]};function ir(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=ir.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r!="\
string"&&!(r&&typeof r=="object"&&!Array.isArray(r))){let s={instancePath:n,schemaPath:"#/type",keyword:"type",
params:{type:cr.type},message:"must be string,object"};e===null?e=[s]:e.push(s),t++}if(typeof r=="string"&&d(r)<
1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have \
fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.
keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!(s==="postgre\
sql"||s==="mysql"||s==="mariadb"||s==="sqlite")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=
[i]:e.push(i),t++}if(r.postgresql!==void 0){let s=r.postgresql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+
"/postgresql",schemaPath:"#/properties/postgresql/minLength",keyword:"minLength",params:{limit:1},message:"mus\
t NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/postgresql",schemaPath:"\
#/properties/postgresql/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.
push(i),t++}}if(r.mysql!==void 0){let s=r.mysql;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mysq\
l",schemaPath:"#/properties/mysql/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer\
 than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mysql",schemaPath:"#/propertie\
s/mysql/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.
mariadb!==void 0){let s=r.mariadb;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/mariadb",schemaPath:"\
#/properties/mariadb/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/mariadb",schemaPath:"#/properties/mariadb/t\
ype",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.sqlite!==
void 0){let s=r.sqlite;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/sqlite",schemaPath:"#/propert\
ies/sqlite/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===
null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/sqlite",schemaPath:"#/properties/sqlite/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}}return ir.errors=e,t===0}
ir.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ar(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=ar.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),typeof r=="string"){if(d(r)<1){let s={instancePath:n,schemaPath:"#/minLength",keyword:"minLen\
gth",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[s]:e.push(s),t++}}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=
[s]:e.push(s),t++}return ar.errors=e,t===0}ar.evaluated={dynamicProps:!1,dynamicItems:!1};function or(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=or.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),typeof r=="string"){if(d(r)<1){let s={instancePath:n,schemaPath:"\
#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[s]:e.push(s),t++}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"\
must be string"};e===null?e=[s]:e.push(s),t++}return or.errors=e,t===0}or.evaluated={dynamicProps:!1,dynamicItems:!1};function N(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=N.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),Array.isArray(r)){let s=r.
length;for(let h=0;h<s;h++){let y=r[h];if(typeof y=="string"){if(d(y)<1){let P={instancePath:n+"/"+h,schemaPath:"\
#/items/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?
e=[P]:e.push(P),t++}}else{let P={instancePath:n+"/"+h,schemaPath:"#/items/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"};e===null?e=[P]:e.push(P),t++}}let i=r.length,c;if(i>1){let h={};for(;i--;){let y=r[i];
if(typeof y=="string"){if(typeof h[y]=="number"){c=h[y];let P={instancePath:n,schemaPath:"#/uniqueItems",keyword:"\
uniqueItems",params:{i,j:c},message:"must NOT have duplicate items (items ## "+c+" and "+i+" are identical)"};
e===null?e=[P]:e.push(P),t++;break}h[y]=i}}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{
type:"array"},message:"must be array"};e===null?e=[s]:e.push(s),t++}return N.errors=e,t===0}N.evaluated={items:!0,
dynamicProps:!1,dynamicItems:!1};var kr={validate:E};function lr(r,{instancePath:n="",parentData:u,parentDataProperty:f,
rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=lr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&
(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.up===void 0){let s={instancePath:n,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:"up"},message:"must have required property 'up'"};e===null?
e=[s]:e.push(s),t++}for(let s in r)if(!L.call(gs.properties,s)){let i={instancePath:n,schemaPath:"#/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional pro\
perties"};e===null?e=[i]:e.push(i),t++}if(r.up!==void 0&&(b(r.up,{instancePath:n+"/up",parentData:r,parentDataProperty:"\
up",rootData:o,dynamicAnchors:l})||(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.down!==void 0&&(ir(r.
down,{instancePath:n+"/down",parentData:r,parentDataProperty:"down",rootData:o,dynamicAnchors:l})||(e=e===null?
ir.errors:e.concat(ir.errors),t=e.length)),r.irreversible!==void 0&&(ar(r.irreversible,{instancePath:n+"/irrev\
ersible",parentData:r,parentDataProperty:"irreversible",rootData:o,dynamicAnchors:l})||(e=e===null?ar.errors:e.
concat(ar.errors),t=e.length)),r.leave_on_downgrade!==void 0&&(or(r.leave_on_downgrade,{instancePath:n+"/leave\
_on_downgrade",parentData:r,parentDataProperty:"leave_on_downgrade",rootData:o,dynamicAnchors:l})||(e=e===null?
or.errors:e.concat(or.errors),t=e.length)),r.transaction!==void 0&&typeof r.transaction!="boolean"){let s={instancePath:n+
"/transaction",schemaPath:"#/properties/transaction/type",keyword:"type",params:{type:"boolean"},message:"must\
 be boolean"};e===null?e=[s]:e.push(s),t++}if(r.uses!==void 0&&(N(r.uses,{instancePath:n+"/uses",parentData:r,
parentDataProperty:"uses",rootData:o,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),
r.creates!==void 0&&(N(r.creates,{instancePath:n+"/creates",parentData:r,parentDataProperty:"creates",rootData:o,
dynamicAnchors:l})||(e=e===null?N.errors:e.concat(N.errors),t=e.length)),r.drops!==void 0&&(N(r.drops,{instancePath:n+
"/drops",parentData:r,parentDataProperty:"drops",rootData:o,dynamicAnchors:l})||(e=e===null?N.errors:e.concat(
N.errors),t=e.length)),r.effect!==void 0){let s=r.effect;if(Array.isArray(s)){if(s.length<1){let c={instancePath:n+
"/effect",schemaPath:"#/properties/effect/minItems",keyword:"minItems",params:{limit:1},message:"must NOT have\
 fewer than 1 items"};e===null?e=[c]:e.push(c),t++}let i=s.length;for(let c=0;c<i;c++)kr.validate(s[c],{instancePath:n+
"/effect/"+c,parentData:s,parentDataProperty:c,rootData:o,dynamicAnchors:l})||(e=e===null?kr.validate.errors:e.
concat(kr.validate.errors),t=e.length)}else{let i={instancePath:n+"/effect",schemaPath:"#/properties/effect/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}r.done_when!==
void 0&&(b(r.done_when,{instancePath:n+"/done_when",parentData:r,parentDataProperty:"done_when",rootData:o,dynamicAnchors:l})||
(e=e===null?b.errors:e.concat(b.errors),t=e.length)),r.dialects!==void 0&&(g(r.dialects,{instancePath:n+"/dial\
ects",parentData:r,parentDataProperty:"dialects",rootData:o,dynamicAnchors:l})||(e=e===null?g.errors:e.concat(
g.errors),t=e.length))}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return lr.errors=e,t===0}lr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function E(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=E.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r==
"object"&&!Array.isArray(r)){if(Object.keys(r).length>1){let s={instancePath:n,schemaPath:"#/maxProperties",keyword:"\
maxProperties",params:{limit:1},message:"must NOT have more than 1 properties"};e===null?e=[s]:e.push(s),t++}if(Object.
keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:1},
message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(Wr.properties,
s)){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},
message:"must NOT have additional properties"};e===null?e=[i]:e.push(i),t++}r.create_table!==void 0&&(be(r.create_table,
{instancePath:n+"/create_table",parentData:r,parentDataProperty:"create_table",rootData:o,dynamicAnchors:l})||
(e=e===null?be.errors:e.concat(be.errors),t=e.length)),r.drop_table!==void 0&&(we(r.drop_table,{instancePath:n+
"/drop_table",parentData:r,parentDataProperty:"drop_table",rootData:o,dynamicAnchors:l})||(e=e===null?we.errors:
e.concat(we.errors),t=e.length)),r.rename_table!==void 0&&(Pe(r.rename_table,{instancePath:n+"/rename_table",parentData:r,
parentDataProperty:"rename_table",rootData:o,dynamicAnchors:l})||(e=e===null?Pe.errors:e.concat(Pe.errors),t=e.
length)),r.alter_table!==void 0&&(qe(r.alter_table,{instancePath:n+"/alter_table",parentData:r,parentDataProperty:"\
alter_table",rootData:o,dynamicAnchors:l})||(e=e===null?qe.errors:e.concat(qe.errors),t=e.length)),r.add_column!==
void 0&&(je(r.add_column,{instancePath:n+"/add_column",parentData:r,parentDataProperty:"add_column",rootData:o,
dynamicAnchors:l})||(e=e===null?je.errors:e.concat(je.errors),t=e.length)),r.drop_column!==void 0&&(De(r.drop_column,
{instancePath:n+"/drop_column",parentData:r,parentDataProperty:"drop_column",rootData:o,dynamicAnchors:l})||(e=
e===null?De.errors:e.concat(De.errors),t=e.length)),r.alter_column!==void 0&&(Oe(r.alter_column,{instancePath:n+
"/alter_column",parentData:r,parentDataProperty:"alter_column",rootData:o,dynamicAnchors:l})||(e=e===null?Oe.errors:
e.concat(Oe.errors),t=e.length)),r.rename_column!==void 0&&(Ne(r.rename_column,{instancePath:n+"/rename_column",
parentData:r,parentDataProperty:"rename_column",rootData:o,dynamicAnchors:l})||(e=e===null?Ne.errors:e.concat(
Ne.errors),t=e.length)),r.create_primary_key!==void 0&&(Se(r.create_primary_key,{instancePath:n+"/create_prima\
ry_key",parentData:r,parentDataProperty:"create_primary_key",rootData:o,dynamicAnchors:l})||(e=e===null?Se.errors:
e.concat(Se.errors),t=e.length)),r.create_unique_constraint!==void 0&&(Ie(r.create_unique_constraint,{instancePath:n+
"/create_unique_constraint",parentData:r,parentDataProperty:"create_unique_constraint",rootData:o,dynamicAnchors:l})||
(e=e===null?Ie.errors:e.concat(Ie.errors),t=e.length)),r.create_foreign_key!==void 0&&(Qe(r.create_foreign_key,
{instancePath:n+"/create_foreign_key",parentData:r,parentDataProperty:"create_foreign_key",rootData:o,dynamicAnchors:l})||
(e=e===null?Qe.errors:e.concat(Qe.errors),t=e.length)),r.create_check_constraint!==void 0&&(Ae(r.create_check_constraint,
{instancePath:n+"/create_check_constraint",parentData:r,parentDataProperty:"create_check_constraint",rootData:o,
dynamicAnchors:l})||(e=e===null?Ae.errors:e.concat(Ae.errors),t=e.length)),r.drop_constraint!==void 0&&(Me(r.drop_constraint,
{instancePath:n+"/drop_constraint",parentData:r,parentDataProperty:"drop_constraint",rootData:o,dynamicAnchors:l})||
(e=e===null?Me.errors:e.concat(Me.errors),t=e.length)),r.drop_primary_key!==void 0&&(Ee(r.drop_primary_key,{instancePath:n+
"/drop_primary_key",parentData:r,parentDataProperty:"drop_primary_key",rootData:o,dynamicAnchors:l})||(e=e===null?
Ee.errors:e.concat(Ee.errors),t=e.length)),r.drop_unique_constraint!==void 0&&(Re(r.drop_unique_constraint,{instancePath:n+
"/drop_unique_constraint",parentData:r,parentDataProperty:"drop_unique_constraint",rootData:o,dynamicAnchors:l})||
(e=e===null?Re.errors:e.concat(Re.errors),t=e.length)),r.drop_foreign_key!==void 0&&(ze(r.drop_foreign_key,{instancePath:n+
"/drop_foreign_key",parentData:r,parentDataProperty:"drop_foreign_key",rootData:o,dynamicAnchors:l})||(e=e===null?
ze.errors:e.concat(ze.errors),t=e.length)),r.drop_check_constraint!==void 0&&(Be(r.drop_check_constraint,{instancePath:n+
"/drop_check_constraint",parentData:r,parentDataProperty:"drop_check_constraint",rootData:o,dynamicAnchors:l})||
(e=e===null?Be.errors:e.concat(Be.errors),t=e.length)),r.rename_constraint!==void 0&&(Ue(r.rename_constraint,{
instancePath:n+"/rename_constraint",parentData:r,parentDataProperty:"rename_constraint",rootData:o,dynamicAnchors:l})||
(e=e===null?Ue.errors:e.concat(Ue.errors),t=e.length)),r.validate_constraint!==void 0&&(Fe(r.validate_constraint,
{instancePath:n+"/validate_constraint",parentData:r,parentDataProperty:"validate_constraint",rootData:o,dynamicAnchors:l})||
(e=e===null?Fe.errors:e.concat(Fe.errors),t=e.length)),r.create_index!==void 0&&(We(r.create_index,{instancePath:n+
"/create_index",parentData:r,parentDataProperty:"create_index",rootData:o,dynamicAnchors:l})||(e=e===null?We.errors:
e.concat(We.errors),t=e.length)),r.drop_index!==void 0&&(Ce(r.drop_index,{instancePath:n+"/drop_index",parentData:r,
parentDataProperty:"drop_index",rootData:o,dynamicAnchors:l})||(e=e===null?Ce.errors:e.concat(Ce.errors),t=e.length)),
r.rename_index!==void 0&&(Ve(r.rename_index,{instancePath:n+"/rename_index",parentData:r,parentDataProperty:"r\
ename_index",rootData:o,dynamicAnchors:l})||(e=e===null?Ve.errors:e.concat(Ve.errors),t=e.length)),r.insert_rows!==
void 0&&(Ge(r.insert_rows,{instancePath:n+"/insert_rows",parentData:r,parentDataProperty:"insert_rows",rootData:o,
dynamicAnchors:l})||(e=e===null?Ge.errors:e.concat(Ge.errors),t=e.length)),r.update_rows!==void 0&&(er(r.update_rows,
{instancePath:n+"/update_rows",parentData:r,parentDataProperty:"update_rows",rootData:o,dynamicAnchors:l})||(e=
e===null?er.errors:e.concat(er.errors),t=e.length)),r.delete_rows!==void 0&&(nr(r.delete_rows,{instancePath:n+
"/delete_rows",parentData:r,parentDataProperty:"delete_rows",rootData:o,dynamicAnchors:l})||(e=e===null?nr.errors:
e.concat(nr.errors),t=e.length)),r.execute!==void 0&&(lr(r.execute,{instancePath:n+"/execute",parentData:r,parentDataProperty:"\
execute",rootData:o,dynamicAnchors:l})||(e=e===null?lr.errors:e.concat(lr.errors),t=e.length))}else{let s={instancePath:n,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=[s]:e.push(s),t++}
return E.errors=e,t===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var bs=new RegExp("^[0-9]{4}-[0\
-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$","u");function fr(r,{instancePath:n="",
parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=fr.evaluated;if(a.dynamicProps&&
(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(r)){if(r.revision===void 0){
let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"revision"},message:"\
must have required property 'revision'"};e===null?e=[s]:e.push(s),t++}if(r.revises===void 0){let s={instancePath:n,
schemaPath:"#/required",keyword:"required",params:{missingProperty:"revises"},message:"must have required prop\
erty 'revises'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(br.properties,s)){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.$schema!==void 0&&typeof r.$schema!="strin\
g"){let s={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.revision!==void 0&&(T(r.revision,{instancePath:n+
"/revision",parentData:r,parentDataProperty:"revision",rootData:o,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(
T.errors),t=e.length)),r.revises!==void 0){let s=r.revises;if(s!==null&&typeof s!="string"&&!Array.isArray(s)){
let i={instancePath:n+"/revises",schemaPath:"#/properties/revises/type",keyword:"type",params:{type:br.properties.
revises.type},message:"must be null,string,array"};e===null?e=[i]:e.push(i),t++}if(typeof s=="string"&&!Er.test(
s)){let i={instancePath:n+"/revises",schemaPath:"#/properties/revises/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9_]{1,64}$"},message:'must match pattern "^[A-Za-z0-9_]{1,64}$"'};e===null?e=[i]:e.push(i),t++}if(Array.
isArray(s)){if(s.length<1){let y={instancePath:n+"/revises",schemaPath:"#/properties/revises/minItems",keyword:"\
minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[y]:e.push(y),t++}let i=s.length;
for(let y=0;y<i;y++)T(s[y],{instancePath:n+"/revises/"+y,parentData:s,parentDataProperty:y,rootData:o,dynamicAnchors:l})||
(e=e===null?T.errors:e.concat(T.errors),t=e.length);let c=s.length,h;if(c>1){e:for(;c--;)for(h=c;h--;)if(ae(s[c],
s[h])){let y={instancePath:n+"/revises",schemaPath:"#/properties/revises/uniqueItems",keyword:"uniqueItems",params:{
i:c,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?e=[y]:e.push(
y),t++;break e}}}}if(r.message!==void 0&&typeof r.message!="string"){let s={instancePath:n+"/message",schemaPath:"\
#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[s]:e.push(
s),t++}if(r.created!==void 0){let s=r.created;if(typeof s=="string"){if(!bs.test(s)){let i={instancePath:n+"/c\
reated",schemaPath:"#/properties/created/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{\
2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"},message:'must match pattern "^[0-\
9]{4}-[0-9]{2}-[0-9]{2}[Tt ][0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?([Zz]|[+-][0-9]{2}:[0-9]{2})$"'};e===null?e=
[i]:e.push(i),t++}}else{let i={instancePath:n+"/created",schemaPath:"#/properties/created/type",keyword:"type",
params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.branch_labels!==void 0){let s=r.
branch_labels;if(Array.isArray(s)){let i=s.length;for(let y=0;y<i;y++)T(s[y],{instancePath:n+"/branch_labels/"+
y,parentData:s,parentDataProperty:y,rootData:o,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.
length);let c=s.length,h;if(c>1){e:for(;c--;)for(h=c;h--;)if(ae(s[c],s[h])){let y={instancePath:n+"/branch_lab\
els",schemaPath:"#/properties/branch_labels/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h},message:"must \
NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?e=[y]:e.push(y),t++;break e}}}else{
let i={instancePath:n+"/branch_labels",schemaPath:"#/properties/branch_labels/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.depends_on!==void 0){let s=r.depends_on;if(Array.
isArray(s)){let i=s.length;for(let y=0;y<i;y++)T(s[y],{instancePath:n+"/depends_on/"+y,parentData:s,parentDataProperty:y,
rootData:o,dynamicAnchors:l})||(e=e===null?T.errors:e.concat(T.errors),t=e.length);let c=s.length,h;if(c>1){e:
for(;c--;)for(h=c;h--;)if(ae(s[c],s[h])){let y={instancePath:n+"/depends_on",schemaPath:"#/properties/depends_\
on/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h},message:"must NOT have duplicate items (items ## "+h+" \
and "+c+" are identical)"};e===null?e=[y]:e.push(y),t++;break e}}}else{let i={instancePath:n+"/depends_on",schemaPath:"\
#/properties/depends_on/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(
i),t++}}if(r.lock_timeout!==void 0&&(q(r.lock_timeout,{instancePath:n+"/lock_timeout",parentData:r,parentDataProperty:"\
lock_timeout",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.statement_timeout!==
void 0&&(q(r.statement_timeout,{instancePath:n+"/statement_timeout",parentData:r,parentDataProperty:"statement\
_timeout",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.transaction!==
void 0){let s=r.transaction;if(typeof s!="string"){let i={instancePath:n+"/transaction",schemaPath:"#/properti\
es/transaction/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}if(!(s==="auto"||s==="single"||s==="none")){let i={instancePath:n+"/transaction",schemaPath:"#/properties/\
transaction/enum",keyword:"enum",params:{allowedValues:br.properties.transaction.enum},message:"must be equal \
to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(r.operations!==void 0){let s=r.operations;if(Array.
isArray(s)){let i=s.length;for(let c=0;c<i;c++)E(s[c],{instancePath:n+"/operations/"+c,parentData:s,parentDataProperty:c,
rootData:o,dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)}else{let i={instancePath:n+
"/operations",schemaPath:"#/properties/operations/type",keyword:"type",params:{type:"array"},message:"must be \
array"};e===null?e=[i]:e.push(i),t++}}if(r.downgrade!==void 0){let s=r.downgrade;if(Array.isArray(s)){let i=s.
length;for(let c=0;c<i;c++)E(s[c],{instancePath:n+"/downgrade/"+c,parentData:s,parentDataProperty:c,rootData:o,
dynamicAnchors:l})||(e=e===null?E.errors:e.concat(E.errors),t=e.length)}else{let i={instancePath:n+"/downgrade",
schemaPath:"#/properties/downgrade/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?
e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"};e===null?e=[s]:e.push(s),t++}return fr.errors=e,t===0}fr.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var js=hr,_r={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/\
schemas/v1/project.schema.json",title:"Project file",description:"An Aludel project: where its revisions are, \
and the databases they run against. `${VAR}` and `${VAR:-default}` are taken from the environment of the proce\
ss, `$$` is a dollar; quote them inside { }.",type:"object",properties:{$schema:{type:"string",description:"Fo\
r editors that read the schema of a JSON document from it. No meaning otherwise."},version:{type:"integer",const:1,
description:"The version of this format: 1."},name:{type:"string",minLength:1,description:"The name of the pro\
ject. It is kept in the database: the database of another project is refused."},revisions:{type:"array",description:"\
The folders that hold the revisions, in the order of loading.",items:{type:"string",minLength:1,description:"A\
 folder, relative to this file."},minItems:1,uniqueItems:!0,default:["revisions"]},names:{type:"string",enum:[
"aludel","postgresql"],default:"aludel",description:"The names of keys, constraints and indexes that state non\
e. aludel: pk_users, uq_users_email. postgresql: the patterns of that server (users_pkey, users_email_key), fo\
r adopted schemas. Must not change afterwards."},dialects:{type:"array",description:"The dialects, with the ve\
rsion where it matters, that commands without a connection check and plan for. Default: that of the URL.",items:{
type:"string",pattern:"^(postgresql|mysql|mariadb|sqlite)(@[0-9]+(\\.[0-9]+)*)?$"},minItems:1,uniqueItems:!0},
file_template:{type:"string",minLength:1,description:"The names of new revision files, without the ending: {re\
v}, {slug}, {year}, {month}, {day}, {hour}, {minute}, {second}."},timezone:{type:"string",minLength:1,description:"\
The time zone of the times in names of new files, such as Europe/Berlin.",default:"UTC"},default_environment:{
$ref:"fragments/name.schema.json",description:"The environment used when neither `--env`, `ALUDEL_ENV` nor `--\
url` is given."},environments:{type:"object",description:"The databases the revisions run against, by name.",additionalProperties:{
$ref:"fragments/environment.schema.json"}},url:{type:"string",minLength:1,description:"Where the database is: \
postgresql://\u2026, mysql://\u2026, mariadb://\u2026, sqlite://path, pglite://path or pglite://memory. `${VAR}` is taken fro\
m the environment of the process."},password:{type:"string",minLength:1,description:"The password, as it is, i\
nstead of one in `url`. Usually `${VAR}`."},password_file:{type:"string",minLength:1,description:"A file that \
holds the password, as secrets are mounted."},target:{type:"string",minLength:1,description:"Where `upgrade` g\
oes when no target is given.",default:"head"},protected:{type:"boolean",description:"true: commands that write\
 ask for the name of the environment, and without a terminal need `--yes` or `--plan`.",default:!1},expect:{$ref:"\
fragments/expectation.schema.json",description:"What the database must be before anything is written to it."},
default_schema:{$ref:"fragments/name.schema.json",description:"The schema of names that state none. Default: t\
he current schema of the connection, recorded on the first run."},lock:{type:"string",enum:["auto","session","\
lease","none"],default:"auto",description:"How two runs are kept apart: session: a lock of the connection. lea\
se: a row with a heartbeat, for transaction poolers. none: not at all. auto: what the server allows."},lock_wait:{
$ref:"fragments/duration.schema.json",description:"How long a run waits for another one to finish.",default:"6\
0s"},lock_timeout:{$ref:"fragments/duration.schema.json",description:"How long a statement waits for a lock be\
fore it gives up and is tried again.",default:"2s"},statement_timeout:{$ref:"fragments/duration.schema.json",description:"\
How long a statement may run. 0: no limit.",default:0},probe_timeout:{$ref:"fragments/duration.schema.json",description:"\
How long a look at the rows may take, before the run.",default:"5s"},bookkeeping:{$ref:"fragments/bookkeeping.\
schema.json",description:"Where the tables of the tool are kept."}},required:["version","name"],additionalProperties:!1,
examples:[{version:1,name:"shop",revisions:["revisions"],dialects:["postgresql@14"],file_template:"{year}{mont\
h}{day}_{hour}{minute}{second}_{slug}",default_environment:"dev",environments:{dev:{url:"pglite://.aludel/dev"},
production:{url:"${DATABASE_URL}",protected:!0}}}]},ws=new RegExp("^(postgresql|mysql|mariadb|sqlite)(@[0-9]+(\
\\.[0-9]+)*)?$","u"),Mr={$schema:"https://json-schema.org/draft/2020-12/schema",$id:"https://aludel.dev/schema\
s/v1/fragments/environment.schema.json",title:"Environment",description:"A database the project runs against. \
What is left out is taken from the top level of the project file.",type:"object",properties:{url:{type:"string",
minLength:1,description:"Where the database is: postgresql://\u2026, mysql://\u2026, mariadb://\u2026, sqlite://path, pglite:\
//path or pglite://memory. `${VAR}` is taken from the environment of the process."},password:{type:"string",minLength:1,
description:"The password, as it is, instead of one in `url`. Usually `${VAR}`."},password_file:{type:"string",
minLength:1,description:"A file that holds the password, as secrets are mounted."},target:{type:"string",minLength:1,
description:"Where `upgrade` goes when no target is given.",default:"head"},protected:{type:"boolean",description:"\
true: commands that write ask for the name of the environment, and without a terminal need `--yes` or `--plan`\
.",default:!1},expect:{$ref:"expectation.schema.json",description:"What the database must be before anything i\
s written to it."},default_schema:{$ref:"name.schema.json",description:"The schema of names that state none. D\
efault: the current schema of the connection, recorded on the first run."},lock:{type:"string",enum:["auto","s\
ession","lease","none"],default:"auto",description:"How two runs are kept apart: session: a lock of the connec\
tion. lease: a row with a heartbeat, for transaction poolers. none: not at all. auto: what the server allows."},
lock_wait:{$ref:"duration.schema.json",description:"How long a run waits for another one to finish.",default:"\
60s"},lock_timeout:{$ref:"duration.schema.json",description:"How long a statement waits for a lock before it g\
ives up and is tried again.",default:"2s"},statement_timeout:{$ref:"duration.schema.json",description:"How lon\
g a statement may run. 0: no limit.",default:0},probe_timeout:{$ref:"duration.schema.json",description:"How lo\
ng a look at the rows may take, before the run.",default:"5s"},bookkeeping:{$ref:"bookkeeping.schema.json",description:"\
Where the tables of the tool are kept."}},additionalProperties:!1,examples:[{url:"${DATABASE_URL}",protected:!0},
{url:"pglite://.aludel/dev"}]};function se(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=se.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="host"||s==="database"||s==="server_version")){let i={instancePath:n,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};
e===null?e=[i]:e.push(i),t++}if(r.host!==void 0){let s=r.host;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+
"/host",schemaPath:"#/properties/host/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/host",schemaPath:"#/proper\
ties/host/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}
if(r.database!==void 0){let s=r.database;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/database",schemaPath:"\
#/properties/database/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 char\
acters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/database",schemaPath:"#/properties/databas\
e/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}}if(r.server_version!==
void 0){let s=r.server_version;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/server_version",schemaPath:"\
#/properties/server_version/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than \
1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/server_version",schemaPath:"#/proper\
ties/server_version/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be\
 object"};e===null?e=[s]:e.push(s),t++}return se.errors=e,t===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,
t=0,a=te.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&
!Array.isArray(r)){if(Object.keys(r).length<1){let s={instancePath:n,schemaPath:"#/minProperties",keyword:"min\
Properties",params:{limit:1},message:"must NOT have fewer than 1 properties"};e===null?e=[s]:e.push(s),t++}for(let s in r)
if(!(s==="schema"||s==="prefix")){let i={instancePath:n,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:s},message:"must NOT have additional properties"};e===null?e=[i]:e.push(
i),t++}if(r.schema!==void 0&&(p(r.schema,{instancePath:n+"/schema",parentData:r,parentDataProperty:"schema",rootData:o,
dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.prefix!==void 0){let s=r.prefix;if(typeof s==
"string"){if(d(s)>40){let i={instancePath:n+"/prefix",schemaPath:"#/properties/prefix/maxLength",keyword:"maxL\
ength",params:{limit:40},message:"must NOT have more than 40 characters"};e===null?e=[i]:e.push(i),t++}if(d(s)<
1){let i={instancePath:n+"/prefix",schemaPath:"#/properties/prefix/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/pr\
efix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}}}else{let s={instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"};e===null?e=[s]:e.push(s),t++}return te.errors=e,t===0}te.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function pr(r,{instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){
let e=null,t=0,a=pr.evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r==
"object"&&!Array.isArray(r)){for(let s in r)if(!L.call(Mr.properties,s)){let i={instancePath:n,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must NOT have addit\
ional properties"};e===null?e=[i]:e.push(i),t++}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(d(s)<
1){let i={instancePath:n+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}}if(r.password!==void 0){let s=r.password;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/passwo\
rd",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/password",schemaPath:"#/pr\
operties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(r.password_file!==void 0){let s=r.password_file;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+
"/password_file",schemaPath:"#/properties/password_file/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/password_fi\
le",schemaPath:"#/properties/password_file/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),t++}}if(r.target!==void 0){let s=r.target;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+
"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/target",schemaPath:"#/\
properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(r.protected!==void 0&&typeof r.protected!="boolean"){let s={instancePath:n+"/protected",schemaPath:"\
#/properties/protected/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:
e.push(s),t++}if(r.expect!==void 0&&(se(r.expect,{instancePath:n+"/expect",parentData:r,parentDataProperty:"ex\
pect",rootData:o,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.default_schema!==
void 0&&(p(r.default_schema,{instancePath:n+"/default_schema",parentData:r,parentDataProperty:"default_schema",
rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.lock!==void 0){let s=r.lock;
if(typeof s!="string"){let i={instancePath:n+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="auto"||s==="session"||s==="lea\
se"||s==="none")){let i={instancePath:n+"/lock",schemaPath:"#/properties/lock/enum",keyword:"enum",params:{allowedValues:Mr.
properties.lock.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}r.lock_wait!==
void 0&&(q(r.lock_wait,{instancePath:n+"/lock_wait",parentData:r,parentDataProperty:"lock_wait",rootData:o,dynamicAnchors:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.lock_timeout!==void 0&&(q(r.lock_timeout,{instancePath:n+
"/lock_timeout",parentData:r,parentDataProperty:"lock_timeout",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),r.statement_timeout!==void 0&&(q(r.statement_timeout,{instancePath:n+"/stateme\
nt_timeout",parentData:r,parentDataProperty:"statement_timeout",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),r.probe_timeout!==void 0&&(q(r.probe_timeout,{instancePath:n+"/probe_timeout",
parentData:r,parentDataProperty:"probe_timeout",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.
errors),t=e.length)),r.bookkeeping!==void 0&&(te(r.bookkeeping,{instancePath:n+"/bookkeeping",parentData:r,parentDataProperty:"\
bookkeeping",rootData:o,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return pr.errors=e,t===0}pr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function hr(r,{
instancePath:n="",parentData:u,parentDataProperty:f,rootData:o=r,dynamicAnchors:l={}}={}){let e=null,t=0,a=hr.
evaluated;if(a.dynamicProps&&(a.props=void 0),a.dynamicItems&&(a.items=void 0),r&&typeof r=="object"&&!Array.isArray(
r)){if(r.version===void 0){let s={instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"\
version"},message:"must have required property 'version'"};e===null?e=[s]:e.push(s),t++}if(r.name===void 0){let s={
instancePath:n,schemaPath:"#/required",keyword:"required",params:{missingProperty:"name"},message:"must have r\
equired property 'name'"};e===null?e=[s]:e.push(s),t++}for(let s in r)if(!L.call(_r.properties,s)){let i={instancePath:n,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:s},message:"must\
 NOT have additional properties"};e===null?e=[i]:e.push(i),t++}if(r.$schema!==void 0&&typeof r.$schema!="strin\
g"){let s={instancePath:n+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[s]:e.push(s),t++}if(r.version!==void 0){let s=r.version;if(!(typeof s==
"number"&&!(s%1)&&!isNaN(s)&&isFinite(s))){let i={instancePath:n+"/version",schemaPath:"#/properties/version/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"};e===null?e=[i]:e.push(i),t++}if(s!==1){
let i={instancePath:n+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue:1},
message:"must be equal to constant"};e===null?e=[i]:e.push(i),t++}}if(r.name!==void 0){let s=r.name;if(typeof s==
"string"){if(d(s)<1){let i={instancePath:n+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",
params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"};e===
null?e=[i]:e.push(i),t++}}if(r.revisions!==void 0){let s=r.revisions;if(Array.isArray(s)){if(s.length<1){let y={
instancePath:n+"/revisions",schemaPath:"#/properties/revisions/minItems",keyword:"minItems",params:{limit:1},message:"\
must NOT have fewer than 1 items"};e===null?e=[y]:e.push(y),t++}let i=s.length;for(let y=0;y<i;y++){let P=s[y];
if(typeof P=="string"){if(d(P)<1){let m={instancePath:n+"/revisions/"+y,schemaPath:"#/properties/revisions/ite\
ms/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"};e===null?e=
[m]:e.push(m),t++}}else{let m={instancePath:n+"/revisions/"+y,schemaPath:"#/properties/revisions/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"};e===null?e=[m]:e.push(m),t++}}let c=s.length,h;if(c>1){
let y={};for(;c--;){let P=s[c];if(typeof P=="string"){if(typeof y[P]=="number"){h=y[P];let m={instancePath:n+"\
/revisions",schemaPath:"#/properties/revisions/uniqueItems",keyword:"uniqueItems",params:{i:c,j:h},message:"mu\
st NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===null?e=[m]:e.push(m),t++;break}y[P]=
c}}}}else{let i={instancePath:n+"/revisions",schemaPath:"#/properties/revisions/type",keyword:"type",params:{type:"\
array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.names!==void 0){let s=r.names;if(typeof s!=
"string"){let i={instancePath:n+"/names",schemaPath:"#/properties/names/type",keyword:"type",params:{type:"str\
ing"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="aludel"||s==="postgresql")){let i={instancePath:n+
"/names",schemaPath:"#/properties/names/enum",keyword:"enum",params:{allowedValues:_r.properties.names.enum},message:"\
must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}if(r.dialects!==void 0){let s=r.dialects;
if(Array.isArray(s)){if(s.length<1){let y={instancePath:n+"/dialects",schemaPath:"#/properties/dialects/minIte\
ms",keyword:"minItems",params:{limit:1},message:"must NOT have fewer than 1 items"};e===null?e=[y]:e.push(y),t++}
let i=s.length;for(let y=0;y<i;y++){let P=s[y];if(typeof P=="string"){if(!ws.test(P)){let m={instancePath:n+"/\
dialects/"+y,schemaPath:"#/properties/dialects/items/pattern",keyword:"pattern",params:{pattern:"^(postgresql|\
mysql|mariadb|sqlite)(@[0-9]+(\\.[0-9]+)*)?$"},message:'must match pattern "^(postgresql|mysql|mariadb|sqlite)\
(@[0-9]+(\\.[0-9]+)*)?$"'};e===null?e=[m]:e.push(m),t++}}else{let m={instancePath:n+"/dialects/"+y,schemaPath:"\
#/properties/dialects/items/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[
m]:e.push(m),t++}}let c=s.length,h;if(c>1){let y={};for(;c--;){let P=s[c];if(typeof P=="string"){if(typeof y[P]==
"number"){h=y[P];let m={instancePath:n+"/dialects",schemaPath:"#/properties/dialects/uniqueItems",keyword:"uni\
queItems",params:{i:c,j:h},message:"must NOT have duplicate items (items ## "+h+" and "+c+" are identical)"};e===
null?e=[m]:e.push(m),t++;break}y[P]=c}}}}else{let i={instancePath:n+"/dialects",schemaPath:"#/properties/diale\
cts/type",keyword:"type",params:{type:"array"},message:"must be array"};e===null?e=[i]:e.push(i),t++}}if(r.file_template!==
void 0){let s=r.file_template;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/file_template",schemaPath:"\
#/properties/file_template/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1\
 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/file_template",schemaPath:"#/properti\
es/file_template/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}}if(r.timezone!==void 0){let s=r.timezone;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/timezo\
ne",schemaPath:"#/properties/timezone/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/timezone",schemaPath:"#/pr\
operties/timezone/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(r.default_environment!==void 0&&(p(r.default_environment,{instancePath:n+"/default_environment",parentData:r,
parentDataProperty:"default_environment",rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),
t=e.length)),r.environments!==void 0){let s=r.environments;if(s&&typeof s=="object"&&!Array.isArray(s))for(let i in s)
pr(s[i],{instancePath:n+"/environments/"+i.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:s,parentDataProperty:i,
rootData:o,dynamicAnchors:l})||(e=e===null?pr.errors:e.concat(pr.errors),t=e.length);else{let i={instancePath:n+
"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type:"object"},message:"mus\
t be object"};e===null?e=[i]:e.push(i),t++}}if(r.url!==void 0){let s=r.url;if(typeof s=="string"){if(d(s)<1){let i={
instancePath:n+"/url",schemaPath:"#/properties/url/minLength",keyword:"minLength",params:{limit:1},message:"mu\
st NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),
t++}}if(r.password!==void 0){let s=r.password;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+"/passwo\
rd",schemaPath:"#/properties/password/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have f\
ewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/password",schemaPath:"#/pr\
operties/password/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(r.password_file!==void 0){let s=r.password_file;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+
"/password_file",schemaPath:"#/properties/password_file/minLength",keyword:"minLength",params:{limit:1},message:"\
must NOT have fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/password_fi\
le",schemaPath:"#/properties/password_file/type",keyword:"type",params:{type:"string"},message:"must be string"};
e===null?e=[i]:e.push(i),t++}}if(r.target!==void 0){let s=r.target;if(typeof s=="string"){if(d(s)<1){let i={instancePath:n+
"/target",schemaPath:"#/properties/target/minLength",keyword:"minLength",params:{limit:1},message:"must NOT ha\
ve fewer than 1 characters"};e===null?e=[i]:e.push(i),t++}}else{let i={instancePath:n+"/target",schemaPath:"#/\
properties/target/type",keyword:"type",params:{type:"string"},message:"must be string"};e===null?e=[i]:e.push(
i),t++}}if(r.protected!==void 0&&typeof r.protected!="boolean"){let s={instancePath:n+"/protected",schemaPath:"\
#/properties/protected/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"};e===null?e=[s]:
e.push(s),t++}if(r.expect!==void 0&&(se(r.expect,{instancePath:n+"/expect",parentData:r,parentDataProperty:"ex\
pect",rootData:o,dynamicAnchors:l})||(e=e===null?se.errors:e.concat(se.errors),t=e.length)),r.default_schema!==
void 0&&(p(r.default_schema,{instancePath:n+"/default_schema",parentData:r,parentDataProperty:"default_schema",
rootData:o,dynamicAnchors:l})||(e=e===null?p.errors:e.concat(p.errors),t=e.length)),r.lock!==void 0){let s=r.lock;
if(typeof s!="string"){let i={instancePath:n+"/lock",schemaPath:"#/properties/lock/type",keyword:"type",params:{
type:"string"},message:"must be string"};e===null?e=[i]:e.push(i),t++}if(!(s==="auto"||s==="session"||s==="lea\
se"||s==="none")){let i={instancePath:n+"/lock",schemaPath:"#/properties/lock/enum",keyword:"enum",params:{allowedValues:_r.
properties.lock.enum},message:"must be equal to one of the allowed values"};e===null?e=[i]:e.push(i),t++}}r.lock_wait!==
void 0&&(q(r.lock_wait,{instancePath:n+"/lock_wait",parentData:r,parentDataProperty:"lock_wait",rootData:o,dynamicAnchors:l})||
(e=e===null?q.errors:e.concat(q.errors),t=e.length)),r.lock_timeout!==void 0&&(q(r.lock_timeout,{instancePath:n+
"/lock_timeout",parentData:r,parentDataProperty:"lock_timeout",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),r.statement_timeout!==void 0&&(q(r.statement_timeout,{instancePath:n+"/stateme\
nt_timeout",parentData:r,parentDataProperty:"statement_timeout",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:
e.concat(q.errors),t=e.length)),r.probe_timeout!==void 0&&(q(r.probe_timeout,{instancePath:n+"/probe_timeout",
parentData:r,parentDataProperty:"probe_timeout",rootData:o,dynamicAnchors:l})||(e=e===null?q.errors:e.concat(q.
errors),t=e.length)),r.bookkeeping!==void 0&&(te(r.bookkeeping,{instancePath:n+"/bookkeeping",parentData:r,parentDataProperty:"\
bookkeeping",rootData:o,dynamicAnchors:l})||(e=e===null?te.errors:e.concat(te.errors),t=e.length))}else{let s={
instancePath:n,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"};e===null?e=
[s]:e.push(s),t++}return hr.errors=e,t===0}hr.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{js as validateProject,qs as validateRevision};
