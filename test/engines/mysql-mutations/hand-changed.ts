import { expect } from 'chai'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { displayObject } from '../../../src/compare/difference.js'
import {
  createRevision,
  downgradeProject,
  driftFix,
  compareSchemas,
  revertOperations,
  stampProject,
  upgradeProject,
  type FixDirection,
} from '../../../src/index.js'
import type { Drift } from '../../../src/index.js'
import { inTemporaryFolder } from '../../cli/temporary-folder.js'
import type { MysqlUnderTest } from '../../support/each-mysql.js'
import type { MysqlProduct } from '../../support/mysql-program.js'
import type { MysqlTestDatabase } from '../../support/mysql-test-database.js'
import { withMysqlProject } from '../../support/with-mysql-project.js'
import { documentsFor } from './documents.js'
import type { MysqlChange } from './mysql-change.js'

/** A project and a database that has what its one revision makes, to be changed by hand and put right again. */
export class HandChanged {
  private constructor(
    private readonly folder: string,
    private readonly database: MysqlTestDatabase,
    private readonly product: MysqlProduct,
    private readonly other: string,
    private readonly role: string,
  ) {}

  /** Works with a new one, which is gone afterwards. */
  static async in(server: MysqlUnderTest, work: (changed: HandChanged) => Promise<void>): Promise<void> {
    const database = await server.database()
    const [other, role] = [`${database.name}_o`, `r_${database.name.slice(-8)}`]
    await database.query(`CREATE ROLE '${role}'`)
    try {
      await inTemporaryFolder(async (folder) => {
        const changed = new HandChanged(folder, database, server.product, other, role)
        mkdirSync(path.join(folder, 'revisions'))
        writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: changed\n')
        const operations = documentsFor(server.product, other, role)
        const text = JSON.stringify({ revision: 'first', revises: null, operations })
        writeFileSync(path.join(folder, 'revisions', 'first.json'), text)
        await changed.up()
        expect(await changed.told()).to.equal('')
        await work(changed)
      })
    } finally {
      await database.query(`DROP DATABASE IF EXISTS \`${other}\``)
      await database.query(`DROP ROLE '${role}'`)
    }
  }

  /** What is wrong with how a change is told, adopted, taken down again, and taken back; nothing when all is as it was. */
  async tryOut({ sql, told, back }: MysqlChange): Promise<readonly string[]> {
    const make = async (): Promise<void> => {
      for (const statement of sql) await this.database.query(this.named(statement))
    }
    const wrong: string[] = []
    const look = async (when: string, right: string): Promise<void> => {
      const said = await this.told()
      if (said !== right) wrong.push(`${when}: ${said === '' ? 'nothing is told' : said}`)
    }
    try {
      await make()
      await look('made', this.named(told).replaceAll('mysql.', `${this.product}.`))
      if (back !== undefined) {
        const refused = await this.fixed('adopt').catch(String)
        if (!refused.includes('not said:')) wrong.push(`adopted as ${refused}`)
        for (const statement of back) await this.database.query(this.named(statement))
        return wrong
      }
      const adopted = await this.fixed('adopt')
      await this.stamp()
      await look('adopted', '')
      await this.down()
      this.forget(adopted)
      await look('downgraded', '')

      await make()
      const reverted = await this.fixed('revert')
      await this.up()
      await look('reverted', '')
      await this.down()
      this.forget(reverted)
      await look('at the end', '')
    } catch (error) {
      wrong.push(String(error))
    }
    return wrong
  }

  private named(text: string): string {
    return text.replaceAll('OTHER', this.other).replaceAll('ROLE', this.role)
  }

  /** What drift tells, in one line. */
  private async told(): Promise<string> {
    return withMysqlProject(this.folder, this.database, async (project, db) => {
      const { drift } = await compareSchemas(project, db)
      return line(drift)
    })
  }

  /** Writes what `drift --fix` would write, and returns the file. */
  private async fixed(direction: FixDirection): Promise<string> {
    return withMysqlProject(this.folder, this.database, async (project, db) => {
      const compared = await compareSchemas(project, db)
      const { from, tell } = driftFix(direction, compared)
      const diff = tell()
      if (diff.questions.length + diff.unsaid.length > 0) {
        throw new Error(`not said: ${JSON.stringify([diff.unsaid, diff.questions])}`)
      }
      const { dialect } = db.database
      const { file } = await createRevision(project, {
        revises: 'first',
        revisionId: 'fix',
        message: direction,
        format: 'yaml',
        now: new Date(),
        randomBytes: Buffer.alloc,
        body: {
          operations:
            direction === 'adopt'
              ? diff.operations
              : revertOperations(diff, from, compared.replayed.settings, dialect),
          remarks: [],
        },
      })
      return file
    })
  }

  private async up(): Promise<void> {
    const { result } = await withMysqlProject(this.folder, this.database, (project, db) =>
      upgradeProject(project, db, {}),
    )
    if (result.error !== undefined) throw result.error
  }

  private async down(): Promise<void> {
    const { result } = await withMysqlProject(this.folder, this.database, (project, db) =>
      downgradeProject(project, db, { targets: ['first'], allowDataLoss: true }),
    )
    if (result.error !== undefined) throw result.error
  }

  private async stamp(): Promise<void> {
    await withMysqlProject(this.folder, this.database, (project, db) =>
      stampProject(project, db, { targets: ['fix'] }),
    )
  }

  private forget(file: string): void {
    rmSync(path.join(this.folder, file))
  }
}

function line({ differences, notCompared, unread }: Drift): string {
  return [
    ...differences.map(({ kind, object, change: how, attribute }) =>
      [kind, displayObject(object), attribute ?? how].join(' '),
    ),
    ...notCompared.map(({ object, attribute }) => `${displayObject(object)} ${attribute} not compared`),
    ...unread.map(({ kind, name }) => `${kind} ${name.name} not read`),
  ].join('; ')
}
