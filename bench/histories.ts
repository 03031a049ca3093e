/** A document as a file of a project has it. */
export interface BenchDocument {
  readonly file: string
  readonly text: string
}

function documentOf(i: number, message: string, operations: string): BenchDocument {
  const text = `revision: r${i}
revises: ${i === 0 ? 'null' : `r${i - 1}`}
message: ${message}
operations:
${operations}`
  return { file: `revisions/${String(i).padStart(6, '0')}.yaml`, text }
}

/** A history of revisions that make one table and one index each: the least that a revision does. */
export function oneTableRevisions(count: number): readonly BenchDocument[] {
  return Array.from({ length: count }, (_, i) =>
    documentOf(
      i,
      `table ${i}`,
      `  - create_table:
      table: t${i}
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: name, type: varchar(50), nullable: false }
      indexes:
        - columns: [name]
`,
    ),
  )
}

/** What becomes of a table, a revision for each. */
const chapters: readonly ((t: string, before: string) => readonly [message: string, operations: string])[] = [
  (t) => [
    'a table',
    `  - create_table:
      table: ${t}
      columns:
        - { name: id, type: bigint, identity: always, primary_key: true }
        - { name: name, type: varchar(50), nullable: false }
        - { name: created_at, type: timestamptz, nullable: false }
        - { name: amount, type: 'decimal(12, 2)' }
      indexes:
        - columns: [name]
`,
  ],
  (t) => ['a column', `  - add_column: { table: ${t}, column: note, type: text }\n`],
  (t) => ['an index', `  - create_index: { table: ${t}, columns: [created_at, amount] }\n`],
  (t, before) => [
    'a column that refers to another table',
    `  - add_column: { table: ${t}, column: parent_id, type: bigint }
  - create_foreign_key:
      { table: ${t}, columns: [parent_id], references: { table: ${before}, columns: [id] } }
`,
  ],
  (t) => ['a column that takes more', `  - alter_column: { table: ${t}, column: name, type: varchar(60) }\n`],
]

/** A history as projects have them: tables, and what becomes of them later. */
export function mixedRevisions(count: number): readonly BenchDocument[] {
  return Array.from({ length: count }, (_, i) => {
    const number = Math.floor(i / chapters.length)
    const chapter = chapters[i % chapters.length]
    if (chapter === undefined) throw new Error('no such chapter')
    return documentOf(i, ...chapter(`t${number}`, `t${Math.max(0, number - 1)}`))
  })
}
