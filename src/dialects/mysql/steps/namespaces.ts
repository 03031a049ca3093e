import type { Namespace } from '../../../model/objects.js'
import type { StepCompiler } from '../../../steps/compiler.js'
import type { Statement } from '../../../steps/statement.js'
import { words } from '../../ddl.js'
import { usualCharset, usualCollation } from '../charsets.js'
import { failWhen, markers } from '../fail-when.js'
import type { Flavour } from '../flavour.js'
import { databaseThere, inCatalog, makes, runsAgain, takes } from '../probes.js'
import { quoteName, quoteText } from '../quoting.js'
import { grantTarget } from './grant-target.js'
import { grantStatements, revokeStatements } from './grants.js'
import { blankAtEnd, lacks, standalone, transactional } from './statements.js'
import { unfitSchemaComment } from './unfit-comment.js'

/** Steps about schemas, which are databases here, and extensions. https://dev.mysql.com/doc/refman/8.4/en/create-database.html */
export function namespaceSteps(
  flavour: Flavour,
): Pick<StepCompiler, 'create_schema' | 'drop_schema' | 'create_extension' | 'drop_extension'> {
  const noExtensions = lacks(flavour, 'extensions', 'state `dialects: [postgresql]`')
  return {
    create_schema: ({ schema }, context) => {
      if (schema.comment !== undefined && flavour.name === 'mysql') {
        return lacks(flavour, 'comments on databases', 'leave out comment', '/comment')
      }
      if (schema.name.endsWith(' ')) return blankAtEnd(flavour)
      const unfit = unfitSchemaComment(schema.comment)
      if (unfit !== undefined) return unfit
      const sql = createSql(schema, flavour)
      return [
        schema.shared
          ? {
              ...standalone(sql, { probe: runsAgain(databaseThere(schema.name).words), undo: null }),
              note: sharedNote(schema),
            }
          : standalone(sql, { probe: makes(databaseThere(schema.name)), undo: dropSql(schema) }),
        ...grantStatements(grantTarget({ kind: 'object', object: schema }, context), schema.grants),
      ]
    },

    // The server drops whatever is in it.
    drop_schema: ({ schema }, context) => {
      if (schema.shared) return []
      return [
        ...revokeStatements(grantTarget({ kind: 'object', object: schema }, context), schema.grants),
        assertEmpty(schema),
        standalone(dropSql(schema), {
          probe: takes(databaseThere(schema.name)),
          undo: createSql(schema, flavour),
        }),
      ]
    },

    create_extension: () => noExtensions,
    drop_extension: () => noExtensions,
  }
}

/** A database has no place for a mark of who made it. */
function sharedNote({ name }: Namespace): string {
  return `the database ${quoteName(name)} stays when this is undone: the server cannot tell who made it`
}

function createSql(schema: Namespace, flavour: Flavour): string {
  return words(
    `CREATE DATABASE`,
    schema.shared && 'IF NOT EXISTS',
    quoteName(schema.name),
    `DEFAULT CHARACTER SET = ${usualCharset} COLLATE = ${usualCollation(flavour)}`,
    schema.comment !== undefined && `COMMENT = ${quoteText(schema.comment)}`,
  )
}

function dropSql({ name }: Namespace): string {
  return `DROP DATABASE ${quoteName(name)}`
}

function assertEmpty({ name }: Namespace): Statement {
  const left = ['TABLES', 'ROUTINES', 'EVENTS'].map((view) => {
    const prefix = view === 'TABLES' ? 'TABLE' : view === 'ROUTINES' ? 'ROUTINE' : 'EVENT'
    return inCatalog(view, [`${prefix}_SCHEMA = ${quoteText(name)}`])
  })
  const words = `database ${name} is not empty: what documents did not make would go with it`
  return transactional(failWhen(left.join(' OR '), markers.dataLoss, words), [])
}
