import type { Query } from '../support/safe-session.js'

/**
 * What nobody models and every database of these runs has: a table that counts changes of rows, and a trigger that lets
 * statements that stand alone last some milliseconds, so that they can be hit. It waits before the statement, and between
 * its effect and its end: https://www.postgresql.org/docs/current/event-trigger-definition.html
 */
export async function prepareDatabase(query: Query): Promise<void> {
  await query('CREATE TABLE tally (what text NOT NULL)')
  await query(`CREATE FUNCTION take_a_moment() RETURNS event_trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_query() ~ ' CONCURRENTLY | VALIDATE CONSTRAINT | ADD VALUE |^CREATE STATISTICS ' THEN
    PERFORM pg_sleep(random() * 0.006);
  END IF;
END $$`)
  for (const event of ['ddl_command_start', 'ddl_command_end']) {
    await query(`CREATE EVENT TRIGGER ${event}_takes_a_moment ON ${event} EXECUTE FUNCTION take_a_moment()`)
  }
}
