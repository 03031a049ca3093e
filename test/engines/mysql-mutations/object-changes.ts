import { by, type MysqlChange } from './mysql-change.js'

const twice = (rest: string): readonly string[] => ['DROP FUNCTION twice', `CREATE FUNCTION twice${rest}`]
const touch = (rest: string): readonly string[] => [
  'DROP TRIGGER touch_users',
  `CREATE TRIGGER touch_users ${rest}`,
]
const rich = (query: string, head = ''): string => `CREATE OR REPLACE ${head} VIEW rich AS ${query}`

/** Triggers, views, routines, sequences. */
export const objectChanges: readonly MysqlChange[] = [
  by('DROP TRIGGER touch_users', 'trigger users.touch_users missing'),
  by(
    'CREATE TRIGGER more BEFORE INSERT ON users FOR EACH ROW SET NEW.amount = 1',
    'trigger users.more unexpected',
  ),
  by(
    touch('BEFORE UPDATE ON users FOR EACH ROW SET NEW.amount = NEW.amount + 1'),
    'trigger users.touch_users body',
  ),
  by(
    touch('AFTER UPDATE ON users FOR EACH ROW DO 1'),
    'trigger users.touch_users timing; trigger users.touch_users body',
  ),
  by(
    touch('BEFORE INSERT ON users FOR EACH ROW SET NEW.amount = NEW.amount + 0'),
    'trigger users.touch_users events',
  ),
  by('DROP VIEW rich', 'view rich missing'),
  by('CREATE VIEW more AS SELECT 1 AS n', 'view more unexpected'),
  by(rich('SELECT id, amount FROM users WHERE amount > 99'), 'view rich query'),
  by(
    rich('SELECT id, amount FROM users WHERE amount > 100 WITH LOCAL CHECK OPTION'),
    'view rich check_option',
  ),
  by(
    rich('SELECT id, amount FROM users WHERE amount > 100', 'SQL SECURITY INVOKER'),
    'view rich mysql.sql_security',
  ),
  by(
    rich('SELECT id, amount FROM users WHERE amount > 100', 'ALGORITHM = TEMPTABLE'),
    'view rich mysql.algorithm',
  ),
  by(
    `CREATE OR REPLACE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW called (a, c) AS SELECT id, _latin1'x' FROM users`,
    'view called columns',
    'mysql',
  ),
  by(
    `CREATE OR REPLACE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW called (a, c) AS SELECT id, _latin1'x' FROM users`,
    'view called query',
    'mariadb',
  ),
  by(
    `CREATE OR REPLACE ALGORITHM = MERGE SQL SECURITY INVOKER VIEW called (a, b) AS SELECT id, 'x' FROM users`,
    'view called query',
  ),
  by('DROP FUNCTION twice', 'function twice() missing'),
  by('CREATE FUNCTION more() RETURNS int DETERMINISTIC RETURN 1', 'function more() unexpected'),
  by(
    twice("(a int) RETURNS int DETERMINISTIC COMMENT 'Doubles' RETURN 3 * a"),
    'function twice() body; grant twice().execute to ROLE missing',
  ),
  by(
    twice("(a bigint) RETURNS int DETERMINISTIC COMMENT 'Doubles' RETURN 2 * a"),
    'function twice() arguments; grant twice().execute to ROLE missing',
  ),
  by(
    twice("(a int) RETURNS bigint DETERMINISTIC COMMENT 'Doubles' RETURN 2 * a"),
    'function twice() returns; grant twice().execute to ROLE missing',
  ),
  by(
    twice("(a int) RETURNS int NO SQL COMMENT 'Doubles' RETURN 2 * a"),
    'function twice() deterministic; function twice() data_access; grant twice().execute to ROLE missing',
  ),
  by('ALTER FUNCTION twice SQL SECURITY INVOKER', 'function twice() security'),
  by("ALTER FUNCTION twice COMMENT 'x'", 'function twice() comment'),
  by(
    [
      'DROP PROCEDURE refresh',
      'CREATE PROCEDURE refresh(IN a varchar(9) CHARACTER SET latin1) BEGIN DO 1; END',
    ],
    'function refresh() arguments',
  ),
  by(
    ['DROP PROCEDURE refresh', 'CREATE PROCEDURE refresh(OUT a varchar(9)) BEGIN DO 1; END'],
    'function refresh() arguments',
  ),
  by('CREATE SEQUENCE more', 'sequence more unexpected', 'mariadb'),
  by('DROP SEQUENCE numbers', 'sequence numbers missing', 'mariadb'),
  by('ALTER SEQUENCE numbers INCREMENT BY 2', 'sequence numbers increment', 'mariadb'),
  by('ALTER SEQUENCE numbers MINVALUE 2', 'sequence numbers min', 'mariadb'),
  by('ALTER SEQUENCE numbers MAXVALUE 1000', 'sequence numbers max', 'mariadb'),
  by('ALTER SEQUENCE numbers CYCLE', 'sequence numbers cycle', 'mariadb'),
  by('ALTER SEQUENCE numbers CACHE 5', 'sequence numbers cache', 'mariadb'),
  by('ALTER SEQUENCE numbers START WITH 11', 'sequence numbers start', 'mariadb'),
]

/** Rights. */
export const rightChanges: readonly MysqlChange[] = [
  by("GRANT INSERT ON users TO 'ROLE'", 'grant users.insert to ROLE unexpected'),
  by("GRANT UPDATE (login) ON users TO 'ROLE'", 'grant users.update (login) to ROLE unexpected'),
  by("REVOKE SELECT ON users FROM 'ROLE'", 'grant users.select to ROLE missing'),
  by("GRANT SELECT ON users TO 'ROLE' WITH GRANT OPTION", 'grant users.select to ROLE grant_option'),
  by("REVOKE EXECUTE ON FUNCTION twice FROM 'ROLE'", 'grant twice().execute to ROLE missing'),
  by("GRANT EXECUTE ON PROCEDURE refresh TO 'ROLE'", 'grant refresh().execute to ROLE unexpected'),
  by("GRANT SELECT ON rich TO 'ROLE'", 'grant rich.select to ROLE unexpected'),
  by("GRANT SELECT ON OTHER.* TO 'ROLE'", 'grant OTHER.select to ROLE unexpected'),
]

/** What stands in another database. */
export const otherChanges: readonly MysqlChange[] = [
  by('CREATE TABLE OTHER.more (n int)', 'table OTHER.more unexpected'),
  by("ALTER TABLE OTHER.books ALTER title SET DEFAULT 'x'", 'column OTHER.books.title default'),
  by('ALTER TABLE OTHER.books ADD INDEX ix_more (title)', 'index OTHER.books.ix_more unexpected'),
  by('DROP VIEW OTHER.titles', 'view OTHER.titles missing'),
  by(
    'CREATE OR REPLACE VIEW OTHER.titles AS SELECT concat(title, 1) AS title FROM OTHER.books',
    'view OTHER.titles query',
  ),
  by('DROP TRIGGER OTHER.touch_books', 'trigger OTHER.books.touch_books missing'),
  by('DROP FUNCTION OTHER.thrice', 'function OTHER.thrice() missing'),
  by("REVOKE INSERT ON OTHER.books FROM 'ROLE'", 'grant OTHER.books.insert to ROLE missing'),
]
