import { by, unsaid, type MysqlChange } from './mysql-change.js'

const users = (change: string): string => `ALTER TABLE users ${change}`

/** Tables and their columns. */
export const columnChanges: readonly MysqlChange[] = [
  by('CREATE TABLE more (n int)', 'table more unexpected'),
  by('DROP TABLE lonely', 'table lonely missing'),
  by(users("COMMENT 'x'"), 'table users comment'),
  by(users('ROW_FORMAT = COMPACT'), 'table users mysql.row_format'),
  by('ALTER TABLE lonely ENGINE = MyISAM', 'table lonely mysql.engine'),
  by('ALTER TABLE lonely COLLATE utf8mb4_bin', 'table lonely mysql.collation'),
  by(users('MODIFY note varchar(30)'), 'column users.note type'),
  by(users('MODIFY login varchar(40) NOT NULL'), 'column users.login nullable'),
  by(users('MODIFY amount int DEFAULT 0'), 'column users.amount nullable'),
  by(users('ALTER amount SET DEFAULT 1'), 'column users.amount default'),
  by(users('ALTER amount DROP DEFAULT'), 'column users.amount default'),
  by(users("ALTER login SET DEFAULT 'a'"), 'column users.login default'),
  by(users(String.raw`ALTER mood SET DEFAULT 'ha\\ppy'`), 'column users.mood default'),
  by(users('ALTER flag SET DEFAULT 0'), 'column users.flag default'),
  by(users(`MODIFY doc json DEFAULT ('[]')`), 'column users.doc default'),
  unsaid(
    users(`MODIFY mood enum('sad', 'glad') DEFAULT 'sad'`),
    'column users.mood type',
    users(String.raw`MODIFY mood enum('sad', 'ha\\ppy', 'it''s') DEFAULT 'sad'`),
  ),
  by(users('MODIFY id bigint NOT NULL'), 'column users.id identity'),
  by(users('MODIFY total int'), 'column users.total generated'),
  by(users('MODIFY total int AS (amount * 3) STORED'), 'column users.total generated.sql'),
  by(
    [users('DROP half'), users('ADD half int AS (amount div 2) STORED AFTER total')],
    'column users.half generated.stored',
  ),
  by(
    users("MODIFY email varchar(50) COLLATE utf8mb4_bin DEFAULT 'none' COMMENT 'Where they are'"),
    'column users.email collation',
  ),
  by(users("MODIFY email varchar(50) DEFAULT 'none' COMMENT 'x'"), 'column users.email comment'),
  by(users("MODIFY login varchar(40) COMMENT 'x'"), 'column users.login comment'),
  by(users('MODIFY changed_at datetime(6) DEFAULT now(6)'), 'column users.changed_at mysql.on_update'),
  by(
    users('MODIFY changed_at datetime(3) DEFAULT now(3) ON UPDATE now(3)'),
    'column users.changed_at type; column users.changed_at default; column users.changed_at mysql.on_update',
  ),
  by(users('MODIFY login varchar(40) INVISIBLE'), 'column users.login mysql.invisible'),
  by(users('ADD more int'), 'column users.more unexpected'),
  by(users('DROP flag'), 'column users.flag missing'),
]

/** Keys, constraints and indexes. */
export const constraintChanges: readonly MysqlChange[] = [
  by(
    'ALTER TABLE lonely ADD PRIMARY KEY (n)',
    'column lonely.n nullable; primary_key lonely.pk_lonely unexpected',
  ),
  by(users('DROP INDEX uq_users_login'), 'unique users.uq_users_login missing'),
  by(
    users('DROP INDEX uq_users_login, ADD UNIQUE uq_users_login (login, id)'),
    'unique users.uq_users_login columns',
  ),
  by(users('ADD UNIQUE uq_more (email)'), 'unique users.uq_more unexpected'),
  by(
    users('DROP FOREIGN KEY fk_users_team_id_teams'),
    'foreign_key users.fk_users_team_id_teams missing; index users.fk_users_team_id_teams unexpected',
  ),
  by(
    [
      users('DROP FOREIGN KEY fk_users_team_id_teams'),
      users('ADD CONSTRAINT fk_users_team_id_teams FOREIGN KEY (team_id) REFERENCES teams (no)'),
    ],
    'foreign_key users.fk_users_team_id_teams references',
  ),
  by(
    [
      users('DROP FOREIGN KEY fk_users_team_id_teams'),
      users(
        'ADD CONSTRAINT fk_users_team_id_teams FOREIGN KEY (team_id) REFERENCES teams (id) ON DELETE CASCADE',
      ),
    ],
    'foreign_key users.fk_users_team_id_teams on_delete',
  ),
  by(
    [
      users('DROP FOREIGN KEY fk_users_team_id_teams'),
      users(
        'ADD CONSTRAINT fk_users_team_id_teams FOREIGN KEY (team_id) REFERENCES teams (id) ON UPDATE SET NULL',
      ),
    ],
    'foreign_key users.fk_users_team_id_teams on_update',
  ),
  by(users('DROP CONSTRAINT ck_users_amount'), 'check users.ck_users_amount missing'),
  by(
    [users('DROP CONSTRAINT ck_users_amount'), users('ADD CONSTRAINT ck_users_amount CHECK (amount >= -1)')],
    'check users.ck_users_amount check',
  ),
  by(users('ALTER CHECK ck_users_amount NOT ENFORCED'), 'check users.ck_users_amount enforced', 'mysql'),
  by(users('ADD CONSTRAINT ck_more CHECK (amount > -5)'), 'check users.ck_more unexpected'),
  by(users('DROP INDEX ix_amount'), 'index users.ix_amount missing'),
  by(users('ADD INDEX ix_more (email)'), 'index users.ix_more unexpected'),
  by(users('DROP INDEX ix_amount, ADD INDEX ix_amount (amount, email)'), 'index users.ix_amount columns'),
  by(users('DROP INDEX ix_amount, ADD INDEX ix_amount (amount DESC)'), 'index users.ix_amount columns'),
  by(users('DROP INDEX ix_note, ADD INDEX ix_note (note(12), email)'), 'index users.ix_note columns'),
  by(users('DROP INDEX uq_amount, ADD INDEX uq_amount (amount, id)'), 'index users.uq_amount unique'),
  by(
    users('DROP INDEX ft_note, ADD INDEX ft_note (note(20))'),
    'index users.ft_note columns; index users.ft_note method',
  ),
  by(
    users("DROP INDEX ix_amount, ADD INDEX ix_amount (amount) COMMENT 'x'"),
    'index users.ix_amount comment',
  ),
  by(users('ALTER INDEX ix_amount INVISIBLE'), 'index users.ix_amount mysql.invisible', 'mysql'),
  by(users('ADD INDEX ix_more ((amount + 1))'), 'index users.ix_more unexpected', 'mysql'),
]

/** Partitions. */
export const partitionChanges: readonly MysqlChange[] = [
  by(
    'ALTER TABLE events ADD PARTITION (PARTITION p2028 VALUES LESS THAN (2029))',
    'partition events.p2028 unexpected',
  ),
  by('ALTER TABLE events DROP PARTITION p2027', 'partition events.p2027 missing'),
  unsaid(
    'ALTER TABLE events REORGANIZE PARTITION p2027 INTO (PARTITION p2027 VALUES LESS THAN (2030))',
    'partition events.p2027 bound',
    'ALTER TABLE events DROP PARTITION p2027',
    'ALTER TABLE events ADD PARTITION (PARTITION p2027 VALUES LESS THAN (2028))',
  ),
]
