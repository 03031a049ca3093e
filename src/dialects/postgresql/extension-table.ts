/** What an extension brings that definitions and texts can name. Functions of its own inner works are left out. */
export interface ExtensionFacts {
  readonly types?: readonly string[]
  /** Names, or with `*` behind, how the names begin. None that PostgreSQL itself has too. */
  readonly functions?: readonly string[]
  /** Tables and views. */
  readonly relations?: readonly string[]
  readonly methods?: readonly string[]
  readonly languages?: readonly string[]
  /** Operator classes by their index method. */
  readonly classes?: Readonly<Record<string, readonly string[]>>
  /** By index method, types of PostgreSQL whose columns it takes as they are once the extension is there. */
  readonly keys?: Readonly<Record<string, readonly string[]>>
  /** Extensions that must be there before. */
  readonly requires?: readonly string[]
}

/** Types that a B-tree orders, by their names in the model; `enum` stands for all enums. */
const ordered = (
  'smallint integer bigint real double decimal money oid boolean char bpchar varchar text blob bit varbit ' +
  'date time timetz timestamp timestamptz interval uuid inet cidr macaddr macaddr8 enum'
).split(' ')

const list = (names: string): readonly string[] => names.split(/\s+/)

/**
 * The extensions that come with PostgreSQL (https://www.postgresql.org/docs/current/contrib.html), those of its
 * procedural languages, pgvector (https://github.com/pgvector/pgvector) and PostGIS (https://postgis.net/docs/). That
 * the server's own bring what stands here is tested on it.
 */
