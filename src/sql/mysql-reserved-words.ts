/**
 * The words that MySQL 9.7 and MariaDB 10.11 refuse as the bare name of a column, measured over `information_schema.KEYWORDS`.
 * Later versions reserve more; a name that Aludel writes is always quoted.
 * https://dev.mysql.com/doc/refman/9.7/en/keywords.html, https://mariadb.com/kb/en/reserved-words/
 */
const both = `
  accessible add all alter analyze and as asc asensitive before between bigint binary blob both by call cascade case change
  char character check collate column condition constraint continue convert create cross current_date current_time
  current_timestamp current_user cursor databases day_hour day_microsecond day_minute day_second dec decimal declare default
  delayed delete desc describe deterministic distinct distinctrow div double drop dual each else elseif enclosed escaped
  except exists exit explain false fetch float float4 float8 for force foreign from fulltext grant group having high_priority
  hour_microsecond hour_minute hour_second if ignore in index infile inner inout insensitive insert int int1 int2 int3 int4
  int8 integer intersect interval into is iterate join key keys kill leading leave left like limit linear lines load localtime
  localtimestamp lock long longblob longtext loop low_priority match maxvalue mediumblob mediumint mediumtext middleint
  minute_microsecond minute_second mod modifies natural no_write_to_binlog not null numeric on optimize optionally or order
  out outer outfile over partition precision primary procedure purge range read read_write reads real recursive references
  regexp release rename repeat replace require resignal restrict return revoke right rlike row_number rows schemas
  second_microsecond select sensitive separator set show signal smallint spatial specific sql sql_big_result
  sql_buffer_result sql_calc_found_rows sql_no_cache sql_small_result sqlexception sqlstate sqlwarning ssl starting
  straight_join table terminated then tinyblob tinyint tinytext to trailing trigger true undo union unique unlock unsigned
  update usage use using utc_date utc_time utc_timestamp values varbinary varchar varcharacter varying when where while with
  write xor year_month zerofill`

const ofMysql = `
  cube cume_dist database dense_rank empty external first_value function generated get grouping groups io_after_gtids
  io_before_gtids json_table lag last_value lateral lead library manual master_bind master_ssl_verify_server_cert nth_value
  ntile of optimizer_costs option parallel percent_rank qualify rank row schema stored system tablesample virtual window`

const ofMariadb = `
  current_role delete_domain_id do_domain_ids ignore_domain_ids master_demote_to_replica master_demote_to_slave
  master_ssl_verify_server_cert offset page_checksum parse_vcol_expr portion ref_system_id returning sql_cache
  stats_auto_recalc stats_persistent stats_sample_pages`

/** Reserved words of MySQL, in lower case. */
export const mysqlReservedWords: ReadonlySet<string> = wordSet(both + ofMysql)

/** Reserved words of MariaDB, in lower case. */
export const mariadbReservedWords: ReadonlySet<string> = wordSet(both + ofMariadb)

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}
