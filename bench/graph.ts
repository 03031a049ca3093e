import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A revision of the made-up history: its own number and those of its parents. */
export interface GraphNode {
  readonly id: string
  readonly parents: readonly string[]
}

/** How many revisions lie between one branch point and the next. */
const perBranch = 20

/**
 * A history in which two branches part and are merged again every twenty revisions: of 10,000, there are 500 branch points
 * and as many merges.
 */
export function branchedHistory(count: number): readonly GraphNode[] {
  const nodes: GraphNode[] = []
  let last: string | undefined
  let side: string | undefined
  for (let i = 0; i < count; i += 1) {
    const id = `r${String(i).padStart(6, '0')}`
    const place = i % perBranch
    const trunk = last === undefined ? [] : [last]
    if (place === 8) {
      // The side branch: it parts here, and the trunk goes on beside it.
      side = id
      nodes.push({ id, parents: trunk })
      continue
    }
    const parents = place === 16 && side !== undefined ? [...trunk, side] : trunk
    nodes.push({ id, parents })
    last = id
  }
  return nodes
}

/** The history as a project of Aludel, each revision with a table and an index. */
export function writeAludel(folder: string, history: readonly GraphNode[]): void {
  mkdirSync(path.join(folder, 'revisions'), { recursive: true })
  writeFileSync(path.join(folder, 'aludel.yaml'), 'version: 1\nname: bench\ndialects: [postgresql@16]\n')
  for (const { id, parents } of history) {
    const revises = parents.length === 0 ? 'null' : `[${parents.join(', ')}]`
    const text = `revision: ${id}
revises: ${revises}
message: table ${id}
created: 2026-01-01T00:00:00Z
operations:
  - create_table:
      table: t_${id}
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: name, type: varchar(50), nullable: false }
      indexes:
        - columns: [name]
`
    writeFileSync(path.join(folder, 'revisions', `${id}.yaml`), text)
  }
}

/** The same history for Alembic, with the same operations. */
export function writeAlembic(folder: string, history: readonly GraphNode[], url: string): void {
  const versions = path.join(folder, 'migrations', 'versions')
  mkdirSync(versions, { recursive: true })
  writeFileSync(
    path.join(folder, 'alembic.ini'),
    `[alembic]\nscript_location = migrations\nsqlalchemy.url = ${url.replaceAll('%', '%%')}\n`,
  )
  writeFileSync(
    path.join(folder, 'migrations', 'env.py'),
    `from alembic import context
from sqlalchemy import create_engine

with create_engine(context.config.get_main_option("sqlalchemy.url")).connect() as connection:
    context.configure(connection=connection)
    with context.begin_transaction():
        context.run_migrations()
`,
  )
  for (const { id, parents } of history) {
    const down = parents.length === 0 ? 'None' : `(${parents.map((parent) => `"${parent}"`).join(', ')},)`
    const text = `"""table ${id}

Revision ID: ${id}
Create Date: 2026-01-01 00:00:00

"""
from alembic import op
import sqlalchemy as sa

revision = "${id}"
down_revision = ${down}
branch_labels = None
depends_on = None


def upgrade():
    op.create_table(
        "t_${id}",
        sa.Column("id", sa.BigInteger, sa.Identity(always=True), primary_key=True),
        sa.Column("name", sa.String(50), nullable=False),
    )
    op.create_index("ix_t_${id}_name", "t_${id}", ["name"])


def downgrade():
    op.drop_table("t_${id}")
`
    writeFileSync(path.join(versions, `${id}.py`), text)
  }
}