export const extensionTable: Readonly<Record<string, ExtensionFacts>> = {
  amcheck: { functions: list('bt_index_check bt_index_parent_check gin_index_check verify_heapam') },
  autoinc: { functions: ['autoinc'] },
  bloom: { methods: ['bloom'] },
  btree_gin: {
    classes: {
      gin: list(`int2_ops int4_ops int8_ops float4_ops float8_ops numeric_ops money_ops oid_ops bool_ops
        char_ops bpchar_ops varchar_ops text_ops name_ops bytea_ops bit_ops varbit_ops date_ops time_ops timetz_ops
        timestamp_ops timestamptz_ops interval_ops uuid_ops inet_ops cidr_ops macaddr_ops macaddr8_ops enum_ops`),
    },
    keys: { gin: [...ordered, 'name'] },
  },
  btree_gist: {
    classes: {
      gist: list(`gist_int2_ops gist_int4_ops gist_int8_ops gist_float4_ops gist_float8_ops gist_numeric_ops
        gist_cash_ops gist_oid_ops gist_bool_ops gist_bpchar_ops gist_text_ops gist_bytea_ops gist_bit_ops
        gist_vbit_ops gist_date_ops gist_time_ops gist_timetz_ops gist_timestamp_ops gist_timestamptz_ops
        gist_interval_ops gist_uuid_ops gist_inet_ops gist_cidr_ops gist_macaddr_ops gist_macaddr8_ops
        gist_enum_ops`),
    },
    keys: { gist: ordered },
  },
  citext: {
    types: ['citext'],
    classes: { btree: list('citext_ops citext_pattern_ops'), hash: ['citext_ops'] },
  },
  cube: {
    types: ['cube'],
    // Not the function cube: GROUP BY CUBE (a, b) reads like a call of it.
    functions: list(`cube_dim cube_distance cube_enlarge cube_inter cube_is_point cube_ll_coord cube_size
      cube_subset cube_union cube_ur_coord`),
    classes: { btree: ['cube_ops'], gist: ['gist_cube_ops'] },
  },
  dblink: { functions: ['dblink', 'dblink_*'] },
  earthdistance: {
    types: ['earth'],
    functions: list(`earth earth_box earth_distance gc_to_sec latitude ll_to_earth longitude sec_to_gc`),
    requires: ['cube'],
  },
  fuzzystrmatch: {
    functions: list(`daitch_mokotoff difference dmetaphone dmetaphone_alt levenshtein levenshtein_less_equal
      metaphone soundex text_soundex`),
  },
  hstore: {
    types: ['hstore'],
    functions:
      list(`akeys avals defined each exist exists_all exists_any hstore hstore_to_array hstore_to_json
      hstore_to_json_loose hstore_to_jsonb hstore_to_jsonb_loose hstore_to_matrix isdefined isexists skeys slice
      slice_array svals`),
    classes: {
      btree: ['btree_hstore_ops'],
      hash: ['hash_hstore_ops'],
      gin: ['gin_hstore_ops'],
      gist: ['gist_hstore_ops'],
    },
  },
  insert_username: { functions: ['insert_username'] },
  intagg: { functions: list('int_array_aggregate int_array_enum') },
  intarray: {
    types: ['query_int'],
    functions: list('icount idx intset sort sort_asc sort_desc subarray uniq'),
    classes: { gin: ['gin__int_ops'], gist: list('gist__int_ops gist__intbig_ops') },
    keys: { gist: ['integer[]'] },
  },
  isn: {
    types: list('ean13 isbn isbn13 ismn ismn13 issn issn13 upc'),
    functions: list('is_valid isbn isbn13 ismn ismn13 isn_weak issn issn13 make_valid upc'),
    classes: {
      btree: list('ean13_ops isbn_ops isbn13_ops ismn_ops ismn13_ops issn_ops issn13_ops upc_ops'),
      hash: list('ean13_ops isbn_ops isbn13_ops ismn_ops ismn13_ops issn_ops issn13_ops upc_ops'),
    },
  },
  lo: { types: ['lo'], functions: list('lo_manage lo_oid') },
  ltree: {
    types: list('ltree lquery ltxtquery'),
    functions: list('index lca ltree2text nlevel subltree subpath text2ltree'),
    classes: {
      btree: ['ltree_ops'],
      hash: ['hash_ltree_ops'],
      gist: list('gist_ltree_ops gist__ltree_ops'),
    },
  },
  moddatetime: { functions: ['moddatetime'] },
  pageinspect: {
    functions: list('get_raw_page heap_page_items page_header bt_metap bt_page_items bt_page_stats'),
  },
  pg_buffercache: {
    functions: list('pg_buffercache_pages pg_buffercache_summary pg_buffercache_usage_counts'),
    relations: ['pg_buffercache'],
  },
  pg_freespacemap: { functions: ['pg_freespace'] },
  pg_prewarm: { functions: list('pg_prewarm autoprewarm_start_worker autoprewarm_dump_now') },
  pg_stat_statements: {
    functions: list('pg_stat_statements pg_stat_statements_info pg_stat_statements_reset'),
    relations: list('pg_stat_statements pg_stat_statements_info'),
  },
  pg_surgery: { functions: list('heap_force_freeze heap_force_kill') },
  pg_trgm: {
    functions: list(`set_limit show_limit show_trgm similarity strict_word_similarity word_similarity`),
    classes: { gin: ['gin_trgm_ops'], gist: ['gist_trgm_ops'] },
  },
  pg_visibility: {
    functions:
      list(`pg_check_frozen pg_check_visible pg_truncate_visibility_map pg_visibility pg_visibility_map
      pg_visibility_map_summary`),
  },
  pg_walinspect: { functions: list('pg_get_wal_record_info pg_get_wal_records_info pg_get_wal_stats') },
  pgcrypto: {
    functions:
      list(`armor crypt dearmor decrypt decrypt_iv digest encrypt encrypt_iv gen_random_bytes gen_salt hmac
      pgp_armor_headers pgp_key_id pgp_pub_decrypt pgp_pub_decrypt_bytea pgp_pub_encrypt pgp_pub_encrypt_bytea
      pgp_sym_decrypt pgp_sym_decrypt_bytea pgp_sym_encrypt pgp_sym_encrypt_bytea`),
  },
  pgrowlocks: { functions: ['pgrowlocks'] },
  pgstattuple: {
    functions: list('pg_relpages pgstatginindex pgstathashindex pgstatindex pgstattuple pgstattuple_approx'),
  },
  plperl: { languages: ['plperl'] },
  plperlu: { languages: ['plperlu'] },
  plpython3u: { languages: ['plpython3u'] },
  pltcl: { languages: ['pltcl'] },
  pltclu: { languages: ['pltclu'] },
  refint: { functions: list('check_foreign_key check_primary_key') },
  seg: {
    types: ['seg'],
    functions: list('seg_center seg_inter seg_lower seg_size seg_union seg_upper'),
    classes: { btree: ['seg_ops'], gist: ['gist_seg_ops'] },
  },
  sslinfo: { functions: ['ssl_*'] },
  tablefunc: {
    functions: list('connectby crosstab crosstab2 crosstab3 crosstab4 normal_rand'),
  },
  tcn: { functions: ['triggered_change_notification'] },
  // What stands behind TABLESAMPLE looks like a call, and is one.
  tsm_system_rows: { functions: ['system_rows'] },
  tsm_system_time: { functions: ['system_time'] },
  unaccent: { functions: ['unaccent'] },
  'uuid-ossp': {
    functions:
      list(`uuid_generate_v1 uuid_generate_v1mc uuid_generate_v3 uuid_generate_v4 uuid_generate_v5 uuid_nil
      uuid_ns_dns uuid_ns_oid uuid_ns_url uuid_ns_x500`),
  },
  xml2: {
    functions: list(`xml_encode_special_chars xpath_bool xpath_list xpath_nodeset xpath_number xpath_string
      xpath_table xslt_process`),
  },

  vector: {
    types: list('vector halfvec sparsevec'),
    functions:
      list(`binary_quantize cosine_distance hamming_distance inner_product jaccard_distance l1_distance
      l2_distance l2_norm l2_normalize subvector vector_dims vector_norm`),
    methods: list('hnsw ivfflat'),
    classes: { btree: list('vector_ops halfvec_ops sparsevec_ops') },
  },
  postgis: {
    types: list('geometry geography box2d box3d'),
    functions: list('st_* postgis_* geometrytype addgeometrycolumn updategeometrysrid find_srid'),
    relations: list('spatial_ref_sys geometry_columns geography_columns'),
    classes: {
      btree: list('btree_geometry_ops btree_geography_ops'),
      hash: ['hash_geometry_ops'],
      gist: list('gist_geometry_ops_2d gist_geometry_ops_nd gist_geography_ops'),
      spgist: list(
        'spgist_geometry_ops_2d spgist_geometry_ops_3d spgist_geometry_ops_nd spgist_geography_ops_nd',
      ),
      brin: list(`brin_geometry_inclusion_ops_2d brin_geometry_inclusion_ops_3d brin_geometry_inclusion_ops_4d
        brin_geography_inclusion_ops`),
    },
  },
  postgis_raster: { types: list('raster'), requires: ['postgis'] },
  postgis_topology: { types: list('topogeometry'), requires: ['postgis'] },
  postgis_sfcgal: { requires: ['postgis'] },
  postgis_tiger_geocoder: { requires: list('postgis fuzzystrmatch') },
}
